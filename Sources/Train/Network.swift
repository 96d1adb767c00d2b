import Annotation
import Prose

/// What the network learns from one sentence.
struct Example {
  /// For each word, the rows of its features; -1 for none.
  var rows: [Int32]
  /// For each word, the labels that its gold tag allows; none where nothing is known.
  var labels: [[Int16]]
  /// For each word its head + 1 (0: the root); empty without a tree.
  var heads: [Int]
  /// For each word the relations that may be meant; none where head and relation are open.
  var relations: [[Int]]
  /// For each word whether it is punctuation, which hangs by rule and from which nothing hangs.
  var isMark: [Bool]
  var weight: Float

  var count: Int { labels.count }
}

/// The sizes of the layers.
struct NetworkSize {
  var rows: Int
  var labels: Int
  var embedding = 96
  /// The states of each direction of the two layers.
  var first = 64
  var second = 64
  var arc = 48
  var relation = 32
  var relations = Relation.allCases.count

  var paddedLabels: Int { (labels + 15) / 16 * 16 }
  var paddedRelations: Int { (relations + 15) / 16 * 16 }
}

/// The dense weights, one after the other in one array.
struct NetworkLayout {
  let first, firstNeighbour, firstBias, label, labelBias, second, secondNeighbour, secondTag, secondBias: Int
  let heads, headsBias, rootArc, rootRelation, pair, relation, relationBias, count: Int

  init(_ size: NetworkSize) {
    var next = 0
    func take(_ amount: Int) -> Int {
      defer { next += (amount + 15) / 16 * 16 }
      return next
    }
    let (h1, h2) = (size.first, size.second)
    first = take(size.embedding * 4 * h1)
    firstNeighbour = take(size.embedding * 4 * h1)
    firstBias = take(4 * h1)
    label = take(2 * h1 * size.paddedLabels)
    labelBias = take(size.paddedLabels)
    second = take(2 * h1 * 4 * h2)
    secondNeighbour = take(2 * h1 * 4 * h2)
    secondTag = take(size.labels * 4 * h2)
    secondBias = take(4 * h2)
    heads = take(2 * h2 * (2 * size.arc + 2 * size.relation))
    headsBias = take(2 * size.arc + 2 * size.relation)
    rootArc = take(size.arc)
    rootRelation = take(size.relation)
    pair = take(ArcBias.count)
    relation = take(size.relation * size.paddedRelations)
    relationBias = take(size.paddedRelations)
    count = next
  }
}

/// A tagger and parser on two bidirectional quasi-recurrent layers (Bradbury et al. 2017, f-pooling), with heads chosen
/// by a product of vectors (after Dozat and Manning 2017); see `Annotation.Network` for the same at work.
struct Network {
  let size: NetworkSize
  let layout: NetworkLayout
  /// Dense weights and feature rows.
  var dense: [Float]
  var rows: [Float]
  /// The part of speech of each label, for the bias of arcs.
  let labelPos: [Int]

  private var denseGradient: [Float]
  private var denseFirst: [Float]
  private var denseSecond: [Float]
  private var rowGradient: [Float]
  private var rowFirst: [Float]
  private var rowSecond: [Float]
  private var touched: [Int32] = []
  private var isTouched: [Bool]
  var random: Random
  var dropout: Float = 0.33

  init(_ size: NetworkSize, labelPos: [Int], seed: UInt64) {
    self.size = size
    self.labelPos = labelPos
    layout = NetworkLayout(size)
    random = Random(seed: seed)
    dense = [Float](repeating: 0, count: layout.count)
    rows = (0..<(size.rows * size.embedding)).map { _ in 0 }
    let zeros = [Float](repeating: 0, count: layout.count)
    denseGradient = zeros
    denseFirst = zeros
    denseSecond = zeros
    let none = [Float](repeating: 0, count: rows.count)
    rowGradient = none
    rowFirst = none
    rowSecond = none
    isTouched = [Bool](repeating: false, count: size.rows)
    func fill(_ from: Int, _ count: Int, _ scale: Float, _ random: inout Random) {
      for index in from..<(from + count) { dense[index] = (random.unit() * 2 - 1) * scale }
    }
    let (h1, h2) = (size.first, size.second)
    func glorot(_ inner: Int, _ outer: Int) -> Float { (6 / Float(inner + outer)).squareRoot() }
    fill(layout.first, size.embedding * 4 * h1, glorot(2 * size.embedding, h1), &random)
    fill(layout.firstNeighbour, size.embedding * 4 * h1, glorot(2 * size.embedding, h1), &random)
    fill(layout.label, 2 * h1 * size.paddedLabels, glorot(2 * h1, size.labels), &random)
    fill(layout.second, 2 * h1 * 4 * h2, glorot(2 * h1, h2), &random)
    fill(layout.secondNeighbour, 2 * h1 * 4 * h2, glorot(4 * h1, h2), &random)
    fill(layout.secondTag, size.labels * 4 * h2, 0.1, &random)
    fill(layout.heads, 2 * h2 * (2 * size.arc + 2 * size.relation), glorot(2 * h2, size.arc), &random)
    fill(layout.rootArc, size.arc, 0.1, &random)
    fill(layout.rootRelation, size.relation, 0.1, &random)
    fill(layout.relation, size.relation * size.paddedRelations, glorot(size.relation, size.relations), &random)
    for index in rows.indices { rows[index] = (random.unit() * 2 - 1) * 0.08 }
  }

