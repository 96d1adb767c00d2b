import Prose

/// A tagger and parser in one: two bidirectional quasi-recurrent layers (Bradbury et al. 2017, f-pooling) over sums of
/// feature vectors. The tag is read off the first layer, out of the labels that the form or its shape was seen with,
/// and fed to the second; each word chooses its head by the product of a vector of its own with one of the head's (after
/// Dozat and Manning 2017), with a bias for parts of speech and distance. Punctuation hangs by rule.
///
/// What the first layer takes from a word doesn't depend on its neighbours, so for the commonest forms it is in the model.
/// All products are of 16-bit whole numbers, so the result is the same on every machine. What it takes is linear in the
/// number of words, but for the choice of heads; `Annotator` keeps sentences short enough for that.
struct Network: Sendable {
  let sizes: ModelSizes
  private let table, known: FeatureTable
  private let classes: WordClasses
  private let rows, knownSums, knownLabels, rowLabels, labelSets: ModelBytes
  private let first, label, second, secondForward, secondBackward, heads, relation: ModelBytes
  private let firstBias, labelBias, secondTag, headsBias, pair, relationBias, rootRelation: [Int32]
  private let rootArc: [Int16]
  private let labelPos: [Int]
  /// The labels of names and foreign words, which any word with a capital may have.
  private let names: SIMD4<UInt64>

  /// What is said of each word of a sentence.
  struct Result {
    var labels: [Int]
    /// 0: the root, j + 1: word j.
    var heads: [Int]
    var relations: [Int]
  }

  private static let mark = PartOfSpeech.allCases.firstIndex(of: .punctuation) ?? 0
  private static let punct = Relation.allCases.firstIndex(of: .punct) ?? 0

  init(_ file: ModelFile) {
    sizes = ModelSizes(file[.sizes])
    table = FeatureTable(file[.features])
    known = FeatureTable(file[.known])
    classes = WordClasses(file[.classes])
    rows = file[.rows]
    knownSums = file[.knownSums]
    knownLabels = file[.knownLabels]
    rowLabels = file[.rowLabels]
    labelSets = file[.labelSets]
    first = file[.first]
    label = file[.label]
    second = file[.second]
    secondForward = file[.secondForward]
    secondBackward = file[.secondBackward]
    heads = file[.heads]
    relation = file[.relation]
    func numbers(_ section: ModelSection) -> [Int32] {
      let bytes = file[section]
      return (0..<(bytes.count / 4)).map { Int32(bitPattern: bytes.uint32($0 * 4)) }
    }
    firstBias = numbers(.firstBias)
    labelBias = numbers(.labelBias)
    secondTag = numbers(.secondTag)
    headsBias = numbers(.headsBias)
    pair = numbers(.pair)
    relationBias = numbers(.relationBias)
    rootRelation = numbers(.rootRelation)
    rootArc = numbers(.rootArc).map { Int16(truncatingIfNeeded: $0) }
    let labels = file[.labels]
    labelPos = (0..<sizes.labels).map { Int(labels.uint8($0 * 8)) }
    var names = SIMD4<UInt64>.zero
    for label in 0..<sizes.labels where CGNTag(rawValue: labels.uint8(label * 8 + 1))?.mayBeName ?? false {
      names[label / 64] |= 1 << UInt64(label % 64)
    }
    self.names = names
  }

