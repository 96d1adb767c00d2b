import Formats
import Pipeline
import Prose

/// What changes on the page when the writer goes on with the new text: facts that went, the level, the sentences.
struct DraftSection {
  /// The new text held against the message.
  let check: DraftCheck
  /// Whose limits count.
  let profile: Profile

  /// The pieces of the page, each with the id of what it takes the place of.
  var html: String {
    let sentences = SentenceList(check.score, profile: profile)
    return """
      <div id="check">\(facts)</div>
      <div id="measures">\(MeasureList(before: check.before, after: check.score.readability).html)</div>
      <ol id="sentences" data-levels="\(sentences.places(in: check.document.text))">\(sentences.items)</ol>
      <template id="rich">\(DocumentWriter.body(check.document))</template>
      """
  }

  private var facts: String {
    if check.lost.isEmpty, check.new.isEmpty { return "" }
    func list(_ intro: String, _ facts: [Fact]) -> String {
      if facts.isEmpty { return "" }
      let items = facts.map { "<li>\(KeptFactList.name($0.kind)): <b>\(escaped($0.text))</b></li>" }
      return "<p>\(intro)</p><ul>\(items.joined())</ul>"
    }
    return """
      <div class="warnings facts-changed"><h3>Klopt dit?</h3>\
      \(list("Dit staat in uw bericht, en niet of op een andere plaats in de nieuwe tekst:", check.lost))\
      \(list("Dit staat in de nieuwe tekst, en niet of op een andere plaats in uw bericht:", check.new))</div>
      """
  }
}
