import Prose

extension Rule {
  /// "Wij verzoeken u vriendelijk dit te melden." → "Wilt u dit melden?"
  static let askInsteadOfVerzoeken = Rule(
    id: "ask-instead-of-verzoeken",
    summary: "Maakt van ‘wij verzoeken u … te …’ een gewone vraag.",
    reason: "‘Verzoeken’ is formeel en de lezer moet lang wachten op wat u vraagt. Een vraag zegt meteen wat u wilt.",
    source:
      "Eigen regel; gewone vragen en opdrachten is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Je wordt verzocht om je te melden bij de balie.", "Wil je je melden bij de balie?"),
      Example(
        "Ook verzoeken wij u uw kind geen noten mee te geven.", "Ook vragen wij u uw kind geen noten mee te geven."),
      Example("Ook verzoeken wij u evt. medicijnen mee te geven.", "Wilt u ook evt. medicijnen meegeven?"),
      Example("Ook verzoeken wij u uw kind gymkleding mee te geven.", "Wilt u uw kind ook gymkleding meegeven?"),
      Example(
        "Wij verzoeken u op de fiets te komen, omdat er weinig plek is.",
        "Wij vragen u op de fiets te komen, omdat er weinig plek is."),
      Example(
        "Wij verzoeken u uw kind niet te vroeg te brengen of te laat op te halen.",
        "Wij vragen u uw kind niet te vroeg te brengen of te laat op te halen."),
      Example("Ook verzoeken wij u vrijdag te komen.", "Ook vragen wij u vrijdag te komen."),
      Example(
        "Ouders die verhinderd zijn, verzoek ik zich af te melden bij de mentor.",
        "Ouders die verhinderd zijn, vraag ik om zich af te melden bij de mentor."),
      Example(
        "Daarom wordt u verzocht zich te verstaan met de mentor.",
        "Daarom wordt u gevraagd zich te verstaan met de mentor."),
      Example("In het gebouw verzoeken wij u niet te bellen.", "In het gebouw vragen wij u om niet te bellen."),
      Example("Wel verzoeken wij u de ziekte te melden.", "Wel vragen wij u de ziekte te melden."),
      Example("Wij verzoeken u vriendelijk uw kind op tijd te brengen.", "Wilt u uw kind op tijd brengen?"),
      Example(
        "Wij verzoeken u om dit vóór vrijdag door te geven aan de juf.", "Wilt u dit vóór vrijdag doorgeven aan de juf?"
      ),
      Example("U wordt verzocht het formulier in te leveren.", "Wilt u het formulier inleveren?"),
      Example("Gelieve de fietsen in de rekken te plaatsen.", "Wilt u de fietsen in de rekken plaatsen?"),
      Example("Graag willen wij u verzoeken om geen snoep mee te geven.", "Geef geen snoep mee."),
      Example(
        "Als uw kind ziek is, verzoeken wij u dit vóór 8.30 uur te melden.",
        "Als uw kind ziek is, wilt u dit dan vóór 8.30 uur melden?"),
      Example("Wij verzoeken u de auto niet op de stoep te zetten.", "Zet de auto niet op de stoep."),
      Example(
        "Wij verzoeken u uw kind af te melden en dit door te geven aan de juf.",
        "Wilt u uw kind afmelden en dit doorgeven aan de juf?"),
      Example("Daarom verzoeken wij u dit op tijd te melden.", "Wilt u dit daarom op tijd melden?"),
      Example(
        "Tot die tijd wordt u verzocht uw auto bij de sporthal te parkeren.",
        "Wilt u tot die tijd uw auto bij de sporthal parkeren?"),
      Example("Dan verzoeken wij u dit bij ons te melden.", "Meld dit dan bij ons."),
      Example("Wij verzoeken jullie de gang leeg te laten.", "Willen jullie de gang leeg laten?"),
      Example("We verzoeken u te voet of met de fiets te komen.", "Wilt u te voet of met de fiets komen?"),
      Example("Wij verzoeken je het boek mee te nemen.", "Wil je het boek meenemen?"),
      Example(
        "Wij verzoeken u het formulier in te vullen en dit bij de juf in te leveren.",
        "Wilt u het formulier invullen en dit bij de juf inleveren?"),
      Example("U wordt verzocht niet op de stoep te parkeren.", "Parkeer niet op de stoep."),
      Example(
        "Als uw kind niet meegaat, verzoeken wij u het bijgevoegde blad terug te sturen.",
        "Als uw kind niet meegaat, wilt u dan het bijgevoegde blad terugsturen?"),
      Example("Daarom verzoeken wij u deze drie vragen te lezen.", "Wilt u daarom deze drie vragen lezen?"),
      Example("Wij verzoeken u gebruik te maken van de achterdeur.", "Maak gebruik van de achterdeur."),
      Example("Wij verzoeken u uw kind zelf op te halen.", "Haal uw kind zelf op."),
      Example("Wij verzoeken u uw kind zelf zijn jas aan te laten trekken.", "Laat uw kind zelf zijn jas aantrekken."),
      Example(
        "Nadat u hebt betaald, verzoeken wij u het bewijs te bewaren.",
        "Nadat u hebt betaald, vragen wij u het bewijs te bewaren."),
      Example(
        "Wij verzoeken u het blad in te leveren, tenzij u dat al hebt gedaan.",
        "Wij vragen u het blad in te leveren, tenzij u dat al hebt gedaan."),
      Example(
        "Wij verzoeken u een kopie te sturen, bij gebreke waarvan de aanvraag niet in behandeling wordt genomen.",
        "Wij vragen u een kopie te sturen, bij gebreke waarvan de aanvraag niet in behandeling wordt genomen."),
      Example(
        "Wij verzoeken u het blad in te leveren, waarna u een brief krijgt.",
        "Wij vragen u het blad in te leveren, waarna u een brief krijgt."),
      Example("Wij verzoeken u om begrip.", "Wij vragen u om begrip."),
      Example("Wij verzoeken u dringend dit te melden.", "Wij vragen u dringend dit te melden."),
      Example("Wij verzoeken u met klem de deur dicht te doen.", "Wij vragen u dringend de deur dicht te doen."),
      Example(
        "Ouders die mee willen, verzoeken wij dit te melden.", "Ouders die mee willen, vragen wij dit te melden."),
      Example(
        "Wij verzoeken u het formulier, ondertekend door beide ouders, vóór 3 mei in te leveren.",
        "Wilt u het formulier, ondertekend door beide ouders, vóór 3 mei inleveren?"),
      Example(
        "Wij verzoeken u de brief te lezen, te tekenen en mee te geven.",
        "Wilt u de brief lezen, tekenen en meegeven?"),
      Example("Wij zouden u willen verzoeken dit door te geven.", "Wilt u dit doorgeven?"),
      Example(
        "Wij verzoeken u derhalve deze uiterlijk 12 januari te controleren in uw account.",
        "Wilt u deze derhalve uiterlijk 12 januari controleren in uw account?"),
      Example(
        "Wij verzoeken u uw kind een extra trui mee te geven, zodat niemand het koud krijgt.",
        "Wilt u uw kind een extra trui meegeven, zodat niemand het koud krijgt?"),
      Example("De ouders worden verzocht te wachten.", "Wij vragen de ouders te wachten."),
      Example(
        "Ter voorbereiding wordt u verzocht een lijst, waarop u iets kunt noteren, in te leveren.",
        "Ter voorbereiding wordt u gevraagd een lijst, waarop u iets kunt noteren, in te leveren."),
      Example(
        "Wij doen een dringend beroep op u om niet op de stoep te parkeren.",
        "Wij vragen u dringend om niet op de stoep te parkeren."),
    ],
    leavesAlone: [
      "Het verzoek is te laat.", "Wij vragen u dit te melden.", "Op verzoek kunt u dit krijgen.",
      "Onze verzoeken zijn te laat.", "Uw ouders doen een beroep op de school.",
      "Wij hebben alle verzoeken gelezen.", "Vaak ontvangen wij verzoeken om verlof.",
      "U en uw zoon worden verzocht te komen.",
      "Ouders zijn welkom, maar worden verzocht te wachten.", "Zij verzoekt de rechter om hulp.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting else {
        return []
      }
      if input.words.last?.form == ".", let request = Request(input), let wording = request.wording {
        return [input.rewrite(id, entry: "verzoeken", words: request.words, to: wording, reason: why)]
      }
      return PlainRequest.all(in: input).map {
        input.edit(id, entry: "verzoeken", words: $0.words, to: $0.text, safety: .safe, reason: PlainRequest.reason)
      }
    })

  private static let id = "ask-instead-of-verzoeken"
  private static let why =
    "‘Verzoeken’ is formeel en de lezer moet lang wachten op wat u vraagt. Een vraag zegt meteen wat u wilt."
}
