import Formats
import Prose

/// A result as HTML, the same for browsers with and without JavaScript.
struct ResultSection {
  private let result: Simplification
  private let score: Score
  private let marked: MarkedText
  private let edits: [NumberedEdit]
  private let changes: [NumberedEdit]
  private let ideas: [NumberedEdit]

  /// Shows `result`; `score` is that of its new text.
  init(_ result: Simplification, score: Score) {
    self.result = result
    self.score = score
    edits = NumberedEdit.all(in: result)
    marked = MarkedText(original: result.original.text, simplified: result.simplified.text, edits: edits)
    changes = edits.filter(\.edit.applied)
    ideas = edits.filter { !$0.edit.applied }
  }

  /// The content of the section.
  var html: String {
    let warnings = WarningList(result)
    return """
      <h2 id="result-title" tabindex="-1">Het resultaat</h2>
      <p class="outcome">\(outcome)</p>
      \(warnings.loud)
      <div id="measures">\(MeasureList(before: result.original.readability, after: result.simplified.readability).html)</div>
      \(legend)
      \(viewChoice)
      <div id="check" role="status"></div>
      \(texts)
      \(KeptFactList(facts: result.facts).html)
      \(warnings.folded)
      \(sentences)
      \(lists)
      <template id="rich">\(DocumentWriter.body(result.document))</template>
      """
  }

  private var outcome: String {
    let suffix = ideas.isEmpty ? "" : " \(counted(ideas.count, "idee", "ideeën")) om zelf te kiezen."
    if changes.isEmpty { return "Er is niets veranderd.\(suffix)" }
    return "\(counted(changes.count, "verandering", "veranderingen")).\(suffix)"
  }

  private var viewChoice: String {
    """
    <fieldset class="view"><legend class="visually-hidden">Welke tekst wilt u zien?</legend>\
    <label><input type="radio" name="view" id="view-after" checked>Nieuwe tekst</label>\
    <label><input type="radio" name="view" id="view-before">Uw tekst</label></fieldset>
    <div class="views"><fieldset class="layout"><legend>De teksten staan</legend>\
    <label><input type="radio" name="layout" checked>naast elkaar</label>\
    <label><input type="radio" name="layout" id="layout-under">onder elkaar</label></fieldset>\
    <label class="colour needs-script"><input type="checkbox" id="colour">Kleur de zinnen: hoe moeilijk?</label>\
    <p class="levels">\(levels)</p></div>
    """
  }

  private var levels: String {
    let names = ["makkelijk", "", "", "moeilijk"]
    return names.enumerated().map { "<span class=\"level-\($0 + 1)\">\($0 + 1) \($1)</span>" }.joined(separator: " ")
  }

  // MARK: The two texts

  private var texts: String {
    let before = SentenceList.places(
      result.sentences.map { ($0.range, $0.before.level) }, in: result.original.text)
    return """
      <div class="texts">
      \(version("before", "Uw tekst", marked.before, levels: before))
      \(version("after", "Nieuwe tekst", marked.after, tools: Self.tools))
      </div>
      """
  }

  /// What a writer does with the new text; all of it needs JavaScript.
  private static let tools = """
    <div class="tools needs-script">\
    <button id="edit" class="button" type="button" aria-pressed="false">Pas zelf aan</button>\
    <button id="step-back" class="button" type="button" hidden>Stap terug</button>\
    <button id="start-over" class="button" type="button" hidden>Alles ongedaan maken</button>\
    <button id="copy" class="button" type="button" aria-label="Kopieer de nieuwe tekst">Kopieer</button>\
    <button id="copy-rich" class="button" type="button">Kopieer met opmaak</button>\
    <button class="button" type="button" data-speak="after-text">Lees voor</button>\
    <button class="button" type="button" data-print="result">Print</button></div>
    """

  private func version(
    _ side: String, _ name: String, _ pieces: [MarkedText.Piece], levels: String = "", tools: String = ""
  ) -> String {
    """
    <article class="version \(side)" aria-labelledby="\(side)-title"><header><h3 id="\(side)-title">\(name)</h3>\
    \(tools)</header><div class="text" id="\(side)-text" lang="nl" data-levels="\(levels)">\
    \(pieces.map { mark($0, side) }.joined())</div></article>
    """
  }

  private func mark(_ piece: MarkedText.Piece, _ side: String) -> String {
    let text = escaped(piece.text)
    guard let edit = piece.edit else { return text }
    let name = text.isEmpty ? "weggelaten: \(escaped(edit.edit.before))" : text
    return """
      <a class="mark \(edit.edit.applied ? "applied" : "suggested")" href="#\(edit.id)" id="\(side)-\(edit.id)" \
      data-edit="\(edit.id)" aria-label="\(name) (\(edit.label))">\(text)</a>
      """
  }