  // MARK: The mean of the weights

  private var meanDense: [Float] = []
  private var meanRows: [Float] = []
  private var meanCount: Float = 0

  /// Takes the weights of this moment into their mean.
  mutating func addToMean() {
    if meanCount == 0 {
      meanDense = [Float](repeating: 0, count: dense.count)
      meanRows = [Float](repeating: 0, count: rows.count)
    }
    meanCount += 1
    Kernels.add(dense, to: &meanDense)
    Kernels.add(rows, to: &meanRows)
  }

  /// The network with the mean of its weights, once some were taken (Polyak and Juditsky 1992).
  var averaged: Network {
    if meanCount == 0 { return self }
    var network = self
    for index in dense.indices { network.dense[index] = meanDense[index] / meanCount }
    for index in rows.indices { network.rows[index] = meanRows[index] / meanCount }
    return network
  }

  // MARK: One sentence

  /// What a pass over a sentence leaves behind for the way back.
  private struct Pass {
    var x: [Float]
    var mask: [Float] = []
    var first: Recurrence
    var logits: [Float]
    var tags: [Int]
    var second: Recurrence?
    var heads: [Float] = []
    var scores: [Float] = []
  }

  /// The gates and states of one recurrent layer; columns: z forward, f forward, z backward, f backward.
  private struct Recurrence {
    var input: [Float]
    var width: Int
    /// The states of each direction.
    var h: Int
    var gates: [Float]
    var states: [Float]
    var mask: [Float]
    /// The states after dropout.
    var output: [Float]
  }

  private mutating func dropMask(_ count: Int, _ rate: Float) -> [Float] {
    if rate == 0 { return [] }
    let kept = 1 / (1 - rate)
    let limit = UInt64(rate * 65536)
    var mask = [Float](repeating: 0, count: count)
    var index = 0
    while index < count {
      var bits = random.next()
      for place in index..<min(index + 4, count) {
        if bits & 0xFFFF >= limit { mask[place] = kept }
        bits >>= 16
      }
      index += 4
    }
    return mask
  }

  private mutating func recur(
    _ input: [Float], width: Int, n: Int, h: Int, _ current: Int, _ neighbour: Int, _ bias: Int, extra: [Float]?,
    rate: Float
  ) -> Recurrence {
    let m = 4 * h
    var gates = extra ?? [Float](repeating: 0, count: n * m)
    for i in 0..<n { for c in 0..<m { gates[i * m + c] += dense[bias + c] } }
    Kernels.multiply(input, 0, stride: width, rows: n, inner: width, dense, current, m, into: &gates, 0, outStride: m)
    // The forward half sees the word before, the backward half the word after; both are columns of one matrix each.
    Kernels.multiply(
      input, 0, stride: width, rows: n - 1, inner: width, dense, neighbour, 2 * h, into: &gates, m, outStride: m)
    Kernels.multiply(
      input, width, stride: width, rows: n - 1, inner: width, dense, neighbour + width * 2 * h, 2 * h, into: &gates,
      2 * h, outStride: m)
    for i in 0..<n {
      for c in 0..<m {
        let p = gates[i * m + c]
        let s = p / (1 + abs(p))
        gates[i * m + c] = c / h % 2 == 0 ? s : 0.5 + 0.5 * s
      }
    }
    var states = [Float](repeating: 0, count: n * 2 * h)
    for i in 0..<n {
      for c in 0..<h {
        let f = gates[i * m + h + c]
        let before = i > 0 ? states[(i - 1) * 2 * h + c] : 0
        states[i * 2 * h + c] = f * before + (1 - f) * gates[i * m + c]
      }
    }
    for i in stride(from: n - 1, through: 0, by: -1) {
      for c in 0..<h {
        let f = gates[i * m + 3 * h + c]
        let after = i + 1 < n ? states[(i + 1) * 2 * h + h + c] : 0
        states[i * 2 * h + h + c] = f * after + (1 - f) * gates[i * m + 2 * h + c]
      }
    }
    let mask = dropMask(states.count, rate)
    var output = states
    if !mask.isEmpty { for index in output.indices { output[index] *= mask[index] } }
    return Recurrence(input: input, width: width, h: h, gates: gates, states: states, mask: mask, output: output)
  }