  /// Labels, heads and relations of `n` words; `isFirst` says whether the first of them begins the sentence.
  func analyse(_ n: Int, isFirst: Bool, form: (Int) -> String, lowercased: (Int) -> String) -> Result {
    let h1 = sizes.first
    let words = shares(n, isFirst: isFirst, form: form, lowercased: lowercased)
    var states = [Int16](repeating: 0, count: n * 2 * h1)
    Kernels.recur(windows: words.shares, n: n, h: h1, into: &states)
    let labels = (0..<n).map { best(words.labels[$0], states, $0 * 2 * h1) }

    let h2 = sizes.second
    var sums: [Int32] = []
    sums.reserveCapacity(n * 4 * h2)
    for label in labels { sums += secondTag[(label * 4 * h2)..<((label + 1) * 4 * h2)] }
    Kernels.multiply(
      states, from: 0, stride: 2 * h1, rows: n, inner: 2 * h1, second, 4 * h2, into: &sums, at: 0, stride: 4 * h2)
    let (m, w) = (4 * h2, 2 * h1)
    Kernels.multiply(
      states, from: 0, stride: w, rows: n - 1, inner: w, secondForward, 2 * h2, into: &sums, at: m, stride: m)
    Kernels.multiply(
      states, from: w, stride: w, rows: n - 1, inner: w, secondBackward, 2 * h2, into: &sums, at: 2 * h2, stride: m)
    states = [Int16](repeating: 0, count: n * 2 * h2)
    Kernels.recur(sums: sums, n: n, h: h2, scale: sizes.secondScale, into: &states)

    // Marks take no part in the tree until the others have theirs.
    let isMark = labels.map { labelPos[$0] == Self.mark }
    let others = (0..<n).filter { !isMark[$0] }
    var kept: [Int16] = []
    kept.reserveCapacity(others.count * 2 * h2)
    for word in others { kept += states[(word * 2 * h2)..<((word + 1) * 2 * h2)] }
    let width = 2 * sizes.arc + 2 * sizes.relation
    var views = repeated(headsBias, others.count)
    Kernels.multiply(
      kept, from: 0, stride: 2 * h2, rows: others.count, inner: 2 * h2, heads, width, into: &views, at: 0,
      stride: width)
    let tree = chooseHeads(views, others, others.map { labelPos[labels[$0]] }, within: n)
    let found = chooseRelations(views, tree)

    // Where there are marks alone, all but the first hang from that.
    var chosen = (0..<n).map { others.isEmpty && $0 > 0 ? 1 : 0 }
    var relations = [Int](repeating: Self.punct, count: n)
    for (place, word) in others.enumerated() {
      chosen[word] = tree[place] == 0 ? 0 : others[tree[place] - 1] + 1
      relations[word] = found[place]
    }
    Punctuation.attach(&chosen, isMark: isMark, form: form)
    return Result(labels: labels, heads: chosen, relations: relations)
  }

  // MARK: The first layer

  /// What each word adds to the gates of the first layer, and the labels that it may have.
  private func shares(
    _ n: Int, isFirst: Bool, form: (Int) -> String, lowercased: (Int) -> String
  ) -> (shares: [Int16], labels: [SIMD4<UInt64>]) {
    let width = 8 * sizes.first
    let d = sizes.embedding
    var shares = [Int16](repeating: 0, count: n * width)
    var labels = [SIMD4<UInt64>](repeating: .zero, count: n)
    var rest: [Int] = []
    var x: [Int16] = []
    var features = WordFeatures()
    var hashes: [UInt64] = []
    for word in 0..<n {
      let (form, lowercased) = (form(word), lowercased(word))
      let isFirst = isFirst && word == 0
      let isCapital = WordFeatures.isCapital(form, lowercased)
      let place = known.row(WordFeatures.knownHash(form, isFirst: isFirst))
      if place >= 0 {
        Kernels.copy(knownSums, row: place, count: width, to: &shares, at: word * width)
        labels[word] = labelSet(knownLabels, place)
        if isCapital { labels[word] |= names }
        continue
      }
      hashes.removeAll(keepingCapacity: true)
      features.append(
        form: form, lowercased: lowercased, isFirst: isFirst, to: &hashes, classes: classes,
        isTail: { table.row($0) >= 0 })
      let at = rest.count * d
      rest.append(word)
      x.append(contentsOf: repeatElement(0, count: d))
      var sets = LabelSets()
      for feature in 0..<WordFeatures.count {
        let row = table.row(hashes[feature])
        if row < 0 { continue }
        Kernels.add(rows, row: row, width: d, to: &x, at: at)
        sets.add(feature) { labelSet(rowLabels, row) }
      }
      labels[word] = sets.allowed(isCapital: isCapital)
      if isCapital { labels[word] |= names }
    }
    if rest.isEmpty { return (shares, labels) }
    var sums = repeated(firstBias, rest.count)
    Kernels.multiply(
      x, from: 0, stride: d, rows: rest.count, inner: d, first, width, into: &sums, at: 0, stride: width)
    for (place, word) in rest.enumerated() {
      Kernels.shares(sums, from: place * width, count: width, scale: sizes.firstScale, into: &shares, at: word * width)
    }
    return (shares, labels)
  }

