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
    add(.span(.quarterHour), "kwartier kwartieren kwartiertje kwartiertjes")
    add(.span(.hour), "uren uurtje uurtjes")
    add(.span(.day), "dag dagen dgn werkdag werkdagen schooldag schooldagen kalenderdagen")
    add(.span(.week), "week weken weekje weekjes wk wkn schoolweken lesweken")
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
      sportvelden dorpsplein kerkplein schoolgebouw trapveld trapveldje heemtuin zandbak ouderhoek glijbaan
      examenbureau politiebureau klimtoren leerplein atelier kleedkamer kleedkamers kookgroep speelveld
      voetbalveld hockeyveld korfbalveld gymzalen fietsenkelder fietsenrek administratiekantoor
      hoofdgebouw bijgebouw noodlokaal noodlokalen dependance buitenruimte binnentuin patio peuterlokaal kleuterlokaal
      kleuterlokalen slaapkamer slaapruimte babyruimte spreekkamer wachtkamer koffiekamer ouderruimte ouderlokaal
      collegezaal toneelzaal danszaal studio theaterlokaal practicumlokaal computerlokaal mediaruimte bibliotheekhoek
      studiezaal stilteruimte stiltelokaal gebedsruimte  servicebalie leerlingenbalie magazijn werkplaats
      moestuin achteruitgang zijdeur poort schoolpoort schoolhek parkeerterrein busstation treinstation raadhuis
      stadhuis ziekenhuis brandweerkazerne stadsschouwburg rijksarchief raadszaal dorpskerk stadspark
      achterplein binnenplein voorplein zijplein buitendeur schoolwinkel keuken binnenplaats tussendeur kapschuur
      garderobe receptie gang speelhal leerlingenplein ict-balie helpdesk
      auditorium zij-ingang feestzaal schuur
      sportkantine clubhuis ijsbaan kunstijsbaan skatebaan atletiekbaan golfbad tuin
      """)
    add(
      .room(.named),
      """
      sporthal sportzaal zwembad bibliotheek theater buurthuis wijkhuis wijkcentrum gemeentehuis dorpshuis sportpark theaterzaal
      jongerencentrum kinderboerderij
      """)
    add(.room(.numbered), "lokaal lokalen ruimte kamer")
    add(
      .room(.building),
      """
      winkelcentrum herinneringscentrum sportcomplex sportcentrum sportaccommodatie cultuurcentrum
      bezoekerscentrum natuurcentrum recreatiepark vakantiepark bungalowpark filmhuis poppentheater concertzaal
      congrescentrum activiteitencentrum jeugdherberg kamphuis zorgboerderij tuincentrum gezondheidscentrum strandbad
      museum groepsaccommodatie kerk speelpark attractiepark speeltuin pretpark dierenpark dierentuin camping manege
      station locatie gebouw park zaal
      zorgcentrum verzorgingshuis café restaurant landgoed kasteel boerderij bioscoop schouwburg wijkgebouw vv sv rksv tc zalencentrum partycentrum poppodium scoutinggebouw klimhal zwemparadijs
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
      "vandaag vanmorgen vanochtend vanmiddag vanavond vannacht heden hedenmorgen hedenochtend hedenmiddag hedenavond")
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
    add(.condition("if"), "desgewenst")
    add(.condition("unless"), "tenzij")
    add(.condition("only-if"), "mits")
    add(.condition("except"), "m.u.v muv uitgezonderd behoudens")
    add(.condition("from"), "vanaf m.i.v miv v.a")
    add(.condition("at-most"), "maximaal max hoogstens hooguit")
    add(.condition("at-least"), "minimaal minstens tenminste")
    add(.latest, "uiterlijk uiterl")
    add(.phraseStart, "op onder met in ten")
    self.terms = terms
  }
}
