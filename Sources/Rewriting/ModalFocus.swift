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

  /// `content` is what is to be done, of which the verb stands at `infinitive`.
  init?(_ match: ModalMatch, _ content: Range<Int>, _ infinitive: Int, in input: RuleInput) {
    let last = match.middle.upperBound - 1
    // *dan ook genoodzaakt*, *daarom zijn wij ook verplicht*: there it is no *also*.
    if !match.companions.isEmpty, match.middle.contains(last), ["ook", "toch"].contains(input.words[last].lowercased),
      input.contains(["dan", "daarom", "dus", "hierdoor", "daardoor", "echter"], in: 0..<last)
    {
      return nil
    }
    // *net zo goed*, *steeds minder*, *beperkt in staat lange teksten te lezen*
    if !match.companions.isEmpty, match.middle.contains(last),
      ["beperkt", "redelijk", "wisselend", "minder", "matig", "nauwelijks"].contains(input.words[last].lowercased)
        || input.words[last].lowercased == "goed" && last > 0 && input.words[last - 1].lowercased == "zo"
    {
      return nil
    }
    // *natuurlijk verplicht zich aan de regels te houden*: it would have to stand right behind the verb.
    if !match.companions.isEmpty, match.middle.contains(last), content.lowerBound < infinitive,
      ["zich", "ons", "jezelf", "zichzelf", "me", "mij"].contains(input.words[content.lowerBound].lowercased),
      [.adverb, .adjective].contains(input.sentence.analyses[last].pos), !input.contains(["niet"], in: [last])
    {
      return nil
    }
    // *u en uw kind te vragen*
    if !match.companions.isEmpty, match.middle.contains(last), input.contains(Self.comments, in: [last]),
      content.lowerBound < infinitive,
      let end = input.nounPhraseEnd(at: content.lowerBound, in: content.lowerBound..<infinitive),
      ["en", "of", "van"].contains(input.words[end].lowercased)
    {
      return nil
    }
    // *echter verplicht uw kind af te melden* → *moet uw kind echter afmelden*
    if !match.companions.isEmpty, match.middle.contains(last), input.contains(Self.comments, in: [last]),
      content.lowerBound < infinitive, Self.definite.contains(input.words[content.lowerBound].lowercased),
      let end = input.nounPhraseEnd(at: content.lowerBound, in: content.lowerBound..<infinitive)
    {
      pieces = [(last..<last + 1, ""), (end - 1..<end, "\(input.words[end - 1].form) \(input.words[last].form)")]
      return
    }
    guard !match.companions.isEmpty, match.middle.contains(last),
      input.contains(Self.focus.union(Self.degrees), in: [last])
    else {
      pieces = []
      return
    }
    let isDegree = Self.degrees.contains(input.words[last].lowercased)
    guard !input.contains(Self.denying, in: [last]) else { return nil }
    // *goed in staat (zelfstandig) te lezen* → *kan goed (zelfstandig) lezen*
    let opening = input.sentence.analyses[content.lowerBound]
    if content.lowerBound == infinitive
      || isDegree && [.adverb, .adposition, .adjective].contains(opening.pos) && !opening.tag.isPrenominal
    {
      guard isDegree else { return nil }
      pieces = []
      return
    }
    // *het deel te betalen dat is afgesproken*: the object goes on.
    let behind = content.upperBound
    guard behind >= input.end || !["die", "dat"].contains(input.words[behind].lowercased) else { return nil }
    if Self.limiting.contains(input.words[last].lowercased) {
      // *alleen verplicht de kosten te betalen*, and nothing else, or *alleen … als …*?
      guard behind < input.end, Self.cases.contains(input.words[behind].lowercased) else { return nil }
    }
    let object = content.lowerBound
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
