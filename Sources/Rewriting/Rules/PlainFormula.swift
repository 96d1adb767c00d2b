import Inflection
import Prose

extension Rule {
  /// "Dit houdt in dat u belt." → "Dit betekent dat u belt."
  static let plainFormula = Rule(
    id: "plain-formula",
    summary: "Vervangt een vaste formule van brieven door gewone woorden: ‘dit houdt in dat’ wordt ‘dit betekent dat’.",
    reason: "Een vaste formule uit brieven gebruikt bijna niemand als hij praat.",
    source: "Eigen regel; Taalunie en Rijksoverheid raden gewone woorden en korte zinnen aan.",
    safety: .safe,
    examples: [
      Example("Dit houdt in dat u later begint.", "Dit betekent dat u later begint."),
      Example("Voor groep 8 houdt dit in dat zij later eten.", "Voor groep 8 betekent dit dat zij later eten."),
      Example("Deze wijziging houdt in dat u minder betaalt.", "Deze wijziging betekent dat u minder betaalt."),
      Example("Aanleiding hiervoor is de storm.", "De reden hiervoor is de storm."),
      Example("Aanleiding voor deze brief was een klacht.", "De reden voor deze brief was een klacht."),
      Example("Kunt u zich niet met dit besluit verenigen?", "Bent u het niet met dit besluit eens?"),
      Example(
        "Ouders die zich niet kunnen verenigen met het besluit, bellen ons.",
        "Ouders die het niet eens zijn met het besluit, bellen ons."),
      Example("Is er sprake van een allergie?", "Is er een allergie?"),
      Example(
        "Wij merken dat er thuis sprake is van spanningen.", "Wij merken dat er thuis spanningen zijn."),
      Example("De commissie hecht grote waarde aan uw mening.", "De commissie vindt uw mening heel belangrijk."),
      Example("Hieraan hechten wij veel waarde.", "Dit vinden wij heel belangrijk."),
      Example("Wij hechten eraan u vroeg te informeren.", "Wij vinden het belangrijk u vroeg te informeren."),
    ],
    leavesAlone: [
      "Wat de functie inhoudt, leest u in de bijlage.", "De juf houdt zich in.", "Dit houdt in dat geval niets in.",
      "De functie houdt in dat je kookt.", "Aanleiding tot de ruzie was een bal.", "Aanleiding geeft de brief niet.",
      "De directe aanleiding is de storm.", "Er is geen sprake van dat de school sluit.",
      "Als er sprake is van pesten, belt u de mentor.", "Er is geen sprake van een conflict.",
      "Als er sprake is van opzet of grove schuld, betaalt u.", "Van spijbelen is sprake als u niet belt.",
      "De ouders verenigen zich in een werkgroep.", "Wij hechten weinig waarde aan dat bericht.",
      "Wij hechten evenveel waarde aan rust als aan plezier.", "De wond hecht goed.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting else {
        return []
      }
      return input.words.indices.compactMap { index -> Edit? in
        switch input.words[index].lowercased {
        case "houdt": Formula.means(index, in: input)
        case "aanleiding": Formula.reason(index, in: input)
        case "verenigen": Formula.agrees(index, in: input)
        case "sprake": FormulaOfBeing.edit(index, in: input)
        case "hecht", "hechten", "hechtte", "hechtten": FormulaOfValue.edit(index, in: input)
        default: nil
        }
      }
    })
}
