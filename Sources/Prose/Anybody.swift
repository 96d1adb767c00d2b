/// Rules of a school for anybody of a kind: *Een leerling die te laat komt, meldt zich bij de receptie*. They say the same as
/// *Als een leerling te laat komt, …*.
public enum Anybody {
  /// Of whom a school makes rules, with the pronoun behind.
  private static let persons: [String: String] = [
    "leerling": "die", "kandidaat": "die", "deelnemer": "die", "student": "die", "brugklasser": "die", "kind": "dat",
    "peuter": "die", "kleuter": "die", "medewerker": "die", "docent": "die",
  ]

  /// The comma that closes the clause of such a rule at the start of a sentence; nil where none stands there.
  public static func comma(in words: [Word]) -> Int? {
    guard words.count > 6, words[0].lowercased == "een", persons[words[1].lowercased] == words[2].lowercased else {
      return nil
    }
    return words.indices.first { $0 > 4 && words[$0].form == "," }
  }
}
