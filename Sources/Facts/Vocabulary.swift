/// What a word means to the facts.
enum Term: Hashable {
  /// Nothing in particular.
  case other
  /// *twee*, *honderd*, *één*.
  case number(Int)
  /// *anderhalf*.
  case oneAndHalf
  /// *half*.
  case half
  /// *halfacht*, with its 8.
  case halfHour(Int)
  /// *kwart*.
  case quarter
  /// *over*, as in *kwart over drie*.
  case over
  /// *maandag*, *woensdagmiddag*; Monday is 1.
  case weekday(Int)
  /// *ma*, *di*.
  case shortWeekday(Int)
  /// *januari*.
  case month(Int)
  /// *jan*, *febr*.
  case shortMonth(Int)
  /// *uur*, *u*.
  case clock
  /// *minuten*, *weken*.
  case span(TimeUnit)
  /// *euro*.
  case euro
  /// *cent*.
  case cent
  /// *gratis*.
  case free
  /// *procent*.
  case percent
  /// *groep*, *klas*.
  case group(Group)
  /// *havo*, *leerjaar*: a number before or behind it makes it a group.
  case level
  /// *onderbouw*: a group by itself.
  case groupName
  /// *eerste*, *3e* in *eerste klas*.
  case ordinal(Int)
  /// *aula*, *lokaal*.
  case room(Room)
  /// *juf*, *dhr*.
  case title
  /// *juffen*, *meesters*: several names follow.
  case pluralTitle
  /// *a.s.*, *aanstaande*.
  case upcoming
  /// *jl*.
  case bygone
  /// *komende*: only in front of its weekday.
  case coming
  /// *afgelopen*.
  case gone
  /// *vandaag*, *morgenochtend*: so many days after the message was sent.
  case relativeDay(Int)
  /// *volgende*, *deze*: a week or month so many after the present one.
  case relative(Int)
  /// *en*.
  case and
  /// *of*.
  case or
  /// *à*.
  case to
  /// *t/m*.
  case through
  /// *tot*.
  case until
  /// *voor*, *vóór*.
  case before
  /// *per*.
  case per
  /// A negation in one word, with its value.
  case negation(String)
  /// A condition in one word, with its value.
  case condition(String)
  /// *niet*: may be part of *niet meer*, *niet later dan*.
  case not
  /// *als*, *indien*.
  case ifWord
  /// *wanneer*: a condition only behind *alleen* or *behalve*.
  case whenWord
  /// *alleen*, *slechts*.
  case only
  /// *binnen*.
  case within
  /// *behalve*.
  case except
  /// *mocht*.
  case might
  /// *uiterlijk*.
  case latest
  /// The first word of a fixed phrase: *op voorwaarde dat*, *met ingang van*.
  case phraseStart

  /// A room or building by what must stand behind it to make it a place.
  enum Room: Hashable {
    /// Nothing: there is one in the school.
    case single
    /// Nothing, but a name may: *sporthal De Eik*.
    case named
    /// A number: *lokaal 12*.
    case numbered
    /// A name: *museum Naturalis*.
    case building
  }

  /// A group of pupils by its year.
  enum Group: Hashable {
    case groep
    case groepen
    case klas
    case klassen

    /// The word in a fact's value.
    var name: String {
      switch self {
      case .groep, .groepen: "groep"
      case .klas, .klassen: "klas"
      }
    }
  }

  /// A unit of time, as ISO 8601 writes durations.
  enum TimeUnit: Hashable {
    case second, minute, quarterHour, hour, day, week, month, year
  }
}

/// The words that facts are made of.
struct Vocabulary: Sendable {
  static let shared = Vocabulary()

  private let terms: [String: Term]

