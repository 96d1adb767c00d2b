import Annotation
import Prose
import Segmentation
import Testing

@testable import Rewriting

/// Texts in which nothing may be applied.
struct LeaveAloneTests {
  @Test(arguments: [
    "Wij lezen het boek “Indien het regent, tevens de zon”.",
    "De groep heet Thans.", "Reeds betaalde bedragen krijgt u terug.", "Wij zoeken kosteloos materiaal.",
    "Please note that the school is closed and that the children will be at home with their parents.",
    "> Indien u komt, bel dan.",
    "Met vriendelijke groet,\nDhr. J. Jansen",
    "Indien\tTevens\tReeds",
    "Kijk op www.indien.nl/tevens.",
    "Dorpsstraat 1, 1234 AB Thans",
    "Kenmerk: KK/indien/2026", "Ons kenmerk 2026/tevens.",
    "Dag | tarief | reeds\nmaandag | vijf euro | tevens",
    "Het betreft hier een fout.", "Wat het betreft de gym, dat zien wij morgen.",
    "De winnaars worden met name genoemd.",
    "Wij doen dit niet om die reden.", "Wijzigingen voorbehouden.", "De melk is ten minste houdbaar tot morgen.",
    "Uw kind mag uitsluitend naar huis als u belt.", "Mocht u vragen hebben gekregen, bel dan.",
    "Indien nodig ook op zaterdag.", "Indien bij uw kind hoofdluis is gezien, belt u ons.",
    "Uw kind gaat naar het reguliere onderwijs.", "Tot onlangs was de school dicht.",
    "Wij hebben de hulp ingeroepen van de buurt.", "Mag ik de hulp inroepen van de buurt?",
    "De directeur en alsmede ook de leraren komen.", "De lessen zijn gelijktijdig.",
    // Thanks or a request: only the writer knows.
    "Wij stellen het op prijs dat u de planten in de hal verzorgt.",
    // *Moeten* would be heard as an order to them.
    "De wijkagenten zien zich genoodzaakt strenger op te treden.",
  ]) func nothingIsApplied(_ text: String) {
    var memory = ProposalMemory()
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: text)))
    let edits = Rewriter().edits(for: document, profile: .b1, memory: &memory)
    #expect(edits.filter { $0.safety == .safe }.isEmpty, "\(edits.map { "\($0.before) → \($0.after)" })")
  }

  @Test(arguments: [
    ("INDIEN U KOMT", "ALS U KOMT"),
    ("Indien u komt, bel dan.", "Als u komt, bel dan."),
    ("Bel ons, indien u komt.", "Bel ons, als u komt."),
    ("Let op: Indien u komt, bel dan.", "Let op: Als u komt, bel dan."),
  ]) func capitalsFollow(_ before: String, _ after: String) {
    var memory = ProposalMemory()
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: before)))
    let edits = Rewriter().edits(for: document, profile: .b1, memory: &memory).filter { $0.safety == .safe }
    var text = before
    for edit in edits.reversed() {
      let bytes = Array(text.utf8)
      text = String(
        decoding: bytes[..<edit.range.start] + Array(edit.after.utf8) + bytes[edit.range.end...], as: UTF8.self)
    }
    #expect(text == after)
  }

  @Test(arguments: [
    "Wij gaan ook tevens naar het bos.", "Tevens nemen wij ook een bal mee.",
    "Ten gevolge van de diefstallen loopt niemand nog zonder pas door de hal van de school.",
  ])
  func noWordIsWrittenTwice(_ text: String) {
    var memory = ProposalMemory()
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: text)))
    let edits = Rewriter().edits(for: document, profile: .b1, memory: &memory)
    #expect(edits.filter { $0.safety == .safe }.isEmpty)
  }

  @Test func termsAreExplainedOnce() {
    var memory = ProposalMemory()
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: "De MR komt. De MR gaat.")))
    let edits = Rewriter().edits(for: document, profile: .b1, memory: &memory)
    #expect(edits.filter { $0.rule == "explain-term" }.count == 1)
  }
}
