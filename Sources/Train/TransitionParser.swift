import Annotation
import Prose

/// A greedy transition parser on two averaged perceptrons: one for the moves, one for the relation of each new arc.
struct TransitionParser {
  /// A sentence with what the parser is told of its words.
  struct Input {
    /// Hashes of forms and endings, numbers of labels and parts of speech; then the same of the root and of no word.
    var forms, endings, labels, pos: [UInt64]
    var count: Int { forms.count - 2 }

    init(_ words: [PerceptronTagger.Input], labels: [Int], of set: Labels) {
      forms = words.map(\.form) + [2, 1]
      endings = words.map(\.ending) + [2, 1]
      self.labels = labels.map { UInt64($0 + 3) } + [2, 1]
      pos = labels.map { UInt64(PartOfSpeech.allCases.firstIndex(of: set.all[$0].pos) ?? 0) + 3 } + [2, 1]
    }
  }

  /// A gold tree: heads with the root as `heads.count`, and the relations that are right; none where it is left open.
  struct Gold {
    var heads: [Int]
    var relations: [[Int]]

    init(_ sentence: GoldSentence) {
      let count = sentence.words.count
      heads = sentence.words.map { $0.head < 0 ? count : $0.head }
      relations = sentence.words.map { word in
        word.isLoose
          ? [] : ([word.relation] + word.alternatives).compactMap { $0.flatMap(Relation.allCases.firstIndex) }
      }
    }
  }

  private static let root = Relation.allCases.firstIndex(of: .root) ?? 0
  private static let moves = TransitionState.Move.allCases

  private(set) var chooser = Perceptron(outcomes: moves.count)
  /// Its outcomes are the relations of arcs to the left, then those of arcs to the right.
  private(set) var namer = Perceptron(outcomes: Relation.allCases.count * 2)

  /// The heads (-1 for the root) and relations of a sentence.
  func parse(_ input: Input) -> (heads: [Int], relations: [Int]) {
    var state = TransitionState(count: input.count)
    var list = FeatureList()
    var scores = [Float](repeating: 0, count: Self.moves.count)
    var names = [Float](repeating: 0, count: namer.outcomes)
    while !state.isFinished {
      describe(state, input, &list)
      chooser.score(list.hashes, into: &scores)
      let move = best(state, scores) { _ in true }
      let relation = state.arc(move).map { name(move, isRoot: $0.head == input.count, list.hashes, &names) }
      state.apply(move, relation: relation ?? 0)
    }
    return (state.heads.dropLast().map { $0 == input.count ? -1 : $0 }, Array(state.relations.dropLast()))
  }

  /// Learns from trees; after the first round it follows its own moves, right or wrong, nine times of ten.
  /// Mean weights of at most `least` are left out in the end.
  mutating func train(_ examples: [(input: Input, gold: Gold)], rounds: Int, least: Float, random: inout Random) {
    var list = FeatureList()
    var scores = [Float](repeating: 0, count: Self.moves.count)
    var names = [Float](repeating: 0, count: namer.outcomes)
    for round in 0..<rounds {
      for (input, gold) in examples.shuffled(using: &random) {
        var state = TransitionState(count: input.count)
        var oracle = TransitionOracle(heads: gold.heads, open: gold.relations.map(\.isEmpty))
        while !state.isFinished {
          describe(state, input, &list)
          chooser.score(list.hashes, into: &scores)
          let costs = oracle.costs(state)
          let least = costs.min() ?? 0
          var move = best(state, scores) { _ in true }
          let right = best(state, scores) { costs[$0.rawValue] == least }
          chooser.tick()
          if costs[move.rawValue] > least {
            chooser.learn(list.hashes, right: right.rawValue, wrong: move.rawValue, by: 1)
            if round == 0 || random.unit() > 0.9 { move = right }
          }
          var relation = 0
          if let arc = state.arc(move) {
            relation = name(move, isRoot: arc.head == input.count, list.hashes, &names)
            let allowed = gold.relations[arc.child]
            if gold.heads[arc.child] == arc.head, arc.head < input.count, !allowed.isEmpty {
              namer.tick()
              if !allowed.contains(relation) {
                let first = Self.firstName(move)
                let right = allowed.max { names[first + $0] < names[first + $1] } ?? 0
                namer.learn(list.hashes, right: first + right, wrong: first + relation, by: 1)
              }
            }
          }
          oracle.note(move, state)
          state.apply(move, relation: relation)
        }
      }
    }
    chooser = chooser.averaged(least: least)
    namer = namer.averaged(least: least)
  }

