import Inflection
import Prose

/// What stands around a sentence, as far as rules ask.
struct Surroundings: Hashable, Sendable {
  /// Whether the two sentences before it or the one behind it tell that others than the reader do something: *Onze
  /// medewerkers volgen een cursus*, *Dat doet de ouderraad*.
  var areOfOthers = false
  /// Whether the next sentence in the same block starts with *hij*, *zij* or the like, which mean somebody in this one.
  var pointsBack = false
  /// Whether a pronoun in the next sentence in the same block may stand for a thing in this one: *het*, *die*.
  var takesUpThing = false
  /// Whether the next sentence in the same block opens with a pronoun of a thing or with what points to one: *Deze is …*,
  /// *Daarin staat …*.
  var isNamedNext = false
  /// Whether the next sentence in the same block may be the rest of this one, where that seems to end with an abbreviation:
  /// *vrijdag a.s. | Sinterklaas.*
  var mayGoOn = false
  /// Whether the sentence before it starts with the same two words: *De directie …. De directie …*.
  var startsLikeBefore = false
  /// Whether *dan* stands in the sentence before it.
  var followsThen = false
  /// Whether the message speaks to its readers with *jullie*.
  var speaksToMany = false
  /// Whether *dan* stands in the next sentence in the same block, which may be an answer to this one: *Is hij ziek? Bel dan*.
  var precedesThen = false
  /// Whether its block has more sentences.
  var isAmongSentences = false
  /// The units before which a number stays in words elsewhere in the message: *jaar* for *twaalf tot zestien jaar*.
  var unitsInWords: Set<String> = []

  private static let others: Set<String> = [
    "arts", "bestuur", "bewoner", "brugklasser", "brugklas", "bureau", "buurt", "collega", "commissie", "fotograaf",
    "gemeente", "GGD", "jeugdarts", "klassenouder", "leerling", "leerplichtambtenaar", "logopedist", "medewerker",
    "orthopedagoog", "ouderraad", "overblijfouder", "personeel", "personeelslid", "politie", "pupil",
    "samenwerkingsverband", "schoolarts", "stagiair", "stagiaire", "student", "verpleegkundige", "vrijwilliger",
    "werkgroep",
  ]
  /// Of these only several: *de leerkracht* may be named in any message.
  private static let severalOthers: Set<String> = [
    "leerkracht", "leraar", "docent", "begeleider", "lid", "club", "vereniging", "bedrijf", "sportclub",
  ]
  private static let doing: Set<String> = ["doen", "regelen", "verzorgen", "organiseren", "bestellen", "reserveren"]

  /// What stands around the sentence at `index` of all prose sentences of a message, `next` the one behind it in its block.
  init(
    _ index: Int, of sentences: [Sentence], next: Sentence?, isAmongSentences: Bool, speaksToMany: Bool,
    unitsInWords: Set<String>
  ) {
    self.isAmongSentences = isAmongSentences
    self.speaksToMany = speaksToMany
    self.unitsInWords = unitsInWords
    areOfOthers =
      sentences[max(0, index - 2)..<index].contains { Self.isOfOthers($0) }
      || index + 1 < sentences.count && Self.handsOver(sentences[index + 1])
    startsLikeBefore =
      index > 0
      && sentences[index].words.prefix(2).map(\.lowercased) == sentences[index - 1].words.prefix(2).map(\.lowercased)
    followsThen = index > 0 && sentences[index - 1].words.contains { $0.lowercased == "dan" }
    precedesThen = next.map { $0.words.contains { $0.lowercased == "dan" } } ?? false
    pointsBack = next.map(Self.pointsBack) ?? false
    isNamedNext = next.map(Self.opensWithThing) ?? false
    mayGoOn =
      next.map { $0.analyses.first?.pos == .properNoun || !$0.analyses.contains(where: \.tag.isFiniteVerb) } ?? false
    takesUpThing =
      next.map { sentence in
        zip(sentence.words, sentence.analyses).contains { Self.standsForThing($0, $1) }
          || sentence.words.indices.dropLast().contains { Self.mayStandForThing($0, in: sentence) }
      } ?? false
  }

  /// Nothing known.
  init() {}

  /// Whether the subject of a sentence is somebody of the school, or pupils.
  private static func isOfOthers(_ sentence: Sentence) -> Bool {
    sentence.analyses.contains { analysis in
      (analysis.relation == .nsubj || analysis.relation == .passiveSubject)
        && (others.contains(analysis.lastPart) || others.contains(analysis.plainLemma)
          || analysis.tag.isPluralNoun && severalOthers.contains(analysis.lastPart))
    }
  }

  /// Whether a sentence says that somebody else does it: *Wij regelen dat*, *Dat doet de ouderraad*.
  private static func handsOver(_ sentence: Sentence) -> Bool {
    func has(_ forms: [String]) -> Bool { sentence.words.contains { forms.contains($0.lowercased) } }
    return sentence.analyses.contains { doing.contains($0.plainLemma) }
      && has(["dat", "dit", "die", "deze", "ze", "het"]) && !has(["u", "je", "jij", "jullie"])
  }

  private static let pointers: Set<String> = [
    "daarin", "daarbij", "daarvan", "hiervan", "hierin", "hierbij", "hiervoor",
  ]

  private static func opensWithThing(_ sentence: Sentence) -> Bool {
    guard sentence.words.count > 2, let first = sentence.words.first?.lowercased else { return false }
    if pointers.contains(first) { return true }
    return ["deze", "die", "dit", "dat"].contains(first) && ![.noun, .adjective].contains(sentence.analyses[1].pos)
  }

  private static let pronounsOfThings: Set<String> = [
    "het", "dat", "dit", "die", "deze", "hij", "hem", "zij", "ze", "haar",
  ]

  /// Whether a word is a pronoun that may stand for a thing: neither the article *het* nor the conjunction *dat*.
  static func standsForThing(_ word: Word, _ analysis: Analysis) -> Bool {
    pronounsOfThings.contains(word.lowercased) && analysis.pos == .pronoun
  }

  /// Whether a word may be such a pronoun though it was read as a determiner, because the verb behind it could be a noun:
  /// *Die deel je niet*, *u kunt het ophalen*.
  private static func mayStandForThing(_ index: Int, in sentence: Sentence) -> Bool {
    guard ["het", "dat", "dit", "die", "deze"].contains(sentence.words[index].lowercased) else { return false }
    let behind = sentence.words[index + 1].lowercased
    if sentence.analyses[index].pos == .determiner || sentence.analyses[index].pos == .pronoun, index == 0 {
      return WordForms.verbs(of: behind).contains { $0.tag.isFiniteVerb }
    }
    return sentence.words[index].lowercased == "het" && WordForms.verbs(of: behind).contains { $0.tag.isInfinitive }
      && (index + 2 >= sentence.words.count || sentence.words[index + 2].lowercased != "van")
  }

  /// Whether a sentence names somebody with a pronoun before it names anything.
  private static func pointsBack(_ sentence: Sentence) -> Bool {
    for (index, analysis) in sentence.analyses.enumerated() {
      let form = sentence.words[index].lowercased
      if ["hij", "zij", "ze", "hem", "haar", "hun", "hen"].contains(form) { return true }
      if ["deze", "die"].contains(form) {
        return index + 1 < sentence.analyses.count && ![.noun, .adjective].contains(sentence.analyses[index + 1].pos)
      }
      if [.noun, .properNoun].contains(analysis.pos) { return false }
    }
    return false
  }
}
