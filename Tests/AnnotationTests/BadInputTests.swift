import Testing

@testable import Annotation
@testable import Prose

/// Input that no school would write: bounded, without a crash, and a tree all the same.
@Suite struct BadInputTests {
  private func isTree(_ analyses: [Analysis]) -> Bool {
    guard analyses.filter(\.isRoot).count == 1 else { return false }
    return analyses.indices.allSatisfy { start in
      var word = start
      for _ in 0...analyses.count {
        if analyses[word].isRoot { return true }
        word = analyses[word].head
      }
      return false
    }
  }

  @Test func nothing() { #expect(Annotator.shared.annotate(forms: []).isEmpty) }

  @Test func fiveThousandWords() {
    let forms = (0..<5000).map { ["De", "ouders", "lezen", "het", "formulier", ","][$0 % 6] }
    let analyses = Annotator.shared.annotate(forms: forms)
    #expect(analyses.count == 5000)
    #expect(isTree(analyses))
  }

  @Test(arguments: [String(repeating: "a", count: 10_000), String(repeating: "é", count: 10_000)])
  func aWordOfTenThousandLetters(word: String) {
    let analyses = Annotator.shared.annotate(forms: [word, "is", "lang"])
    #expect(isTree(analyses))
    #expect(!analyses[0].lemma.isEmpty)
  }

  @Test(arguments: ["", "…", "🎉", "\u{0}", "\u{301}", "12345", "-", "__", "👩‍👩‍👧", "'s", "İ", "ǅ"])
  func oddWords(word: String) {
    #expect(isTree(Annotator.shared.annotate(forms: [word])))
    #expect(isTree(Annotator.shared.annotate(forms: [word, word, word])))
  }

  @Test func theSameAnswerFromManyTasks() async {
    let forms = "Wilt u het formulier voor vrijdag inleveren bij de juf ?".split(separator: " ").map(String.init)
    let expected = Annotator.shared.annotate(forms: forms)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { Annotator().annotate(forms: forms) == expected } }
      for await same in group { #expect(same) }
    }
  }
}
