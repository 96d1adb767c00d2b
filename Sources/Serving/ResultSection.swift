import Prose

/// A result as HTML, for browsers without JavaScript. The same markup as `result.js` makes.
struct ResultSection {
  private let result: Simplification
  private let edits: [NumberedEdit]
  private let changes: [NumberedEdit]
  private let ideas: [NumberedEdit]

  /// Shows `result`.
  init(_ result: Simplification) {
    self.result = result
    edits = NumberedEdit.all(in: result)
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
      \(MeasureList(before: result.original.readability, after: result.simplified.readability).html)
      \(legend)
      \(viewChoice)
      \(texts)
      \(KeptFactList(facts: result.facts).html)
      \(warnings.folded)
      \(lists)
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
    """
  }

  // MARK: The two texts

  private var texts: String {
    let marked = MarkedText(original: result.original.text, simplified: result.simplified.text, edits: edits)
    let copy = """
      <button id="copy" class="button" type="button" aria-label="Kopieer de nieuwe tekst" hidden>Kopieer</button>
      """
    return """
      <div class="texts">
      \(version("before", "Uw tekst", marked.before))
      \(version("after", "Nieuwe tekst", marked.after, tools: copy))
      </div>
      """
  }

  private func version(_ side: String, _ name: String, _ pieces: [MarkedText.Piece], tools: String = "") -> String {
    """
    <article class="version \(side)" aria-labelledby="\(side)-title"><header><h3 id="\(side)-title">\(name)</h3>\
    \(tools)</header><div class="text" id="\(side)-text" lang="nl">\(pieces.map { mark($0, side) }.joined())</div></article>
    """
  }

  private func mark(_ piece: MarkedText.Piece, _ side: String) -> String {
    let text = escaped(piece.text)
    guard let edit = piece.edit else { return text }
    return """
      <a class="mark \(edit.edit.applied ? "applied" : "suggested")" href="#\(edit.id)" id="\(side)-\(edit.id)" \
      data-edit="\(edit.id)" aria-label="\(text) (\(edit.label))">\(text)</a>
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
      <li id="\(numbered.id)"><p class="swap">\(from)\(arrow(spoken: " wordt "))\(to)</p>\
      <p class="back"><a href="#\(side)-\(numbered.id)" aria-label="Toon \(numbered.label) in de tekst">Toon</a></p>\
      \(others)<p class="why">\(escaped(edit.reason))</p></li>
      """
  }
}

/// An arrow for the eye, a word for the ear.
func arrow(spoken: String = " ") -> String {
  "<span class=\"arrow\" aria-hidden=\"true\"> → </span><span class=\"visually-hidden\">\(spoken)</span>"
}

/// "1 idee", "2 ideeën".
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
