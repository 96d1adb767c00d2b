import Prose

/// Words in front of a clause with *dat* that only say that something is going to be said: *Wij wijzen u erop dat …*.
struct ClauseAnnouncer {
  /// What they come down to.
  enum Kind: Equatable {
    /// Something to mind: *Let op: …*.
    case note
    /// Something to mind, or something to see to: *Let erop dat …*, *Denk eraan dat …*.
    case care
    /// Nothing: *…*.
    case message
    /// Bad news: *Helaas …*.
    case regret
    /// Where it stands: *Volgens onze administratie …*.
    case source(Range<Int>)
    /// From when on it holds: *Vanaf 1 mei …*.
    case front(Range<Int>)
  }

  let kind: Kind
  /// The index of *dat*.
  let dat: Int

  /// What opens a sentence; nil where its first words aren't sure to say nothing of their own.
  init?(_ input: RuleInput) {
    let words = input.words
    guard let dat = words.prefix(Self.longest).firstIndex(where: { $0.lowercased == "dat" }), dat > 2,
      input.isFree[dat], !words[..<dat].contains(where: { $0.kind == .punctuation }),
      !input.contains(RuleInput.negations, in: 0..<dat)
    else { return nil }
    self.dat = dat
    let said = words[..<dat].map(\.lowercased)
    if let source = Self.source(said, in: input) {
      kind = .source(source)
      return
    }
    if said.last == "geldt", said.count > 2, Self.times.contains(said[0]),
      MainClause.isAdverbial(0..<dat - 1, in: input)
    {
      kind = .front(0..<dat - 1)
      return
    }
    let isSad = said.contains { ["helaas", "spijt"].contains($0) }
    let core = said.filter { !Self.fillers.contains($0) }
    if core.first.map({ ["houd", "houdt", "let", "denk", "denkt"].contains($0) }) == true {
      guard Self.instructions.contains(core.filter { $0 != "u" && $0 != "je" }) else { return nil }
      kind = core[0].hasPrefix("houd") ? .note : .care
      return
    }
    guard core.contains(where: ["wij", "we", "ik"].contains), core.contains(where: ["u", "jullie", "je"].contains)
    else {
      return nil
    }
    let rest = core.filter { !["wij", "we", "ik", "u", "jullie", "je"].contains($0) }
    if Self.notes.contains(rest) {
      kind = .note
    } else if Self.messages.contains(rest) {
      kind = isSad ? .regret : .message
    } else {
      return nil
    }
  }

  /// The longest announcer, in words.
  private static let longest = 16

  /// Words that may stand anywhere in an announcer and add nothing to it.
  private static let fillers: Set<String> = [
    "graag", "hierbij", "hiermee", "ook", "tevens", "verder", "nogmaals", "nadrukkelijk", "volledigheidshalve", "wel",
    "misschien", "wellicht", "ten", "overvloede", "ter", "informatie", "met", "nadruk", "nog", "eens", "even", "bij",
    "deze",
    "dezen", "via", "weg", "brief", "helaas", "tot", "onze", "spijt", "daarom", "echter", "goed", "alvast", "vast",
    "extra", "bovendien", "volledigheid", "voor", "de", "slot",
  ]

  private static let instructions: Set<[String]> = [
    ["houd", "er", "rekening", "mee"], ["houdt", "er", "rekening", "mee"], ["let", "erop"], ["let", "er", "op"],
    ["denk", "eraan"], ["denk", "er", "aan"], ["denkt", "eraan"], ["denkt", "er", "aan"],
  ]

  private static let notes: Set<[String]> = [
    ["wijzen", "erop"], ["wijzen", "er", "op"], ["wijs", "erop"], ["wijs", "er", "op"], ["attenderen", "erop"],
    ["attenderen", "er", "op"], ["attendeer", "erop"], ["maken", "erop", "attent"], ["willen", "erop", "wijzen"],
    ["willen", "er", "op", "wijzen"], ["wil", "erop", "wijzen"],
  ]

  private static let messages: Set<[String]> = [
    ["laten", "weten"], ["laat", "weten"], ["willen", "laten", "weten"], ["wil", "laten", "weten"], ["informeren"],
    ["informeren", "erover"], ["delen", "mee"], ["delen", "mede"], ["deel", "mee"], ["deel", "mede"], ["melden"],
    ["kunnen", "meedelen"], ["kunnen", "mededelen"], ["kunnen", "melden"], ["moeten", "meedelen"],
    ["moeten", "mededelen"], ["moet", "meedelen"], ["moet", "mededelen"], ["moeten", "laten", "weten"],
    ["moeten", "melden"], ["willen", "informeren"], ["willen", "erover", "informeren"], ["berichten"],
  ]

  /// What a phrase begins with that can stand before any verb; *voor alle kinderen geldt dat zij* says of whom.
  private static let times: Set<String> = ["vanaf", "sinds", "tijdens", "tot", "per"]

  /// What says or counts something; behaviour, silence or a number doesn't.
  private static let reports = [
    "administratie", "onderzoek", "rapport", "verslag", "lijst", "toets", "meting", "enquête", "gegeven", "cijfer",
    "evaluatie", "inspectie", "peiling", "telling", "test", "systeem", "register", "resultaat", "uitslag", "analyse",
    "brief", "controle", "dossier", "formulier", "melding", "observatie", "overzicht", "rekening", "planning",
    "rooster", "inventarisatie", "screening",
  ]

  /// *Uit onze administratie blijkt*: the words behind *uit*.
  private static func source(_ said: [String], in input: RuleInput) -> Range<Int>? {
    guard said.first == "uit", let finite = said.firstIndex(where: { ["blijkt", "is", "komt"].contains($0) }) else {
      return nil
    }
    let rest = Array(said[finite...])
    guard rest == ["blijkt"] || rest == ["is", "gebleken"] || rest == ["komt", "naar", "voren"],
      input.nounPhraseEnd(at: 1, in: 1..<finite) == finite,
      input.contains(["onze", "uw", "de", "het", "dit", "deze", "ons"], in: 1..<2),
      let noun = (1..<finite).first(where: { input.sentence.analyses[$0].pos == .noun }),
      reports.contains(where: input.sentence.analyses[noun].plainLemma.hasSuffix),
      input.words[1].lowercased != "uw" || !["brief", "formulier"].contains(input.sentence.analyses[noun].lastPart)
    else { return nil }
    return 1..<finite
  }
}