  private func labelSet(_ numbers: ModelBytes, _ place: Int) -> SIMD4<UInt64> {
    labelSets.lanes(Int(numbers.uint16(place * 2)) * 32)
  }

  /// The label of the set that the states speak for most; of all labels when the set is empty.
  private func best(_ set: SIMD4<UInt64>, _ states: [Int16], _ place: Int) -> Int {
    var best = (label: 0, score: Int32.min)
    for lane in 0..<4 {
      var bits = set[lane]
      while bits != 0 {
        let label = lane * 64 + bits.trailingZeroBitCount
        bits &= bits &- 1
        if label >= sizes.labels { break }
        let score = labelBias[label] &+ Kernels.dot(states, place, self.label, row: label, count: 2 * sizes.first)
        if score > best.score { best = (label, score) }
      }
    }
    return best.label
  }

  private func repeated(_ row: [Int32], _ n: Int) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(row.count * n)
    for _ in 0..<n { rows += row }
    return rows
  }

  // MARK: The tree

  /// The heads of the words at `places` of a sentence of `count`, counted among them; 0 for the root.
  private func chooseHeads(_ views: [Int32], _ places: [Int], _ pos: [Int], within count: Int) -> [Int] {
    let a = sizes.arc
    let width = 2 * a + 2 * sizes.relation
    let n = places.count
    var below = [Int16](repeating: 0, count: n * a)
    var above = [Int16](repeating: 0, count: n * a)
    for i in 0..<n {
      Kernels.softsign(views, from: i * width, count: a, scale: sizes.headsScale, into: &below, at: i * a)
      Kernels.softsign(views, from: i * width + a, count: a, scale: sizes.headsScale, into: &above, at: i * a)
    }
    var scores = [Int32](repeating: 0, count: n * (n + 1))
    var bias = [Int32](repeating: 0, count: n)
    let steps = pos.map { $0 * ArcBias.headStep }
    let buckets = (-count...count).map(ArcBias.bucket)
    for i in 0..<n {
      let row = i * (n + 1)
      scores[row] = Kernels.dot(below, i * a, rootArc, 0, count: a) &+ pair[ArcBias.root(dependent: pos[i])]
      let (base, from) = (ArcBias.base(dependent: pos[i]), count - places[i])
      for j in 0..<n { bias[j] = pair[base + steps[j] + buckets[from + places[j]]] }
      Kernels.scores(below, i * a, above, n: n, count: a, bias: bias, into: &scores, at: row + 1)
    }
    return Tree.decode(n) { Float(scores[$0 * (n + 1) + $1]) }
  }

  private func chooseRelations(_ views: [Int32], _ heads: [Int]) -> [Int] {
    let n = heads.count
    let r = sizes.relation
    let width = 2 * sizes.arc + 2 * r
    var hidden = [Int16](repeating: 0, count: n * r)
    for i in 0..<n {
      let below = i * width + 2 * sizes.arc
      if heads[i] == 0 {
        Kernels.softsign(
          views, from: below, plus: rootRelation, from: 0, count: r, scale: sizes.headsScale, into: &hidden, at: i * r)
      } else {
        Kernels.softsign(
          views, from: below, plus: views, from: (heads[i] - 1) * width + 2 * sizes.arc + r, count: r,
          scale: sizes.headsScale, into: &hidden, at: i * r)
      }
    }
    let l = sizes.paddedRelations
    var logits = repeated(relationBias, n)
    Kernels.multiply(hidden, from: 0, stride: r, rows: n, inner: r, relation, l, into: &logits, at: 0, stride: l)
    return (0..<n).map { Kernels.greatest(logits, from: $0 * l, count: sizes.relations, padded: l) }
  }
}
