/// A tagger and parser in one: two bidirectional quasi-recurrent layers (Bradbury et al. 2017, f-pooling) over sums of
/// feature vectors. The tag is read off the first layer and fed to the second; each word chooses its head by the product
/// of a vector of its own with one of the head's (after Dozat and Manning 2017), with a bias for parts of speech and
/// distance.
///
/// All products are of 16-bit whole numbers, so the result is the same on every machine. What it takes is linear in the
/// number of words, but for the choice of heads; `Annotator` keeps sentences short enough for that.
struct Network: Sendable {
  let sizes: ModelSizes
  private let file: ModelFile
  private let table: FeatureTable
  private let rows, first, firstForward, firstBackward, label, second, secondForward, secondBackward: ModelBytes
  private let heads, relation: ModelBytes
  private let firstBias, labelBias, secondTag, headsBias, pair, relationBias, rootRelation: [Int32]
  private let rootArc: [Int16]
  private let labelPos: [UInt8]

  /// What is said of each word of a sentence.
  struct Result {
    var labels: [Int]
    var heads: [Int]
    var relations: [Int]
  }

  init(_ file: ModelFile) {
    self.file = file
    sizes = ModelSizes(file[.sizes])
    table = FeatureTable(file[.features])
    rows = file[.rows]
    first = file[.first]
    firstForward = file[.firstForward]
    firstBackward = file[.firstBackward]
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
    labelPos = (0..<sizes.labels).map { labels.uint8($0 * 8) }
  }

  /// Whether a hash is that of a word that may end others.
  func isTail(_ hash: UInt64) -> Bool { table.row(hash) >= 0 }

  /// Tags, heads (0: the root, j + 1: word j) and relations of `n` words with `WordFeatures.count` hashes each.
  func analyse(_ hashes: [UInt64], _ n: Int) -> Result {
    let d = sizes.embedding
    let h = sizes.hidden
    var x = [Int16](repeating: 0, count: n * d)
    for i in 0..<n {
      for feature in 0..<WordFeatures.count {
        let row = table.row(hashes[i * WordFeatures.count + feature])
        if row >= 0 { Kernels.add(rows, row: row, width: d, to: &x, at: i * d) }
      }
    }
    var sums = repeated(firstBias, n)
    let h1 = recur(x, d, n, &sums, first, firstForward, firstBackward, sizes.firstScale)

    let t = sizes.paddedLabels
    var logits = repeated(labelBias, n)
    Kernels.multiply(
      h1, from: 0, stride: 2 * h, rows: n, inner: 2 * h, label, t, into: &logits, at: 0, stride: t)
    let labels = (0..<n).map { Kernels.greatest(logits, from: $0 * t, count: sizes.labels, padded: t) }

    sums.removeAll(keepingCapacity: true)
    for label in labels { sums += secondTag[(label * 4 * h)..<((label + 1) * 4 * h)] }
    let h2 = recur(h1, 2 * h, n, &sums, second, secondForward, secondBackward, sizes.secondScale)

    let a = sizes.arc
    let r = sizes.relation
    let width = 2 * a + 2 * r
    var views = repeated(headsBias, n)
    Kernels.multiply(
      h2, from: 0, stride: 2 * h, rows: n, inner: 2 * h, heads, width, into: &views, at: 0, stride: width)
    let chosen = chooseHeads(views, labels, n)

    var hidden = [Int16](repeating: 0, count: n * r)
    var joined = [Int32](repeating: 0, count: r)
    for i in 0..<n {
      let above = (chosen[i] - 1) * width + 2 * a + r
      for c in 0..<r {
        joined[c] = views[i * width + 2 * a + c] &+ (chosen[i] == 0 ? rootRelation[c] : views[above + c])
      }
      Kernels.softsign(joined, from: 0, count: r, scale: sizes.headsScale, into: &hidden, at: i * r)
    }
    let l = sizes.paddedRelations
    var relationLogits = repeated(relationBias, n)
    Kernels.multiply(
      hidden, from: 0, stride: r, rows: n, inner: r, relation, l, into: &relationLogits, at: 0, stride: l)
    let relations = (0..<n).map { Kernels.greatest(relationLogits, from: $0 * l, count: sizes.relations, padded: l) }
    return Result(labels: labels, heads: chosen, relations: relations)
  }

  private func repeated(_ row: [Int32], _ n: Int) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(row.count * n)
    for _ in 0..<n { rows += row }
    return rows
  }

  private func recur(
    _ input: [Int16], _ width: Int, _ n: Int, _ sums: inout [Int32], _ current: ModelBytes, _ forward: ModelBytes,
    _ backward: ModelBytes, _ scale: Float
  ) -> [Int16] {
    let h = sizes.hidden
    let m = 4 * h
    Kernels.multiply(
      input, from: 0, stride: width, rows: n, inner: width, current, m, into: &sums, at: 0, stride: m)
    Kernels.multiply(
      input, from: 0, stride: width, rows: n - 1, inner: width, forward, 2 * h, into: &sums, at: m, stride: m)
    Kernels.multiply(
      input, from: width, stride: width, rows: n - 1, inner: width, backward, 2 * h, into: &sums, at: 2 * h, stride: m)
    var states = [Int16](repeating: 0, count: n * 2 * h)
    Kernels.recur(sums, n: n, h: h, scale: scale, into: &states)
    return states
  }

  private func chooseHeads(_ views: [Int32], _ labels: [Int], _ n: Int) -> [Int] {
    let a = sizes.arc
    let width = 2 * a + 2 * sizes.relation
    var below = [Int16](repeating: 0, count: n * a)
    var above = [Int16](repeating: 0, count: n * a)
    for i in 0..<n {
      Kernels.softsign(views, from: i * width, count: a, scale: sizes.headsScale, into: &below, at: i * a)
      Kernels.softsign(views, from: i * width + a, count: a, scale: sizes.headsScale, into: &above, at: i * a)
    }
    let pos = labels.map { Int(labelPos[$0]) }
    var scores = [Int32](repeating: 0, count: n * (n + 1))
    for i in 0..<n {
      let row = i * (n + 1)
      scores[row] = Kernels.dot(below, i * a, rootArc, 0, count: a) &+ pair[ArcBias.root(dependent: pos[i])]
      for j in 0..<n where j != i {
        scores[row + j + 1] =
          Kernels.dot(below, i * a, above, j * a, count: a)
          &+ pair[ArcBias.index(dependent: pos[i], head: pos[j], distance: j - i)]
      }
    }
    return Tree.decode(n) { Float(scores[$0 * (n + 1) + $1]) }
  }
}
