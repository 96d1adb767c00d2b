import Prose

/// Where an adverb goes that says something of the phrase that is replaced: *alleen verplicht de kosten te betalen* → *moet de
/// kosten alleen betalen*; before the object it would say something of that. Nil where its place can't be told.
struct ModalFocus {
  let pieces: [(words: Range<Int>, text: String)]

  /// Words that pick out one thing.
  private static let focus: Set<String> = [
    "alleen", "amper", "enkel", "eveneens", "evenmin", "hooguit", "hoogstens", "juist", "maar", "mede", "ook", "pas",
    "slechts", "tevens", "uitsluitend", "vooral", "zelden", "zelfs",
  ]
  /// Words that say something of the whole sentence: behind an object that is known.
  private static let comments: Set<String> = [
    "echter", "toch", "niettemin", "natuurlijk", "uiteraard", "daarom", "desondanks", "inderdaad",
  ]
  /// Of these even the end of the clause is no place: *hoeft zelden*.
  private static let denying: Set<String> = ["amper", "evenmin", "zelden"]
  /// Words that limit what is told to one case, which has to follow.
  private static let limiting: Set<String> = [
    "alleen", "enkel", "hooguit", "hoogstens", "maar", "pas", "slechts", "uitsluitend",
  ]
  private static let cases: Set<String> = [
    "als", "bij", "indien", "mits", "na", "nadat", "op", "tijdens", "vanaf", "voor", "wanneer", "zodra", "zolang",
  ]
  private static let degrees: Set<String> = [
    "best", "beter", "gedeeltelijk", "geheel", "goed", "onvoldoende", "prima", "slecht", "uitstekend", "voldoende",
    "volledig",
  ]
  private static let intensifiers: Set<String> = ["heel", "zeer", "minder", "nog", "steeds", "erg", "niet"]
  private static let definite: Set<String> = [
    "de", "het", "uw", "u", "je", "jouw", "onze", "ons", "dit", "deze", "dat", "die", "hun", "hem", "haar", "hen", "ze",
    "zich", "zijn", "mijn",
  ]

  private static let reflexives: Set<String> = ["zich", "ons", "jezelf", "zichzelf", "me", "mij"]
  /// How far something can be done, of what would follow: *beperkt in staat lange teksten te lezen*.
  private static let limits: Set<String> = ["beperkt", "redelijk", "wisselend", "minder", "matig", "nauwelijks"]

  /// Whether a word goes with the one before it, or would be heard with the one behind it: *dan ook*, *daarom zijn wij ook*,
  /// *net zo goed*, *steeds minder*.
  private static func isBound(_ last: Int, in input: RuleInput) -> Bool {
    let word = input.words[last].lowercased
    return limits.contains(word)
      || word == "goed" && last > 0 && input.words[last - 1].lowercased == "zo"
      || ["ook", "toch"].contains(word)
        && input.contains(["dan", "daarom", "dus", "hierdoor", "daardoor", "echter"], in: 0..<last)
  }

  /// `content` is what is to be done, of which the verb stands at `infinitive`.
  init?(_ match: ModalMatch, _ content: Range<Int>, _ infinitive: Int, in input: RuleInput) {
    let last = match.middle.upperBound - 1
    guard !match.companions.isEmpty, match.middle.contains(last) else {
      pieces = []
      return
    }
    let word = input.words[last].lowercased
    let object = content.lowerBound
    if Self.isBound(last, in: input) { return nil }
    // *natuurlijk verplicht zich aan de regels te houden*: it would have to stand right behind the verb.
    if object < infinitive, Self.reflexives.contains(input.words[object].lowercased), word != "niet",
      [.adverb, .adjective].contains(input.sentence.analyses[last].pos)
    {
      return nil
    }
    // *echter verplicht uw kind af te melden* → *moet uw kind echter afmelden*; not *u en uw kind*.
    if Self.comments.contains(word), object < infinitive,
      let end = input.nounPhraseEnd(at: object, in: object..<infinitive)
    {
      if ["en", "of", "van"].contains(input.words[end].lowercased) { return nil }
      if Self.definite.contains(input.words[object].lowercased) {
        pieces = [(last..<last + 1, ""), (end - 1..<end, "\(input.words[end - 1].form) \(input.words[last].form)")]
        return
      }
    }
    guard Self.focus.union(Self.degrees).contains(word) else {
      pieces = []
      return
    }
    let isDegree = Self.degrees.contains(word)
    guard !Self.denying.contains(word) else { return nil }
    // *goed in staat (zelfstandig) te lezen* → *kan goed (zelfstandig) lezen*
    let opening = input.sentence.analyses[object]
    if object == infinitive
      || isDegree && [.adverb, .adposition, .adjective].contains(opening.pos) && !opening.tag.isPrenominal
    {
      guard isDegree else { return nil }
      pieces = []
      return
    }
    // *het deel te betalen dat is afgesproken*: the object goes on.
    let behind = content.upperBound
    guard behind >= input.end || !["die", "dat"].contains(input.words[behind].lowercased) else { return nil }
    if Self.limiting.contains(word) {
      // *alleen verplicht de kosten te betalen*, and nothing else, or *alleen … als …*?
      guard behind < input.end, Self.cases.contains(input.words[behind].lowercased) else { return nil }
    }
    guard Self.definite.contains(input.words[object].lowercased),
      let end = input.words[object].lowercased == "zich"
        ? object + 1 : input.nounPhraseEnd(at: object, in: object..<infinitive)
    else { return nil }
    let first =
      isDegree && match.middle.contains(last - 1) && input.contains(Self.intensifiers, in: [last - 1])
      ? last - 1 : last
    pieces = [
      (first..<last + 1, ""), (end - 1..<end, "\(input.words[end - 1].form) \(input.text(first..<last + 1))"),
    ]
  }
}
