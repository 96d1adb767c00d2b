import Prose

/// Gathers the labels that a word may have: those that its form was seen with, when it was seen often, or else those of
/// its form, of its ending and of its shape.
package struct LabelSets {
  /// The highest bit marks the set of a form that was seen often enough to be trusted.
  package static let trusted = SIMD4<UInt64>(0, 0, 0, 1 << 63)
  /// How many labels there can be.
  package static let most = 255

  private var form = SIMD4<UInt64>.zero
  private var shaped = SIMD4<UInt64>.zero
  private var ending = SIMD4<UInt64>.zero
  private var shape = SIMD4<UInt64>.zero

  package init() {}

  /// Takes the set of a feature into account, given its place among the features.
  package mutating func add(_ feature: Int, _ set: () -> SIMD4<UInt64>) {
    switch feature {
    case WordFeatures.form: form = set()
    case 1...5: ending = set()
    case 9: shape = set()
    case WordFeatures.shapedEnding: shaped = set()
    default: break
    }
  }

  /// The labels that the word may have, one a bit. A capital may always make a name of it.
  package func allowed(isCapital: Bool) -> SIMD4<UInt64> {
    if !isCapital, form & Self.trusted != .zero { return form & ~Self.trusted }
    let known = shaped | shape
    let all = (form | (known == .zero ? ending : known)) & ~Self.trusted
    return all == .zero ? ~Self.trusted : all
  }
}

extension CGNTag {
  /// Whether the tag is for names, parts of names, or words of other languages.
  var mayBeName: Bool { isName || description.hasPrefix("SPEC") }
}
