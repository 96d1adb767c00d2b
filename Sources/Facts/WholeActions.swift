import Inflection
import Lexicons
import Prose

/// Whether the short text of an action says enough to be done.
extension ActionText {
  /// Verbs that say nothing without what they are done to: *Plaats*, *Hang*, *Zie in*.
  private static let needy: Set<String> = [
    "aankleden", "aantrekken", "behandelen", "bespreken", "bezoeken", "brengen", "delen", "doen", "geven", "gebruiken",
    "halen", "hangen", "houden",
    "inzien", "laten", "leggen", "letten", "leveren", "maken", "nemen", "pakken", "plaatsen", "raadplegen", "schrijven",
    "steken", "stellen",
    "tonen", "trekken", "vermelden", "vertellen", "vragen", "wassen", "voorzien", "zeggen", "zetten",
  ]
  /// Verbs of which a ban says nothing without where or how: *Kom niet (met de bakfiets)*.
  private static let placed: Set<String> = ["komen", "lopen", "wachten", "zorgen"]
  /// Companions that with their verb still say too little: *Laat zien*, *Maak gebruik*.
  private static let openCompanions: Set<String> = ["zien", "thuis", "kenbaar", "gebruik", "rekening", "toekomen"]
  private static let denials: Set<String> = ["niet", "geen", "nooit", "niets", "niks"]

  /// Whether all that stands between *niet* and an infinitive is said: *niet contant (betalen)*, *niet eerder dan 12.00 uur
  /// (ophalen)*. Without it the thing itself would be forbidden.
  private func keepsDenied(_ said: [String]) -> Bool {
    guard !isFinite, let denial = tree.words[..<verb].lastIndex(where: { ["niet", "nooit"].contains($0.lowercased) })
    else { return true }
    return (denial + 1..<verb).allSatisfy { place in
      let form = tree.form(place)
      return tree.words[place].kind == .punctuation || ["te", "worden"].contains(form) && place == verb - 1
        || said.contains(form)
    }
  }

  /// Whether a ban still has its denial in `text`, and a verb that needs more than itself has it.
  func isWhole(_ text: String) -> Bool {
    if text.isEmpty { return false }
    let said = text.lowercased().split(separator: " ").map(String.init)
    if isForbidden {
      let isBare = said.count == 2 && (Self.needy.contains(row.verb) || Self.placed.contains(row.verb))
      return said.contains(where: Self.denials.contains) && !isBare && keepsDenied(said)
    }
    // "Laat ze gewoon in de zak hangen": what is to hang there stands elsewhere.
    if said.first == "laat", row.verb != "laten", objects.isEmpty { return false }
    guard Self.needy.contains(row.verb), row.companion != "horen" else { return true }
    // "… dat 's avonds nog eens te doen, met name in de knieholtes"
    let isPronoun = said.count > 1 && ["dit", "dat", "het"].contains(said[1])
    if row.verb == "doen", row.companion == nil, objects.isEmpty, !isPronoun { return false }
    if row.companion == "naam", !said.contains("naam") { return false }
    let isOpen = row.companion.map(Self.openCompanions.contains) ?? false
    let ownWords = 1 + (Verb(row.verb)?.particle == nil ? 0 : 1) + (isOpen ? 1 : 0)
    return said.count > ownWords
  }
}