  /// The gradient of a recurrent layer's input, from that of its output; gradients of weights are added up.
  private mutating func recurBack(
    _ layer: Recurrence, _ gradient: [Float], n: Int, _ current: Int, _ neighbour: Int, _ bias: Int
  ) -> (input: [Float], gates: [Float]) {
    let h = layer.h
    let m = 4 * h
    var dStates = gradient
    if !layer.mask.isEmpty { for index in dStates.indices { dStates[index] *= layer.mask[index] } }
    var dGates = [Float](repeating: 0, count: n * m)
    func gate(_ i: Int, _ zColumn: Int, _ dh: Float, _ before: Float) -> Float {
      let z = layer.gates[i * m + zColumn]
      let f = layer.gates[i * m + zColumn + h]
      let zSlope = (1 - abs(z)) * (1 - abs(z))
      let s = 2 * f - 1
      let fSlope = 0.5 * (1 - abs(s)) * (1 - abs(s))
      dGates[i * m + zColumn] = dh * (1 - f) * zSlope
      dGates[i * m + zColumn + h] = dh * (before - z) * fSlope
      return dh * f
    }
    for c in 0..<h {
      var carried: Float = 0
      for i in stride(from: n - 1, through: 0, by: -1) {
        let before = i > 0 ? layer.states[(i - 1) * 2 * h + c] : 0
        carried = gate(i, c, dStates[i * 2 * h + c] + carried, before)
      }
      carried = 0
      for i in 0..<n {
        let after = i + 1 < n ? layer.states[(i + 1) * 2 * h + h + c] : 0
        carried = gate(i, 2 * h + c, dStates[i * 2 * h + h + c] + carried, after)
      }
    }
    let width = layer.width
    for i in 0..<n { for c in 0..<m { denseGradient[bias + c] += dGates[i * m + c] } }
    Kernels.outer(
      layer.input, 0, stride: width, rows: n, inner: width, dGates, 0, yStride: m, m, into: &denseGradient, current)
    var dInput = [Float](repeating: 0, count: n * width)
    Kernels.multiplyTransposed(
      dGates, 0, stride: m, rows: n, m, dense, current, inner: width, into: &dInput, 0, outStride: width)
    Kernels.outer(
      layer.input, 0, stride: width, rows: n - 1, inner: width, dGates, m, yStride: m, 2 * h, into: &denseGradient,
      neighbour)
    Kernels.outer(
      layer.input, width, stride: width, rows: n - 1, inner: width, dGates, 2 * h, yStride: m, 2 * h,
      into: &denseGradient, neighbour + width * 2 * h)
    Kernels.multiplyTransposed(
      dGates, m, stride: m, rows: n - 1, 2 * h, dense, neighbour, inner: width, into: &dInput, 0, outStride: width)
    Kernels.multiplyTransposed(
      dGates, 2 * h, stride: m, rows: n - 1, 2 * h, dense, neighbour + width * 2 * h, inner: width, into: &dInput,
      width, outStride: width)
    return (dInput, dGates)
  }

