import Lexicons
import Prose

extension Rule {
  /// "De les neemt om 9 uur een aanvang" → "De les begint om 9 uur".
  static let plainVerbPhrase = Rule(
    id: "plain-verb-phrase",
    summary: "Vervangt een vaste verbinding door een gewoon werkwoord, ook als de woorden ver uit elkaar staan.",
    reason: "Een gewoon werkwoord zegt in één woord wat een vaste verbinding in drie woorden zegt.",
    source: "Lexicons/verb-phrases.tsv, rijen zonder ‘te’.",
    safety: .safe,
    examples: [
      Example("De avond neemt om 19.30 uur een aanvang.", "De avond begint om 19.30 uur."),
      Example("U kunt een keuze maken uit drie workshops.", "U kunt kiezen uit drie workshops."),
      Example("De les zal om 9 uur een aanvang nemen.", "De les zal om 9 uur beginnen."),
      Example("Wilt u dit kenbaar maken bij de mentor?", "Wilt u dit laten weten aan de mentor?"),
      Example("De ouders maakten hun keuze kenbaar.", "De ouders lieten hun keuze weten."),
      Example(
        "Ouders die hun voorkeur kenbaar maken, krijgen bericht.",
        "Ouders die hun voorkeur laten weten, krijgen bericht."),
      Example("Zij heeft te kennen gegeven te stoppen.", "Zij heeft laten weten te stoppen."),
      Example("Het plan ligt op school ter inzage.", "Het plan is op school te bekijken."),
      Example("Als u over een minimapas beschikt, krijgt u korting.", "Als u een minimapas hebt, krijgt u korting."),
      Example(
        "Leerlingen die niet over een stageplaats beschikken, melden dit.",
        "Leerlingen die geen stageplaats hebben, melden dit."),
      Example(
        "Elke leerling moet beschikken over een paspoort of identiteitskaart.",
        "Elke leerling moet een paspoort of identiteitskaart hebben."),
      Example("De gymlessen komen deze week te vervallen.", "De gymlessen vervallen deze week."),
      Example("Wij stellen u hierbij in kennis van de tarieven.", "Wij informeren u hierbij over de tarieven."),
      Example(
        "Wij vragen u om gebruik te maken van de parkeerplaats bij de sporthal.",
        "Wij vragen u om de parkeerplaats bij de sporthal te gebruiken."),
      Example(
        "Alle klassen maken in de les gebruik van een laptop, die de school betaalt.",
        "Alle klassen gebruiken in de les een laptop, die de school betaalt."),
      Example("Bent u van mening dat wij iets vergeten?", "Vindt u dat wij iets vergeten?"),
      Example("Breng de mentor altijd op de hoogte.", "Informeer de mentor altijd."),
      Example("Ik breng u maandag op de hoogte.", "Ik informeer u maandag."),
      Example("De gids stelt je straks op de hoogte.", "De gids informeert je straks."),
      Example("Hierbij verleen ik u verlof.", "Hierbij geef ik u verlof."),
      Example("De tuinman draagt er zorg voor dat alles bloeit.", "De tuinman zorgt ervoor dat alles bloeit."),
      Example(
        "Wij willen u ervan op de hoogte stellen dat de bus staakt.", "Wij willen u laten weten dat de bus staakt."),
      Example("Wij brengen u graag op de hoogte dat de tuin af is.", "Wij laten u graag weten dat de tuin af is."),
      Example("U mag mee, mits u beschikt over een helm.", "U mag mee, mits u een helm hebt."),
      Example(
        "U kunt dit kenbaar maken bij de juf of bij de conciërge.",
        "U kunt dit laten weten aan de juf of aan de conciërge."
      ),
      Example("De regels treden op 1 mei in werking.", "De regels gaan op 1 mei in."),
      Example("Stilte komt ten goede aan de aandacht.", "Stilte is goed voor de aandacht."),
      Example(
        "De leerlingen hebben zich dit jaar enorm ingespannen.", "De leerlingen hebben dit jaar enorm hard gewerkt."),
      Example("Wij zijn ervan overtuigd dat lezen helpt.", "Wij weten zeker dat lezen helpt."),
    ],
    leavesAlone: [
      "Wij zullen de ouders van de leerling in kennis stellen.",
      "Zowel de school als de bso beschikt over een eigen tuin.",
      "De klas kan op vrijdag over de gymzaal beschikken.",
      "Wij zijn nog niet in het bezit van uw formulier.",
      "Wij voeren in overleg met de MR een nieuw rooster in.",
      "Neemt u na aanvang contact op met de mentor?",
      "Maak een keuze uit de lessen en geef deze door aan de mentor.",
      "U bent niet meer in het bezit van een pas.",
      "Onze medewerkers zijn gediplomeerd en in het bezit van een geldig bewijs.",
      "Mijn naam is Kim, ik ben 24 jaar en werkzaam bij de peuters.",
      "De begeleider is in het bezit van een rijbewijs en minimaal 21 jaar.",
      "De regel is van toepassing op alle klassen en verplicht.",
      "Als u 18 jaar bent en in het bezit van een rijbewijs, mag u rijden.",
      "Wij werken in kleine groepen en beschikken over een eigen keuken.",
      "Wij stellen u in kennis van de tarieven en van de betaaldatum.",
      "U moet beschikken over een computer, en over een camera.",
      "U kunt uw bezwaar kenbaar maken bij de directeur.", "Bezwaar hiertegen kunt u kenbaar maken bij de juf.",
      "Als je niet in het bezit bent van een eigen fiets, dan lenen wij er een uit.",
      "Ben je niet in het bezit van een eigen fiets?",
      "U bent na afloop van de dag van het ongeval op de hoogte gebracht.",
      "De gegevens waarover de school beschikt, zijn oud.", "Wij maken geen gebruik van foto's.",
      "Zij kwam te laat.", "Wij geven u de nodige kennis.", "De keuze werd kenbaar gemaakt.",
      "U beschikt niet over de juiste gegevens.", "Beschikt u niet over een pas, dan belt u ons.",
      "Hij nam een groot aanvangsbedrag.",
      "Hij is van mening veranderd.", "Het feest zal een aanvang hebben genomen.",
      "Wij dragen grote zorg voor uw kind.",
      "Wilt u zich kenbaar maken bij de balie?", "Wij brengen u op de hoogte of de reis doorgaat.",
      "De rector beschikt morgen over het verlof.", "Wij beschikken niet langer over een eigen bus.",
      "Wie niet hoeft te beschikken over een pas, is vrij.", "Kinderen die niet beschikken over een bal, kijken.",
      "Bent u in het bezit van een helm en in de gelegenheid om te fietsen?",
      "De sleutel is in het bezit van de tuinman.", "De opbrengst komt ten goede aan de schooltuin.",
      "Uw bezwaren en uw verzoek maakt u kenbaar bij de rector.",
      "Hij zit vooraan omdat hij zich wil inspannen.", "De leerlingen hebben ons enorm ingespannen.",
      "Zijn verzuim is gisteren aan de orde gekomen.",
    ],
    propose: { input in
      guard input.isAnnotated, !input.isShouting else { return [] }
      let standing = input.lexicons.verbPhrases.phrases(standingIn: input)
      if standing.isEmpty { return [] }
      var edits: [Edit] = []
      for index in input.words.indices where input.isVerb(index) {
        let rows = standing.filter { $0.verbForms.contains(input.words[index].lowercased) }.map(\.phrase)
        for row in rows {
          // *van het ongeval op de hoogte gebracht*: only the row that knows what becomes of *van* will do.
          let links = Set(rows.filter { $0.companions == row.companions }.compactMap(\.link)).subtracting(["dat"])
          if row.link == nil, input.contains(links, in: max(0, index - 12)..<min(input.end, index + 12)) { continue }
          guard let phrase = PlainPhrase(row, at: index, in: input) else { continue }
          edits.append(
            input.rewrite(
              "plain-verb-phrase", entry: row.entry, words: phrase.words, to: phrase.text, safety: phrase.safety,
              reason: row.reason))
          break
        }
      }
      return edits
    })
}
