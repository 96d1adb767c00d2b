import Annotation
import Prose
import Rewriting
import Segmentation
import Testing

/// *U hebt* or *u heeft*: as in the rest of the message.
struct FormOfHebbenTests {
  private func applied(to text: String) -> [String] {
    var memory = ProposalMemory()
    let document = Annotator.shared.annotate(Segmenter().segment(Message(text: text)))
    return Rewriter().edits(for: document, profile: .b1, memory: &memory).filter { $0.safety == .safe }.map(\.after)
  }

  private let pass = "Bent u in het bezit van een pas?"

  @Test(arguments: ["U heeft een brief.", "Heeft u vragen?", "Zoals u in de klas al heeft gehoord, komt er een feest."])
  func heeftStaysHeeft(before: String) {
    let after = applied(to: "\(before) \(pass)").joined(separator: " ")
    #expect(after.contains("Heeft") && !after.contains("Hebt"))
  }

  @Test(arguments: ["U hebt een brief.", "U heeft een brief en hebt een pas.", "Uw kind heeft een brief.", "U komt."])
  func hebtElsewhere(before: String) {
    #expect(applied(to: "\(before) \(pass)").joined(separator: " ").contains("Hebt"))
  }
}