  private mutating func forward(_ featureRows: [Int32], isMark: [Bool], tree: Bool, rate: Float) -> Pass {
    let n = isMark.count
    let d = size.embedding
    let (h, h2) = (size.first, size.second)
    var x = [Float](repeating: 0, count: n * d)
    let k = WordFeatures.count
    for i in 0..<n {
      for feature in 0..<k {
        let row = Int(featureRows[i * k + feature])
        if row < 0 { continue }
        for c in 0..<d { x[i * d + c] += rows[row * d + c] }
      }
    }
    let mask = dropMask(x.count, rate)
    if !mask.isEmpty { for index in x.indices { x[index] *= mask[index] } }
    let first = recur(
      x, width: d, n: n, h: h, layout.first, layout.firstNeighbour, layout.firstBias, extra: nil, rate: rate)
    let t = size.paddedLabels
    var logits = [Float](repeating: 0, count: n * t)
    for i in 0..<n { for c in 0..<t { logits[i * t + c] = dense[layout.labelBias + c] } }
    Kernels.multiply(
      first.output, 0, stride: 2 * h, rows: n, inner: 2 * h, dense, layout.label, t, into: &logits, 0, outStride: t)
    var tags = [Int](repeating: 0, count: n)
    for i in 0..<n {
      for label in 1..<size.labels where logits[i * t + label] > logits[i * t + tags[i]] { tags[i] = label }
    }
    var pass = Pass(x: x, mask: mask, first: first, logits: logits, tags: tags)
    if !tree { return pass }
    let m = 4 * h2
    var extra = [Float](repeating: 0, count: n * m)
    for i in 0..<n { for c in 0..<m { extra[i * m + c] = dense[layout.secondTag + tags[i] * m + c] } }
    let second = recur(
      first.output, width: 2 * h, n: n, h: h2, layout.second, layout.secondNeighbour, layout.secondBias, extra: extra,
      rate: rate)
    let width = 2 * size.arc + 2 * size.relation
    var heads = [Float](repeating: 0, count: n * width)
    for i in 0..<n { for c in 0..<width { heads[i * width + c] = dense[layout.headsBias + c] } }
    Kernels.multiply(
      second.output, 0, stride: 2 * h2, rows: n, inner: 2 * h2, dense, layout.heads, width, into: &heads, 0,
      outStride: width)
    for i in 0..<n {
      for c in 0..<(2 * size.arc) {
        let p = heads[i * width + c]
        heads[i * width + c] = p / (1 + abs(p))
      }
    }
    // Column 0 is the root, column j + 1 the word j.
    var scores = [Float](repeating: 0, count: n * (n + 1))
    Kernels.multiplyTransposed(
      heads, 0, stride: width, rows: n, size.arc, dense, layout.rootArc, inner: 1, into: &scores, 0, outStride: n + 1)
    var headVectors = [Float](repeating: 0, count: n * size.arc)
    for j in 0..<n { for c in 0..<size.arc { headVectors[j * size.arc + c] = heads[j * width + size.arc + c] } }
    Kernels.multiplyTransposed(
      heads, 0, stride: width, rows: n, size.arc, headVectors, 0, inner: n, into: &scores, 1, outStride: n + 1)
    for i in 0..<n {
      let pos = labelPos[tags[i]]
      for j in 0..<n where j != i {
        if isMark[j] {
          scores[i * (n + 1) + j + 1] = -1e9
          continue
        }
        scores[i * (n + 1) + j + 1] +=
          dense[layout.pair + ArcBias.index(dependent: pos, head: labelPos[tags[j]], distance: j - i)]
      }
      scores[i * (n + 1)] += dense[layout.pair + ArcBias.root(dependent: pos)]
      scores[i * (n + 1) + i + 1] = -1e9
    }
    pass.second = second
    pass.heads = heads
    pass.scores = scores
    return pass
  }

  /// The logits of the relations of `word` under `head` (0: root).
  private func relationLogits(_ pass: Pass, _ word: Int, _ head: Int) -> (hidden: [Float], logits: [Float]) {
    let width = 2 * size.arc + 2 * size.relation
    var hidden = [Float](repeating: 0, count: size.relation)
    for c in 0..<size.relation {
      let below = pass.heads[word * width + 2 * size.arc + c]
      let above =
        head == 0
        ? dense[layout.rootRelation + c] : pass.heads[(head - 1) * width + 2 * size.arc + size.relation + c]
      let p = below + above
      hidden[c] = p / (1 + abs(p))
    }
    var logits = [Float](repeating: 0, count: size.paddedRelations)
    for c in logits.indices { logits[c] = dense[layout.relationBias + c] }
    Kernels.multiply(
      hidden, 0, stride: size.relation, rows: 1, inner: size.relation, dense, layout.relation, size.paddedRelations,
      into: &logits, 0, outStride: size.paddedRelations)
    return (hidden, logits)
  }

