public import Prose

/// Translations beside the Dutch, as a page that needs nothing else and can be printed: one section a language.
public enum TranslationHTML {
  /// The page.
  public static func page(_ simplification: Simplification, _ messages: [TranslatedMessage]) -> String {
    var out =
      "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
      + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Vertaling</title>\n"
    out += "<style>\n\(style)</style>\n</head>\n<body>\n"
    for message in messages { out += section(message) }
    return out + "</body>\n</html>\n"
  }

  private static let style = """
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff; }
    table { border-collapse: collapse; width: 100%; }
    th, td { width: 50%; padding: .3rem .6rem; vertical-align: top; text-align: start; border-bottom: 1px solid #999; }
    tr { break-inside: avoid; }
    .review { background: #fff3c4; }
    @media print { section + section { break-before: page; } }

    """

  private static func section(_ message: TranslatedMessage) -> String {
    let escaped = DocumentWriter.escaped
    let language = escaped(message.language)
    let direction = message.isRightToLeft ? "rtl" : "ltr"
    var out = "<section>\n<h1>Vertaling: <bdi>\(Language(rawValue: message.language)?.ownName ?? language)</bdi></h1>\n"
    out += TranslationText.notes(message).map { "<p>\($0)</p>\n" }.joined()
    out +=
      "<table>\n<thead><tr><th scope=\"col\">Nederlands</th><th scope=\"col\">Vertaling</th></tr></thead>\n<tbody>\n"
    for sentence in message.sentences {
      out += "<tr><td lang=\"nl\">\(escaped(sentence.dutch))</td>"
      switch sentence.status {
      case .translated: out += "<td lang=\"\(language)\" dir=\"\(direction)\">\(escaped(sentence.translation))</td>"
      case .kept: out += "<td lang=\"nl\">\(escaped(sentence.translation))</td>"
      case .needsReview: out += "<td class=\"review\" lang=\"nl\">Niet vertaald: \(escaped(sentence.dutch))</td>"
      }
      out += "</tr>\n"
    }
    return out + "</tbody>\n</table>\n</section>\n"
  }
}
