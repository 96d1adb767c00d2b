import Testing

@testable import Annotation

/// Where punctuation hangs, given the tree of the other words (0: the root, j + 1: word j).
@Suite struct PunctuationTests {
  private func attach(_ text: String, _ heads: [Int]) -> [Int] {
    let forms = text.split(separator: " ").map(String.init)
    var heads = heads
    Punctuation.attach(&heads, isMark: forms.map { !($0.first?.isLetter ?? false) }, form: { forms[$0] })
    return heads
  }

  @Test func theFullStopHangsFromTheRoot() { #expect(attach("Oma leest .", [2, 0, 0]) == [2, 0, 2]) }

  @Test func bracketsHangFromTheTopOfWhatTheyEnclose() {
    #expect(attach("Jan ( uit Gent ) zingt .", [6, 0, 4, 1, 0, 0, 0]) == [6, 4, 4, 1, 4, 0, 6])
  }

  @Test func aCommaHangsFromTheClauseThatItSeparates() {
    // Als het regent , blijven we binnen .
    #expect(attach("Als het regent , blijven we binnen .", [3, 3, 5, 0, 0, 5, 5, 0]) == [3, 3, 5, 3, 0, 5, 5, 5])
  }

  @Test func aCommaInAListHangsFromTheNextMember() {
    // Neem brood , fruit en water mee .
    #expect(attach("Neem brood , fruit en water mee .", [0, 1, 0, 2, 6, 2, 1, 0]) == [0, 1, 4, 2, 6, 2, 1, 1])
  }

  @Test func marksAloneStayAsTheyAre() { #expect(attach("! ! !", [0, 1, 1]) == [0, 1, 1]) }
}
