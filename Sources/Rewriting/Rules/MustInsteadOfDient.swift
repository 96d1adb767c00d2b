import Lexicons
import Prose

extension Rule {
  /// "U dient dit te melden" → "U moet dit melden".
  static let mustInsteadOfDient = Rule(
    id: "must-instead-of-dient",
    summary: "Schrijft ‘moet’ in plaats van ‘dient te’.",
    reason: "‘Dienen te’ is ambtelijke taal. ‘Moeten’ kent iedereen.",
    source: "Eigen regel; ‘dienen te’ staat in de lijsten met moeilijke woorden van Nederlandse gemeenten.",
    safety: .safe,
    examples: [
      Example("U dient uw kind telefonisch ziek te melden.", "U moet uw kind telefonisch ziekmelden."),
      Example(
        "U dient niet langer dan tien minuten voor de school te parkeren.",
        "U mag niet langer dan tien minuten voor de school parkeren."),
      Example("U dient dit te melden.", "U moet dit melden."),
      Example("U dient het formulier vóór 1 maart in te leveren.", "U moet het formulier vóór 1 maart inleveren."),
      Example(
        "De aanvraag dient te worden ingediend bij de directie.", "De aanvraag moet worden ingediend bij de directie."),
      Example("De formulieren dienen ondertekend te zijn.", "De formulieren moeten ondertekend zijn."),
      Example("Dient u dit zelf te regelen?", "Moet u dit zelf regelen?"),
      Example("U weet dat kinderen gymschoenen dienen te dragen.", "U weet dat kinderen gymschoenen moeten dragen."),
      Example("U dient de brief in te vullen en te tekenen.", "U moet de brief invullen en tekenen."),
      Example("De kinderen dienen goed te luisteren.", "De kinderen moeten goed luisteren."),
      Example("U dient te bellen of te mailen.", "U moet bellen of mailen."),
      Example("U dient na te gaan of de gegevens kloppen.", "U moet nagaan of de gegevens kloppen."),
      Example("Als je ziek bent, dien je dit te melden.", "Als je ziek bent, moet je dit melden."),
      Example("Jassen dienen tot maart in de zak te blijven.", "Jassen moeten tot maart in de zak blijven."),
      Example("U dient de les te volgen.", "U moet de les volgen."),
      Example(
        "Bij ziekte dient uw zoon of dochter vóór 8.15 uur door een ouder telefonisch te worden afgemeld.",
        "Bij ziekte moet uw zoon of dochter vóór 8.15 uur door een ouder telefonisch worden afgemeld."),
      Example(
        "De leerling dient een door u ondertekend briefje in te leveren.",
        "De leerling moet een door u ondertekend briefje inleveren."),
      Example(
        "De brief dient op 29 januari bij de mentor, de heer Bos, te zijn ingeleverd.",
        "De brief moet op 29 januari bij de mentor, de heer Bos, zijn ingeleverd."),
      Example(
        "Het bezwaar dient binnen vijf dagen na dagtekening van deze brief te zijn ontvangen.",
        "Het bezwaar moet binnen vijf dagen na dagtekening van deze brief zijn ontvangen."),
      Example(
        "Dan dient u dat een week van tevoren aan ons door te geven.",
        "Dan moet u dat een week van tevoren aan ons doorgeven."
      ),
      Example("Fietsers dienen niet op het plein te rijden.", "Fietsers mogen niet op het plein rijden."),
      Example("In geen geval dient u te schreeuwen.", "In geen geval mag u schreeuwen."),
      Example("Bij geen gehoor dient u te wachten.", "Bij geen gehoor moet u wachten."),
      Example("Om niet te vallen dient u een koord te gebruiken.", "Om niet te vallen moet u een koord gebruiken."),
      Example("Niemand dient op het dak te klimmen.", "Niemand mag op het dak klimmen."),
      Example(
        "U dient niet later dan 9 uur aanwezig te zijn.", "U moet niet later dan 9 uur aanwezig zijn."),
      Example(
        "Bij niet tijdig betalen dient u de kaart terug te geven.",
        "Bij niet tijdig betalen moet u de kaart teruggeven."),
      Example(
        "U dient een schrift te kopen en dat mee te nemen.", "U moet een schrift kopen en dat meenemen."),
      Example("U dient zich te melden en om 9 uur te beginnen.", "U moet zich melden en om 9 uur beginnen."),
      Example(
        "U dient uw kind bij de poort en niet in de klas af te zetten.",
        "U moet uw kind bij de poort en niet in de klas afzetten."),
    ],
    leavesAlone: [
      "U dient uw kind op te halen of, als u niet kunt, iemand te sturen.",
      "U dient te wachten tot de deur opengaat en dan rustig naar binnen te lopen.",
      "Hiervoor dient u geen afspraak te maken.",
      "U dient verder niets te doen.",
      "Noch de ouders noch de kinderen dienen te bellen.",
      "U dient het formulier in te vullen en, indien nodig, een kopie mee te sturen.",
      "De ouder dient het kind op te halen of door een ander te laten ophalen.",
      "Dit dient als bewijs.", "Dit dient ter versiering.", "Het lokaal dient om in te spelen.",
      "Waar dient dit voor?",
      "Hij dient een verzoek in om te mogen komen.", "De aanvraag is ingediend.",
      "U dient een klacht in door een mail te sturen.", "De pauze dient ertoe de kinderen te laten rusten.",
      "U dient er op te letten dat de deur dicht is.",
      "Een ouder zonder gezag dient daar zelf om te verzoeken.",
      "Dien je plan in door het bestand te laten uploaden.",
      "Niet alle kinderen dienen een helm te dragen.",
      "U dient niet te bellen en een mail te sturen.",
      "Deze brief dient, om misverstanden te voorkomen, ter informatie.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      return input.words.indices.compactMap { index in
        guard ["dien", "dient", "dienen", "diende", "dienden"].contains(input.words[index].lowercased),
          !input.sentence.analyses.contains(where: { $0.head == index && $0.relation == .verbParticle }),
          !isHandedIn(index, in: input), let phrase = ModalPhrase(.dienen, at: index, in: input)
        else { return nil }
        return input.rewrite(
          "must-instead-of-dient", entry: "dienen te", words: phrase.words, to: phrase.text,
          safety: !phrase.isSure || repeatsMoeten(index, in: input) ? .suggestion : .safe,
          reason: VerbPhrase.dienen.reason)
      }
    })

  /// *Dien je aanvraag in door een formulier in te leveren*: of *indienen*.
  private static func isHandedIn(_ index: Int, in input: RuleInput) -> Bool {
    if input.words[index].lowercased == "dien" {
      let next = index + 1 < input.end ? input.words[index + 1].lowercased : ""
      let isOwn = index > 0 && input.words[index - 1].lowercased == "ik" || next == "ik"
      return !isOwn && (!["je", "jij"].contains(next) || input.isPossessor(index + 1))
    }
    guard let te = input.rest(from: index).first(where: { input.words[$0].lowercased == "te" }) else { return false }
    return (index + 1..<te).contains {
      input.words[$0].lowercased == "in"
        && ([.adposition, .coordinatingConjunction].contains(input.sentence.analyses[$0 + 1].pos)
          || input.words[$0 + 1].kind == .punctuation)
        && input.words[$0 + 1].lowercased != "te"
    }
  }

  /// *Wie verstek moet laten gaan, dient een opdracht te maken*: two times *moeten* around a comma.
  private static func repeatsMoeten(_ index: Int, in input: RuleInput) -> Bool {
    index > 0 && input.words[index - 1].form == ","
      && input.contains(["moet", "moeten", "moest", "moesten"], in: max(0, index - 6)..<index)
  }
}

extension VerbPhrase {
  fileprivate static let dienen = VerbPhrase(
    modal: "moeten", insteadOf: "dienen", reason: "‘Dienen te’ is ambtelijke taal. ‘Moeten’ kent iedereen.")
}
