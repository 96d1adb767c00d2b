import Inflection
import Prose

extension Rule {
  /// "Uw kind wordt door de juf opgehaald." → "De juf haalt uw kind op."
  static let activeVoice = Rule(
    id: "active-voice",
    summary:
      "Zet wie iets doet vooraan: ‘de juf haalt uw kind op’ in plaats van ‘uw kind wordt door de juf opgehaald’.",
    reason: "De lijdende vorm zegt pas laat wie iets doet. Noem eerst wie het doet.",
    source: "Eigen regel; de actieve vorm is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("De kinderen worden om 12 uur door de juf opgehaald.", "De juf haalt de kinderen om 12 uur op."),
      Example("Uw kind wordt door de schoolarts onderzocht.", "De schoolarts onderzoekt uw kind."),
      Example("Het feest werd door de ouders georganiseerd.", "De ouders organiseerden het feest."),
      Example("Morgen wordt uw kind door de schoolarts onderzocht.", "Morgen onderzoekt de schoolarts uw kind."),
      Example("De lijst moet door beide ouders worden ondertekend.", "Beide ouders moeten de lijst ondertekenen."),
      Example(
        "De formulieren moeten uiterlijk 1 mei door beide ouders worden ondertekend.",
        "Beide ouders moeten de formulieren uiterlijk 1 mei ondertekenen."),
      Example(
        "Bij ziekte moet uw zoon door een ouder telefonisch worden afgemeld op 0495-555 018.",
        "Bij ziekte moet een ouder uw zoon telefonisch afmelden op 0495-555 018."),
      Example(
        "Vanmorgen zijn de kinderen door de leerkracht geïnformeerd.",
        "Vanmorgen heeft de leerkracht de kinderen geïnformeerd."),
      Example(
        "De brief wordt door de mentor gelezen. Hij belt u.", "De mentor leest de brief. Hij belt u."),
      Example("Dit werd door de gemeente betaald.", "De gemeente betaalde dit."),
      Example("De ouders worden door de juf op de hoogte gesteld.", "De juf stelt de ouders op de hoogte."),
      Example("Het pakket kan worden opgehaald door uw kind.", "Uw kind kan het pakket ophalen."),
      Example("Het vervoer wordt uitgevoerd door Taxi De Vries.", "Taxi De Vries voert het vervoer uit."),
      Example("Sem wordt door de doktersassistente gewogen.", "De doktersassistente weegt Sem."),
      Example("De lijst moet door u worden ondertekend.", "U moet de lijst ondertekenen."),
      Example(
        "De huur die door de gemeente wordt doorberekend, stijgt elk jaar.",
        "De huur die de gemeente doorberekent, stijgt elk jaar."),
      Example(
        "Zodra dit door de MR is goedgekeurd, hoort u meer.", "Zodra de MR dit heeft goedgekeurd, hoort u meer."),
      Example(
        "Het bedrag dat door u moet worden betaald, staat op de rekening.",
        "Het bedrag dat u moet betalen, staat op de rekening."),
      Example(
        "Wij hopen dat het plan door alle ouders wordt gesteund.", "Wij hopen dat alle ouders het plan steunen."),
      Example(
        "Hiervoor moet door de ouders een verzoek worden ingediend.", "Hiervoor moeten de ouders een verzoek indienen."),
      Example(
        "In november wordt er door de bonden een staking georganiseerd, behalve als er een akkoord komt.",
        "In november organiseren de bonden een staking, behalve als er een akkoord komt."),
      Example(
        "Door de leerkracht is gezegd dat Noor vaak moe is.", "De leerkracht heeft gezegd dat Noor vaak moe is."),
      Example("Er is door de ouderraad een nieuwe bank gekocht.", "De ouderraad heeft een nieuwe bank gekocht."),
      Example(
        "Tijdens de avond wordt door ons uitgelegd hoe de toets werkt.",
        "Tijdens de avond leggen wij uit hoe de toets werkt."),
      Example(
        "De sloten zijn door de conciërge gemaakt, en met het schoonmaakbedrijf is dat besproken.",
        "De conciërge heeft de sloten gemaakt, en met het schoonmaakbedrijf is dat besproken."),
      Example(
        "De leerplichtambtenaar is door ons gebeld, dus u hoeft niets te doen.",
        "Wij hebben de leerplichtambtenaar gebeld, dus u hoeft niets te doen."),
      Example(
        "De bus vertrekt om 9 uur en de koffers worden door de chauffeur ingeladen.",
        "De bus vertrekt om 9 uur en de chauffeur laadt de koffers in."),
    ],
    leavesAlone: [
      "De klas wordt opgevangen door meester Bas, die daarvoor terugkomt.",
      "Uw zoon wordt door de mentor gebeld, omdat hij vaak te laat is.",
      "De aanvraag wordt beoordeeld door de commissie, bestaande uit drie ouders.",
      "Dan wordt de telefoon door de docent ingenomen en bij de receptie afgegeven.",
      "De lessen worden door de juf gegeven, maar ook door ouders.",
      "De les wordt onder andere door de mentor gegeven.", "Er wordt door het raam gekeken.",
      "Er is door de kinderen naar het museum gelopen.", "Door de juf wordt hij naar de klas gebracht.",
      "Er is door buurtbewoners en door de wijkagent gezegd dat er te hard wordt gereden.",
      "De commissie, die door de ouderraad is benoemd, komt drie keer bij elkaar.",
      "Het kind dat door de juf wordt geholpen, zit vooraan.", "De toets die door ziekte is gemist, kan op vrijdag.",
      "In de hal hangen tekeningen die door de kinderen zijn gemaakt en in de hal blijven.",
      "Uw kind blijft thuis omdat het door de juf is gestraft.", "De weg die door het bos loopt, is afgesloten.",
      "Als er door de ouders bezwaar wordt gemaakt, bespreken wij dat in de MR.",
      "Er zal door onze handhavers alleen worden gewaarschuwd.", "Er wordt door en voor ouders gekookt.",
      "Na de vakantie wordt door de gemeente de weg afgesloten en mag niemand er meer fietsen.",
      "Vandaag is door een kind een ruit ingegooid.", "De groep wordt door Utrecht geleid.",
      "Dit beeld wordt door de leestoets bevestigd.", "De lessen worden door juf Els of juf An gegeven.",
      "De lijst moet in ieder geval door de vader worden getekend.",
      "Het vervoer wordt eventueel door de school geregeld.",
      "De kosten worden gelukkig door de gemeente betaald.",
      "Tijdens het schoolreisje worden de groepjes door een ouder begeleid.",
      "De meeste kinderen worden door de ouders gebracht.",
      "De lessen worden vaak door juf Ans gegeven.",
      "Uw kind mag alleen worden opgehaald door de ouders.",
      "Het maken van foto's is uitsluitend toegestaan door de medewerkers.",
      "Het maken van foto's is toegestaan door de medewerkers.", "De kinderen worden door de week opgehaald.",
      "De poort wordt om drie uur gesloten.",
      "Het formulier wordt door ziekte later verstuurd.", "Hij werd door iedereen in de klas gezien.",
      "De kinderen worden door de juf opgehaald en naar het lokaal gebracht.",
      "De medicijnen worden alleen door de leerkracht gegeven.", "Elk kind wordt door zijn mentor gebeld.",
      "Elke groep wordt door twee leerkrachten begeleid.", "De uitslag wordt u door de school toegestuurd.",
      "De kinderen worden door de juf van het plein gehaald.",
      "De kinderen worden bij voorkeur door de ouders gehaald.",
      "Uw mail kan alleen nog door de mentor worden gelezen.",
      "De kleuters worden niet langer door de juf gehaald.", "Deze wordt door de gemeente betaald.",
      "De stagiair wordt door de mentor begeleid. Hij werkt op dinsdag.", "Uw zoon werd door een leerling geduwd.",
      "De aanvraag wordt door de commissie van deskundigen beoordeeld.",
      "Het lied wordt door de scholen in de stad gezongen.",
      "De les wordt door de leraar op proef gegeven.",
      "De ouders zijn door de juf gekomen.", "De lijst moet door een ouder worden getekend en ingeleverd.",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph || input.block == .listItem, !input.isShouting,
        input.words.last?.form == ".", input.end > 3, !input.hasOpenMark(0..<input.end)
      else { return [] }
      return (PassiveMainClause.edit(in: input) ?? DoerBehindVerb.edit(in: input) ?? PassiveClause.edit(in: input)).map
      { [$0] }
        ?? []
    })
}
