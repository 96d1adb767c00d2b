import Inflection
import Prose

/// What a term means, put so that it fits the term and the message.
struct Explanation {
  private let explanation: String

  /// The explanation of a term, in the plural where the term is; nil where that can't be told.
  init?(_ explanation: String, isPlural: Bool) {
    guard isPlural else {
      self.explanation = explanation
      return
    }
    guard let plural = Self.plural(explanation) else { return nil }
    self.explanation = plural
  }

  /// The words of the explanation: *uw kind*, or *je kind* in a message that says *je*.
  func text(_ address: Address?) -> String {
    guard address == .familiar else { return explanation }
    return explanation.split(separator: " ").map { $0 == "u" || $0 == "uw" ? "je" : $0 }.joined(separator: " ")
  }

  /// What may stand behind the noun without agreeing with it.
  private static let followers: Set<String> = [
    "aan", "bij", "buiten", "in", "met", "na", "naar", "om", "op", "over", "tussen", "uit", "van", "voor", "zonder",
    "waarbij", "waarin", "waarmee", "waarop", "waar",
  ]

  /// *Een kort gesprek over …* → *korte gesprekken over …*; what is plural or has no number stays as it is.
  private static func plural(_ explanation: String) -> String? {
    let words = explanation.split(separator: " ").map(String.init)
    guard words[0] == "een" else {
      return ["iemand", "iets", "de", "het", "één"].contains(words[0]) ? nil : explanation
    }
    for place in words.indices.dropFirst().prefix(3) {
      let isLast = place + 1 >= words.count
      if isLast || followers.contains(words[place + 1]) {
        guard let plural = Noun(words[place])?.plural else { return nil }
        let adjectives = words[1..<place].compactMap(inflected)
        guard adjectives.count == place - 1 else { return nil }
        return (adjectives + [plural] + words[(place + 1)...]).joined(separator: " ")
      }
    }
    return nil
  }

  /// An adjective as it stands before a plural; nil for another word.
  private static func inflected(_ form: String) -> String? {
    if WordForms.bareAdjective(of: form) != nil { return form }
    return WordForms.readings(of: form).contains { $0.tag.isAdjective } ? Adjective(form).inflected : nil
  }
}
