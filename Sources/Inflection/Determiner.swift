/// One or more.
public enum Number: Sendable, CaseIterable {
  /// One.
  case singular
  /// More.
  case plural
}

/// A word before a noun that agrees with it, or that decides the ending of the adjective behind it.
public enum Determiner: String, Sendable, CaseIterable {
  /// *De*, *het*.
  case definite = "de"
  /// *Een*; nothing in the plural.
  case indefinite = "een"
  /// *Geen*.
  case no = "geen"
  /// *Deze*, *dit*.
  case this = "deze"
  /// *Die*, *dat*.
  case that = "die"
  /// *Elke*, *elk*; *alle* in the plural.
  case each = "elke"
  /// *Iedere*, *ieder*; *alle* in the plural.
  case every = "iedere"
  /// *Welke*, *welk*.
  case which = "welke"
  /// *Zulke*, *zulk*.
  case such = "zulke"
  /// *Onze*, *ons*.
  case our = "onze"
  /// *Dezelfde*, *hetzelfde*.
  case same = "dezelfde"
  /// *Mijn*.
  case my = "mijn"
  /// *Je*.
  case je
  /// *Jouw*.
  case your = "jouw"
  /// *Uw*.
  case uw
  /// *Zijn*.
  case his = "zijn"
  /// *Haar*.
  case her = "haar"
  /// *Jullie*.
  case jullie
  /// *Hun*.
  case their = "hun"
  /// *Zo'n*; *zulke* in the plural.
  case suchA = "zo'n"
  /// *Beide*; plural only.
  case both = "beide"
  /// *Alle*, *al het*: *alle* here.
  case all = "alle"

  /// The determiner that has this form, in lower case; nil for other words. *Ons* is `our`, *dit* is `this`.
  public init?(form: String) {
    switch form {
    case "het": self = .definite
    case "'n": self = .indefinite
    case "dit": self = .this
    case "dat": self = .that
    case "elk": self = .each
    case "ieder": self = .every
    case "welk": self = .which
    case "zulk": self = .such
    case "ons": self = .our
    case "hetzelfde": self = .same
    case "zo’n": self = .suchA
    default: self.init(rawValue: form)
    }
  }

  /// The form before a noun; nil where none stands: *een* before a plural, *beide* before a singular.
  public func form(_ article: Noun.Article, _ number: Number) -> String? {
    let isNeuter = article == .het && number == .singular
    switch self {
    case .definite: return isNeuter ? "het" : "de"
    case .indefinite: return number == .singular ? "een" : nil
    case .this: return isNeuter ? "dit" : "deze"
    case .that: return isNeuter ? "dat" : "die"
    case .each: return number == .plural ? "alle" : isNeuter ? "elk" : "elke"
    case .every: return number == .plural ? "alle" : isNeuter ? "ieder" : "iedere"
    case .which: return isNeuter ? "welk" : "welke"
    case .such: return isNeuter ? "zulk" : "zulke"
    case .our: return isNeuter ? "ons" : "onze"
    case .same: return isNeuter ? "hetzelfde" : "dezelfde"
    case .suchA: return number == .plural ? "zulke" : rawValue
    case .both: return number == .plural ? rawValue : nil
    default: return rawValue
    }
  }

  /// Whether an adjective behind it stays without *-e* before a *het*-word in the singular: *een groot huis*, *elk groot
  /// huis*, but *ons grote huis*, *dit grote huis*.
  public var leavesBare: Bool {
    switch self {
    case .indefinite, .no, .each, .every, .which, .such, .suchA: true
    default: false
    }
  }
}
