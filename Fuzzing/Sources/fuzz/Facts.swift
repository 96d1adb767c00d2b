import Annotation
import Facts
import Lexicons
import Prose

let finder = FactFinder(referenceDate: sent, firstNames: FirstNames.builtIn, places: Places.builtIn)

/// Facts lie in order and stand in the text as they say; the guard sees no difference between a text and itself.
@Sendable func facts(_ bytes: [UInt8]) {
  let document = Annotator.shared.annotate(tiled(Message(text: text(bytes))))
  let found = finder.facts(in: document)
  var end = 0
  for fact in found {
    require(fact.range.start >= end && !fact.range.isEmpty, "a fact out of place: \(fact)")
    require(document.text[fact.range] == fact.text, "a fact that isn't in the text: \(fact)")
    end = fact.range.end
  }
  require(FactGuard().compare(found, found).isClean, "a text differs from itself")
  require(FactGuard().counterparts(of: found, in: found).allSatisfy { $0 != nil }, "a fact without itself")
  _ = ActionFinder().actions(in: document, facts: found)
  _ = EventFinder(referenceDate: sent).events(in: document, facts: found)
  _ = DoubtfulDates(referenceDate: sent).findings(in: document, facts: found)
  _ = ConflictingTimes.findings(in: document, facts: found)
}
