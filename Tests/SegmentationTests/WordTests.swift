import Prose
import Testing

@testable import Segmentation

/// What is one word. `|` stands between words.
struct WordTests {
  @Test(arguments: [
    ("’s ochtends en 's avonds", "'s|ochtends|en|'s|avonds"),
    ("zee-eend, e-mail en A4'tje", "zee-eend|,|e-mail|en|a4'tje"),
    ("de IB'er van groep 3/4", "de|ib'er|van|groep|3/4"),
    ("ouder(s)/verzorger(s)", "ouder(s)|/|verzorger(s)"),
    ("van 8.30-12.00u, 20 km/u", "van|8.30|-|12.00u|,|20|km/u"),
    ("€ 1.234,56 of €13,-!", "€|1.234,56|of|€|13,-|!"),
    ("12-10-2026 t/m 16-10-2026", "12-10-2026|t/m|16-10-2026"),
    ("i.v.m. a.s. dinsdag", "i.v.m.|a.s.|dinsdag"),
    ("(zie www.school.nl/a_b).", "(|zie|www.school.nl/a_b|)|."),
    ("mail: juf.anna@de-boog.voorbeeld.nl.", "mail|:|juf.anna@de-boog.voorbeeld.nl|."),
    ("[hier](https://x.nl/y), echt", "[|hier|]|(|https://x.nl/y|)|,|echt"),
    ("**donderdag** _nu_", "*|*|donderdag|*|*|_|nu|_"),
    ("voor- en naschoolse", "voor-|en|naschoolse"),
    ("vader/moeder en/of oma", "vader|/|moeder|en/of|oma"),
    ("foto’s, z'n 2e ’26", "foto's|,|z'n|2e|'26"),
    ("Hans' fiets: \"ja\"", "hans|'|fiets|:|\"|ja|\""),
    ("10% & 50+", "10|%|&|50|+"),
    ("Tot dan!!! 😊", "tot|dan|!!!|😊"),
    ("sub\u{AD}sidie cafe\u{301}", "subsidie|café"),
    ("J.P. de Vries", "j.p.|de|vries"),
    ("om 19:00u of 8:30-9:00", "om|19:00u|of|8:30|-|9:00"),
  ]) func wordsAre(_ text: String, _ expected: String) {
    let document = Segmenter().segment(Message(text: text))
    let words = document.blocks.flatMap(\.sentences).flatMap(\.words).map(\.lowercased)
    #expect(words.joined(separator: "|") == expected)
  }
}
