/// How far a transition parser has come with a sentence: the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011)
/// with a swap for crossing arcs (de Lhoneux, Stymne and Nivre 2017).
///
/// Words are 0 to `count` - 1; `count` is the root, at the end of the buffer.
struct TransitionState {
  enum Move: Int, CaseIterable {
    /// The next word goes onto the stack.
    case shift
    /// The top of the stack hangs from the next word.
    case left
    /// The top of the stack hangs from the word under it.
    case right
    /// The top of the stack goes back, behind the next word.
    case swap
  }

  let count: Int
  private(set) var stack: [Int] = []
  private var buffer: [Int]
  private var front = 0
  /// -1 where there is none yet.
  private(set) var heads: [Int]
  private(set) var relations: [Int]
  /// The outermost children on both sides, -1 where there are none, and a bit for each relation that a child has.
  private(set) var leftmost, rightmost: [Int]
  private(set) var childRelations: [UInt64]

  init(count: Int) {
    self.count = count
    buffer = Array(0...count)
    let none = [Int](repeating: -1, count: count + 1)
    (heads, relations, leftmost, rightmost) = (none, none, none, none)
    childRelations = [UInt64](repeating: 0, count: count + 1)
  }

  var isFinished: Bool { stack.isEmpty && buffer[front] == count }

  /// The words that wait, the next one first; the last is the root.
  var waiting: ArraySlice<Int> { buffer[front...] }

  /// A word of the stack, 0 for its top; -1 where there is none.
  func onStack(_ depth: Int) -> Int { depth < stack.count ? stack[stack.count - 1 - depth] : -1 }

  /// A word of the buffer, 0 for the next one; -1 behind its end.
  func ahead(_ distance: Int) -> Int { front + distance < buffer.count ? buffer[front + distance] : -1 }

  func allows(_ move: Move) -> Bool {
    let next = buffer[front]
    switch move {
    case .shift: return next != count
    case .left: return next == count ? stack.count == 1 : !stack.isEmpty
    case .right: return stack.count > 1
    case .swap: return next != count && (stack.last.map { $0 < next } ?? false)
    }
  }

  /// The arc that a move would make; nil for one that makes none.
  func arc(_ move: Move) -> (head: Int, child: Int)? {
    switch move {
    case .left: (buffer[front], onStack(0))
    case .right: (onStack(1), onStack(0))
    case .shift, .swap: nil
    }
  }

  mutating func apply(_ move: Move, relation: Int) {
    if let (head, child) = arc(move) {
      stack.removeLast()
      heads[child] = head
      relations[child] = relation
      childRelations[head] |= 1 << UInt64(relation)
      if child > head {
        rightmost[head] = max(rightmost[head], child)
      } else if leftmost[head] < 0 || child < leftmost[head] {
        leftmost[head] = child
      }
    } else if move == .shift {
      stack.append(buffer[front])
      front += 1
    } else {
      let top = stack.removeLast()
      front -= 1
      buffer[front] = buffer[front + 1]
      buffer[front + 1] = top
    }
  }
}

/// Says what each move costs: how many gold arcs it puts out of reach (Goldberg and Nivre 2013).
struct TransitionOracle {
  private let heads: [Int]
  /// Where each word comes when the tree is read from left to right, each head between its children.
  private let order: [Int]
  /// The children that each word can still get.
  private var pending: [[Int]]
  private var isLost: [Bool]

  /// An oracle for heads of which the root is `heads.count`; those of `open` words don't matter.
  init(heads: [Int], open: [Bool]) {
    self.heads = heads
    let count = heads.count
    isLost = open
    pending = [[Int]](repeating: [], count: count + 1)
    var tree = pending
    for child in heads.indices {
      // An open word hangs from the word before it, where it crosses nothing.
      let head = open[child] ? (child > 0 ? child - 1 : count) : heads[child]
      tree[head].append(child)
      if !open[child] { pending[heads[child]].append(child) }
    }
    var order = [Int](repeating: count, count: count + 1)
    var place = 0
    func visit(_ word: Int) {
      for child in tree[word] where child < word { visit(child) }
      order[word] = place
      place += 1
      for child in tree[word] where child > word { visit(child) }
    }
    visit(count)
    self.order = order
  }

  /// The costs of all moves; of one that isn't allowed it is the greatest number.
  func costs(_ state: TransitionState) -> [Int] {
    let (top, next) = (state.onStack(0), state.ahead(0))
    let mustSwap = state.allows(.swap) && order[top] > order[next]
    return TransitionState.Move.allCases.map { move in
      if !state.allows(move) { return .max }
      if move == .swap || mustSwap { return move == .swap && mustSwap ? 0 : 1 }
      guard let arc = state.arc(move) else { return lostByShift(state).count }
      return pending[top].count + (heads[top] != arc.head && !isLost[top] ? 1 : 0)
    }
  }

  /// Takes note of a move, before it is made.
  mutating func note(_ move: TransitionState.Move, _ state: TransitionState) {
    if let arc = state.arc(move) {
      for child in pending[arc.child] { isLost[child] = true }
      pending[arc.child] = []
      lose(arc.child)
    } else if move == .shift {
      for child in lostByShift(state) { lose(child) }
    }
  }

  /// The words that can't get their heads any more once the next word is on the stack.
  private func lostByShift(_ state: TransitionState) -> [Int] {
    let next = state.ahead(0)
    // A word that will go back behind others loses nothing.
    if state.waiting.contains(where: { $0 > next && order[$0] < order[next] }) { return [] }
    let below = pending[next].filter(state.stack.contains)
    return !isLost[next] && state.stack.dropLast().contains(heads[next]) ? below + [next] : below
  }

  private mutating func lose(_ child: Int) {
    if isLost[child] { return }
    isLost[child] = true
    pending[heads[child]].removeAll { $0 == child }
  }
}
