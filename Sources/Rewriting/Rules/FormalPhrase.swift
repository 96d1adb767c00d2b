import Prose

extension Rule {
  /// "ten behoeve van" → "voor".
  static let formalPhrase = Rule(
    id: "formal-phrase",
    summary: "Vervangt vaste formele uitdrukkingen door gewone taal.",
    reason: "Formele uitdrukkingen maken een zin langer en afstandelijk, en wie Nederlands leert kent ze niet.",
    source: "Lexicons/plain-words.tsv, rijen van meer dan één woord.",
    safety: .safe,
    examples: [
      Example("U kunt te allen tijde bellen.", "U kunt altijd bellen."),
      Example("U kunt te allen tijde bellen.", "U kunt altijd bellen."),
    ],
    leavesAlone: [
      "Voor vragen kunt u zich wenden tot de directie of tot de mentor.", "De klas zingt ‘Te allen tijde’ voor u.",
      "Ik denk dat dit te veel is.",
    ],
    propose: { input in PlainEdits.propose("formal-phrase", in: input) { $0 > 1 } })
}
