public import Prose

/// Cards as a page that needs nothing else and can be printed: one section a language.
public enum CardHTML {
  /// The page; `rest`, which is HTML, stands under the cards.
  public static func page(_ cards: [LocalCard], followedBy rest: String = "") -> String {
    let first = cards.first?.language ?? .dutch
    var out =
      "<!DOCTYPE html>\n<html lang=\"\(first.rawValue)\" dir=\"\(direction(first))\">\n<head>\n<meta charset=\"utf-8\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    out += DocumentWriter.escaped(cards.first.map { CardText.plain($0.title, false) } ?? "")
    out += "</title>\n<style>\n\(style)</style>\n</head>\n<body>\n"
    for card in cards { out += section(card, level: 1, foldsSources: false) }
    return out + rest + "</body>\n</html>\n"
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

  /// A card within a page: its title is a heading of this level. The Dutch sentences can be folded; folded or not, a reader can
  /// choose.
  public static func section(_ card: LocalCard, level: Int, foldsSources: Bool) -> String {
    let language = card.language
    var out = "<section lang=\"\(language.rawValue)\" dir=\"\(direction(language))\">\n"
    out += "<h\(level)>\(html(card.title))</h\(level)>\n"
    if !card.count.isEmpty { out += "<p>\(html(card.count))</p>\n" }
    for item in card.items {
      out +=
        "<article>\n<h\(level + 1)>\(item.pictogram.flatMap { CardDrawings.svg[$0] } ?? "")<span>\(html(item.title))</span>"
        + "</h\(level + 1)>\n"
      out += list(item.lines)
      if !item.sources.isEmpty {
        out += "<details\(foldsSources ? "" : " open")>\n<summary>\(html(card.sourceLabel))</summary>\n"
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
