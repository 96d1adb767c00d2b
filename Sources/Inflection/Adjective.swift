import Lexicons

/// An adjective and its forms: *groot*, *grote*, *groter*, *grootst*, *groots*.
public struct Adjective: Sendable, Hashable {
  /// Without ending.
  public let lemma: String
  /// With *-e*: *grote*; the same as the lemma for one that never takes it: *houten*, *open*, *gratis*.
  public let inflected: String
  /// More of it: *groter*; nil for one without degrees.
  public let comparative: String?
  /// Most of it: *grootst*; nil for one without degrees.
  public let superlative: String?
  /// What the forms rest on.
  public let certainty: Certainty

  /// The adjective with this form without ending.
  public init(_ lemma: String) {
    let lemma = lemma.contains("_") ? lemma.filter { $0 != "_" } : lemma
    let key = lemma.lowercased()
    let row = AdjectiveTable.builtIn[key]
    self.lemma = lemma
    let inflected = row?.inflected ?? Self.inflected(lemma)
    self.inflected = inflected
    if row != nil {
      certainty = .listed
    } else {
      certainty = inflected != lemma && Evidence.count([inflected.lowercased()]) > 0 ? .ruled : .guessed
    }
    if row?.hasNoDegrees ?? false {
      comparative = nil
      superlative = nil
    } else {
      comparative = row?.comparative ?? Self.comparative(lemma, inflected)
      superlative = row?.superlative ?? (lemma.hasSuffix("s") || lemma.hasSuffix("sch") ? lemma + "t" : lemma + "st")
    }
  }

  /// Whether it never takes *-e*.
  public var isInvariable: Bool { inflected == lemma }

  /// The superlative with its ending: *grootste*.
  public var inflectedSuperlative: String? { superlative.map { $0 + "e" } }

  /// The comparative with its ending: *grotere*. Long ones may do without it, but it's never wrong.
  public var inflectedComparative: String? {
    comparative.map { $0.hasSuffix("er") || $0.hasSuffix("der") ? $0 + "e" : $0 }
  }

  /// The form behind *iets*, *niets*, *wat*, *veel*: *iets groots*; *iets fris*. Nil for words such as *houten* and *lila*,
  /// which don't stand there.
  public var partitive: String? {
    if isInvariable, comparative == nil { return nil }
    return ["s", "sch", "x", "z"].contains(where: lemma.hasSuffix) ? lemma : lemma + "s"
  }

  /// Whether *meest* reads better than the ending: *meest praktische*, *meest vaste*, *meest gewenste*.
  public var prefersMeest: Bool {
    guard let superlative else { return false }
    return superlative.hasSuffix("scht") || superlative.hasSuffix("stst") || lemma.hasSuffix("end")
      || lemma.hasPrefix("ge") && (lemma.hasSuffix("d") || lemma.hasSuffix("t")) && Spelling.vowelGroups(lemma) > 2
  }

  /// Ends in an unstressed *-en* (*houten*, *open*) or in a vowel that takes no *-e* (*lila*, *roze*).
  private static func hasInvariableEnding(_ lemma: String) -> Bool {
    let letters = Array(lemma)
    guard letters.count > 2, let last = letters.last else { return true }
    if lemma.hasSuffix("en") {
      return Spelling.vowelGroups(lemma) > 1
        && (!Spelling.isVowel(letters, letters.count - 3) || letters[letters.count - 3] == "j"
          || letters[letters.count - 3] == "i" && letters.count > 4 && Spelling.isVowel(letters, letters.count - 4))
    }
    guard Spelling.isVowel(letters, letters.count - 1), last != "j" else { return false }
    // *mooi*, *fraai*, *blij*, *vrij* take it.
    return last == "e" || !Spelling.isVowel(letters, letters.count - 2)
  }

  private static func inflected(_ lemma: String) -> String {
    let key = lemma.lowercased()
    if hasInvariableEnding(key) { return lemma }
    return Evidence.best(Spelling.opened(lemma).map { $0 + "e" }) { [$0.lowercased()] }
  }

  private static func comparative(_ lemma: String, _ inflected: String) -> String {
    if lemma.hasSuffix("r") { return lemma + "der" }
    if inflected == lemma { return lemma.hasSuffix("e") ? lemma + "r" : lemma + "er" }
    return inflected + "r"
  }
}
