/// How the model file is divided.
///
/// Eight bytes `HELDERNL`, then for each section its offset and its length (32 bits each, little-endian), then the
/// sections, each from a multiple of 64.
package enum ModelSection: Int, CaseIterable {
  /// 32-bit numbers: `ModelSizes`.
  case sizes
  /// The table of features, and the embedding matrix of signed bytes.
  case features, rows
  /// The word lists: `WordClasses`.
  case classes
  /// The commonest forms, what the first layer adds up for each (16 bits), and the number of its set of labels (16 bits).
  case known, knownSums, knownLabels
  /// For each feature the number of its set of labels (16 bits); the sets (32 bytes each).
  case rowLabels, labelSets
  /// Packed matrices (16 bits) and the sums they start from (32 bits); `label` is not packed.
  case first, firstBias
  case label, labelBias
  case second, secondForward, secondBackward, secondTag
  case heads, headsBias, rootArc, rootRelation, pair
  case relation, relationBias
  /// For each label: part of speech, CGN tag, and the features' four bytes.
  case labels
  /// The lemmatizer's hashes, its scripts, and the particles of separable verbs; lemmas of known words.
  case lemmaTable, lemmaScripts, lemmaParticles, lemmas
}

/// The model, as its sections.
package struct ModelFile: Sendable {
  private static let magic = Array("HELDERNL".utf8)
  private let bytes: ModelBytes

  /// A model; nil when `bytes` aren't one.
  package init?(_ bytes: ModelBytes) {
    guard bytes.count >= Self.magic.count + ModelSection.allCases.count * 8 else { return nil }
    for (offset, byte) in Self.magic.enumerated() where bytes.uint8(offset) != byte { return nil }
    self.bytes = bytes
  }

  /// The bytes of a section.
  package subscript(_ section: ModelSection) -> ModelBytes {
    let entry = Self.magic.count + section.rawValue * 8
    return bytes.slice(Int(bytes.uint32(entry)), Int(bytes.uint32(entry + 4)))
  }

  /// The file that holds the given sections.
  package static func write(_ sections: [ModelSection: [UInt8]]) -> [UInt8] {
    var header = magic
    var body: [UInt8] = []
    let start = (magic.count + ModelSection.allCases.count * 8 + 63) / 64 * 64
    for section in ModelSection.allCases {
      let content = sections[section] ?? []
      header += bytes(UInt32(start + body.count)) + bytes(UInt32(content.count))
      body += content
      body += [UInt8](repeating: 0, count: (64 - body.count % 64) % 64)
    }
    return header + [UInt8](repeating: 0, count: start - header.count) + body
  }

  /// The bytes of a section, as they may be written again.
  package func contents(_ section: ModelSection) -> [UInt8] {
    let bytes = self[section]
    return (0..<bytes.count).map { bytes.uint8($0) }
  }

  /// A number as little-endian bytes.
  package static func bytes(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}

/// The sizes of the layers and the scales of their whole numbers.
package struct ModelSizes: Sendable {
  package var embedding: Int
  /// The states of each direction of the two layers.
  package var first: Int
  package var second: Int
  package var arc: Int
  package var relation: Int
  package var labels: Int
  package var relations: Int
  /// What one unit of the layer's 32-bit sums is worth.
  package var firstScale: Float
  package var secondScale: Float
  package var headsScale: Float

  package init(
    embedding: Int, first: Int, second: Int, arc: Int, relation: Int, labels: Int, relations: Int,
    firstScale: Float, secondScale: Float, headsScale: Float
  ) {
    self.embedding = embedding
    self.first = first
    self.second = second
    self.arc = arc
    self.relation = relation
    self.labels = labels
    self.relations = relations
    self.firstScale = firstScale
    self.secondScale = secondScale
    self.headsScale = headsScale
  }

  /// The sizes that a section holds.
  package init(_ bytes: ModelBytes) {
    func number(_ place: Int) -> Int { Int(bytes.uint32(place * 4)) }
    self.init(
      embedding: number(0), first: number(1), second: number(2), arc: number(3), relation: number(4),
      labels: number(5), relations: number(6), firstScale: bytes.float(28), secondScale: bytes.float(32),
      headsScale: bytes.float(36))
  }

  /// The section that holds them.
  package var bytes: [UInt8] {
    ([embedding, first, second, arc, relation, labels, relations].map(UInt32.init)
      + [firstScale, secondScale, headsScale].map(\.bitPattern)).flatMap(ModelFile.bytes)
  }

  /// The number of relations, rounded up to a multiple of 16.
  package var paddedRelations: Int { (relations + 15) / 16 * 16 }
}
