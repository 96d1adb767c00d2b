import Lexicons
public import Prose

/// What a form may be: a lemma and the tag under which it has this form.
public struct FormReading: Sendable, Hashable {
  /// The lemma, in one piece: *aanmelden*.
  public let lemma: String
  /// The tag of the Corpus Gesproken Nederlands.
  public let tag: CGNTag
}

/// The other way: from a form to its lemma and tag, for the words of the lists.
public enum WordForms {
  /// The readings of a form in lower case, in order of the lists; empty for a form that they don't give. A finite verb of
  /// which the particle stands elsewhere is read as its base: *meldt* is *melden*; *aanmeldt* is *aanmelden*. Compounds are
  /// read by their last part.
  public static func readings(of form: String) -> [FormReading] {
    let found = (all[form] ?? []) + diminutives(form)
    let nouns = found.contains { $0.tag.isCommonNoun } ? [] : NounHead.forms(form)
    let adjectives = found.contains { $0.tag.isAdjective } ? [] : self.adjectives(form)
    let known = found + nouns + adjectives
    return known.isEmpty ? singularNoun(form) : known
  }

  /// The adjective of which this is the form in *-e*, where the spelling rules give one that is in use: *grote* → *groot*;
  /// nil where there is none, or where the form is an adjective of its own.
  public static func bareAdjective(of form: String) -> String? {
    guard form.utf8.count >= 3, form.hasSuffix("e"), AdjectiveTable.builtIn[form] == nil else { return nil }
    let open = String(form.dropLast())
    var best: (lemma: String, count: Double)?
    for bare in Spelling.closed(open) + [open] where bare != form && Adjective(bare).inflected == form {
      let count = Evidence.count([bare])
      if count > best?.count ?? 0 { best = (bare, count) }
    }
    return best?.lemma
  }

  /// A noun that isn't listed: *betrokkene*, *bereikbaarheid*.
  private static func singularNoun(_ form: String) -> [FormReading] {
    // *blaasjes*.
    if form.hasSuffix("jes"), form.utf8.count < 64, NounEnding.isDiminutive(String(form.dropLast())),
      let tag = CGNTag("N|soort|mv|basis")
    {
      return [FormReading(lemma: String(form.dropLast()), tag: tag)]
    }
    guard let noun = Noun(form) else { return [] }
    let gender = noun.articles.count > 1 ? "genus" : noun.isNeuter ? "onz" : "zijd"
    return CGNTag("N|soort|ev|basis|\(gender)|stan").map { [FormReading(lemma: form, tag: $0)] } ?? []
  }

  private static func adjectives(_ form: String) -> [FormReading] {
    guard let bare = bareAdjective(of: form), let tag = CGNTag("ADJ|prenom|basis|met-e|stan"),
      all[bare]?.contains(where: { $0.tag.isCommonNoun || $0.tag.isFiniteVerb }) != true
    else { return [] }
    return [FormReading(lemma: bare, tag: tag)]
  }

  private static let verbTags = [
    "WW|pv|tgw|ev", "WW|pv|tgw|met-t", "WW|pv|tgw|mv", "WW|pv|verl|ev", "WW|pv|verl|mv", "WW|inf|vrij|zonder",
    "WW|vd|vrij|zonder", "WW|vd|prenom|met-e", "WW|od|vrij|zonder", "WW|od|prenom|met-e",
  ].compactMap { CGNTag($0).map(TaggedForms.Parts.init) }
  private static let adjectiveTags = [
    "ADJ|vrij|basis|zonder", "ADJ|prenom|basis|met-e|stan", "ADJ|vrij|comp|zonder", "ADJ|prenom|comp|met-e|stan",
    "ADJ|vrij|sup|zonder", "ADJ|prenom|sup|met-e|stan",
  ].compactMap { CGNTag($0) }

  /// The readings of a form in lower case as a form of a listed verb.
  public static func verbs(of form: String) -> [FormReading] { verbs[form] ?? [] }

  private static func add(_ form: String, _ lemma: String, _ tag: CGNTag, to all: inout [String: [FormReading]]) {
    let reading = FormReading(lemma: lemma, tag: tag)
    func add(_ readings: inout [FormReading]) { if !readings.contains(reading) { readings.append(reading) } }
    add(&all[form, default: []])
  }

  private static let verbs: [String: [FormReading]] = {
    let rows = VerbTable.builtIn.rows
    let parts = verbTags
    var all: [String: [FormReading]] = Dictionary(minimumCapacity: rows.count * parts.count)
    for row in rows {
      let verb = Verb(row)
      for parts in parts {
        let particle = parts.tag.isFiniteVerb ? row.particle ?? "" : ""
        for form in TaggedForms.forms(of: verb, as: parts) { add(particle + form, row.infinitive, parts.tag, to: &all) }
      }
    }
    return all
  }()

  private static let all: [String: [FormReading]] = {
    var all = verbs
    func add(_ form: String, _ lemma: String, _ tag: CGNTag) { Self.add(form, lemma, tag, to: &all) }
    for row in NounTable.builtIn.rows {
      let gender = row.takesDe ? row.takesHet ? "genus" : "zijd" : "onz"
      if let tag = CGNTag("N|soort|ev|basis|\(gender)|stan") { add(row.noun.lowercased(), row.noun, tag) }
      if let tag = CGNTag("N|soort|mv|basis") { for plural in row.plurals { add(plural.lowercased(), row.noun, tag) } }
    }
    for row in AdjectiveTable.builtIn.rows {
      for tag in adjectiveTags {
        for form in TaggedForms.forms(of: row.adjective, as: tag) { add(form, row.adjective, tag) }
      }
    }
    return all
  }()

  /// The listed nouns by their diminutive; apart, for few texts need it.
  private static let diminutives: [String: [String]] = {
    var diminutives: [String: [String]] = [:]
    for row in NounTable.builtIn.rows where !NounEnding.isDiminutive(row.noun) {
      diminutives[Diminutive.of(row.noun).lowercased(), default: []].append(row.noun)
    }
    return diminutives
  }()

  private static func diminutives(_ form: String) -> [FormReading] {
    let isPlural = form.hasSuffix("jes")
    guard isPlural || form.hasSuffix("je"),
      let tag = CGNTag(isPlural ? "N|soort|mv|dim" : "N|soort|ev|dim|onz|stan")
    else { return [] }
    return (diminutives[isPlural ? String(form.dropLast()) : form] ?? []).map { FormReading(lemma: $0, tag: tag) }
  }

  /// Whether a word that isn't a noun in the singular is a form of the lists, so that it's no compound either: *stappen* is
  /// no kind of *pen*.
  static func isOtherForm(_ form: String) -> Bool {
    guard let readings = all[form] else { return false }
    return readings.contains { $0.tag.isPluralNoun || $0.tag.isVerb }
  }

  /// Whether a form is a comparative of the lists.
  static func isComparative(_ form: String) -> Bool {
    all[form]?.contains { $0.tag.description.contains("|comp|") } ?? false
  }

  /// Whether a form is a past participle before a noun: *betrokken*, *gekozen*; *ingevulde*.
  public static func isInflectedParticiple(_ form: String) -> Bool {
    all[form]?.contains { $0.tag.isPastParticiple && $0.tag.description.hasSuffix("met-e") } ?? false
  }

  /// The readings as a noun of a form that stands in the lists.
  static func listedNouns(_ form: String) -> [FormReading] { (all[form] ?? []).filter { $0.tag.isCommonNoun } }
}