  /// Turns logits into the gradient of the cross-entropy against the `allowed` places; returns the loss.
  private static func softmaxGradient(_ logits: inout [Float], _ range: Range<Int>, allowed: [Int], weight: Float) {
    var highest = -Float.infinity
    for index in range { highest = max(highest, logits[index]) }
    var total: Float = 0
    for index in range {
      logits[index] = Kernels.exp(logits[index] - highest)
      total += logits[index]
    }
    var right: Float = 1e-20
    for index in allowed { right += logits[range.lowerBound + index] }
    let scale = weight / total
    var restored: [(Int, Float)] = []
    for index in allowed { restored.append((index, logits[range.lowerBound + index] * weight / right)) }
    for index in range { logits[index] *= scale }
    for (index, share) in restored { logits[range.lowerBound + index] -= share }
  }

  /// Adds the gradients of one sentence.
  mutating func learn(_ example: Example) {
    let n = example.count
    let (h, h2) = (size.first, size.second)
    let t = size.paddedLabels
    let d = size.embedding
    let tree = !example.heads.isEmpty
    let pass = forward(example.rows, isMark: example.isMark, tree: tree, rate: dropout)
    var dFirst = [Float](repeating: 0, count: n * 2 * h)
    if tree, let second = pass.second {
      let width = 2 * size.arc + 2 * size.relation
      var dHeads = [Float](repeating: 0, count: n * width)
      var dScores = pass.scores
      for i in 0..<n {
        let row = i * (n + 1)
        if example.relations[i].isEmpty {
          for c in row...(row + n) { dScores[c] = 0 }
          continue
        }
        Self.softmaxGradient(&dScores, row..<(row + n + 1), allowed: [example.heads[i]], weight: example.weight)
        dScores[row + i + 1] = 0
        let pos = labelPos[pass.tags[i]]
        denseGradient[layout.pair + ArcBias.root(dependent: pos)] += dScores[row]
        for j in 0..<n where j != i && !example.isMark[j] {
          denseGradient[
            layout.pair + ArcBias.index(dependent: pos, head: labelPos[pass.tags[j]], distance: j - i)] +=
            dScores[row + j + 1]
        }
        var (hidden, logits) = relationLogits(pass, i, example.heads[i])
        Self.softmaxGradient(&logits, 0..<size.relations, allowed: example.relations[i], weight: example.weight)
        for c in size.relations..<size.paddedRelations { logits[c] = 0 }
        for c in 0..<size.paddedRelations { denseGradient[layout.relationBias + c] += logits[c] }
        Kernels.outer(
          hidden, 0, stride: size.relation, rows: 1, inner: size.relation, logits, 0, yStride: size.paddedRelations,
          size.paddedRelations, into: &denseGradient, layout.relation)
        var dHidden = [Float](repeating: 0, count: size.relation)
        Kernels.multiplyTransposed(
          logits, 0, stride: size.paddedRelations, rows: 1, size.paddedRelations, dense, layout.relation,
          inner: size.relation, into: &dHidden, 0, outStride: size.relation)
        for c in 0..<size.relation {
          let slope = (1 - abs(hidden[c])) * (1 - abs(hidden[c])) * dHidden[c]
          dHeads[i * width + 2 * size.arc + c] += slope
          if example.heads[i] == 0 {
            denseGradient[layout.rootRelation + c] += slope
          } else {
            dHeads[(example.heads[i] - 1) * width + 2 * size.arc + size.relation + c] += slope
          }
        }
      }
      let a = size.arc
      var headVectors = [Float](repeating: 0, count: n * a)
      for j in 0..<n { for c in 0..<a { headVectors[j * a + c] = pass.heads[j * width + a + c] } }
      Kernels.multiply(
        dScores, 1, stride: n + 1, rows: n, inner: n, headVectors, 0, a, into: &dHeads, 0, outStride: width)
      Kernels.multiply(
        dScores, 0, stride: n + 1, rows: n, inner: 1, dense, layout.rootArc, a, into: &dHeads, 0, outStride: width)
      Kernels.outer(
        dScores, 0, stride: n + 1, rows: n, inner: 1, pass.heads, 0, yStride: width, a, into: &denseGradient,
        layout.rootArc)
      var dHeadVectors = [Float](repeating: 0, count: n * a)
      Kernels.outer(
        dScores, 1, stride: n + 1, rows: n, inner: n, pass.heads, 0, yStride: width, a, into: &dHeadVectors, 0)
      for i in 0..<n {
        for c in 0..<a { dHeads[i * width + a + c] += dHeadVectors[i * a + c] }
        for c in 0..<(2 * a) {
          let slope = 1 - abs(pass.heads[i * width + c])
          dHeads[i * width + c] *= slope * slope
        }
        for c in 0..<width { denseGradient[layout.headsBias + c] += dHeads[i * width + c] }
      }
      Kernels.outer(
        second.output, 0, stride: 2 * h2, rows: n, inner: 2 * h2, dHeads, 0, yStride: width, width,
        into: &denseGradient, layout.heads)
      var dSecond = [Float](repeating: 0, count: n * 2 * h2)
      Kernels.multiplyTransposed(
        dHeads, 0, stride: width, rows: n, width, dense, layout.heads, inner: 2 * h2, into: &dSecond, 0,
        outStride: 2 * h2)
      let back = recurBack(second, dSecond, n: n, layout.second, layout.secondNeighbour, layout.secondBias)
      dFirst = back.input
      for i in 0..<n {
        for c in 0..<(4 * h2) {
          denseGradient[layout.secondTag + pass.tags[i] * 4 * h2 + c] += back.gates[i * 4 * h2 + c]
        }
      }
    }
    var dLogits = pass.logits
    for i in 0..<n {
      if example.labels[i].isEmpty {
        for c in 0..<t { dLogits[i * t + c] = 0 }
        continue
      }
      Self.softmaxGradient(
        &dLogits, (i * t)..<(i * t + size.labels), allowed: example.labels[i].map(Int.init), weight: example.weight)
      for c in size.labels..<t { dLogits[i * t + c] = 0 }
      for c in 0..<t { denseGradient[layout.labelBias + c] += dLogits[i * t + c] }
    }
    Kernels.outer(
      pass.first.output, 0, stride: 2 * h, rows: n, inner: 2 * h, dLogits, 0, yStride: t, t, into: &denseGradient,
      layout.label)
    Kernels.multiplyTransposed(
      dLogits, 0, stride: t, rows: n, t, dense, layout.label, inner: 2 * h, into: &dFirst, 0, outStride: 2 * h)
    var (dX, _) = recurBack(pass.first, dFirst, n: n, layout.first, layout.firstNeighbour, layout.firstBias)
    if !pass.mask.isEmpty { for index in dX.indices { dX[index] *= pass.mask[index] } }
    let k = WordFeatures.count
    for i in 0..<n {
      for feature in 0..<k {
        let row = Int(example.rows[i * k + feature])
        if row < 0 { continue }
        if !isTouched[row] {
          isTouched[row] = true
          touched.append(Int32(row))
        }
        for c in 0..<d { rowGradient[row * d + c] += dX[i * d + c] }
      }
    }
  }

