import Formats
import FoundationEssentials
import Prose

/// The key-facts card on the page, with what a school does with it: put it in a calendar, send it.
struct CardSection: Sendable {
  /// What was found.
  let card: Card
  /// The same in the language that was chosen.
  let local: LocalCard
  /// The day of the message.
  let day: Day

  /// The content of the section.
  var html: String {
    """
    <h2 id="card-title" tabindex="-1">Kaart voor ouders: \(local.language.dutchName)</h2>
    <p class="intro">\(intro)</p>
    <div class="facts">\(CardHTML.section(local, level: 3, foldsSources: true))</div>
    <p class="card-tools">\(calendar)\(tools)</p>
    <details class="more"><summary>Tekst voor WhatsApp</summary>\
    <textarea id="card-text" class="card-text" rows="12" readonly aria-label="Tekst voor WhatsApp" \
    lang="\(local.language.rawValue)" dir="auto">
    \(escaped(CardText.text(local, style: .whatsApp)))</textarea></details>
    """
  }

  private var intro: String {
    if local.language == .dutch { return "Dit vond Helder in uw bericht. Klopt er iets niet? Het bericht zelf geldt." }
    // Where even the title is Dutch, little else can be said in the language.
    let few =
      local.title.contains { $0.kind == .dutch }
      ? " Helder heeft in deze taal nog weinig woorden die zeker goed zijn. Daarom is veel op de kaart Nederlands." : ""
    return
      "Wat tussen aanhalingstekens staat, is Nederlands.\(few) Niemand die de taal spreekt, heeft de woorden al nagekeken."
  }

  private var calendar: String {
    guard CardCalendar.hasDays(card) else { return "" }
    let bytes = Data(CardCalendar.text(card, [local], stamp: day).utf8)
    return """
      <a class="button" download="agenda.ics" href="data:text/calendar;charset=utf-8;base64,\(bytes.base64EncodedString())">\
      Download voor de agenda</a>
      """
  }

  /// What needs JavaScript.
  private var tools: String {
    """
    <button id="copy-card" class="button needs-script" type="button">Kopieer voor WhatsApp</button>\
    <button id="copy-card-rich" class="button needs-script" type="button">Kopieer met opmaak</button>\
    <button class="button needs-script" type="button" data-speak="card-text">Lees voor</button>\
    <button class="button needs-script" type="button" data-print="card">Print de kaart</button>
    """
  }
}
