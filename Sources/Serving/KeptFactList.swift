import Prose

/// What had to survive, as it reads now, as HTML.
struct KeptFactList {
  let facts: [Simplification.KeptFact]

  /// The facts, folded; nothing when there are none.
  var html: String {
    if facts.isEmpty { return "" }
    let items = facts.map { kept in
      let now = kept.keptAs.isEmpty || kept.keptAs == kept.fact.text ? "" : ", nu: \(escaped(kept.keptAs))"
      return "<li>\(Self.name(kept.fact.kind)): \(escaped(kept.fact.text))\(now)</li>"
    }
    let summary = "\(counted(facts.count, "gegeven", "gegevens")) gecontroleerd en behouden"
    return "<details class=\"more\"><summary>\(summary)</summary><ul>\(items.joined())</ul></details>"
  }

  /// What a kind is called on the page.
  static func name(_ kind: Fact.Kind) -> String {
    switch kind {
    case .date: "datum"
    case .time: "tijd"
    case .duration: "duur"
    case .amount: "bedrag"
    case .number: "getal"
    case .phone: "telefoon"
    case .email: "e-mail"
    case .url: "link"
    case .iban: "rekening"
    case .postcode: "postcode"
    case .name: "naam"
    case .place: "plaats"
    case .group: "groep"
    case .negation: "ontkenning"
    case .condition: "voorwaarde"
    }
  }
}
