public import Lexicons

/// A verb and its forms: *aanmelden* → *meld aan*, *meldt aan*, *aanmeldt*, *aangemeld*, *aan te melden*.
///
/// Strong and irregular verbs come from `Lexicons/verbs.tsv`; the others follow the rules of spelling, and where these
/// leave a choice (*studeer* or *studer*), the frequency list decides. Where a verb has more than one form the functions
/// that give one string give the most usual.
public struct Verb: Sendable, Hashable {
  /// Who does it, as far as Dutch verbs tell.
  public enum Person: String, Sendable, CaseIterable {
    /// *Ik meld.*
    case ik
    /// *Jij meldt*, also *je*.
    case jij
    /// *Meld jij*: *jij* or *je* right behind its verb.
    case jijBehind
    /// *U meldt.*
    case u
    /// *Hij meldt*, also *zij*, *het* and every noun in the singular.
    case hij
    /// *Wij melden*, also *jullie*, *zij* and every noun in the plural.
    case plural
  }

  /// Present or past.
  public enum Tense: Sendable, CaseIterable {
    /// *Meldt.*
    case present
    /// *Meldde.*
    case past
  }

  /// What a verb's forms rest on.
  public enum Certainty: Int, Sendable, Comparable {
    /// A word in *-en* or *-n* of which nothing is known; the forms are by the rules.
    case guessed
    /// The forms that the rules give are in use.
    case attested
    /// It stands in the verb lists, or its base does.
    case listed

    /// From less to more certain.
    public static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
  }

  /// A verb in a main clause: *meld* … *aan*.
  public struct Parted: Sendable, Hashable {
    /// The finite verb.
    public let finite: String
    /// What stands at the end of the clause; nil when nothing does.
    public let particle: String?
  }

  /// The infinitive in one piece.
  public let infinitive: String
  /// What stands apart in a main clause; nil for a verb that doesn't separate.
  public let particle: String?
  /// The infinitive without the particle.
  public let base: String
  /// The verb that makes the perfect.
  public let auxiliary: VerbRow.Auxiliary
  /// What the forms rest on.
  public let certainty: Certainty

  private let present: [Person: [String]]
  private let pastSingular: [String]
  private let pastPlural: [String]
  private let participles: [String]
  /// Whether the participle is that of a weak verb with a short vowel: *gezet* → *gezette*.
  private let isShort: Bool

  /// The verb with this infinitive, in lower case. `_` or `|` may stand behind the particle (*aan_melden*); without a mark
  /// the lists and the frequencies tell. Nil when it isn't the infinitive of a Dutch verb, by its ending.
  public init?(_ infinitive: String) {
    guard let verb = VerbMemory.shared.verb(infinitive) else { return nil }
    self = verb
  }

