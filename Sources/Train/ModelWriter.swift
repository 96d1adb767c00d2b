import Annotation
import Prose

/// Makes the compact model: weights as whole numbers, at scales that lose nothing that matters.
struct ModelWriter {
  let network: Network
  let labels: Labels
  let features: FeatureRows
  let known: KnownForms
  let lemmas: LemmaRules

  private static let one: Float = 2048

  func bytes() -> [UInt8] {
    let size = network.size
    let layout = network.layout
    let (h1, h2) = (size.first, size.second)
    let rowScale = network.rows.reduce(0) { max($0, abs($1)) } / 127
    let input = 1 / Self.one
    let first = scale([layout.first..<layout.firstBias])
    let labelUnit = scale([layout.label..<layout.labelBias])
    let second = scale([layout.second..<layout.secondTag])
    let heads = scale([layout.heads..<layout.headsBias])
    let relation = scale([layout.relation..<layout.relationBias])
    let arcUnit = 1 / (Self.one * Self.one)

    var sections: [ModelSection: [UInt8]] = [:]
    sections[.features] = features.bytes
    sections[.rows] = network.rows.map { UInt8(bitPattern: Int8(($0 / rowScale).rounded())) }
    sections[.classes] = features.classes.contents
    sections[.first] = packed(inner: size.embedding, outputs: 8 * h1) { input, output in
      let h = 2 * h1
      let place =
        switch output / h {
        case 0, 1: layout.first + input * 2 * h + output
        case 2: layout.firstNeighbour + input * h + output - 2 * h
        default: layout.firstNeighbour + (size.embedding + input) * h + output - 3 * h
        }
      return Int16((network.dense[place] / first).rounded())
    }
    sections[.firstBias] =
      sums(layout.firstBias, 4 * h1, first * rowScale) + [UInt8](repeating: 0, count: 4 * h1 * 4)
    sections[.known] = known.table
    sections[.knownSums] = network.shares(known.rows).flatMap { share in
      let units = max(-31, min(31, share)) * 512
      return Self.bytes(UInt16(bitPattern: Int16(units.rounded())))
    }
    sections[.label] = (0..<size.labels).flatMap { label in
      (0..<(2 * h1)).flatMap { input in
        let weight = network.dense[layout.label + input * size.paddedLabels + label]
        return Self.bytes(UInt16(bitPattern: Int16((weight / labelUnit).rounded())))
      }
    }
    sections[.labelBias] = sums(layout.labelBias, size.labels, labelUnit * input)
    sections[.second] = matrix(layout.second, 2 * h1, 4 * h2, second)
    let tagged = (0..<(size.labels * 4 * h2)).map {
      network.dense[layout.secondTag + $0] + network.dense[layout.secondBias + $0 % (4 * h2)]
    }
    sections[.secondTag] = sums(tagged, second * input)
    sections[.secondForward] = matrix(layout.secondNeighbour, 2 * h1, 2 * h2, second)
    sections[.secondBackward] = matrix(layout.secondNeighbour + 2 * h1 * 2 * h2, 2 * h1, 2 * h2, second)
    sections[.heads] = matrix(layout.heads, 2 * h2, 2 * size.arc + 2 * size.relation, heads)
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
    sections.merge(known.labelSections.merging(lemmas.sections) { $1 }) { $1 }
    sections[.sizes] =
      ModelSizes(
        embedding: size.embedding, first: h1, second: h2, arc: size.arc, relation: size.relation, labels: size.labels,
        relations: size.relations, firstScale: first * rowScale, secondScale: second * input,
        headsScale: heads * input
      ).bytes
    return ModelFile.write(sections)
  }

  private static func bytes(_ number: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
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
