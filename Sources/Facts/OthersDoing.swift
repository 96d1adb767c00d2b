import Lexicons
import Prose

/// What others than the reader do or are asked, though a verb of the lexicon says it.
extension SentenceTree {
  private static let readers: Set<String> = [
    "u", "uw", "je", "jullie", "jouw", "ouders", "ouder", "iedereen", "wie", "graag", "kinderen", "leerlingen", "kind",
  ]
  private static let staff: Set<String> = [
    "leerkracht", "leerkrachten", "docent", "docenten", "personeel", "onderwijspersoneel", "team", "medewerkers",
    "peuterspeelzaal", "gemeente", "directie", "bestuur", "leraren",
  ]

  /// *Ik kom tot februari elke maandag meedraaien*, *… zodat ik de andere ouders kan inlichten*: the writer does it.
  func isSaidOfWriter(_ word: Int) -> Bool {
    let start = words[..<word].lastIndex { $0.form == "," }.map { $0 + 1 } ?? 0
    let clause = start..<word
    // "… zodat een nieuwe afspraak gemaakt kan worden", "een ochtend waarop de kinderen hun boeken mogen ruilen"
    if ["zodat", "omdat", "opdat"].contains(form(start)) { return true }
    let isOfMoment = clause.contains { ["waarop", "waarin"].contains(form($0)) && $0 > 0 }
    if isOfMoment, !clause.contains(where: { form($0).hasPrefix("moet") || form($0).hasPrefix("dien") }) { return true }
    let before = part(around: word).prefix { $0 < word }
    return before.contains { form($0) == "ik" } && !before.contains { Self.readers.contains(form($0)) }
  }

  /// Whether a verb is part of a phrase that means something else: *in aanmerking komen*, *zich zorgen maken over*, *doe
  /// rustig aan*, *per mail*, *er staat een kind te wachten*; or of a bare question: *Vragen of zorgen?*
  func isPartOfPhrase(_ word: Int) -> Bool {
    let part = part(around: word)
    func says(_ form: String) -> Bool { part.contains { self.form($0) == form } }
    let base = base(of: word)
    if base == "komen", says("aanmerking") { return true }
    if base == "maken", says("over"), says("zorgen") { return true }
    if base == "doen", says("rustig"), says("aan") { return true }
    if ["per", "via"].contains(form(word - 1)) { return true }
    let stands: Set<String> = ["staat", "staan", "zit", "zitten", "ligt", "liggen", "loopt", "lopen"]
    if form(word - 1) == "te", part.contains(where: { $0 < word && stands.contains(form($0)) && form($0 - 1) != "in" })
    {
      return true
    }
    return isQuestion && word == 0 && !hasFinite(part) && doer(at: 1) == nil
  }

  /// *De kinderen nemen hun werk mee naar huis*, *De leerlingen vullen op school een lijst in*: what comes home or is done at
  /// school is told, not asked.
  func isDoneAtSchool(_ word: Int, _ row: ActionVerb, isFinite: Bool) -> Bool {
    let part = part(around: word)
    guard isFinite, word > part.lowerBound, !part.contains(where: { ["u", "je", "jullie"].contains(form($0)) }) else {
      return false
    }
    func says(_ phrase: [String]) -> Bool {
      part.contains { place in phrase.indices.allSatisfy { form(place + $0) == phrase[$0] } }
    }
    switch row.verb {
    case "meenemen": return says(["naar", "huis"])
    case "invullen": return says(["op", "school"]) || says(["in", "de", "klas"]) || says(["in", "de", "les"])
    default: return false
    }
  }

  private static let buildings: Set<String> = [
    "dak", "plein", "schoolplein", "school", "gebouw", "schoolgebouw", "lokaal", "lokalen", "toilet", "toiletten",
    "zaal",
    "gymzaal", "speeltoestel", "speeltoestellen", "hek", "riool", "leiding", "verwarming", "cv", "lift", "kozijnen",
  ]
  private static let repairs: Set<String> = [
    "repareren", "herstellen", "schoonmaken", "schilderen", "renoveren", "vervangen", "vernieuwen", "verbouwen",
  ]

  /// *Het dak moet worden gerepareerd*: by the school or who it hires.
  func isRepair(_ word: Int, _ row: ActionVerb) -> Bool {
    guard analyses[word].tag.isPastParticiple, Self.repairs.contains(row.verb) else { return false }
    let part = part(around: word)
    return part.contains { Self.buildings.contains(form($0)) }
      && !part.contains { ["u", "je", "jullie", "ouders"].contains(form($0)) }
  }

  /// *Onze leerkrachten wordt verzocht …*, *De vakbonden hebben het personeel opgeroepen …*
  func isAskedOfStaff(_ word: Int) -> Bool {
    guard
      let request = words[..<word].lastIndex(where: {
        ["verzocht", "gevraagd", "opgeroepen"].contains($0.lowercased)
      })
    else { return false }
    // "De oudercommissie heeft ons verzocht …"
    if form(request - 1) == "ons" { return true }
    let before = max(0, request - 5)..<request
    return before.contains { Self.staff.contains(form($0)) }
      && !before.contains { ["u", "ouders", "iedereen"].contains(form($0)) }
  }

  /// *… wordt uitgelegd hoe u de cijfers kunt inzien*, *wat het moet doen*, *Wat kunt u doen?*: what can or must be done is
  /// told or asked there, and not asked to be done.
  func isTellingHow(_ word: Int) -> Bool {
    let opener = form(part(around: word).lowerBound)
    if isQuestion, Self.interrogatives.contains(opener) || opener.hasPrefix("waar") { return true }
    guard analyses[word].tag.isInfinitive, form(word - 1) != "te" else { return false }
    let start = words[..<word].lastIndex { [",", ":", ";", ".", "?", "!"].contains($0.form) }.map { $0 + 1 } ?? 0
    guard let how = (start..<word).last(where: { Self.interrogatives.contains(form($0)) }), how > start else {
      return false
    }
    return (how..<word).contains {
      ["u", "je", "jullie", "ouders", "het", "hij", "zij", "ze", "kind"].contains(form($0))
    }
  }

  private static let interrogatives: Set<String> = [
    "hoe", "waarom", "wat", "hoeveel", "welk", "welke", "wanneer", "hoelang",
  ]
}
