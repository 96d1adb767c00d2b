import Annotation
import Prose
import Segmentation
import Testing

@testable import Rewriting

/// Where a plainer word or phrase would be wrong or clumsy because of what stands around it.
struct PlainContextTests {
  private func applied(to text: String) -> [String] {
    var memory = ProposalMemory()
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: text)))
    return Rewriter(rules: [.plainWord, .formalPhrase]).edits(for: document, profile: .b1, memory: &memory)
      .filter { $0.safety == .safe }.map(\.after)
  }

  @Test(arguments: [
    // A second verb of the condition would stay behind.
    "Mocht u vragen hebben of het rapport willen bespreken, bel dan met de mentor.",
    "Mocht uw kind ziek zijn, niet mogen gymmen of later komen, dan horen wij dat graag.",
    "Mocht u interesse hebben en op dinsdag beschikbaar zijn, geef u dan op.",
    // What is joined to the verb is no verb.
    "Ouders kunnen via de app of telefonisch contact opnemen met de mentor.",
    "U kunt telefonisch contact opnemen met de mentor of via de app.",
    // What speaks of a noun of another article: *het*, *dat*.
    "Wij verhogen het tarief. Het geldt vanaf maandag.", "U krijgt een afschrift; dat bewaart u goed.",
    // *Dan* twice says that one comes after the other.
    "Wordt uw kind ziek, dan bellen wij u. In dat geval haalt u het op.",
    // The opinion is the object, not a source.
    "De school is nieuwsgierig naar de mening van de leerlingen.",
    "Wij luisteren graag naar het oordeel van de ouders.",
    "Wij gaan dit jaar, evenals groep 5, naar het bos.", "De school is evenals de opvang dicht.",
    "Als de les niet daadwerkelijk begint, bellen wij u.", "De daadwerkelijk gemaakte uren staan in de app.",
    "Uw kind stapt over van speciaal naar regulier.",
    // What speaks of a noun would lose it.
    "De leerlingen moeten een keuze maken en die aan de mentor vertellen.",
    "Wij vragen u een keuze te maken en deze vóór maandag te sturen.",
    "Elk kind maakt een keuze uit twee spellen, maar mag die later veranderen.",
    // An adverb would have to stand before these.
    "Ophalen op een later tijdstip kan niet.", "De mentor plant een gesprek op een later tijdstip.",
    "U kunt zich inschrijven op een later tijdstip.",
    "Bent u verhinderd mee te rijden, bel dan.", "Als u verhinderd bent uw kind te brengen, bel dan.",
    "Dinsdag en woensdag aanstaande komt de fotograaf.",
    "Ook reeds betaalde kaarten nemen wij terug.", "Alle reeds betaalde kaarten nemen wij terug.",
    "Verlof geven wij slechts in sommige gevallen.",
    // The same word twice in a list, or half a word.
    "Wij zorgen voor hapjes, drinken en versnaperingen.", "De kosten en de onkosten betaalt de school.",
    "Daarom is de deur dicht; om die reden moet u aanbellen.", "De reis- en onkosten betaalt u zelf.",
    // A clause would part the verb from its particle.
    "Wij roepen u indien nodig op voor een gesprek.",
    "Zoals u in de nieuwsbrief hebt kunnen vernemen, is de school dicht.",
    "De bijdrage blijft ongewijzigd € 30.", "Meld u tijdig genoeg aan.", "Kom een kijkje nemen of bel ons.",
    // What follows would lose its verb.
    "Juf Anna is werkzaam in groep 3 en bereikbaar op maandag.",
    "De school is gelegen aan het park en goed bereikbaar.",
    "Als u verhinderd bent of ziek, belt u ons.",
    "Wij zeggen u bij voorbaat dank.", "Wij beginnen medio schooljaar.",
  ]) func isLeftToTheWriter(_ text: String) {
    #expect(applied(to: text).isEmpty)
  }

  @Test(arguments: [
    ("Mocht u vragen hebben over de reis of over de kosten, bel of mail ons dan.", "Als u vragen hebt"),
    ("Mocht u vragen hebben, neem dan contact op met de leerkracht of kom langs.", "Als u vragen hebt"),
    ("Mocht uw kind verhinderd zijn, dan horen wij het graag.", "Als uw kind niet kan komen"),
    ("U kunt telefonisch contact opnemen met de mentor.", "bellen met"),
    ("U kunt altijd mailen of telefonisch contact opnemen met de mentor.", "mailen of bellen met"),
    ("Het plan is naar het oordeel van de raad goed.", "volgens"),
    ("Wij vieren het feest in de tuin, evenals vorig jaar.", "net als vorig jaar"),
    ("Neem een pen mee, evenals een schrift.", "en ook"),
    ("U hebt uw pas nodig, evenals een bewijs van de school.", "en ook"),
    ("Groep 5, evenals groep 6, gaat naar het bos.", "net als"),
    ("Wij gaan naar het bos, evenals de kleuters.", "net als"), ("Indien nodig belt u ons.", "Als het nodig is,"),
    ("Wij verhogen per 1 januari ons tarief.", "onze prijs"),
    ("U vindt het nieuwe tarief op onze site.", "de nieuwe prijs"),
    ("De kinderen zijn daadwerkelijk drie uur in het water.", "echt"),
    ("De reguliere lessen vervallen.", "gewone"),
    ("Vul de datum in zoals vermeld in de brief.", "zoals genoemd in"),
    ("Wij schrijven u omdat uit onze gegevens blijkt dat u verhuisd bent.", "omdat wij in onze gegevens zien dat"),
    ("Reeds nu kunt u kaarten kopen.", "Nu al"), ("U heeft ook reeds een brief gekregen.", "al"),
    ("Het valt nog te bezien of de reis doorgaat.", "is nog de vraag of"),
    ("De toets maken wij op een later tijdstip op school.", "later"),
    ("De kinderen mogen een keuze maken uit drie spellen die nieuw zijn.", "kiezen uit"),
    ("Neem indien nodig een jas mee.", "als het nodig is"), ("Wij mogen geen medicatie toedienen.", "geven"),
    ("Juf Anna is werkzaam in groep 3 en helpt de kleuters.", "werkt"),
    ("De lokalen zijn gelegen in een rustige en groene wijk.", "liggen"),
    ("Ouders die verhinderd zijn, kunnen tot en met 1 mei schriftelijk reageren.", "niet kunnen komen"),
    ("Wie verhinderd is, stuurt een bericht.", "niet kan komen"),
  ]) func comesOutRight(_ text: String, _ after: String) {
    #expect(applied(to: text) == [after])
  }
}