  /// The abbreviations that take a full stop with them when it was cut off.
  static let stopped: Set<String> = [
    "u", "h", "min", "sec", "a.s", "aanst", "jl", "j.l", "l.l", "dhr", "mevr", "mw", "mej", "drs", "dr", "ir", "mr",
    "ing", "prof", "ds", "gr", "m.i.v", "m.u.v", "n.v.t", "v.a", "jan", "feb", "febr", "mrt", "apr", "jun", "jul",
    "aug", "sep", "sept", "okt", "oct", "nov", "dec", "ma", "di", "wo", "do", "vr", "za", "din", "woe", "dond", "dgn",
    "wk", "wkn", "mnd", "jr", "ct", "pct", "max", "mvr", "uiterl", "b.g.g", "n.n.b", "t.b.a", "t.b.d", "fam", "hr",
  ]

  /// What a word in lower case means; `.other` for most.
  subscript(_ word: String) -> Term {
    if let term = terms[word] { return term }
    return NumberWords.large(word).map(Term.number) ?? .other
  }

  private init() {
    var terms: [String: Term] = [:]
    func add(_ term: Term, _ words: String) {
      for word in words.split(whereSeparator: \.isWhitespace) { terms[String(word)] = term }
    }
    for (word, number) in NumberWords.small { terms[word] = .number(number) }
    add(.oneAndHalf, "anderhalf anderhalve")
    add(.half, "half halve")
    for (word, number) in NumberWords.small where (1...12).contains(number) && !word.hasSuffix("maal") {
      add(.halfHour(number), "half" + (number == 1 ? "een" : word))
    }
    add(.quarter, "kwart")
    add(.over, "over")
    let days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    let parts = [
      "", "en", "s", "ochtend", "morgen", "voormiddag", "middag", "namiddag", "avond", "nacht", "ochtenden", "morgens",
      "middagen", "avonden",
    ]
    for (index, day) in days.enumerated() {
      terms[String(day.prefix(2))] = .shortWeekday(index + 1)
      for part in parts { terms[day + part] = .weekday(index + 1) }
    }
    for (word, day) in [("din", 2), ("woe", 3), ("dond", 4)] { terms[word] = .shortWeekday(day) }
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december",
    ]
    for (index, month) in months.enumerated() { terms[month] = .month(index + 1) }
    let shortMonths = ["jan", "feb febr", "mrt", "apr", "", "jun", "jul", "aug", "sep sept", "okt oct", "nov", "dec"]
    for (index, forms) in shortMonths.enumerated() { add(.shortMonth(index + 1), forms) }
    add(.clock, "uur u h")
    add(.span(.second), "seconde seconden sec")
    add(.span(.minute), "minuut minuten minuutjes min minuutje")
    add(.span(.quarterHour), "kwartier kwartieren")
    add(.span(.hour), "uren")
    add(.span(.day), "dag dagen dgn werkdag werkdagen schooldag schooldagen kalenderdagen")
    add(.span(.week), "week weken wk wkn schoolweken lesweken")
    add(.span(.month), "maand maanden mnd")
    add(.span(.year), "jaar jaren jr")
    add(.euro, "euro euro's eur")
    add(.cent, "cent ct")
    add(.free, "gratis kosteloos kosteloze free")
    add(.percent, "procent pct")
    add(.group(.groep), "groep gr jaargroep combinatiegroep combigroep kleutergroep stamgroep basisgroep")
    add(.group(.groepen), "groepen")
    add(.group(.klas), "klas brugklas")
    add(.group(.klassen), "klassen brugklassen")
    add(.level, "havo vwo mavo vmbo atheneum gymnasium leerjaar vmbo-t vmbo-b vmbo-k vmbo-bb vmbo-kb vmbo-tl vmbo-gl")
    add(.groupName, "onderbouw middenbouw bovenbouw brugklassers brugklasser")
    for (index, word) in ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde"].enumerated() {
      add(.ordinal(index + 1), "\(word) \(word)jaars \(word)klasser \(word)klassers")
    }
    add(
      .room(.single),
      """
      aula gymzaal gymlokaal gymnastiekzaal gymnastieklokaal speelzaal speellokaal schoolplein plein kleuterplein hal
      kantine mediatheek schoolbibliotheek teamkamer personeelskamer lerarenkamer docentenkamer hoofdingang
      fietsenstalling klaslokaal muzieklokaal tekenlokaal handvaardigheidlokaal handvaardigheidslokaal technieklokaal
      leslokaal schoolkeuken schooltuin kleuteringang zijingang directiekamer
      achteringang voordeur achterdeur fietsenhok parkeerplaats ouderkamer groepsruimte gemeenschapsruimte sportveld
      sportvelden dorpsplein kerkplein schoolgebouw
      """)
    add(
      .room(.named),
      """
      sporthal sportzaal zwembad bibliotheek theater buurthuis wijkcentrum gemeentehuis dorpshuis sportpark theaterzaal
      jongerencentrum
      """)
    add(.room(.numbered), "lokaal lokalen ruimte kamer")
    add(
      .room(.building),
      """
      museum groepsaccommodatie kerk speelpark attractiepark speeltuin pretpark dierenpark dierentuin camping manege
      station locatie gebouw park zaal kinderboerderij
      zorgcentrum verzorgingshuis café restaurant landgoed kasteel boerderij bioscoop schouwburg wijkgebouw vv
      """)
    add(
      .title,
      """
      juf juffrouw meester meneer mijnheer mevrouw dhr hr heer mevr mvr mw mej mejuffrouw drs dr ir mr ing prof professor
      ds familie fam
      """)
    add(.pluralTitle, "juffen juffrouwen meesters meneren dames heren")
    add(.upcoming, "a.s aanstaande aanst")
    add(.bygone, "jl j.l l.l jongstleden")
    add(.coming, "komende eerstkomende aankomende e.k")
    add(.gone, "afgelopen")
    add(
      .relativeDay(0),
      "vandaag vanmorgen vanochtend vanmiddag vanavond vannacht hedenmorgen hedenochtend hedenmiddag hedenavond")
    add(.relativeDay(1), "morgen morgenvroeg morgenochtend morgenmiddag morgenavond")
    add(.relativeDay(2), "overmorgen")
    add(.relativeDay(-1), "gisteren gisterochtend gistermiddag gisteravond gisterenavond")
    add(.relativeDay(-2), "eergisteren")
    add(.relative(1), "volgende")
    add(.relative(0), "deze dit")
    add(.relative(-1), "vorige")
    add(.and, "en &")
    add(.or, "of")
    add(.to, "à")
    add(.through, "t/m t.e.m")
    add(.until, "tot")
    add(.before, "voor vóór")
    add(.per, "per ingaande")
    add(
      .negation("not"),
      "geen geenszins evenmin noch allerminst generlei verhinderd n.v.t nvt b.g.g bgg n.n.b nnb t.b.a tba t.b.d tbd")
    add(.negation("never"), "nooit nimmer")
    add(.negation("nothing"), "niets niks")
    add(.negation("nobody"), "niemand")
    add(.negation("nowhere"), "nergens")
    add(.negation("without"), "zonder")
    add(.not, "niet")
    add(.ifWord, "als indien ingeval")
    add(.whenWord, "wanneer")
    add(.only, "alleen slechts uitsluitend enkel louter")
    add(.within, "binnen")
    add(.except, "behalve")
    add(.might, "mocht mochten")
    add(.condition("unless"), "tenzij")
    add(.condition("only-if"), "mits")
    add(.condition("except"), "m.u.v muv uitgezonderd behoudens")
    add(.condition("from"), "vanaf m.i.v miv v.a")
    add(.condition("at-most"), "maximaal max hoogstens")
    add(.condition("at-least"), "minimaal minstens tenminste")
    add(.latest, "uiterlijk uiterl")
    add(.phraseStart, "op onder met in ten")
    self.terms = terms
  }
}
