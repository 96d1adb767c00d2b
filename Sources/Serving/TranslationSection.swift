import Prose

/// The part of the page that asks for a translation; it is there only when an endpoint is configured.
struct TranslationSection {
  /// The endpoint.
  let service: TranslationService

  /// The section, hidden until there is a text to translate. It needs JavaScript: a form could be sent by another site, and
  /// translations cost money.
  var html: String {
    let host = escaped(service.host)
    return """
      <section id="translation" class="translation" aria-labelledby="translation-title" data-host="\(host)" hidden>
      <h2 id="translation-title" tabindex="-1">De hele tekst in een andere taal</h2>
      <p class="intro">Een vertaaldienst maakt de vertaling: <b>\(host)</b>. U ziet eerst wat er wordt verstuurd. \
      Namen, nummers, adressen, datums, tijden en bedragen blijven hier: daarvoor staat een nummer in de plaats.</p>
      <div class="languages"><label class="label" for="target">Vertaal naar</label>\
      <select id="target">\(options)</select> \
      <button id="show-sent" class="button" type="button">Bekijk wat wordt verstuurd</button></div>
      <p id="translation-status" class="status" role="status"></p>
      <div id="sent"></div>
      <div id="translated"></div>
      </section>
      """
  }

  private var options: String {
    service.languages.map { code in
      let known = Language(rawValue: code.value)
      let name = known.map { "\($0.dutchName) – \($0.ownName)" } ?? code.value
      return "<option value=\"\(escaped(code.value))\"\(known == nil ? " data-unnamed" : "")>\(escaped(name))</option>"
    }.joined()
  }
}
