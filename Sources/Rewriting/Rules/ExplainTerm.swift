import Lexicons
import Prose

extension Rule {
  /// "de IB'er" → "de IB'er (de juf of meester die …)", at first use.
  static let explainTerm = Rule(
    id: "explain-term",
    summary: "Legt een term van school of zorg uit waar die voor het eerst staat.",
    reason: "Een term die u elke dag gebruikt, is voor een ouder vaak nieuw. Eén keer uitleggen is genoeg.",
    source: "Lexicons/school-terms.tsv.",
    safety: .suggestion,
    examples: [
      Example(
        "Wij doen aan passend onderwijs.", "Wij doen aan passend onderwijs (\(explanation("passend onderwijs")))."),
      Example(
        "Wij vragen een toelaatbaarheidsverklaring (TLV) aan.",
        "Wij vragen een toelaatbaarheidsverklaring (TLV: \(explanation("toelaatbaarheidsverklaring"))) aan."),
      Example("Het OPP is klaar.", "Het OPP (\(explanation("OPP"))) is klaar."),
      Example(
        "De rapportgesprekken zijn in mei.",
        "De rapportgesprekken (korte gesprekken over hoe het met uw kind gaat) zijn in mei."),
      Example(
        "Je krijgt een uitnodiging voor het rapportgesprek.",
        "Je krijgt een uitnodiging voor het rapportgesprek (een kort gesprek over hoe het met je kind gaat)."),
      Example(
        "Het OPP van Noor is klaar.", "Het OPP (\(explanation("OPP"))) van Noor is klaar."),
    ],
    leavesAlone: [
      "Geachte heer of mevrouw, beste examenkandidaat,",
      "De examensecretaris, mevrouw dr. L. Brouwer",
      "Maak een afspraak met logopedist Anouk de Graaf.", "Bij kinderdagverblijf 't Hummelhof is nog plaats.",
      "Team Zorg en Voortgezet Onderwijs", "Schoolplan.", "Bel de coördinator gezonde school.",
      "Het verslag noemt de verschijnselen van de ziekte.",
      "Bel de logopedist van de school.",
      "Het OPP (een plan voor uw kind) is klaar.", "Het plan voor uw kind (OPP) is klaar.", "De juf is ziek.",
      "De vakleerkrachten zijn er ook.", "De brugklassen beginnen later.",
      "De proeflessen zijn in mei.", "De stagiaires helpen in de klas.", "Het rapportgesprek (tien minuten) is in mei.",
      "Na vijf weken zat de lokale krant erbij.",
      "Bel logopedist Anouk de Graaf (555 12 34).", "Dat is niet per se nodig.", "De gymzaal is van Team Leerplicht.",
      "Bel de conrector bedrijfsvoering.", "De leerlingen van 3 havo zijn vrij.", "De leerlingen van vwo 5 zijn vrij.",
      "Ons rekeningnummer NL20 INGB 0001 2345 67 blijft gelijk.",
      "Afdeling: Leerplicht", "Rapportgesprekken:",
      "Mevrouw dr. A. Bakhuis, jeugdarts", "Martijn Hoekstra, teamleider havo onderbouw",
      "De herkansing SE2 is op maandag.",
      "De cursus ‘Passend onderwijs in de klas’ is vol.",
      "Betreft: leerplicht", "Karin Blom / leescoördinator", "U valt onder de Wet passend onderwijs.",
    ],
    oncePerMessage: true,
    propose: { input in
      let words = input.words
      return words.indices.compactMap { index in
        guard words[index].kind == .word, input.block != .heading, input.isFree[index] || words[index].isCapitalised,
          let (term, termEnd) = longest(at: index, in: input)
        else { return nil }
        let end = termEnd
        if isBeforeName(end, in: input) || isAlone(index, end, in: input) || isOfFunction(index, in: input)
          || isOfName(index, end, term, in: input)
          || isOfSender(index, end, in: input) || isOfNumber(index, termEnd, in: input) || isExplained(end, in: input)
          || hasField(end, in: input)
          || goesOn(end, in: input)
        {
          return nil
        }
        let plural = isPlural(termEnd - 1, term, in: input)
        if let letters = abbreviation(end, in: input), let explanation = Explanation(term.explanation, isPlural: plural)
        {
          return input.rewrite(
            "explain-term", entry: term.term, words: index..<end + 3,
            to: "\(input.text(index..<end)) (\(letters): \(explanation.text(reader(in: input))))", safety: .suggestion,
            reason: term.reason)
        }
        guard end >= words.count || !["(", ")"].contains(words[end].form),
          // *(mentor)*, *‘Passend onderwijs in de klas’*
          index == 0 || !["(", "‘", "'", "\"", "“"].contains(words[index - 1].form),
          let explanation = Explanation(term.explanation, isPlural: plural)
        else { return nil }
        return input.rewrite(
          "explain-term", entry: term.term, words: index..<end,
          to: "\(input.text(index..<end)) (\(explanation.text(reader(in: input))))", safety: .suggestion,
          reason: term.reason)
      }
    })

