import Annotation
import Prose

/// Makes the compact model: weights as whole numbers, at scales that lose nothing that matters.
struct ModelWriter {
  let network: Network
  let labels: Labels
  let features: FeatureRows
  let lemmas: LemmaRules

  private static let one: Float = 2048

  func bytes() -> [UInt8] {
    let size = network.size
    let layout = network.layout
    let h = size.hidden
    let rowScale = network.rows.reduce(0) { max($0, abs($1)) } / 127
    let input = 1 / Self.one
    let first = scale([layout.first..<layout.firstBias])
    let label = scale([layout.label..<layout.labelBias])
    let second = scale([layout.second..<layout.secondTag])
    let heads = scale([layout.heads..<layout.headsBias])
    let relation = scale([layout.relation..<layout.relationBias])
    let arcUnit = 1 / (Self.one * Self.one)

    var sections: [ModelSection: [UInt8]] = [:]
    sections[.features] = features.bytes
    sections[.rows] = network.rows.map { UInt8(bitPattern: Int8(($0 / rowScale).rounded())) }
    sections[.first] = matrix(layout.first, size.embedding, 4 * h, first)
    sections[.firstForward] = matrix(layout.firstNeighbour, size.embedding, 2 * h, first)
    sections[.firstBackward] = matrix(layout.firstNeighbour + size.embedding * 2 * h, size.embedding, 2 * h, first)
    sections[.firstBias] = sums(layout.firstBias, 4 * h, first * rowScale)
    sections[.label] = matrix(layout.label, 2 * h, size.paddedLabels, label)
    sections[.labelBias] = sums(layout.labelBias, size.paddedLabels, label * input)
    sections[.second] = matrix(layout.second, 2 * h, 4 * h, second)
    sections[.secondForward] = matrix(layout.secondNeighbour, 2 * h, 2 * h, second)
    sections[.secondBackward] = matrix(layout.secondNeighbour + 2 * h * 2 * h, 2 * h, 2 * h, second)
    let tagged = (0..<(size.labels * 4 * h)).map {
      network.dense[layout.secondTag + $0] + network.dense[layout.secondBias + $0 % (4 * h)]
    }
    sections[.secondTag] = sums(tagged, second * input)
    sections[.heads] = matrix(layout.heads, 2 * h, 2 * size.arc + 2 * size.relation, heads)
    sections[.headsBias] = sums(layout.headsBias, 2 * size.arc + 2 * size.relation, heads * input)
    sections[.rootArc] = sums(layout.rootArc, size.arc, input)
    sections[.rootRelation] = sums(layout.rootRelation, size.relation, heads * input)
    sections[.pair] = sums(layout.pair, ArcBias.count, arcUnit)
    sections[.relation] = matrix(layout.relation, size.relation, size.paddedRelations, relation)
    sections[.relationBias] = sums(layout.relationBias, size.paddedRelations, relation * input)
    let order = PartOfSpeech.allCases
    sections[.labels] = zip(labels.all, labels.features).flatMap { label, features in
      [UInt8(order.firstIndex(of: label.pos) ?? 0), label.tag.rawValue, 0, 0] + ModelFile.bytes(features.rawValue)
    }
    sections[.lemmaTable] = lemmas.table
    sections[.lemmaScripts] = lemmas.scriptBytes
    sections[.lemmaParticles] = lemmas.particleBytes
    sections[.sizes] =
      ModelSizes(
        embedding: size.embedding, hidden: h, arc: size.arc, relation: size.relation, labels: size.labels,
        relations: size.relations, firstScale: first * rowScale, secondScale: second * input,
        headsScale: heads * input
      ).bytes
    return ModelFile.write(sections)
  }

  /// What one unit of a weight is worth, so that the greatest of them is 4095.
  private func scale(_ ranges: [Range<Int>]) -> Float {
    ranges.reduce(0) { highest, range in network.dense[range].reduce(highest) { max($0, abs($1)) } } / 4095
  }

  private func matrix(_ from: Int, _ inner: Int, _ outputs: Int, _ scale: Float) -> [UInt8] {
    packed(inner: inner, outputs: outputs) { input, output in
      Int16((network.dense[from + input * outputs + output] / scale).rounded())
    }
  }

  private func sums(_ from: Int, _ count: Int, _ unit: Float) -> [UInt8] {
    sums(Array(network.dense[from..<(from + count)]), unit)
  }

  private func sums(_ numbers: [Float], _ unit: Float) -> [UInt8] {
    numbers.flatMap { ModelFile.bytes(UInt32(bitPattern: Int32(($0 / unit).rounded()))) }
  }
}
