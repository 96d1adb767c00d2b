/// Morphological features as Universal Dependencies names them; `description` gives the treebank's string.
public struct Features: OptionSet, Sendable, Hashable, CustomStringConvertible {
  /// One bit per feature with its value, in alphabetical order.
  public let rawValue: UInt32

  /// Features from their bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `Abbr=Yes`.
  public static let abbreviation = Features(rawValue: 1 << 0)
  /// `Case=Acc`.
  public static let accusative = Features(rawValue: 1 << 1)
  /// `Case=Dat`.
  public static let dative = Features(rawValue: 1 << 2)
  /// `Case=Nom`.
  public static let nominative = Features(rawValue: 1 << 3)
  /// `Definite=Def`.
  public static let definite = Features(rawValue: 1 << 4)
  /// `Definite=Ind`.
  public static let indefinite = Features(rawValue: 1 << 5)
  /// `Degree=Cmp`.
  public static let comparative = Features(rawValue: 1 << 6)
  /// `Degree=Pos`.
  public static let positive = Features(rawValue: 1 << 7)
  /// `Degree=Sup`.
  public static let superlative = Features(rawValue: 1 << 8)
  /// `Foreign=Yes`.
  public static let foreign = Features(rawValue: 1 << 9)
  /// `Gender=Com`.
  public static let common = Features(rawValue: 1 << 10)
  /// `Gender=Com,Neut`.
  public static let commonOrNeuter = Features(rawValue: 1 << 11)
  /// `Gender=Neut`.
  public static let neuter = Features(rawValue: 1 << 12)
  /// `Number=Plur`.
  public static let plural = Features(rawValue: 1 << 13)
  /// `Number=Sing`.
  public static let singular = Features(rawValue: 1 << 14)
  /// `Person=1`.
  public static let firstPerson = Features(rawValue: 1 << 15)
  /// `Person=2`.
  public static let secondPerson = Features(rawValue: 1 << 16)
  /// `Person=3`.
  public static let thirdPerson = Features(rawValue: 1 << 17)
  /// `Poss=Yes`.
  public static let possessive = Features(rawValue: 1 << 18)
  /// `PronType=Dem`.
  public static let demonstrative = Features(rawValue: 1 << 19)
  /// `PronType=Ind`.
  public static let indefinitePronoun = Features(rawValue: 1 << 20)
  /// `PronType=Int`.
  public static let interrogative = Features(rawValue: 1 << 21)
  /// `PronType=Prs`.
  public static let personal = Features(rawValue: 1 << 22)
  /// `PronType=Rcp`.
  public static let reciprocal = Features(rawValue: 1 << 23)
  /// `PronType=Rel`.
  public static let relative = Features(rawValue: 1 << 24)
  /// `Reflex=Yes`.
  public static let reflexive = Features(rawValue: 1 << 25)
  /// `Tense=Past`.
  public static let past = Features(rawValue: 1 << 26)
  /// `Tense=Pres`.
  public static let present = Features(rawValue: 1 << 27)
  /// `VerbForm=Fin`.
  public static let finite = Features(rawValue: 1 << 28)
  /// `VerbForm=Inf`.
  public static let infinitive = Features(rawValue: 1 << 29)
  /// `VerbForm=Part`.
  public static let participle = Features(rawValue: 1 << 30)

  private static let names: [String] = [
    "Abbr=Yes",
    "Case=Acc",
    "Case=Dat",
    "Case=Nom",
    "Definite=Def",
    "Definite=Ind",
    "Degree=Cmp",
    "Degree=Pos",
    "Degree=Sup",
    "Foreign=Yes",
    "Gender=Com",
    "Gender=Com,Neut",
    "Gender=Neut",
    "Number=Plur",
    "Number=Sing",
    "Person=1",
    "Person=2",
    "Person=3",
    "Poss=Yes",
    "PronType=Dem",
    "PronType=Ind",
    "PronType=Int",
    "PronType=Prs",
    "PronType=Rcp",
    "PronType=Rel",
    "Reflex=Yes",
    "Tense=Past",
    "Tense=Pres",
    "VerbForm=Fin",
    "VerbForm=Inf",
    "VerbForm=Part",
  ]

  /// Features from a string such as `Gender=Com|Number=Sing`; those that aren't known are passed over.
  public init(_ description: String) {
    var bits: UInt32 = 0
    for part in description.split(separator: "|") {
      if let index = Self.names.firstIndex(where: { $0 == part }) { bits |= 1 << UInt32(index) }
    }
    rawValue = bits
  }

  /// The features in the treebank's notation; `_` for none.
  public var description: String {
    if isEmpty { return "_" }
    return Self.names.indices.filter { rawValue & (1 << UInt32($0)) != 0 }.map { Self.names[$0] }.joined(separator: "|")
  }
}
