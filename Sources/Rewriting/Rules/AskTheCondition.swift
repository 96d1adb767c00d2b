import Inflection
import Lexicons
import Prose

extension Rule {
  /// "Als uw kind ziek is, kunt u …" → "Is uw kind ziek? Dan kunt u …".
  static let askTheCondition = Rule(
    id: "ask-the-condition",
    summary: "Maakt van een lange zin met ‘als’ vooraan een vraag en een antwoord: ‘Is uw kind ziek? Dan …’.",
    reason: why,
    source: "Eigen regel; korte zinnen en vragen is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Doe je dat niet op tijd, dan kunnen we je kind helaas niet meer meenemen naar het kamp in Ommen.",
        "Doe je dat niet op tijd? Dan kunnen we je kind helaas niet meer meenemen naar het kamp in Ommen."),
      Example(
        "Als u uw kind die dag niet kunt ophalen, kunt u uiterlijk om 12 uur bellen met de administratie van de school.",
        "Kunt u uw kind die dag niet ophalen? Dan kunt u uiterlijk om 12 uur bellen met de administratie van de school."
      ),
      Example(
        "Indien uw kind op dinsdag 3 november niet mee kan doen, dan vragen wij u dit aan de juf te melden.",
        "Kan uw kind op dinsdag 3 november niet meedoen? Dan vragen wij u dit aan de juf te melden."),
      Example(
        "Wenst u naar aanleiding van deze brief uw contract aan te passen, dan moet u dat schriftelijk doorgeven.",
        "Wenst u naar aanleiding van deze brief uw contract aan te passen? Dan moet u dat schriftelijk doorgeven."),
      Example(
        "Mocht u merken dat uw kind thuis vaak moe is, dan kunt u contact opnemen met de mentor van de klas.",
        "Merkt u dat uw kind thuis vaak moe is? Dan kunt u contact opnemen met de mentor van de klas."),
      Example(
        "Mocht u na het lezen van deze brief nog vragen hebben, dan kunt u altijd bellen met de mentor.",
        "Hebt u na het lezen van deze brief nog vragen? Dan kunt u altijd bellen met de mentor."),
      Example(
        "Als u nog vragen hebt over het gesprek van 3 mei, neemt u dan contact op met de mentor van uw kind.",
        "Hebt u nog vragen over het gesprek van 3 mei? Neemt u dan contact op met de mentor van uw kind."),
      Example(
        "Wordt uw kind door iemand anders opgehaald, geef dat dan 's ochtends even door aan de leidsters van de groep.",
        "Wordt uw kind door iemand anders opgehaald? Geef dat dan 's ochtends even door aan de leidsters van de groep."),
      Example(
        "Als u in de week van 5 oktober niet kunt komen, wilt u dan een mail sturen naar de mentor?",
        "Kunt u in de week van 5 oktober niet komen? Wilt u dan een mail sturen naar de mentor?"),
      Example(
        "Als u vragen hebt of iets met ons wilt bespreken, kunt u na schooltijd even binnenlopen bij de juf.",
        "Hebt u vragen of wilt u iets met ons bespreken? Dan kunt u na schooltijd even binnenlopen bij de juf."),
      Example(
        "Indien bij uw kind luizen of neten worden gevonden, wordt u dezelfde dag nog door ons gebeld.",
        "Worden bij uw kind luizen of neten gevonden? Dan wordt u dezelfde dag nog door ons gebeld."),
      Example(
        "Als de uitslag daar aanleiding toe geeft, wordt u samen met uw kind uitgenodigd voor een gesprek.",
        "Geeft de uitslag daar aanleiding toe? Dan wordt u samen met uw kind uitgenodigd voor een gesprek."),
      Example(
        "Als je de boeken van vorig jaar nog niet hebt ingeleverd, lever ze dan vóór vrijdag in bij de balie.",
        "Heb je de boeken van vorig jaar nog niet ingeleverd? Lever ze dan vóór vrijdag in bij de balie."),
      Example(
        "Als je hulp nodig hebt bij het inpakken van je tas, kun je elke ochtend terecht bij de conciërge.",
        "Heb je hulp nodig bij het inpakken van je tas? Dan kun je elke ochtend terecht bij de conciërge."),
      Example(
        "Als u verkouden bent of koorts hebt, vragen wij u om een andere afspraak te maken met de mentor.",
        "Bent u verkouden of hebt u koorts? Dan vragen wij u om een andere afspraak te maken met de mentor."),
      Example(
        "Mocht uw kind door de drukte op de weg te laat op school komen, dan noteren wij dat niet als verzuim.",
        "Komt uw kind door de drukte op de weg te laat op school? Dan noteren wij dat niet als verzuim."),
      Example(
        "Als uw kind medicijnen gebruikt die het op school moet innemen, dan moet u daarvoor een formulier tekenen.",
        "Gebruikt uw kind medicijnen die het op school moet innemen? Dan moet u daarvoor een formulier tekenen."),
      Example(
        "Mocht dit problemen opleveren met de bus, dan kan uw kind een kwartier later met de toets beginnen.",
        "Levert dit problemen op met de bus? Dan kan uw kind een kwartier later met de toets beginnen."),
      Example(
        "Mocht u op dat moment niet bereikbaar zijn, dan bellen wij de tweede persoon die op het formulier staat.",
        "Bent u op dat moment niet bereikbaar? Dan bellen wij de tweede persoon die op het formulier staat."),
      Example(
        "Wanneer u merkt dat het huiswerk thuis vaak tot ruzie leidt, hoor ik dat graag van u.",
        "Merkt u dat het huiswerk thuis vaak tot ruzie leidt? Dan hoor ik dat graag van u."),
      Example(
        "Mocht je vragen hebben over de stage van dit jaar, dan kun je die altijd mailen naar de decaan.",
        "Heb je vragen over de stage van dit jaar? Dan kun je die altijd mailen naar de decaan."),
      Example(
        "Als uw kind hoofdpijn heeft, kunt u beter eerst bellen dan meteen naar de school komen om het op te halen.",
        "Heeft uw kind hoofdpijn? Dan kunt u beter eerst bellen dan meteen naar de school komen om het op te halen."),
      Example(
        "Als u klachten hebt over het eten, kunt u die dan het beste bespreken met de leidster van de groep.",
        "Hebt u klachten over het eten? Dan kunt u die het beste bespreken met de leidster van de groep."),
      Example(
        "Mocht ik in de lijst met namen van gisteren iemand over het hoofd hebben gezien, laat het me dan even weten.",
        "Heb ik in de lijst met namen van gisteren iemand over het hoofd gezien? Laat het me dan even weten."),
      Example(
        "Wilt u niet dat uw kind meedoet aan dit onderzoek, stuur dan uiterlijk 9 oktober een mail naar de mentor.",
        "Wilt u niet dat uw kind meedoet aan dit onderzoek? Stuur dan uiterlijk 9 oktober een mail naar de mentor."),
      Example(
        "Kan je kind ergens niet tegen, geef dat dan vóór de 12e aan mij door, zodat we daarop kunnen letten.",
        "Kan je kind ergens niet tegen? Geef dat dan vóór de 12e aan mij door, zodat we daarop kunnen letten."),
      Example(
        "Lukt dat een keer echt niet, geef dan gewoon een boterham mee, dan eet uw kind die bij ons aan tafel.",
        "Lukt dat een keer echt niet? Geef dan gewoon een boterham mee, dan eet uw kind die bij ons aan tafel."),
      Example(
        "Heeft uw kind hulp nodig bij het lezen, bijvoorbeeld vanwege dyslexie, dan is het goed om dat meteen te zeggen.",
        "Heeft uw kind hulp nodig bij het lezen, bijvoorbeeld vanwege dyslexie? Dan is het goed om dat meteen te zeggen."
      ),
      Example(
        "Heeft uw kind koorts (38 graden of meer), gebruikt het pillen of heeft het een allergie, dan horen wij dat graag.",
        "Heeft uw kind koorts (38 graden of meer), gebruikt het pillen of heeft het een allergie? Dan horen wij dat graag."
      ),
      Example(
        "Is uw zoon op de dag van de toets ziek, of moet hij naar een dokter, dan belt u vóór 8 uur de school.",
        "Is uw zoon op de dag van de toets ziek, of moet hij naar een dokter? Dan belt u vóór 8 uur de school."),
      Example(
        "Indien u niet met de gewijzigde voorwaarden instemt, kunt u het contract tot 1 januari zonder kosten opzeggen.",
        "Stemt u niet in met de gewijzigde voorwaarden? Dan kunt u het contract tot 1 januari zonder kosten opzeggen."),
      Example(
        "Bent u het niet eens met het besluit van de directeur dan kunt u binnen zes weken bezwaar maken.",
        "Bent u het niet eens met het besluit van de directeur? Dan kunt u binnen zes weken bezwaar maken."),
      Example(
        "Als u in staat bent om op woensdag te rijden en een auto hebt, meld u dan aan bij juf Els.",
        "Bent u in staat om op woensdag te rijden en hebt u een auto? Meld u dan aan bij juf Els."),
      Example(
        "Als u niet mee naar binnen wilt gaan, kunt u ook buiten bij het hek op uw kind wachten.",
        "Wilt u niet mee naar binnen gaan? Dan kunt u ook buiten bij het hek op uw kind wachten."),
      Example(
        "Loopt uw kind vast door uitstelgedrag, weinig aandacht of faalangst, dan kan onze coach met hem of haar praten.",
        "Loopt uw kind vast door uitstelgedrag, weinig aandacht of faalangst? Dan kan onze coach met hem of haar praten."
      ),
      Example(
        "Als een kind meer dan negen keer te laat is gekomen, moeten wij dit melden bij de leerplichtambtenaar.",
        "Is een kind meer dan negen keer te laat gekomen? Dan moeten wij dit melden bij de leerplichtambtenaar."),
      Example(
        "Mocht de reparatie van de verwarming langer duren dan verwacht, dan krijgt u daar donderdag bericht over.",
        "Duurt de reparatie van de verwarming langer dan verwacht? Dan krijgt u daar donderdag bericht over."),
      Example(
        "Zijn de ouders niet thuis, dan brengt de chauffeur uw kind weer terug naar de opvang op school.",
        "Zijn de ouders niet thuis? Dan brengt de chauffeur uw kind weer terug naar de opvang op school."),
      Example(
        "Stelt u of uw kind geen prijs op het onderzoek, dan kunt u dat tot vrijdag laten weten.",
        "Stelt u of uw kind geen prijs op het onderzoek? Dan kunt u dat tot vrijdag laten weten."),
      Example(
        "Mocht blijken dat onze hulp niet genoeg is, dan vragen wij het samenwerkingsverband samen met u om meer hulp.",
        "Blijkt dat onze hulp niet genoeg is? Dan vragen wij het samenwerkingsverband samen met u om meer hulp."),
      Example(
        "Als een leerling weigert zijn telefoon af te geven, wordt hij direct door de docent uit de les verwijderd.",
        "Weigert een leerling zijn telefoon af te geven? Dan wordt hij direct door de docent uit de les verwijderd."),
      Example(
        "Als uw kind door ziekte geen gebruik kan maken van het vervoer, moet u dat doorgeven aan de chauffeur.",
        "Kan uw kind door ziekte geen gebruik maken van het vervoer? Dan moet u dat doorgeven aan de chauffeur."),
      Example(
        "1. Medicijnen. Als je kind op school medicijnen moet innemen, moet je daarvoor op school een formulier invullen.",
        "1. Medicijnen. Moet je kind op school medicijnen innemen? Dan moet je daarvoor op school een formulier invullen."
      ),
    ],
    leavesAlone: [
      "Zijn ouders niet thuis, dan belt de chauffeur eerst de planning en daarna de school van het kind.",
      "Als u dan toch niet kunt komen, kunt u tot een dag van tevoren afzeggen bij de administratie.",
      "- Als je kind op school medicijnen moet innemen, moet je daarvoor op school een formulier invullen.",
      "- Medicijnen: als je kind medicijnen inneemt, moet je een formulier invullen. Dat ligt bij de balie van de school.",
      "Als uw kind koorts heeft, moet spugen of diarree heeft, houdt u het thuis tot het weer beter is.",
      "Meld het dan vóór 3 april in de app van de opvang, dan krijg je de uren terug als tegoed.",
      "Als u geen zin hebt om te bakken maar wel iets wilt meegeven, is fruit altijd een goed idee.",
      "Als u op de knop drukt, komt u vanzelf op de pagina waar u zich kunt aanmelden voor het gesprek.",
      "Als Emma moe is, merken wij dat zij sneller boos wordt op de andere kinderen van de groep.",
      "Als je ziek bent of je niet lekker voelt, moet je je eerst melden bij de conciërge in de hal.",
      "Als uw kind geen fiets heeft of de helm vergeet, kan het niet meedoen met het verkeersexamen van vrijdag.",
      "Als u een klacht hebt en er met de leerkracht niet uitkomt, kunt u naar de directeur van de school gaan.",
      "Als u zin hebt om te helpen bij de sportdag en op woensdag kunt, meld u dan aan bij juf Els.",
      "Kunt u uw kind niet eerder dan om half zes bij ons op de bso ophalen dan belt u de groep.",
      "Wanneer u het bedrag niet in één keer kunt of wilt betalen, is betalen in delen bij ons ook mogelijk.",
      "Als u al lid bent of wilt worden, krijgt u bij de ingang korting op het kaartje voor het circus.",
      "Als u het formulier thuis invult en op papier inlevert bij de school, krijgt u binnen een week bericht.",
      "Als u merkt dat uw kind niet slaapt of zich zorgen maakt, kunt u dat bespreken met de juf.",
      "Mocht u nog vragen hebben of een afspraak willen maken met de mentor, dan kunt u ons bellen.",
      "Mocht uw kind ziek zijn of later komen, dan horen wij dat graag vóór half negen van u.",
      "Mocht u willen helpen maar op maandag niet kunnen, dan zoeken wij graag samen een andere dag.",
      "Woon je dus midden in de straten met het vuurwerk, dan is het misschien beter om je hond binnen te houden.",
      "Breng gerust een vriendje of vriendinnetje mee, dan kan dat ook eens kijken hoe wij op woensdag muziek maken.",
      "Lees elke avond voor het slapen een verhaal voor, dan leert uw kind heel veel nieuwe woorden en hoort het taal.",
      "Trek je kind op de dag van de tocht laagjes aan, dan kan het altijd iets uitdoen als de zon gaat schijnen.",
      "Print het formulier van de website van de school uit, dan kunt u het thuis rustig lezen en daarna invullen.",
      "Laten we er met alle ouders samen de schouders onder zetten, dan is het plein vóór de zomer weer helemaal schoon.",
      "Komt u gerust op dinsdag even bij ons binnen, dan laten wij u zien hoe de kinderen in de nieuwe klas werken.",
      "Als er iets is wat de kinderen in deze groep goed kunnen, dan is het samen een lied zingen voor de hele school.",
      "Hebt u op die dag vragen over de toets, belt u de school, dan helpt de mentor u graag verder.",
      "Als uw kind ziek is, belt u de school.",
      "Als uw kind op die dag ziek is of niet kan, belt u voor half negen met de administratie van de school.",
      "Als school vinden wij het heel belangrijk dat alle kinderen zich elke dag bij ons in de klas veilig voelen.",
      "Wanneer de nieuwe gymzaal precies klaar is en de lessen daar beginnen, weten wij op dit moment nog niet.",
      "Als het goed is, hebt u vorige week van de administratie van de school een brief met alle data gekregen.",
      "Als je straf krijgt van de conciërge, moet je de volgende dag om acht uur op het plein papier prikken.",
      "Als uw zoon misselijk is en koorts heeft, houdt u hem die dag thuis en belt u de administratie.",
      "Als het regent en de kleuters niet naar het plein kunnen, blijven zij die ochtend gewoon in de gymzaal.",
      "Als iedereen zijn schoenen aan heeft, lopen wij met de hele groep en twee moeders naar de bibliotheek.",
      "Als we volgende week op excursie gaan, nemen de kinderen een rugzak mee met brood en een regenjas.",
      "Als zijn vader werkt, haalt de oma van Bram hem op woensdag om twaalf uur op bij de zijdeur.",
      "Als je wilt, kun je ook op woensdag na de lessen nog even langskomen bij de decaan in lokaal 4.",
      "Als de vakantie voorbij is, beginnen wij in alle groepen van de school met een heel nieuw boek voor rekenen.",
      "Als de kinderen in de klas zijn, gaat de buitendeur dicht en kunt u alleen nog via de hoofdingang naar binnen.",
      "Als hij daaraan toe is, mag uw zoon na de kerstvakantie elke dag een uur meedoen in groep 3.",
      "Als u klaar was met het gesprek, kon u in de aula van de school nog een kop koffie drinken.",
      "Alleen als het op dinsdag de hele dag droog blijft, gaan de kinderen van groep 5 met de fiets naar het bos.",
      "Als het regent of als het erg hard waait, blijven de kinderen in de pauze van half elf binnen.",
      "Wilt u, als uw kind op die dag ziek is, voor half negen bellen met de administratie van de school?",
    ],
    propose: { input in
      guard input.isLongStatement || isLongRequest(input) else { return [] }
      return [question(input) ?? appearing(input) ?? mocht(input) ?? conditional(input)].compactMap { $0 }
    })

  private static let why =
    "In deze lange zin staat eerst een voorwaarde en dan wat u moet weten of doen. Een vraag en een antwoord lezen makkelijker."

  /// "Als …, wilt u dan …?"
  private static func isLongRequest(_ input: RuleInput) -> Bool {
    input.isAnnotated && input.block == .paragraph && input.words.last?.form == "?" && !input.isShouting
      && input.length > input.profile.wordsPerSentence
      && input.words.indices.dropLast(3).contains { place in
        input.words[place].form == "," && ["wilt", "wil"].contains(input.words[place + 1].lowercased)
          && ["u", "je"].contains(input.words[place + 2].lowercased) && input.words[place + 3].lowercased == "dan"
      }
  }

  /// "Als A, B."
  private static func conditional(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard ["als", "indien", "wanneer"].contains(words[0].lowercased), input.isFree[0],
      let comma = comma(in: input), let asked = asked(1..<comma, in: input),
      OpenCondition.isOpen(1..<comma, first: asked.first, in: input), !input.contains(["ook"], in: 1..<comma),
      (1..<comma).allSatisfy({ words[$0].lowercased != "dan" || compares($0, in: input) }),
      words[0].lowercased != "wanneer" || !input.contains(knowing, in: input.rest(from: comma + 1))
        // *hoor ik dat graag*: it has its object.
        || input.contains(["dat"], in: comma + 3..<min(comma + 4, input.end)),
      !isCleft(comma, in: input), !goesOn(behind: comma, in: input),
      // *Als u dit prettig vindt, mag u meerijden*: what it is comes later.
      !(input.contains(["dit", "dat"], in: 2..<3)
        && input.contains(["prettig", "fijn", "leuk", "nodig"], in: 3..<comma)),
      // *hebt om te bakken maar wel iets wilt meegeven*
      !input.contains(["maar"], in: 1..<comma),
      let answer = answer(behind: comma, in: input)
    else { return nil }
    return input.rewrite(
      "ask-the-condition", entry: words[0].lowercased, words: 0..<answer.end,
      to: "\(Capitals.raised(asked.question))? \(answer.text)", reason: why)
  }

  /// The question that a clause makes, and the clause or the first of two.
  private static func asked(_ range: Range<Int>, in input: RuleInput) -> (first: SubordinateClause, question: String)? {
    if let clause = JoinedClauses(range, in: input) {
      guard !clause.isPast, let question = clause.asQuestion else { return nil }
      return (clause.first, question)
    }
    // *een leerling weigert zijn telefoon af te geven*
    guard
      let verb = range.first(where: { trying.contains(input.sentence.analyses[$0].plainLemma) && input.isFinite($0) }),
      let last = range.last, last > verb + 2, input.words[last - 1].lowercased == "te",
      input.sentence.analyses[last].tag.isInfinitive,
      !(verb + 1..<last).contains(where: {
        input.isFinite($0) || input.words[$0].kind == .punctuation || input.opensClause($0)
      }), !input.contains(["en", "of"], in: verb..<last),
      let clause = SubordinateClause(range.lowerBound..<verb + 1, in: input), !clause.isPast
    else { return nil }
    return (clause, "\(clause.asQuestion) \(input.text(verb + 1..<last + 1))")
  }

  /// Verbs that an infinitive with *te* follows.
  private static let trying: Set<String> = ["weigeren", "vergeten", "besluiten", "proberen", "verzuimen", "dreigen"]

  /// "Wenst u A, dan B."
  private static func question(_ input: RuleInput) -> Edit? {
    let words = input.words
    let isZijn = QuestionInFront.isZijn(in: input)
    guard input.isFinite(0) || isZijn, input.isFree[0],
      !["mocht", "laat", "weet", "zet", "let"].contains(words[0].lowercased),
      !input.sentence.analyses[0].tag.isPastTense,
      let subjectEnd = QuestionInFront.subjectEndOfThat(in: input) ?? input.nounPhraseEnd(at: 1, in: 1..<input.end)
        ?? input.joinedNounPhraseEnd(at: 1, in: 1..<input.end) ?? QuestionInFront.eitherEnd(in: input),
      isZijn
        ? input.isPlural(1..<subjectEnd) || input.contains(["en"], in: 1..<subjectEnd)
        : input.agrees(1..<subjectEnd, with: 0) && isAsked(1..<subjectEnd, in: input),
      !input.contains(["dus"], in: 1..<min(subjectEnd + 2, input.end)),
      let comma = QuestionInFront.comma(in: input) ?? comma(in: input)
    else { return bareThen(in: input) }
    guard comma >= subjectEnd, !input.contains(coaxing, in: subjectEnd..<comma), !isCleft(comma, in: input)
    else { return nil }
    let isOrder = input.isInstruction(input.rest(from: comma + 1)) || input.isOrderWithThen(comma + 1)
    // *Hebt u vragen, dan …, dan …*; behind an order it tells what follows: *geef brood mee, dan zetten wij …*.
    guard
      isOrder
        || !input.words.indices.dropFirst(comma + 2).contains(where: {
          words[$0].lowercased == "dan" && words[$0 - 1].form == ","
        })
    else { return nil }
    // "…, geef dat dan door", "…, kijkt u dan eerst".
    if isOrder || input.startsWithVerb(comma + 1) && (isPoliteOrder(comma + 1, in: input) || words.last?.form == "?"),
      input.contains(["dan"], in: comma + 2..<min(comma + 5, input.end))
    {
      return input.rewrite(
        "ask-the-condition", entry: "dan", words: comma - 1..<comma + 2,
        to: "\(words[comma - 1].form)? \(Capitals.raised(words[comma + 1].form))", reason: why)
    }
    guard words[comma + 1].lowercased == "dan", input.startsWithVerb(comma + 2) else { return nil }
    return input.rewrite(
      "ask-the-condition", entry: "dan", words: comma - 1..<comma + 2, to: "\(words[comma - 1].form)? Dan", reason: why)
  }

  /// "Bent u het niet eens met het besluit dan kunt u …": the comma is missing.
  private static func bareThen(in input: RuleInput) -> Edit? {
    let words = input.words
    guard !words.contains(where: { $0.form == "," }), input.isFinite(0), input.isFree[0],
      !["mocht", "mochten", "laat", "weet", "zet", "let"].contains(words[0].lowercased),
      let subjectEnd = input.nounPhraseEnd(at: 1, in: 1..<input.end), input.agrees(1..<subjectEnd, with: 0),
      isAsked(1..<subjectEnd, in: input),
      let then = words.indices.first(where: { words[$0].lowercased == "dan" }), then > subjectEnd + 1,
      then + 3 < input.end, input.isFree[then], input.startsWithVerb(then + 1),
      MainClause.hasSubject(behind: then + 1, in: input), !input.contains(comparatives, in: 1..<then),
      input.finiteVerbs(in: 1..<then).isEmpty, !(1..<then).contains(where: input.opensClause),
      !["eerder", "meer", "langer", "anders"].contains(words[then - 1].lowercased)
    else { return nil }
    return input.rewrite(
      "ask-the-condition", entry: "dan", words: then - 1..<then + 1, to: "\(words[then - 1].form)? Dan", reason: why)
  }

  /// Words of a polite order: *Komt u gerust binnen, dan …*.
  private static let coaxing: Set<String> = [
    "gerust", "alstublieft", "alsjeblieft", "a.u.b.", "aub", "s.v.p.", "svp", "alvast",
  ]
  /// Forms that are never an order.
  private static let asking: Set<String> = [
    "is", "heeft", "kan", "mag", "wil", "zal", "moet", "wordt", "gaat", "doet", "ziet", "staat", "slaat",
  ]
  /// Forms of which *je* is the subject, though a noun may follow: *Heb je hulp nodig*.
  private static let ofJe: Set<String> = [
    "heb", "ben", "kun", "word", "wil", "zul", "mag", "moet", "vind", "zie", "krijg",
  ]

  /// Whether a subject behind the first verb is one, so that something is asked: not *Lees elke avond voor*, *Trek je kind een
  /// jas aan*, *Laten we hopen*.
  private static func isAsked(_ subject: Range<Int>, in input: RuleInput) -> Bool {
    let form = input.words[0].lowercased
    if form == "laten" { return false }
    // *Meld het dan vóór vrijdag*: no form of *het*.
    if ["het", "dit", "dat"].contains(input.words[1].lowercased), subject.count == 1, !asking.contains(form),
      let verb = Verb(input.sentence.analyses[0].plainLemma), !verb.variants(.present, .hij).contains(form)
    {
      return false
    }
    let noun = subject.first { [.noun, .properNoun].contains(input.sentence.analyses[$0].pos) }
    let isSomebody = noun.map { People.containsMember($0, in: input) } ?? false
    if input.words[1].lowercased == "je", !isSomebody, subject.count == 1 || ofJe.contains(form) { return true }
    if subject.count == 1, RuleInput.subjectPronouns.contains(input.words[1].lowercased) || asking.contains(form) {
      return true
    }
    guard let verb = Verb(input.sentence.analyses[0].plainLemma) else { return false }
    if input.sentence.analyses[0].tag.isPluralVerb || asking.contains(form) { return true }
    // *Print het formulier*: an order has the same form.
    return verb.variants(.present, .hij).contains(form)
      && (!verb.variants(.present, .ik).contains(form) || isSomebody && input.words[1].lowercased != "elke")
  }

  /// *Als uw kind koorts heeft, moet spugen of diarree heeft, houdt u het thuis*: what stands behind the comma is no answer.
  private static func goesOn(behind comma: Int, in input: RuleInput) -> Bool {
    input.startsWithVerb(comma + 1) && !MainClause.hasSubject(behind: comma + 1, in: input)
      && input.words.indices.contains { place in
        place > comma + 2 && input.words[place].form == "," && place + 2 < input.end && input.startsWithVerb(place + 1)
          && MainClause.hasSubject(behind: place + 1, in: input)
      }
  }

  /// *Als er iets is wat zij kunnen, dan is het zingen*: that tells what it is, and asks nothing.
  private static func isCleft(_ comma: Int, in input: RuleInput) -> Bool {
    let start = input.words[comma + 1].lowercased == "dan" ? comma + 2 : comma + 1
    return input.contains(["er"], in: 1..<2) && start + 1 < input.end
      && ["is", "zijn", "was", "waren"].contains(input.words[start].lowercased)
      && ["het", "dat"].contains(input.words[start + 1].lowercased)
  }

  private static let auxiliaries: Set<String> = [
    "hebben", "zijn", "worden", "willen", "kunnen", "moeten", "mogen", "zullen", "blijven", "hoeven",
  ]

  /// "Mocht blijken dat A, dan B."
  private static func appearing(_ input: RuleInput) -> Edit? {
    guard input.stand(["mocht", "blijken", "dat"], at: 0), let comma = comma(in: input),
      input.finiteVerbs(in: 3..<comma).count == 1, let answer = answer(behind: comma, in: input)
    else { return nil }
    return input.rewrite(
      "ask-the-condition", entry: "mocht", words: 0..<answer.end,
      to: "Blijkt \(input.text(2..<comma))? \(answer.text)", reason: why)
  }

  /// "Mocht u vragen hebben, dan B."
  private static func mocht(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard words[0].lowercased == "mocht" || words[0].lowercased == "mochten", let comma = comma(in: input),
      // *Mocht het zich voordoen dat …*: nobody asks that.
      words[1].lowercased != "het" || !input.contains(["voordoen", "gebeuren"], in: 2..<comma),
      let subjectEnd = subjectEnd(behindMocht: comma, in: input),
      !(1..<comma).contains(where: { input.words[$0].kind == .punctuation }),
      let core = (subjectEnd..<comma + 1).first(where: {
        $0 == comma || input.opensClause($0) || words[$0].lowercased == "om" && !(words[$0 + 1].kind == .number)
          || words[$0].lowercased == "dan" && input.isVerb($0 - 1) && compares($0, in: input)
      }), !input.contains(["en", "of", "maar", "en/of"], in: subjectEnd..<core),
      !joinsInfinitives(core, comma, in: input),
      // *te laat komen*, but not *iets te vragen hebben*
      !(subjectEnd..<core).contains(where: {
        words[$0].lowercased == "te" && input.sentence.analyses[$0 + 1].tag.isInfinitive
      }),
      let answer = answer(behind: comma, in: input)
    else { return nil }
    // The verbs at the end: one infinitive, or an auxiliary and another verb. A phrase may follow: *sprake zijn van ziekte*.
    var last = core
    while last > subjectEnd, !isInfinitive(last - 1, in: input), !input.isClusterVerb(last - 1),
      !isBeforeDat(last - 1, behind: subjectEnd, in: input)
    { last -= 1 }
    guard last == core || input.sentence.analyses[last].pos == .adposition else { return nil }
    var first = last
    // *zorgen maken*
    while first > subjectEnd, words[first - 1].lowercased != "zorgen",
      input.isClusterVerb(first - 1) || isInfinitive(first - 1, in: input)
        || isBeforeDat(first - 1, behind: subjectEnd, in: input)
    { first -= 1 }
    let cluster = first..<last
    guard !cluster.isEmpty,
      !(subjectEnd..<first).contains(where: { input.isFinite($0) && words[$0 - 1].lowercased != "te" }),
      cluster.count <= 2,
      let leading = cluster.count == 1
        ? first : cluster.first(where: { auxiliaries.contains(words[$0].lowercased) }),
      let verb = Verb(words[leading].lowercased), verb.certainty > .guessed
    else { return nil }
    let subject = input.text(1..<subjectEnd)
    let person: Verb.Person
    switch words[1].lowercased {
    case "u" where subjectEnd == 2: person = .u
    case "ik" where subjectEnd == 2: person = .ik
    case "je" where subjectEnd == 2, "jij" where subjectEnd == 2: person = .jijBehind
    default:
      guard words[0].lowercased == "mochten" || !input.isPlural(1..<subjectEnd) else { return nil }
      person = words[0].lowercased == "mochten" ? .plural : .hij
    }
    let parted = verb.main(.present, person)
    var others = cluster.filter { $0 != leading }.map { words[$0].form }
    // *door mogen gaan* → *mag doorgaan*
    if let base = others.last, first > subjectEnd, !["naar", "van"].contains(words[max(0, first - 2)].lowercased),
      input.isParticle(first - 1, of: base)
    {
      others = [words[first - 1].lowercased + base]
      first -= 1
    }
    let parts =
      [Capitals.raised(parted.finite), subject, input.text(subjectEnd..<first), parted.particle ?? ""] + others + [
        input.text(last..<comma)
      ]
    return input.rewrite(
      "ask-the-condition", entry: words[0].lowercased, words: 0..<answer.end,
      to: "\(parts.filter { !$0.isEmpty }.joined(separator: " "))? \(answer.text)", reason: why)
  }

  /// *Mocht u vragen hebben of een afspraak willen maken*: behind *of* stands a second infinitive, and not what is asked or a
  /// question of its own (*of hebt u vragen*).
  private static func joinsInfinitives(_ core: Int, _ comma: Int, in input: RuleInput) -> Bool {
    (core..<comma).contains { place in
      guard ["en", "of", "maar", "en/of"].contains(input.words[place].lowercased) else { return false }
      if place == core, input.words[place].lowercased == "of",
        ClauseEnd.asking.contains(input.sentence.analyses[place - 1].plainLemma)
      {
        return !(place + 1..<comma).contains(where: input.isFinite)
      }
      if input.startsWithVerb(place + 1) { return ["mocht", "mochten"].contains(input.words[place + 1].lowercased) }
      // *hebben gezien of gehoord*, *die niet mee kunnen of mogen*
      let isWithin =
        place + 2 == comma
        && ((core..<place).contains(where: { $0 != place && input.opensClause($0) })
          // *willen delen of afronden*
          || ["willen", "kunnen", "moeten", "mogen"].contains(input.words[place - 2].lowercased))
      return !isWithin
        && (place + 1..<comma).contains { verb in
          input.isVerb(verb) && !input.isNominal(verb) && !input.sentence.analyses[verb].tag.isPastParticiple
            && input.words[verb - 1].lowercased != "te"
            // *of om een andere reden niet kunnen komen*: that *om* opens nothing.
            && !(place + 1..<verb).contains { opener in
              input.opensClause(opener)
                && !(input.words[opener].lowercased == "om" && !input.contains(["te"], in: opener..<verb))
            }
        }
    }
  }

  /// The end of the subject behind *mocht*. *Je* is one by itself in *je vragen hebben* and *je hulp nodig hebben*, but not in
  /// *je kind ziek zijn*; nil where that can't be told: *je trein vertraging hebben*.
  private static func subjectEnd(behindMocht comma: Int, in input: RuleInput) -> Int? {
    // *mocht dit problemen opleveren*
    if input.words[0].lowercased == "mocht", ["dit", "dat", "het", "die"].contains(input.words[1].lowercased),
      input.sentence.analyses[2].tag.isPluralNoun
    {
      return 2
    }
    guard let end = input.nounPhraseEnd(at: 1, in: 1..<comma) ?? input.joinedNounPhraseEnd(at: 1, in: 1..<comma) else {
      return nil
    }
    guard input.words[1].lowercased == "je", end > 2,
      !(1..<end).contains(where: { People.containsMember($0, in: input) })
    else { return end }
    if !input.agrees(1..<end, with: 0) { return 2 }
    let rest = end..<comma
    let hasObject = rest.contains { [.noun, .properNoun, .determiner].contains(input.sentence.analyses[$0].pos) }
    if input.contains(["hebben", "willen"], in: rest) {
      let core = rest.first { input.sentence.analyses[$0].pos == .adposition || input.opensClause($0) } ?? comma
      return hasObject && rest.contains { $0 < core && input.sentence.analyses[$0].pos == .noun } ? nil : 2
    }
    return input.contains(["zijn", "worden", "werken", "kloppen"], in: rest.dropFirst()) ? end : nil
  }

  /// *Mocht u merken dat …*, where *merken* was taken for a noun.
  private static func isBeforeDat(_ index: Int, behind subjectEnd: Int, in input: RuleInput) -> Bool {
    index == subjectEnd && input.words[index + 1].lowercased == "dat"
      && WordForms.verbs(of: input.words[index].lowercased).contains { $0.tag.isInfinitive }
  }

  /// *zijn* and *hebben* at the end of a clause look like finite verbs.
  private static func isInfinitive(_ index: Int, in input: RuleInput) -> Bool {
    input.sentence.analyses[index].tag.isPluralVerb && auxiliaries.contains(input.words[index].lowercased)
  }

  /// Verbs of which *wanneer* asks the time.
  private static let knowing: Set<String> = [
    "weten", "weet", "hoort", "horen", "hoor", "lezen", "leest", "zien", "ziet", "vertellen", "vertelt", "bepalen",
    "bepaalt", "beslissen", "beslist", "vragen", "vraagt", "staat", "vinden", "vindt", "bekend", "laten", "laat",
  ]

  /// The comma that closes the clause in front: the one before the next finite verb of the sentence itself, *dan* or not.
  private static func comma(in input: RuleInput) -> Int? {
    let commas = input.words.indices.filter {
      $0 > 2 && input.words[$0].form == "," && $0 + 2 < input.end
        && (input.startsWithVerb($0 + 1) || input.isOrderWithThen($0 + 1)
          || input.words[$0 + 1].lowercased == "dan" && input.startsWithVerb($0 + 2))
    }
    guard let first = commas.first, !input.hasOpenMark(0..<first),
      !(1..<first).contains(where: { input.words[$0].form == "," })
    else { return nil }
    return first
  }

  /// The main clause behind the comma, with *dan*, up to a word that stays.
  private static func answer(behind comma: Int, in input: RuleInput) -> (text: String, end: Int)? {
    let words = input.words
    let start = words[comma + 1].lowercased == "dan" ? comma + 2 : comma + 1
    guard words.last?.form == "." || isLongRequest(input), input.isFree[start],
      !input.sentence.analyses[start].tag.isPastTense || ["zou", "zouden"].contains(words[start].lowercased)
    else {
      return nil
    }
    let then = then(behind: start, in: input)
    // *laat dit (dan) weten*: *dit* looks like a subject.
    let isOrder =
      then != nil && (input.isInstruction(input.rest(from: start)) || input.isOrderWithThen(start))
      || ["laat", "zet"].contains(words[start].lowercased) && input.isObjectAlone(start + 1)
    if !isOrder, MainClause.opensStatement(start, in: input) {
      guard let then else { return ("Dan \(words[start].form)", start + 1) }
      // *Belt u dan de school.*
      if words.last?.form == "?" || isPoliteOrder(start, in: input) {
        return (Capitals.raised(words[start].form), start + 1)
      }
      return ("Dan \(input.text(start..<then))", then + 1)
    }
    // An instruction: *lever ze dan in*.
    guard start == comma + 1, isOrder || input.isInstruction(input.rest(from: start)) else { return nil }
    // *Laat het ons dan weten*; *hem of haar* is one.
    var end = start + 1
    while end < input.end,
      ["het", "ze", "dit", "dat", "deze", "ons", "hem", "haar", "die", "zich", "je", "u", "mij", "me"].contains(
        words[end].lowercased), input.sentence.analyses[end].pos == .pronoun,
      end + 1 >= input.words.count || ![.noun, .adjective].contains(input.sentence.analyses[end + 1].pos)
        || end == start + 1 && !["je", "u", "mij", "me", "zich"].contains(words[end].lowercased)
    { end += 1 }
    if end < input.end, ["en", "of"].contains(words[end].lowercased), end > start + 1 { return nil }
    if then != nil {
      return (Capitals.raised(words[start].form), start + 1)
    }
    return ("\(Capitals.raised(input.text(start..<end))) dan", end)
  }

  private static let comparatives: Set<String> = [
    "anders", "andere", "ander", "meer", "minder", "liever", "beter", "eerder", "later", "langer", "vaker", "sneller",
    "hoger", "lager", "groter", "kleiner", "ouder", "jonger", "korter", "vroeger", "verder", "zwaarder", "duurder",
  ]

  /// Whether *dan* compares: *meer dan drie keer*, *langer duurt dan verwacht*, *meer kinderen zijn dan plaatsen*.
  private static func compares(_ then: Int, in input: RuleInput) -> Bool {
    input.contains(comparatives, in: max(1, then - 3)..<then)
      && !input.contains(["toch", "ook", "nog", "wel", "niet", "alsnog"], in: then + 1..<min(then + 2, input.end))
  }

  /// Where *dan* stands behind the verb of an answer. It is none that compares: *niet later dan 8.30 uur*.
  private static func then(behind verb: Int, in input: RuleInput) -> Int? {
    let near = verb + 1..<min(verb + 6, input.words.count)
    guard let then = near.first(where: { input.words[$0].lowercased == "dan" }),
      !input.contains(comparatives, in: verb + 1..<then)
    else { return nil }
    return then
  }

  /// Whether *u* or *je* stands behind a verb that tells what to do: *belt u*, but not *kunt u*, *krijgt u*.
  static func isPoliteOrder(_ verb: Int, in input: RuleInput) -> Bool {
    let lemma = input.sentence.analyses[verb].plainLemma
    return input.contains(["u", "je"], in: verb + 1..<verb + 2) && !auxiliaries.contains(lemma)
      && !["krijgen", "ontvangen", "horen", "betalen", "vinden", "zien", "weten", "komen"].contains(lemma)
  }
}
