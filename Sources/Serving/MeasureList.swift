import Prose

/// How hard the two texts are, as HTML.
struct MeasureList {
  let before: ReadabilityMeasures
  let after: ReadabilityMeasures

  /// The level and what it rests on, before and after.
  var html: String {
    """
    <ul class="measures">\
    \(measure("Niveau, van 1 tot 4", level(before.level), level(after.level), "1 is het makkelijkst"))\
    \(measure("Woorden per zin", figure(before.wordsPerSentence), figure(after.wordsPerSentence), "gemiddeld"))\
    \(measure("Langste zin", "\(before.longestSentence)", "\(after.longestSentence)", "woorden"))\
    \(measure("Moeilijke woorden", "\(before.difficultWords.count)", "\(after.difficultWords.count)", "in de hele tekst"))\
    </ul>
    <details class="more"><summary>Waar rust het niveau op?</summary>\
    <p>Helder meet vier dingen. Samen geven ze een getal van 0 tot 100, en dat getal geeft het niveau. Lager is makkelijker.</p>\
    <table class="basis"><thead><tr><th scope="col">Wat</th><th scope="col">Eerst</th><th scope="col">Nu</th></tr></thead><tbody>\
    \(row("Hoe gewoon de woorden zijn, van 1 tot 7 (hoger is makkelijker)", \.wordFrequency))\
    \(row("Hoe ver woorden die bij elkaar horen, uit elkaar staan, in woorden", \.dependencyLength))\
    \(row("Hoeveel inhoud in elk deel van een zin staat, in woorden", \.contentWordsPerClause))\
    \(row("Hoeveel van de naamwoorden u kunt zien of aanraken, in procenten (hoger is makkelijker)") { $0.concreteNouns.map { $0 * 100 } })\
    \(row("Samen, van 0 tot 100", \.score))\
    </tbody></table></details>
    """
  }

  private func row(_ name: String, _ value: (ReadabilityMeasures) -> Double?) -> String {
    "<tr><th scope=\"row\">\(name)</th><td>\(figure(value(before)))</td><td>\(figure(value(after)))</td></tr>"
  }

  private func measure(_ name: String, _ before: String, _ after: String, _ note: String) -> String {
    """
    <li class="measure"><span class="name">\(name)</span><span class="figures">\
    <span class="then"><span class="visually-hidden">eerst </span>\(before)</span>\(arrow())\
    <span><span class="visually-hidden">nu </span>\(after)</span></span><small>\(note)</small></li>
    """
  }

  /// One decimal, as Dutch writes it.
  private func figure(_ value: Double?) -> String {
    guard let value, value.isFinite, value.magnitude < 1e9 else { return "–" }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }

  private func level(_ value: Int?) -> String {
    guard let value else { return "–" }
    let steps = (1...4).map { "<i class=\"\($0 <= value ? "on" : "")\"></i>" }.joined()
    return "\(value) <span class=\"steps\" aria-hidden=\"true\">\(steps)</span>"
  }
}