  /// The same, worked out anew.
  init?(workedOut infinitive: String) {
    let parts = infinitive.split(whereSeparator: { $0 == "_" || $0 == "|" }).map(String.init)
    let whole = parts.joined()
    guard let tail = parts.last, tail.utf8.count >= 3, tail.hasSuffix("n"), whole.utf8.count <= 64,
      whole.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return nil }
    let head = parts.dropLast().joined()
    let row = VerbTable.builtIn[particle: head, base: tail] ?? VerbTable.builtIn[whole]
    // A mark goes before the list: *voor_komen* is *komt voor*, *voorkomen* is *voorkomt*.
    let isMarkedOnly =
      row?.particle == nil && (Particles.separable.contains(head) && head != "her" || Particles.either.contains(head))
    if let row, !isMarkedOnly {
      self.init(row)
    } else if parts.count > 1 {
      // *on_verdienen*, *her_openen*: the treebanks mark these too.
      let isSeparable = Particles.separable.contains(head) && head != "her" || Particles.either.contains(head)
      if isSeparable || !["on", "her", "be", "ver", "ont", "mis"].contains(head) {
        self.init(particle: head, base: tail)
      } else {
        self.init(whole: whole, prefix: head, base: tail)
      }
    } else if let particle = Separation.particle(of: whole) {
      self.init(particle: particle, base: String(whole.dropFirst(particle.count)))
    } else if let prefix = Separation.prefix(of: whole) {
      self.init(whole: whole, prefix: prefix, base: String(whole.dropFirst(prefix.count)))
    } else {
      self.init(regular: whole, auxiliary: .hebben, certainty: nil)
    }
  }

  /// The verb of a row of the lists.
  init(_ row: VerbRow) {
    if let forms = row.forms {
      self.init(row, forms)
    } else if let particle = row.particle {
      self.init(particle: particle, base: String(row.infinitive.dropFirst(particle.count)), auxiliary: row.auxiliary)
    } else {
      self.init(regular: row.infinitive, auxiliary: row.auxiliary, certainty: .listed)
    }
  }

  private init(_ row: VerbRow, _ forms: VerbRow.Forms) {
    infinitive = row.infinitive
    particle = row.particle
    base = String(row.infinitive.dropFirst(row.particle?.count ?? 0))
    auxiliary = row.auxiliary
    certainty = .listed
    pastSingular = forms.pastSingular
    pastPlural = forms.pastPlural
    participles = forms.participle
    let regular = RegularVerb(base)
    present = Self.present(base, regular, forms.present)
    isShort = Self.isShort(base)
  }

  private init(regular infinitive: String, auxiliary: VerbRow.Auxiliary, certainty: Certainty?) {
    let regular = RegularVerb(infinitive)
    self.infinitive = infinitive
    particle = nil
    base = infinitive
    self.auxiliary = auxiliary
    // A word in *-tten* may be a past itself; a participle without *ge-* may be a noun. So the past has to be in use too.
    let isUsed =
      regular.past + "n" != infinitive && Evidence.count([regular.participle]) > 0
      && Evidence.count([regular.past, regular.past + "n"]) > 0
    self.certainty = certainty ?? (isUsed ? .attested : .guessed)
    present = Self.present(infinitive, regular, [:])
    pastSingular = [regular.past]
    pastPlural = [regular.past + "n"]
    participles = [regular.participle]
    isShort = Self.isShort(infinitive)
  }

  /// A separable verb that takes its forms from its base: *meelezen*.
  private init(particle: String, base: String, auxiliary: VerbRow.Auxiliary? = nil) {
    let verb = Verb(simple: base)
    infinitive = particle + base
    self.particle = particle
    self.base = base
    // *Ik ben meegelopen*, *ik heb geopend*: with a particle of direction many verbs take both.
    self.auxiliary = auxiliary ?? verb.auxiliary
    certainty = auxiliary == nil ? min(verb.certainty, .listed) : .listed
    present = verb.present
    pastSingular = verb.pastSingular
    pastPlural = verb.pastPlural
    participles = verb.participles.map { particle + $0 }
    isShort = verb.isShort
  }

  /// A verb with a prefix that takes its forms from a strong base: *herlezen*.
  private init(whole: String, prefix: String, base: String) {
    let verb = Verb(simple: base)
    infinitive = whole
    particle = nil
    self.base = whole
    auxiliary = .hebben
    certainty = verb.certainty
    present = verb.present.mapValues { $0.map { prefix + $0 } }
    pastSingular = verb.pastSingular.map { prefix + $0 }
    pastPlural = verb.pastPlural.map { prefix + $0 }
    // Only *on-* keeps the *ge-* of its verb: *ongebruikt*, *onverdiend*.
    participles = verb.participles.map { participle in
      guard prefix != "on", let bare = Self.withoutGe(participle, base) else { return prefix + participle }
      return prefix + bare
    }
    isShort = verb.isShort
  }

  /// A verb that isn't divided further.
  private init(simple base: String) {
    if let row = VerbTable.builtIn[base] {
      self.init(row)
    } else if let prefix = Separation.prefix(of: base) {
      self.init(whole: base, prefix: prefix, base: String(base.dropFirst(prefix.count)))
    } else {
      self.init(regular: base, auxiliary: .hebben, certainty: nil)
    }
  }

  static func withoutGe(_ participle: String, _ base: String) -> String? {
    guard participle.hasPrefix("ge"), !base.hasPrefix("ge") else { return nil }
    let rest = participle.dropFirst(2)
    switch rest.first {
    case "ë": return "e" + rest.dropFirst()
    case "ï": return "i" + rest.dropFirst()
    case "ü": return "u" + rest.dropFirst()
    default: return String(rest)
    }
  }

  private static func isShort(_ base: String) -> Bool { base.hasSuffix("tten") || base.hasSuffix("dden") }

  private static func present(_ base: String, _ regular: RegularVerb, _ given: [String: [String]]) -> [Person: [String]]
  {
    let ik = given["ik"] ?? [regular.stem]
    // The *t* goes behind the full stem: *houd* or *hou*, but only *houdt*.
    let long = ik[0]
    let hij = given["hij"] ?? [long.hasSuffix("t") ? long : long + "t"]
    let jij = given["jij"] ?? hij
    let behind: [String]
    switch base {
    case "kunnen": behind = ["kun", "kan"]
    case "zullen": behind = ["zul", "zal"]
    default: behind = ik
    }
    return [
      .ik: ik, .jij: jij, .jijBehind: behind, .u: given["u"] ?? given["jij"] ?? hij, .hij: hij, .plural: [base],
    ]
  }

  /// All finite forms without the particle, most usual first; empty where there is none.
  public func variants(_ tense: Tense, _ person: Person) -> [String] {
    switch tense {
    case .present: present[person] ?? []
    case .past: person == .plural ? pastPlural : person == .u && base == "zijn" ? ["was"] : pastSingular
    }
  }

  /// A finite form without the particle: *meldt*.
  public func finite(_ tense: Tense, _ person: Person) -> String { variants(tense, person).first ?? infinitive }

  /// The order of a main clause: *meldt* … *aan*.
  public func main(_ tense: Tense, _ person: Person) -> Parted {
    Parted(finite: finite(tense, person), particle: particle)
  }

  /// The order of a subordinate clause: *aanmeldt*.
  public func subordinate(_ tense: Tense, _ person: Person) -> String { (particle ?? "") + finite(tense, person) }

  /// The order of an instruction: *meld* … *aan*. *Zijn* has *wees*.
  public var imperative: Parted {
    Parted(finite: base == "zijn" ? "wees" : finite(.present, .ik), particle: particle)
  }

  /// The past participle: *aangemeld*; nil for *zullen*.
  public var participle: String? { participles.first }

  /// All past participles, most usual first.
  public var participleVariants: [String] { participles }

  /// The past participle before a noun, with its ending: *aangemelde*, *gesloten*.
  public var inflectedParticiple: String? { participle.map(inflected) }

  func inflected(_ participle: String) -> String {
    // *gesloten* stays as it is.
    if participle.hasSuffix("en") && !participle.hasSuffix("zien") { return participle }
    if participle.hasSuffix("zien") { return participle + "e" }
    if isShort { return participle + String(participle.suffix(1)) + "e" }
    let letters = Array(participle)
    guard letters.count >= 3, letters[letters.count - 2] == letters[letters.count - 3] || participle.hasSuffix("ëed")
    else { return participle + "e" }
    return (Spelling.opened(participle).last { !$0.isEmpty } ?? participle) + "e"
  }

  /// The infinitive with *te*: *te openen*, *aan te melden*.
  public var teInfinitive: String { particle.map { "\($0) te \(base)" } ?? "te \(base)" }

  /// The present participle: *aanmeldend*.
  public var presentParticiple: String {
    infinitive.hasSuffix("zijn") && base == "zijn" ? infinitive + "de" : infinitive + "d"
  }
}
