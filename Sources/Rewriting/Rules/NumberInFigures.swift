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
      Example(
        "Het is twintig euro per kind en vijftig euro per gezin.", "Het is 20 euro per kind en 50 euro per gezin."),
      Example(
        "Het kost tien tot vijftien euro. De reis duurt veertig minuten.",
        "Het kost tien tot vijftien euro. De reis duurt 40 minuten."),
      Example("De reis duurt vier dagen en kost negentig euro.", "De reis duurt vier dagen en kost 90 euro."),
    ],
    leavesAlone: [
      "De les begint om drie uur.", "Dat duurt dertien tot veertien weken.", "Veertien dagen zijn genoeg.",
      "U krijgt binnen zes weken bericht.", "Een week is te kort.",
      "Het boek heet ‘Tachtig dagen’.", "Er komen twee ouders.", "Dat is over een dag of twee.",
      "De toets duurt veertig minuten, de pauze vijfentwintig minuten.", "Een kaartje kost vijf euro of vijftien euro.",
      "Jongeren van twaalf tot zestien jaar komen op maandag. Jongeren van zestien jaar mogen ook op dinsdag.",
      "Het kost dertig euro vijftig.", "Wacht nog tien of vijftien minuten.", "Het duurt een kleine twintig minuten.",
    ],
    propose: { input in
      guard !input.isShouting, input.block == .paragraph || input.block == .listItem else { return [] }
      let edits: [Edit] = input.words.indices.dropFirst().compactMap { index in
        guard let figures = NumbersInWords.numbers[input.words[index].lowercased], input.isFree[index],
          !input.words[index].isCapitalised,
          index + 1 < input.words.count, NumbersInWords.units.contains(input.words[index + 1].lowercased),
          !input.surroundings.unitsInWords.contains(input.words[index + 1].lowercased),
          !isJoined(index, in: input), input.words[index - 1].kind == .word
        else { return nil }
        return input.edit(
          "number-in-figures", entry: input.words[index].lowercased, words: index..<index + 1, to: figures,
          safety: .safe,
          reason: "Cijfers vallen op. Wie de brief snel leest, vindt ze meteen terug.")
      }
      return edits.isEmpty || isMixed(input) ? [] : edits
    })

  /// Whether other numbers in the sentence would still stand in words: *twintig minuten en vijfentwintig minuten*, *vijf
  /// euro en vijftien euro*, *twintig euro vijftig*.
  private static func isMixed(_ input: RuleInput) -> Bool {
    func unit(_ index: Int) -> String? {
      let next = index + 1 < input.words.count ? input.words[index + 1].lowercased : ""
      return NumbersInWords.units.contains(next) ? next : nil
    }
    let written = input.words.indices.filter { NumbersInWords.numbers[input.words[$0].lowercased] != nil }
    let usedUnits = Set(written.compactMap(unit))
    return written.contains { unit($0) == nil }
      || input.words.indices.contains { index in
        let form = input.words[index].lowercased
        return NumbersInWords.small.contains(form) && unit(index).map(usedUnits.contains) ?? false
          || NumbersInWords.isCompound(form)
      }
  }

  /// Whether a number goes with what stands before it: *tien of vijftien dagen*, *een kleine twintig minuten*.
  private static func isJoined(_ index: Int, in input: RuleInput) -> Bool {
    let before = input.words[index - 1].lowercased
    if ["kleine", "goede", "krappe", "ruime"].contains(before) { return true }
    return NumbersInWords.isJoint(input.words, index - 1)
  }
}
