import Prose

extension Rule {
  /// "binnen veertien dagen" → "binnen 14 dagen".
  static let numberInFigures = Rule(
    id: "number-in-figures",
    summary: "Schrijft vanaf dertien in cijfers hoeveel dagen, weken, maanden, minuten of euro het zijn.",
    reason: "Cijfers vallen op. Wie de brief snel leest, vindt ze meteen terug.",
    source:
      "Eigen regel; getallen in cijfers is advies voor eenvoudig Nederlands, en gewoonte van de gemeente Amsterdam.",
    safety: .safe,
    examples: [
      Example("U krijgt binnen veertien dagen bericht.", "U krijgt binnen 14 dagen bericht."),
      Example("Het kost twintig euro per kind.", "Het kost 20 euro per kind."),
    ],
    leavesAlone: [
      "De les begint om drie uur.", "Dat duurt dertien tot veertien weken.", "Veertien dagen zijn genoeg.",
      "U krijgt binnen zes weken bericht.", "Een week is te kort.",
      "Het boek heet ‘Tachtig dagen’.", "Er komen twee ouders.", "Dat is over een dag of twee.",
    ],
    propose: { input in
      guard !input.isShouting, input.block == .paragraph || input.block == .listItem else { return [] }
      return input.words.indices.dropFirst().compactMap { index in
        guard let figures = numbers[input.words[index].lowercased], input.isFree[index],
          !input.words[index].isCapitalised,
          index + 1 < input.words.count, units.contains(input.words[index + 1].lowercased),
          !joints.contains(input.words[index - 1].lowercased), input.words[index - 1].kind == .word
        else { return nil }
        return input.edit(
          "number-in-figures", entry: input.words[index].lowercased, words: index..<index + 1, to: figures,
          safety: .safe,
          reason: "Cijfers vallen op. Wie de brief snel leest, vindt ze meteen terug.")
      }
    })

  /// From thirteen on: *zes weken* reads as easily as *6 weken*.
  private static let numbers = [
    "dertien": "13", "veertien": "14", "vijftien": "15", "zestien": "16", "zeventien": "17", "achttien": "18",
    "negentien": "19", "twintig": "20", "dertig": "30", "veertig": "40", "vijftig": "50", "zestig": "60",
    "zeventig": "70", "tachtig": "80", "negentig": "90", "honderd": "100",
  ]
  private static let units: Set<String> = [
    "dagen", "werkdagen", "schooldagen", "weken", "schoolweken", "maanden", "jaar", "jaren", "minuten", "euro",
  ]
  /// What joins two numbers: *twee tot drie weken* stays as it is.
  private static let joints: Set<String> = ["tot", "à", "a", "of", "en", "á"]
}
