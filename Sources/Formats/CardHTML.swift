public import Prose

/// Cards as a page that needs nothing else and can be printed: one section a language.
public enum CardHTML {
  /// The page.
  public static func page(_ cards: [LocalCard]) -> String {
    let first = cards.first?.language ?? .dutch
    var out =
      "<!DOCTYPE html>\n<html lang=\"\(first.rawValue)\" dir=\"\(direction(first))\">\n<head>\n<meta charset=\"utf-8\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    out += DocumentWriter.escaped(cards.first.map { CardText.plain($0.title, false) } ?? "")
    out += "</title>\n<style>\n\(style)</style>\n</head>\n<body>\n"
    for card in cards { out += section(card) }
    return out + "</body>\n</html>\n"
  }

  private static let style = """
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff; }
    article { border: 1px solid #666; border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; break-inside: avoid; }
    h2 { font-size: 1.15rem; margin: 0 0 .5rem; display: flex; gap: .6rem; align-items: center; }
    h2 svg { width: 2.2rem; height: 2.2rem; flex: none; }
    dt { font-weight: bold; }
    dd { margin: 0 0 .5rem; }
    details, .note { color: #444; font-size: .9rem; }
    @media print { section + section { break-before: page; } }

    """

  private static func section(_ card: LocalCard) -> String {
    let language = card.language
    var out = "<section lang=\"\(language.rawValue)\" dir=\"\(direction(language))\">\n"
    out += "<h1>\(html(card.title))</h1>\n"
    for item in card.items {
      out +=
        "<article>\n<h2>\(item.pictogram.flatMap { CardDrawings.svg[$0] } ?? "")<span>\(html(item.title))</span></h2>\n"
      out += list(item.lines)
      if !item.sources.isEmpty {
        out += "<details open>\n<summary>\(html(card.sourceLabel))</summary>\n"
        for source in item.sources {
          out += "<p lang=\"nl\" dir=\"ltr\">\(DocumentWriter.escaped(source.text))</p>\n"
        }
        out += "</details>\n"
      }
      out += "</article>\n"
    }
    return out + list(card.lines) + "<p class=\"note\">\(html(card.note))</p>\n</section>\n"
  }

  private static func list(_ lines: [LocalCard.Line]) -> String {
    if lines.isEmpty { return "" }
    let rows = lines.map { line in
      "<dt>\(html(line.label))</dt>\n" + line.values.map { "<dd>\(html($0))</dd>\n" }.joined()
    }
    return "<dl>\n\(rows.joined())</dl>\n"
  }

  private static func html(_ runs: [LocalCard.Run]) -> String {
    runs.map { run in
      let text = DocumentWriter.escaped(run.text)
      return switch run.kind {
      case .own: text
      case .dutch: "<bdi lang=\"nl\" dir=\"ltr\">“\(text)”</bdi>"
      case .value: "<bdi>\(text)</bdi>"
      }
    }.joined()
  }

  private static func direction(_ language: Language) -> String { language.isRightToLeft ? "rtl" : "ltr" }
}
