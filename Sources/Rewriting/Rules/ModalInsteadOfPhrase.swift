import Lexicons
import Prose

extension Rule {
  /// "Wij zijn genoodzaakt de les te annuleren" → "Wij moeten de les annuleren".
  static let modalInsteadOfPhrase = Rule(
    id: "modal-instead-of-phrase",
    summary:
      "Schrijft ‘moeten’, ‘kunnen’ of ‘willen’ in plaats van ‘genoodzaakt zijn’, ‘in staat zijn’ of ‘voornemens zijn’.",
    reason: "‘Moeten’, ‘kunnen’ en ‘willen’ kent iedereen, en de zin wordt korter.",
    source: "Lexicons/verb-phrases.tsv, rijen met ‘te’.",
    safety: .safe,
    examples: [
      Example(
        "Wij zijn wettelijk verplicht hiervan melding te doen.", "Wij moeten hiervan volgens de wet melding doen."),
      Example("De school is wettelijk verplicht dit op te stellen.", "De school moet dit volgens de wet opstellen."),
      Example(
        "Helaas zijn wij genoodzaakt om beide groepen in mei samen te voegen.",
        "Helaas moeten wij beide groepen in mei samenvoegen."),
      Example("Ik zie mij genoodzaakt uw verzoek af te wijzen.", "Ik moet uw verzoek afwijzen."),
      Example(
        "Dan is de school verplicht het advies te heroverwegen.", "Dan moet de school het advies heroverwegen."),
      Example(
        "Daarom zijn wij op grond van de wet verplicht u jaarlijks toestemming te vragen.",
        "Daarom moeten wij u op grond van de wet jaarlijks toestemming vragen."),
      Example(
        "Wie zich aanmeldt, wordt geacht alle lessen bij te wonen.", "Wie zich aanmeldt, moet alle lessen bijwonen."),
      Example(
        "Als u niet in de gelegenheid bent uw kind te halen, belt u ons.",
        "Als u uw kind niet kunt halen, belt u ons."),
      Example(
        "Mocht u in de gelegenheid zijn om uw kind thuis te houden, dan graag.",
        "Mocht u uw kind kunnen thuishouden, dan graag."),
      Example("Wij zijn niet in staat u te helpen.", "Wij kunnen u niet helpen."),
      Example("De school is niet in staat om alle kinderen te plaatsen.", "De school kan niet alle kinderen plaatsen."),
      Example("Bent u in staat om te helpen?", "Kunt u helpen?"),
      Example("Wenst u het rapport in te zien, bel dan.", "Wilt u het rapport inzien, bel dan."),
      Example("De school is voornemens een tuin aan te leggen.", "De school wil een tuin aanleggen."),
      Example(
        "Ouders worden in de gelegenheid gesteld om de les bij te wonen.", "Ouders kunnen de les bijwonen."),
      Example(
        "Daarna bestaat de gelegenheid om met de juf van uw kind te praten.",
        "Daarna kunt u met de juf van uw kind praten."),
      Example(
        "Uw kind is welkom. Het is mogelijk om uw kind nu aan te melden.",
        "Uw kind is welkom. U kunt uw kind nu aanmelden."),
      Example("Helaas zijn wij soms genoodzaakt u te bellen.", "Helaas moeten wij u soms bellen."),
      Example(
        "U weet dat de school wettelijk verplicht is om verzuim te melden.",
        "U weet dat de school volgens de wet verzuim moet melden."),
      Example("U bent gehouden de wet te volgen.", "U moet de wet volgen."),
      Example("Welke liedjes wenst u te horen?", "Welke liedjes wilt u horen?"),
      Example("Je bent verplicht om geen pet te dragen.", "Je mag geen pet dragen."),
      Example(
        "De bond is verplicht de teams 2 en 3 samen te voegen.", "De bond moet de teams 2 en 3 samenvoegen."),
      Example("De rector wenst je te spreken.", "De rector wil je spreken."),
      Example("Ik wens je hier niet meer te zien.", "Ik wil je hier niet meer zien."),
      Example("Als de tandarts u wenst te spreken, belt hij.", "Als de tandarts u wil spreken, belt hij."),
      Example(
        "U wordt geacht geen fietsen in de gang te zetten.", "U mag geen fietsen in de gang zetten."),
      Example(
        "De school is alleen gehouden de kosten te vergoeden als zij schuld heeft.",
        "De school moet de kosten alleen vergoeden als zij schuld heeft."),
      Example(
        "Wij zijn beter in staat uw kind te begeleiden als u ons belt.",
        "Wij kunnen uw kind beter begeleiden als u ons belt."),
      Example("Een tuinman is goed in staat zelfstandig te werken.", "Een tuinman kan goed zelfstandig werken."),
      Example("Een bond is ook verplicht de spelers te horen.", "Een bond moet de spelers ook horen."),
      Example("De juf is niet in staat om uw mail vandaag te lezen.", "De juf kan uw mail vandaag niet lezen."),
      Example(
        "Onze kleuters zijn nog niet in staat om hun jas dicht te doen.",
        "Onze kleuters kunnen hun jas nog niet dichtdoen."),
      Example("Welk boek wenst u te lezen?", "Welk boek wilt u lezen?"),
      Example("De kinderen zijn verplicht om samen te werken.", "De kinderen moeten samenwerken."),
    ],
    leavesAlone: [
      "Wij zijn dan ook genoodzaakt de les te laten vervallen.",
      "Leerlingen zijn natuurlijk verplicht zich aan de regels te houden.",
      "Wij zijn niet in staat om hiervoor een oplossing te bieden.",
      "Hij is beperkt in staat om lange teksten te lezen.",
      "Bij ziekte kunnen wij genoodzaakt zijn een groep naar huis te sturen.",
      "Wij zijn blij in staat te zijn om u te helpen.",
      "Het bestuur is niet voornemens de school te sluiten en het team te ontslaan.",
      "Ouders zijn verplicht om dit te melden en verantwoordelijk voor de kosten.",
      "U bent in de gelegenheid om de klas te bekijken en, als u wilt, met de juf te praten.",
      "Iedereen mag staken zonder dat hij gehouden is dit vooraf te melden.",
      "De school is alleen verplicht mee te werken als de rechter dat vraagt.",
      "De ouders zijn slechts gehouden het deel te betalen dat zij hebben beloofd.",
      "De tuinman is alleen verplicht de heg te snoeien.",
      "Wij zijn slechts genoodzaakt in te grijpen als iemand valt.",
      "De tuinman wordt in staat geacht een boom te snoeien.", "Ouders zijn moreel verplicht hun kind te helpen.",
      "U bent evenmin verplicht de reis te betalen.",
      "Tijdens de rit is het verplicht de gordel te dragen en mogen kinderen niet van plaats wisselen.",
      "U bent niet verplicht de kosten te dragen.", "Een helm is verplicht om letsel te voorkomen.",
      "Wij wensen u een fijne vakantie.", "De gesprekken worden gehouden om u te informeren.",
      "Uw wensen kunt u opschrijven.", "Dit behoort tot de mogelijkheden.", "Deelname is verplicht.",
      "Wij stellen u in staat om te kiezen.", "Hij was niet genoodzaakt te stoppen.",
      "Het is voor ons mogelijk om uw kind te halen.", "Wij zijn in staat van paraatheid.",
      "Wie niet reageert, wordt geacht akkoord te zijn.",
      "Wij zijn genoodzaakt geweest het kamp in te korten.",
      "De klassen hebben de gelegenheid gekregen het museum te bezoeken.",
      "De opa's zijn aanwezig en in de gelegenheid om voor te lezen.",
      "Geen enkele ouder is verplicht een taart te bakken.",
      "Wij zijn genoodzaakt dit jaar niet op reis te gaan.",
      "U hebt de mogelijkheid om niet mee te eten.", "De bond is helaas niet in staat u vandaag te helpen.",
      "De kinderen hebben de mogelijkheid om te klimmen en om een hut te bouwen.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      var edits: [Edit] = []
      for index in input.words.indices where input.isVerb(index) {
        for row in input.lexicons.verbPhrases.modalPhrases(input.words[index].lowercased) {
          guard let phrase = ModalPhrase(row, at: index, in: input) else { continue }
          let (start, end) = (phrase.words.lowerBound, phrase.words.upperBound)
          let isHeading = input.block == .heading
          if row.conditions.forbid(in: input.words, start: start, end: end, isHeading: isHeading) { continue }
          let isDoubtful = row.conditions.raiseDoubt(in: input.words, start: start, end: end, isHeading: isHeading)
          edits.append(
            input.rewrite(
              "modal-instead-of-phrase", entry: row.entry, words: phrase.words, to: phrase.text,
              safety: !phrase.isSure || isDoubtful || isForced(row, at: index, in: input)
                ? .suggestion : isPlan(row, at: index, in: input) ? .suggestion : row.isReaders ? .safe : row.safety,
              reason: row.reason))
          break
        }
      }
      return edits
    })
  /// *De wijkagenten zien zich genoodzaakt op te treden*: of others, *moeten* would be heard as an order.
  private static func isForced(_ row: VerbPhrase, at verb: Int, in input: RuleInput) -> Bool {
    row.companions == ["genoodzaakt"]
      && !input.contains(["wij", "we", "ik", "school", "directie", "bestuur", "ons"], in: max(0, verb - 6)..<verb + 2)
  }

  /// *Bent u voornemens te verhuizen*: that asks what the reader plans to do, and not what the reader would like.
  private static func isPlan(_ row: VerbPhrase, at verb: Int, in input: RuleInput) -> Bool {
    row.companions == ["voornemens"]
      && (input.words.last?.form == "?" || verb == 0 || input.contains(["als", "indien", "mocht"], in: 0..<verb))
  }
}