  /// The allowed move with the highest score among those that pass.
  private func best(
    _ state: TransitionState, _ scores: [Float], _ passes: (TransitionState.Move) -> Bool
  ) -> TransitionState.Move {
    var best = (score: -Float.infinity, move: TransitionState.Move.shift)
    for move in Self.moves where scores[move.rawValue] > best.score && state.allows(move) && passes(move) {
      best = (scores[move.rawValue], move)
    }
    return best.move
  }

  /// The relation of the arc that a move makes, by the features that the move was chosen by; leaves the scores.
  private func name(
    _ move: TransitionState.Move, isRoot: Bool, _ features: [UInt64], _ scores: inout [Float]
  ) -> Int {
    if isRoot { return Self.root }
    namer.score(features, into: &scores)
    let first = Self.firstName(move)
    scores[first + Self.root] = -.infinity
    return Relation.allCases.indices.max { scores[first + $0] < scores[first + $1] } ?? 0
  }

  private static func firstName(_ move: TransitionState.Move) -> Int { move == .left ? 0 : Relation.allCases.count }

  /// The number of a distance, in words.
  private func bucket(_ distance: Int) -> UInt64 {
    switch distance {
    case ..<6: UInt64(max(distance, 0))
    case ..<10: 6
    case ..<20: 7
    default: 8
    }
  }

  private func describe(_ state: TransitionState, _ input: Input, _ list: inout FeatureList) {
    let none = input.count + 1
    func word(_ place: Int) -> Int { place < 0 ? none : place }
    let (s0, s1, s2) = (word(state.onStack(0)), word(state.onStack(1)), word(state.onStack(2)))
    let (b0, b1, b2) = (word(state.ahead(0)), word(state.ahead(1)), word(state.ahead(2)))
    func left(_ of: Int) -> Int { of == none ? none : word(state.leftmost[of]) }
    func right(_ of: Int) -> Int { of == none ? none : word(state.rightmost[of]) }
    func children(_ of: Int) -> UInt64 { of == none ? 0 : state.childRelations[of] }
    let (form, label, pos, ending) = (input.forms, input.labels, input.pos, input.endings)
    list.restart()
    list.add(1)
    for place in [s0, s1, s2, b0, b1, b2] {
      list.add(form[place])
      list.add(label[place])
      list.add(form[place], label[place])
    }
    for place in [s0, s1, b0] {
      list.add(ending[place], label[place])
      list.add(children(place), pos[place])
      list.add(children(place), form[place])
      list.add(label[left(place)], label[place], form[left(place)])
      list.add(label[right(place)], label[place], form[right(place)])
    }
    for (one, other) in [(s0, b0), (s1, s0), (s1, b0)] {
      let far = one == none || other == none ? 9 : bucket(other - one)
      list.add(form[one], form[other])
      list.add(form[one], label[other])
      list.add(label[one], form[other])
      list.add(label[one], label[other])
      list.add(pos[one], pos[other], far)
      list.add(label[one], label[other], far)
      list.add(form[one], pos[other], far)
      list.add(pos[one], form[other], far)
      list.add(pos[one], pos[other], children(one))
      list.add(pos[one], pos[other], children(other))
      list.add(label[one], label[other], pos[left(other)])
      list.add(label[one], label[other], pos[right(one)])
      list.add(label[one], label[other], pos[left(one)])
    }
    list.add(pos[s0], pos[b0], pos[b1])
    list.add(pos[s1], pos[s0], pos[b0])
    list.add(label[s0], label[b0], label[b1])
    list.add(pos[s0], pos[b0], pos[b1] << 8 | pos[b2])
    list.add(pos[s1], pos[s0], pos[b0] << 8 | pos[b1])
    list.add(label[s1], label[s0], label[b0])
    list.add(label[s2], label[s1], label[s0])
    list.add(pos[s2], pos[s1], pos[s0] << 8 | pos[b0])
    list.add(label[b0], label[b1])
    list.add(label[b0], label[b1], label[b2])
    list.add(form[s0], label[b0], label[b1])
    list.add(label[s0], form[b0], label[b1])
    list.add(form[s1], pos[s0], pos[b0])
    list.add(pos[s1], form[s0], pos[b0])
    list.add(pos[s1], pos[s0], form[b0])
  }
}