  private static func reader(in input: RuleInput) -> Address? {
    input.address ?? (input.surroundings.speaksToMany ? .familiar : nil)
  }

  /// The letters that stand for a term behind it in brackets: *toelaatbaarheidsverklaring (TLV)*.
  private static func abbreviation(_ end: Int, in input: RuleInput) -> String? {
    guard end + 2 < input.words.count, input.words[end].form == "(", input.words[end + 2].form == ")" else {
      return nil
    }
    let letters = input.words[end + 1].form
    return letters.count > 1 && letters == letters.uppercased() && letters.contains(where: \.isLetter) ? letters : nil
  }

  /// The longest term that starts at a word, and where it ends: *passend onderwijs*.
  private static func longest(at index: Int, in input: RuleInput) -> (term: SchoolTerm, end: Int)? {
    let most = input.lexicons.terms.mostWords(startingWith: input.words[index].lowercased)
    for end in (index..<min(index + most, input.words.count)).reversed().map({ $0 + 1 }) {
      let key = input.words[index..<end].map(\.lowercased).joined(separator: " ")
      if let term = input.lexicons.terms[key], !isWord(key, term, in: input, at: index) { return (term, end) }
    }
    return nil
  }

  /// Whether it is a word that only looks like an abbreviation: *per se*, not *SE*.
  private static func isWord(_ key: String, _ term: SchoolTerm, in input: RuleInput, at index: Int) -> Bool {
    let spellings = ([term.term] + term.forms).filter { $0.lowercased() == key }
    return input.words[index].form == key && spellings.allSatisfy { $0 == $0.uppercased() }
  }

  /// Whether a number goes with it: *3 havo*, *vwo 5*, *rekeningnummer NL81 RABO 0123 …*, *herkansing SE2*.
  private static func isOfNumber(_ index: Int, _ end: Int, in input: RuleInput) -> Bool {
    index > 0 && input.words[index - 1].kind == .number
      || end < input.words.count && input.words[end].form.utf8.contains { 0x30...0x39 ~= $0 }
  }

  /// *de conrector bedrijfsvoering*: a noun that says of what.
  private static func hasField(_ end: Int, in input: RuleInput) -> Bool {
    input.isAnnotated && end < input.end && input.sentence.analyses[end].pos == .noun
      && input.words[end].kind == .word
  }

  /// *de secretaris van de MR*, *met pensioen gaan*: words in brackets would tear it.
  private static func goesOn(_ end: Int, in input: RuleInput) -> Bool {
    guard input.isAnnotated, end + 1 < input.end else { return false }
    if input.words[end].lowercased == "van" {
      return [.determiner, .pronoun].contains(input.sentence.analyses[end + 1].pos)
    }
    return input.stand(["pensioen"], at: end - 1) && input.isVerb(end)
  }

  /// *de mentor, dat is de vaste leraar*
  private static func isExplained(_ end: Int, in input: RuleInput) -> Bool {
    input.stand([",", "dat", "is"], at: end) || input.stand([",", "dat", "zijn"], at: end)
  }

  private static let bodies: Set<String> = [
    "afdeling", "bureau", "centrum", "commissie", "expertisecentrum", "federatie", "project", "stichting", "stuurgroep",
    "team", "vereniging", "wet",
  ]

  /// Whether the term is part of a name: *Stichting Openbaar Primair Onderwijs*, *Team Leerplicht*, *de Wet passend
  /// onderwijs*.
  private static func isOfName(_ index: Int, _ end: Int, _ term: SchoolTerm, in input: RuleInput) -> Bool {
    // *Team Leerplicht en Voortgezet Onderwijs*, without a verb.
    if index > 0, input.words[index..<end].allSatisfy({ $0.isCapitalised && $0.form != $0.form.uppercased() }),
      term.term == term.term.lowercased(), !hasVerb(in: input)
    {
      return true
    }
    guard index > 0, input.words[index - 1].kind == .word else { return false }
    let before = input.words[index - 1]
    if before.isCapitalised, bodies.contains(before.lowercased) { return true }
    // *De Leerplicht*: a capital at the start of a sentence says nothing.
    return input.words[index].isCapitalised && term.term == term.term.lowercased() && before.isCapitalised
      && (index > 1 || !["de", "het", "een", "onze", "uw", "deze"].contains(before.lowercased))
  }

