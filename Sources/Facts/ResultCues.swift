import Prose

/// Requests that say how things must be in the end: *Kopij moet vrijdag binnen zijn*, *ontvangen wij graag uiterlijk …*.
extension SentenceTree {
  /// States, with the verb that brings them about.
  private static let states: [String: String] = [
    "binnen": "inleveren", "leeg": "leegmaken", "terug": "terugbrengen", "retour": "terugbrengen",
    "compleet": "zorgen", "orde": "zorgen", "klaar": "zorgen", "thuis": "zorgen",
  ]
  private static let duties: Set<String> = ["moet", "moeten", "dient", "dienen"]
  private static let askers: Set<String> = ["wij", "we", "ik"]

  /// The verb for a state that must be: at the *zijn* of *moet leeg zijn*.
  func dueState(_ word: Int) -> String? {
    guard form(word) == "zijn", !isQuestion else { return nil }
    let part = part(around: word)
    guard let duty = part.prefix(while: { $0 < word }).last(where: { Self.duties.contains(form($0)) }),
      !denies(duty..<word), !part.contains(where: { isConditionalOpener($0) && $0 < duty }),
      !(part.lowerBound..<word).contains(where: { Self.askers.contains(form($0)) })
    else { return nil }
    let state = form(word - 1) == "te" ? form(word - 2) : form(word - 1)
    return Self.states[state]
  }

  /// The verb for what the school would like: at the *ontvangen* of *ontvangen wij graag*, the *horen* of *hoor ik graag*.
  func wished(_ word: Int) -> String? {
    let isReceiving = ["ontvangen", "ontvangt", "ontvang"].contains(form(word))
    let isHearing = ["horen", "hoor", "hoort", "vernemen", "verneem", "verneemt"].contains(form(word))
    let isSeeing = ["zien", "zie"].contains(form(word))
    guard isReceiving || isHearing || isSeeing, !isQuestion else { return nil }
    let part = part(around: word)
    guard
      !part.contains(where: {
        // "Dinsdag ontvangen wij u graag": the reader is the guest.
        let isNear = [word - 1, word + 1].contains($0) || $0 == word + 2 && Self.askers.contains(form(word + 1))
        return ["u", "jullie", "je"].contains(form($0)) && isNear && form($0 - 1) != "van"
      }),
      part.contains(where: { form($0) == "graag" }), !denies(part),
      !part.prefix(while: { $0 < word }).contains(where: isConditionalOpener)
        || words[word - 1].form == ","
    else { return nil }
    // "Graag ontvangen wij van de peuterspeelzaal het document."
    if let wish = part.first(where: { form($0) == "graag" }), form(wish + 1) == "van",
      ["de", "het"].contains(form(wish + 2))
    {
      return nil
    }
    if isSeeing { return part.contains { form($0) == "tegemoet" } ? "inleveren" : nil }
    if isHearing { return "laten" }
    // "De bijdrage van € 30 ontvangen wij graag op NL16 …"
    if facts.contains(where: { $0.kind == .iban }) { return "overmaken" }
    if facts.contains(where: { $0.kind == .amount }) { return "betalen" }
    if part.contains(where: { ["retour", "terug"].contains(form($0)) }) { return "retourneren" }
    if part.contains(where: { form($0) == "seintje" }) { return "geven" }
    return part.contains { ["bericht", "reactie", "antwoord", "berichtje", "mailtje"].contains(form($0)) }
      ? "reageren" : "inleveren"
  }
}
