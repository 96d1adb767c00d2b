public import Prose

/// The forms of a word that a tag of the Corpus Gesproken Nederlands asks for.
public enum TaggedForms {
  /// The forms of a lemma under a tag, likeliest first; a finite verb without its particle. Empty when the tag isn't one of
  /// a verb, common noun or adjective. A tag doesn't tell everything: `WW|pv|tgw|ev` is *ik ben* and *hij is*.
  public static func forms(of lemma: String, as tag: CGNTag) -> [String] {
    let parts = tag.description.split(separator: "|").map(String.init)
    switch parts.first {
    case "WW": return Verb(lemma).map { forms(of: $0, as: Parts(tag)) } ?? []
    case "N" where parts.contains("soort"): return noun(lemma, parts)
    case "ADJ": return adjective(Adjective(lemma), parts)
    default: return []
    }
  }

  /// A tag taken apart once, for the forms of many words.
  struct Parts {
    let tag: CGNTag
    fileprivate let all: [String]
    /// All but the first.
    fileprivate let rest: String

    init(_ tag: CGNTag) {
      self.tag = tag
      all = tag.description.split(separator: "|").map(String.init)
      rest = all.dropFirst().joined(separator: "|")
    }
  }

  /// The forms of a verb under a tag.
  static func forms(of verb: Verb, as parts: Parts) -> [String] { self.verb(verb, parts.all, parts.rest) }

  /// The forms, each once; there are few.
  private static func unique(_ forms: [String]) -> [String] {
    forms.reduce(into: []) { found, form in if !found.contains(form) { found.append(form) } }
  }

  private static func endsInT(_ form: String) -> Bool { form.utf8.last == UInt8(ascii: "t") }

  private static func verb(_ verb: Verb, _ parts: [String], _ rest: String) -> [String] {
    switch rest {
    case "pv|tgw|ev":
      let others = (verb.variants(.present, .jij) + verb.variants(.present, .u) + verb.variants(.present, .hij))
      let bare = others.filter { !endsInT($0) }
      return unique(
        verb.variants(.present, .ik) + verb.variants(.present, .jijBehind) + bare + [verb.imperative.finite])
    case "pv|tgw|met-t":
      let forms = verb.variants(.present, .hij) + verb.variants(.present, .jij) + verb.variants(.present, .u)
      return unique(forms.filter(endsInT))
    case "pv|tgw|mv": return verb.variants(.present, .plural)
    case "pv|verl|ev": return verb.variants(.past, .hij)
    case "pv|verl|mv": return verb.variants(.past, .plural)
    case "pv|conj|ev": return [String(verb.base.dropLast())]
    case "inf|vrij|zonder", "inf|nom|zonder|zonder-n", "inf|prenom|zonder": return [verb.infinitive]
    case "inf|prenom|met-e": return [verb.infinitive + "e"]
    default: break
    }
    switch parts[1] {
    case "vd":
      return verb.participleVariants.map { ending($0, inflected: verb.inflected($0), parts) }
    case "od":
      let bare = verb.presentParticiple
      let inflected = bare.hasSuffix("e") ? bare : bare + "e"
      // *al doende*, *staande*: also with *-e* where it stands alone.
      return unique([ending(bare, inflected: inflected, parts)] + (parts.contains("vrij") ? [inflected] : []))
    default: return []
    }
  }

  private static func ending(_ bare: String, inflected: String, _ parts: [String]) -> String {
    guard parts.contains("met-e") else { return bare }
    // *de betrokkene*, *de betrokkenen*: as a noun even *-en* takes the ending.
    if parts.contains("nom"), bare == inflected, bare.hasSuffix("en") {
      return bare + (parts.contains("mv-n") ? "en" : "e")
    }
    return parts.contains("mv-n") ? (inflected.hasSuffix("n") ? inflected : inflected + "n") : inflected
  }

  private static func noun(_ lemma: String, _ parts: [String]) -> [String] {
    let noun = Noun(lemma)
    let plain = lemma.filter { $0 != "_" }
    if parts.contains("dim") {
      // The lemma of a noun that only exists as a diminutive has the ending already.
      let small = plain.hasSuffix("je") ? plain : noun?.diminutive ?? Diminutive.of(plain)
      return [parts.contains("mv") ? small + "s" : small]
    }
    if parts.contains("mv") {
      // Some nouns only exist in the plural, and are their own lemma.
      if noun == nil, plain.hasSuffix("en"), !["een", "oen", "ien"].contains(where: plain.hasSuffix) { return [plain] }
      let plurals = noun?.plurals ?? []
      let known = plurals.isEmpty ? [Plural.guess(plain)] : plurals
      return unique(known + known.compactMap { Plural.other($0, of: plain) })
    }
    if parts.contains("gen") { return [plain + "s"] }
    if parts.contains("dat") { return Spelling.opened(plain).map { $0 + "e" } }
    return [plain]
  }

  private static func adjective(_ adjective: Adjective, _ parts: [String]) -> [String] {
    let bare: String?
    let inflected: String?
    if parts.contains("comp") {
      (bare, inflected) = (adjective.comparative, adjective.inflectedComparative)
    } else if parts.contains("sup") {
      (bare, inflected) = (adjective.superlative, adjective.inflectedSuperlative)
    } else {
      (bare, inflected) = (adjective.lemma, adjective.inflected)
    }
    // The treebanks keep some comparatives and superlatives as their own lemma: *eerder*, *allerminst*.
    guard let bare, let inflected else { return [ending(adjective.lemma, inflected: adjective.inflected, parts)] }
    if parts.contains("dim") { return [adjective.lemma + "jes"] }
    if parts.contains("met-s") { return [parts.contains("comp") ? bare + "s" : adjective.partitive ?? bare] }
    return [ending(bare, inflected: inflected, parts)]
  }
}
