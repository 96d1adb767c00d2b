/// A tag of the Corpus Gesproken Nederlands, such as `WW|pv|tgw|met-t`.
public struct CGNTag: Sendable, Hashable, CustomStringConvertible {
  /// The place of the tag in the set, in alphabetical order.
  public let rawValue: UInt8

  /// The tag at a place in the set; nil when there is none.
  public init?(rawValue: UInt8) {
    guard Int(rawValue) < Self.descriptions.count else { return nil }
    self.rawValue = rawValue
  }

  /// The tag that reads as given; nil when the set doesn't have it.
  public init?(_ description: String) {
    guard let index = Self.descriptions.firstIndex(of: description) else { return nil }
    rawValue = UInt8(index)
  }

  /// Punctuation (`LET`).
  public static let punctuation = CGNTag("LET") ?? CGNTag(index: 0)

  private init(index: UInt8) { rawValue = index }

  /// How many tags there are.
  public static var count: Int { descriptions.count }

  /// The tag as the treebanks write it.
  public var description: String { Self.descriptions[Int(rawValue)] }

  private var kinds: Kinds { Self.kinds[Int(rawValue)] }

  /// Any form of a verb.
  public var isVerb: Bool { kinds.contains(.verb) }
  /// A finite verb.
  public var isFiniteVerb: Bool { kinds.contains(.finite) }
  /// A finite verb in the plural.
  public var isPluralVerb: Bool { kinds.contains([.finite, .plural]) }
  /// A finite verb in the past tense.
  public var isPastTense: Bool { kinds.contains(.past) }
  /// An infinitive.
  public var isInfinitive: Bool { kinds.contains(.infinitive) }
  /// An infinitive that is used as a noun: *het invullen*.
  public var isNominalInfinitive: Bool { kinds.contains([.infinitive, .nominal]) }
  /// A past participle.
  public var isPastParticiple: Bool { kinds.contains(.pastParticiple) }
  /// A present participle.
  public var isPresentParticiple: Bool { kinds.contains(.presentParticiple) }
  /// A common noun.
  public var isCommonNoun: Bool { kinds.contains(.commonNoun) }
  /// A name, or part of one.
  public var isName: Bool { kinds.contains(.name) }
  /// A noun in the plural.
  public var isPluralNoun: Bool { kinds.contains([.commonNoun, .plural]) }
  /// A noun that takes *het*.
  public var isNeuter: Bool { kinds.contains(.neuter) }
  /// A diminutive.
  public var isDiminutive: Bool { kinds.contains(.diminutive) }
  /// An adjective.
  public var isAdjective: Bool { kinds.contains(.adjective) }
  /// An adjective or participle before its noun.
  public var isPrenominal: Bool { kinds.contains(.prenominal) && !kinds.contains(.pronoun) }
  /// A cardinal or ordinal number.
  public var isNumeral: Bool { kinds.contains(.numeral) }
  /// A pronoun or determiner.
  public var isPronoun: Bool { kinds.contains(.pronoun) }
  /// An article.
  public var isArticle: Bool { kinds.contains(.article) }

  private struct Kinds: OptionSet {
    let rawValue: UInt32
    static let verb = Kinds(rawValue: 1)
    static let finite = Kinds(rawValue: 2)
    static let plural = Kinds(rawValue: 4)
    static let past = Kinds(rawValue: 8)
    static let infinitive = Kinds(rawValue: 16)
    static let pastParticiple = Kinds(rawValue: 32)
    static let presentParticiple = Kinds(rawValue: 64)
    static let commonNoun = Kinds(rawValue: 128)
    static let name = Kinds(rawValue: 256)
    static let neuter = Kinds(rawValue: 512)
    static let diminutive = Kinds(rawValue: 1024)
    static let adjective = Kinds(rawValue: 2048)
    static let pronoun = Kinds(rawValue: 4096)
    static let article = Kinds(rawValue: 8192)
    static let numeral = Kinds(rawValue: 16384)
    static let nominal = Kinds(rawValue: 32768)
    static let prenominal = Kinds(rawValue: 65536)
  }

  private static let kinds: [Kinds] = descriptions.map { description in
    let parts = description.split(separator: "|")
    var kinds: Kinds = []
    switch parts[0] {
    case "WW": kinds.insert(.verb)
    case "ADJ": kinds.insert(.adjective)
    case "VNW": kinds.insert(.pronoun)
    case "LID": kinds.insert(.article)
    case "TW": kinds.insert(.numeral)
    default: break
    }
    for part in parts.dropFirst() {
      switch part {
      case "pv": kinds.insert(.finite)
      case "mv": kinds.insert(.plural)
      case "verl": kinds.insert(.past)
      case "inf": kinds.insert(.infinitive)
      case "vd": kinds.insert(.pastParticiple)
      case "od": kinds.insert(.presentParticiple)
      case "soort": kinds.insert(.commonNoun)
      case "eigen", "deeleigen": kinds.insert(.name)
      case "onz": kinds.insert(.neuter)
      case "dim": kinds.insert(.diminutive)
      case "nom": kinds.insert(.nominal)
      case "prenom": kinds.insert(.prenominal)
      default: break
      }
    }
    return kinds
  }
}