  private var sentences: String {
    let list = SentenceList(score, profile: result.profile)
    return """
      <details class="more"><summary>Zin voor zin: hoe moeilijk is de nieuwe tekst, en waarom?</summary>\
      <ol id="sentences" data-levels="\(list.places(in: result.simplified.text))">\(list.items)</ol></details>
      """
  }

  private var legend: String {
    var samples = ""
    if !changes.isEmpty {
      samples += """
        <span class="before"><span class="mark applied">oud</span> is vervangen</span>\
        <span class="after"><span class="mark applied">nieuw</span> staat ervoor in de plaats</span>
        """
    }
    if !ideas.isEmpty {
      samples += #"<span class="after"><span class="mark suggested">idee</span> is niet veranderd: kies zelf</span>"#
    }
    return samples.isEmpty ? "" : "<p class=\"legend\">\(samples)Kies een gemarkeerd woord voor de reden.</p>"
  }

  // MARK: Changes and ideas

  private var lists: String {
    var sections = ""
    if !changes.isEmpty { sections += list("changes", "Wat is er veranderd, en waarom?", nil, changes) }
    let easier = ideas.filter { $0.edit.rule != "normalise" }
    if !easier.isEmpty {
      let intro = "Dit kan makkelijker, maar past niet in elke zin. Er is nog niets veranderd."
      sections += list("ideas", "Ideeën: kies zelf", intro, easier)
    }
    let kinder = ideas.filter { $0.edit.rule == "normalise" }
    if !kinder.isEmpty {
      let intro = "Dit kan gewoner, zonder er een probleem van te maken. Er is nog niets veranderd."
      sections += list("normalise", "Woorden over kinderen en ouders", intro, kinder)
    }
    return sections.isEmpty ? "" : "<div class=\"lists\">\(sections)</div>"
  }

  private func list(_ id: String, _ name: String, _ intro: String?, _ edits: [NumberedEdit]) -> String {
    """
    <section aria-labelledby="\(id)-title"><h3 id="\(id)-title">\(name)</h3>\
    \(intro.map { "<p class=\"intro\">\($0)</p>" } ?? "")\
    <ol class="edits \(id == "changes" ? id : "ideas")">\(edits.map(item).joined(separator: "\n"))</ol></section>
    """
  }

  private func item(_ numbered: NumberedEdit) -> String {
    let edit = numbered.edit
    let before = escaped(edit.before)
    let after = edit.after.isEmpty ? "<em>weglaten</em>" : escaped(edit.after)
    let from = edit.applied ? "<del class=\"from\">\(before)</del>" : "<span class=\"from\">\(before)</span>"
    let to = edit.applied && !edit.after.isEmpty ? "<ins>\(after)</ins>" : "<span>\(after)</span>"
    let alternatives = escaped(edit.alternatives.joined(separator: ", "))
    let others = alternatives.isEmpty ? "" : "<p class=\"others\">Of: \(alternatives)</p>"
    let side = edit.applied && edit.after.isEmpty ? "before" : "after"
    return """
      <li id="\(numbered.id)" data-before="\(before)" data-after="\(escaped(edit.after))"><p class="swap">\(from)\(arrow(spoken: " wordt "))\(to)</p>\
      <p class="back"><a href="#\(side)-\(numbered.id)" aria-label="Toon \(numbered.label) in de tekst">Toon</a></p>\
      \(others)<p class="why">\(escaped(edit.reason))</p>\(choices(numbered))</li>
      """
  }

  /// The buttons of an edit that stands in the new text: those of the wordings that aren't there now are shown.
  private func choices(_ numbered: NumberedEdit) -> String {
    guard marked.after.contains(where: { $0.edit?.id == numbered.id }) else { return "" }
    let edit = numbered.edit
    func button(_ words: String, _ name: String, isHidden: Bool = false) -> String {
      """
      <button class="button small" type="button" data-choose="\(numbered.id)" data-words="\(escaped(words))" \
      aria-label="\(name) (\(numbered.label))"\(isHidden ? " hidden" : "")>\(name)</button>
      """
    }
    let back = button(edit.before, "Zet terug", isHidden: !edit.applied)
    let take = button(edit.after, edit.applied ? "Verander toch" : "Neem over", isHidden: edit.applied)
    let others = edit.alternatives.filter { $0 != edit.after && $0 != edit.before }.map {
      button($0, "Kies ‘\(escaped($0))’")
    }
    return "<p class=\"choose needs-script\">\(back)\(take)\(others.joined())<span class=\"state\"></span></p>"
  }
}

/// An arrow for the eye, a word for the ear.
func arrow(spoken: String = " ") -> String {
  "<span class=\"arrow\" aria-hidden=\"true\"> → </span><span class=\"visually-hidden\">\(spoken)</span>"
}

/// "1 idee", "2 ideeën".
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