  /// One step along the gradients that were added up.
  mutating func update(rate: Float) {
    Kernels.adam(
      &dense, &denseGradient, &denseFirst, &denseSecond, 0..<dense.count, rate: rate, decay: 0)
    let d = size.embedding
    for row in touched {
      let from = Int(row) * d
      Kernels.adam(&rows, &rowGradient, &rowFirst, &rowSecond, from..<(from + d), rate: rate, decay: 0)
      isTouched[Int(row)] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// What the first layer adds up for words with these rows, each by itself: the share of its own gates, of those of the
  /// next word, and of those of the word before.
  func shares(_ featureRows: [Int32]) -> [Float] {
    let (d, h, k) = (size.embedding, size.first, WordFeatures.count)
    let n = featureRows.count / k
    let width = 8 * h
    var x = [Float](repeating: 0, count: n * d)
    for i in 0..<n {
      for feature in 0..<k where featureRows[i * k + feature] >= 0 {
        for c in 0..<d { x[i * d + c] += rows[Int(featureRows[i * k + feature]) * d + c] }
      }
    }
    var sums = [Float](repeating: 0, count: n * width)
    for i in 0..<n { for c in 0..<(4 * h) { sums[i * width + c] = dense[layout.firstBias + c] } }
    let parts = [(0, layout.first, 4 * h), (4 * h, layout.firstNeighbour, 2 * h)]
    for (column, weights, m) in parts + [(6 * h, layout.firstNeighbour + d * 2 * h, 2 * h)] {
      Kernels.multiply(x, 0, stride: d, rows: n, inner: d, dense, weights, m, into: &sums, column, outStride: width)
    }
    return sums
  }
}
