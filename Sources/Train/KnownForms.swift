import Annotation
import Prose

/// The commonest forms, whose first layer is in the model; and the labels that each feature was seen with.
struct KnownForms {
  /// How many forms.
  private static let most = 3800
  /// How often a form must have been seen for it to have no other labels than those; with 25, the dev sets lose 0.03.
  private static let trusted: Float = 150
  /// A label counts when this share of what was seen has it.
  private static let leastShare: Float = 0.001
  /// What a silver word counts.
  private static let silverWeight: Float = 0.3

  /// The table of forms.
  let table: [UInt8]
  /// The feature rows of each form.
  let rows: [Int32]
  /// The numbers of the sets of labels, of each form and of each feature row.
  let labels: [UInt16]
  let rowLabels: [UInt16]
  /// The sets, one label a bit.
  let sets: [SIMD4<UInt64>]

  init(_ sentences: [GoldSentence], silver: [GoldSentence], labels: Labels, features: FeatureRows) {
    precondition(labels.all.count <= LabelSets.most, "a set holds no more labels")
    struct Form {
      var count: Float = 0
      var rows: ArraySlice<Int32> = []
      var isCapital = false
    }
    let k = WordFeatures.count
    var forms: [UInt64: Form] = [:]
    var seen: [[Int16: Float]] = Array(repeating: [:], count: features.count)
    for (group, weight) in [(sentences, Float(1)), (silver, Self.silverWeight)] {
      for sentence in group {
        let rows = features.rows(sentence)
        for (place, word) in sentence.words.enumerated() {
          let own = rows[(place * k)..<((place + 1) * k)]
          let hash = WordFeatures.knownHash(word.form, isFirst: place == 0)
          forms[hash, default: Form()].count += weight
          if forms[hash]?.rows.isEmpty ?? false {
            forms[hash]?.rows = own
            forms[hash]?.isCapital = WordFeatures.isCapital(word.form, word.lowercased)
          }
          let allowed = labels.allowed(word)
          if allowed.isEmpty || allowed.count > 8 { continue }
          for feature in Self.telling {
            let row = Int(own[own.startIndex + feature])
            if row >= 0 { for label in allowed { seen[row][label, default: 0] += weight / Float(allowed.count) } }
          }
        }
      }
    }
    forms[0] = nil
    var sets: [SIMD4<UInt64>] = [.zero]
    var numbers: [SIMD4<UInt64>: UInt16] = [.zero: 0]
    func number(_ set: SIMD4<UInt64>) -> UInt16 {
      if let number = numbers[set] { return number }
      precondition(sets.count < Int(UInt16.max), "too many sets of labels")
      numbers[set] = UInt16(sets.count)
      sets.append(set)
      return UInt16(sets.count - 1)
    }
    rowLabels = seen.map { number(Self.set($0)) }
    let kept = forms.sorted { $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count > $1.value.count }
      .prefix(Self.most)
    table = FeatureTable.build(kept.enumerated().map { ($1.key, $0) })
    rows = kept.flatMap(\.value.rows)
    let rowLabels = rowLabels
    self.labels = kept.map { form in
      var gathered = LabelSets()
      for (feature, row) in form.value.rows.enumerated() where row >= 0 {
        gathered.add(feature) { sets[Int(rowLabels[Int(row)])] }
      }
      return number(gathered.allowed(isCapital: form.value.isCapital))
    }
    self.sets = sets
  }

  /// The sections of the model that say which labels a word may have.
  var labelSections: [ModelSection: [UInt8]] {
    [
      .knownLabels: labels.flatMap(Self.bytes), .rowLabels: rowLabels.flatMap(Self.bytes),
      .labelSets: sets.flatMap { set in
        (0..<4).flatMap { lane in
          ModelFile.bytes(UInt32(truncatingIfNeeded: set[lane])) + ModelFile.bytes(UInt32(set[lane] >> 32))
        }
      },
    ]
  }

  private static func bytes(_ number: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  /// The features that tell labels.
  private static let telling = [WordFeatures.form, 1, 2, 3, 4, 5, 9, WordFeatures.shapedEnding]

  private static func set(_ counts: [Int16: Float]) -> SIMD4<UInt64> {
    let total = counts.values.sorted().reduce(0, +)
    var set = total >= trusted ? LabelSets.trusted : .zero
    for (label, count) in counts where count >= max(0.5, total * leastShare) {
      set[Int(label) / 64] |= 1 << UInt64(label % 64)
    }
    return set
  }
}