  /// *Afdeling: Vergunningen*, *Spreekuren:* tell nothing of a term.
  private static func hasVerb(in input: RuleInput) -> Bool {
    !input.isAnnotated || input.words.indices.contains(where: input.isFinite)
  }

  private static let greetings: Set<String> = ["beste", "geachte", "lieve", "hoi", "hallo", "dag"]
  private static let titles: Set<String> = ["mevrouw", "mevr.", "mw.", "meneer", "heer", "dhr.", "drs.", "dr.", "ir."]

  private static let fields: Set<String> = [
    "van", "aan", "betreft", "onderwerp", "cc", "afzender", "datum", "referentie",
  ]

  /// Whether it stands in a line that tells who writes, to whom and about what, or behind the name of who signs: there it
  /// would take the place of the one in the text. *Karin Blom / schoolleider*, *Mevrouw dr. A. Bakhuis, jeugdarts*
  private static func isOfSender(_ index: Int, _ end: Int, in input: RuleInput) -> Bool {
    let words = input.words
    if words.count > 1, words[1].form == ":", fields.contains(words[0].lowercased) || !hasVerb(in: input) {
      return true
    }
    // *De examensecretaris, / mevrouw dr. L. Brouwer*
    if index <= 1, end + 1 < words.count, words[end].form == ",", !hasVerb(in: input),
      words[end + 1].isCapitalised || titles.contains(words[end + 1].lowercased)
    {
      return true
    }
    // *Geachte heer, mevrouw, beste examenkandidaat,*
    if greetings.contains(words[0].lowercased), !hasVerb(in: input) { return true }
    guard input.isAnnotated, !words.indices.contains(where: input.isFinite),
      let mark = words[..<index].lastIndex(where: { [",", "/", "|", "–", "-", "•"].contains($0.form) }), mark > 0
    else { return false }
    return words[..<mark].allSatisfy {
      $0.isCapitalised || $0.kind != .word || particles.contains($0.lowercased) || $0.lowercased.hasSuffix("r.")
        || $0.lowercased == "drs."
    }
  }

  /// *decaan Wouter van den Berg*, *kinderdagverblijf ’t Hummelhof*: what is told of one with a name would be told of that one.
  private static func isBeforeName(_ end: Int, in input: RuleInput) -> Bool {
    guard end < input.words.count, input.words[end].kind == .word else { return false }
    return input.words[end].isCapitalised
      || ["'t", "’t", "'n", "’n"].contains(input.words[end].lowercased) && end + 1 < input.words.count
        && input.words[end + 1].isCapitalised
  }

  private static let functions = [
    "coördinator", "leider", "leidster", "docent", "docente", "leraar", "lerares", "leerkracht", "directeur",
    "medewerker",
    "medewerkster", "adviseur", "consulent", "begeleider", "begeleidster", "coach", "voorzitter", "specialist", "lid",
    "manager", "ambtenaar",
  ]

  /// *coördinator gezonde school*: of what somebody is in charge.
  private static func isOfFunction(_ index: Int, in input: RuleInput) -> Bool {
    index > 0 && functions.contains { input.words[index - 1].lowercased.hasSuffix($0) }
  }

  /// Whether the term is all that stands there: a heading, the sender's name, a field of a form.
  private static func isAlone(_ index: Int, _ end: Int, in input: RuleInput) -> Bool {
    index == 0 && !(end..<input.words.count).contains { input.words[$0].kind != .punctuation }
  }

  private static let particles: Set<String> = ["van", "de", "der", "den", "el", "ter", "ten", "en"]

  private static func isPlural(_ index: Int, _ term: SchoolTerm, in input: RuleInput) -> Bool {
    let form = input.words[index].lowercased
    guard !term.term.lowercased().hasSuffix(form) else { return false }
    return [term.term + "n", term.term + "s", term.term + "en"].contains(form) || form.hasSuffix("'s")
      || form.hasSuffix("’s")
      || input.isAnnotated && input.sentence.analyses[index].tag.isPluralNoun
  }

  private static func explanation(_ term: String) -> String {
    SchoolTerms.builtIn[term.lowercased()]?.explanation ?? ""
  }
}
