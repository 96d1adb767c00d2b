/// Makes a tree with one root out of the scores of arcs.
package enum Tree {
  /// The head of each of `n` words: 0 for the root, `j + 1` for word `j`.
  ///
  /// Each word takes its best head; the root is the word that loses least by it. A cycle is broken where that costs
  /// least, at an arc from what already hangs from the root: Chu-Liu and Edmonds' step, without going back on earlier ones.
  package static func decode(_ n: Int, score: (_ word: Int, _ head: Int) -> Float) -> [Int] {
    var heads = [Int](repeating: 0, count: n)
    if n <= 1 { return heads }
    var root = 0
    var bestMargin = -Float.infinity
    for word in 0..<n {
      var best = -Float.infinity
      for head in 1...n where head != word + 1 {
        let value = score(word, head)
        if value > best {
          best = value
          heads[word] = head
        }
      }
      let margin = score(word, 0) - best
      if margin > bestMargin {
        bestMargin = margin
        root = word
      }
    }
    heads[root] = 0
    var isAttached = [Bool](repeating: false, count: n)
    attach(root, heads, &isAttached)
    while let cycle = cycle(in: heads, isAttached) {
      var best = -Float.infinity
      var change = (word: cycle[0], head: root + 1)
      for word in cycle {
        let current = score(word, heads[word])
        for head in 0..<n where isAttached[head] {
          let gain = score(word, head + 1) - current
          if gain > best {
            best = gain
            change = (word, head + 1)
          }
        }
      }
      heads[change.word] = change.head
      attach(change.word, heads, &isAttached)
    }
    return heads
  }

  /// Marks everything whose path up ends at an attached word.
  private static func attach(_ top: Int, _ heads: [Int], _ isAttached: inout [Bool]) {
    isAttached[top] = true
    var path: [Int] = []
    var visited = [Bool](repeating: false, count: heads.count)
    for start in heads.indices where !isAttached[start] && !visited[start] {
      path.removeAll(keepingCapacity: true)
      var word = start
      while !isAttached[word] && !visited[word] {
        visited[word] = true
        path.append(word)
        word = heads[word] - 1
      }
      if isAttached[word] { for member in path { isAttached[member] = true } }
    }
  }

  /// The words of a cycle, from the first word that isn't attached; nil when all are.
  private static func cycle(in heads: [Int], _ isAttached: [Bool]) -> [Int]? {
    guard var word = heads.indices.first(where: { !isAttached[$0] }) else { return nil }
    var visited = [Bool](repeating: false, count: heads.count)
    while !visited[word] {
      visited[word] = true
      word = heads[word] - 1
    }
    var cycle = [word]
    var next = heads[word] - 1
    while next != word {
      cycle.append(next)
      next = heads[next] - 1
    }
    return cycle
  }
}
