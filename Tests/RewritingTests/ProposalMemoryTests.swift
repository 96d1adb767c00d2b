import Annotation
import Prose
import Rewriting
import Segmentation
import Testing

struct ProposalMemoryTests {
  private func document(_ text: String) -> Document {
    Annotator.shared.annotate(Segmenter().segment(Message(text: text)))
  }

  /// What was proposed for an earlier version stands at its new place, and nothing of what changed is kept.
  @Test(arguments: [
    (
      "Wij verzoeken u te komen. U dient thans het formulier in te leveren.",
      "Wilt u komen? U dient thans het formulier in te leveren."
    ),
    (
      "Neem contact op. U dient brood, drinken, een jas en laarzen mee te nemen.\n",
      "Bel. U dient brood, drinken, een jas en laarzen mee te nemen. Tot dan."
    ),
    (
      "U dient te betalen. De dokter zei: \u{201C}Kom morgen. U dient te betalen.\u{201D}",
      "De dokter zei: \u{201C}Kom morgen. U dient te betalen.\u{201D} U dient te betalen."
    ),
    ("U dient het formulier in te vullen.", "Je komt. U dient het formulier in te vullen."),
  ])
  func givesWhatTheRulesPropose(earlier: String, later: String) {
    let rewriter = Rewriter()
    var memory = ProposalMemory()
    _ = rewriter.edits(for: document(earlier), profile: .b1, memory: &memory)
    var none = ProposalMemory()
    #expect(
      rewriter.edits(for: document(later), profile: .b1, memory: &memory)
        == rewriter.edits(for: document(later), profile: .b1, memory: &none))
  }
}
