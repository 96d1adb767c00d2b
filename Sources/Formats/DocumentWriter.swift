public import Prose

/// A plainer document as HTML, Markdown or a message for WhatsApp.
public enum DocumentWriter {
  /// HTML: headings, paragraphs, lists and tables; everything escaped, addresses as links.
  public static func html(_ document: Document) -> String {
    "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<title>Bericht</title>\n</head>\n<body>\n"
      + body(document) + "</body>\n</html>\n"
  }

  /// What stands between the tags of a page's body.
  public static func body(_ document: Document) -> String {
    var out = ""
    var open: String?
    for block in document.blocks where !block.sentences.isEmpty {
      let wanted: String? =
        switch block.kind {
        case .listItem: isNumbered(block, document) ? "ol" : "ul"
        case .tableRow: "table"
        case .quotation: "blockquote"
        default: nil
        }
      if wanted != open {
        if let open { out += "</\(open)>\n" }
        if let wanted { out += "<\(wanted)>\n" }
        open = wanted
      }
      out += html(block, in: document)
    }
    if let open { out += "</\(open)>\n" }
    return out
  }

  /// Whether a list item has a number before it.
  private static func isNumbered(_ block: Block, _ document: Document) -> Bool {
    guard let first = block.sentences.first, block.range.start < first.range.start else { return false }
    return document.text[UTF8Range(block.range.start, first.range.start)].contains { $0.isNumber }
  }

  private static func html(_ block: Block, in document: Document) -> String {
    func linked(_ text: String) -> String {
      document.format == .markdown ? InlineMarkdown.html(text, written: Self.linked) : Self.linked(text)
    }
    switch block.kind {
    case .heading: return "<h2>\(lines(block, document).map(escaped).joined(separator: "<br>\n"))</h2>\n"
    case .listItem: return "<li>\(lines(block, document).map(linked).joined(separator: "<br>\n"))</li>\n"
    case .tableRow:
      let cells = cells(block, document)
      return "<tr>\(cells.map { "<td>\(linked($0))</td>" }.joined())</tr>\n"
    case .paragraph, .greeting, .closing, .contact, .quotation, .layout:
      return "<p>\(lines(block, document).map(linked).joined(separator: "<br>\n"))</p>\n"
    }
  }

  /// Markdown. A text that was Markdown already stays as it is.
  public static func markdown(_ document: Document) -> String {
    if document.format == .markdown { return document.text }
    return joined(document) { block in
      let lines = lines(block, document)
      switch block.kind {
      case .heading: return "## \(lines.joined(separator: " "))"
      case .listItem: return "- \(lines.joined(separator: "\n  "))"
      case .tableRow: return "| \(cells(block, document).joined(separator: " | ")) |"
      case .quotation: return lines.map { "> \($0)" }.joined(separator: "\n")
      case .paragraph, .greeting, .closing, .contact, .layout: return lines.joined(separator: "  \n")
      }
    }
  }

  /// Text with the marks that WhatsApp knows: bold headings, bullets.
  public static func whatsApp(_ document: Document) -> String {
    joined(document) { block in
      let lines = lines(block, document).map { document.format == .markdown ? $0.replacing("**", with: "*") : $0 }
      switch block.kind {
      case .heading: return "*\(lines.joined(separator: " ").replacing("*", with: ""))*"
      case .listItem: return "• \(lines.joined(separator: "\n"))"
      case .tableRow: return cells(block, document).joined(separator: " – ")
      case .quotation: return lines.map { "> \($0)" }.joined(separator: "\n")
      case .paragraph, .greeting, .closing, .contact, .layout: return lines.joined(separator: "\n")
      }
    }
  }

  private static func joined(_ document: Document, _ write: (Block) -> String) -> String {
    var out = ""
    var previous: Block.Kind?
    for block in document.blocks where !block.sentences.isEmpty {
      let isRun = previous == block.kind && [.listItem, .tableRow, .quotation, .contact].contains(block.kind)
      if previous != nil { out += isRun ? "\n" : "\n\n" }
      out += write(block)
      previous = block.kind
    }
    return out.isEmpty ? out : out + "\n"
  }

  /// The block's text by line, without its marker and without white space at the ends.
  private static func lines(_ block: Block, _ document: Document) -> [String] {
    guard let first = block.sentences.first, let last = block.sentences.last else { return [] }
    return document.text[UTF8Range(first.range.start, last.range.end)].split(whereSeparator: \.isNewline).map { line in
      var line = line.drop { $0 == " " || $0 == "\t" }
      if block.kind == .quotation { line = line.drop { $0 == ">" || $0 == " " } }
      return String(line)
    }
  }

  private static func cells(_ block: Block, _ document: Document) -> [String] {
    let line = lines(block, document).joined(separator: " ")
    if line.contains("\t") { return line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    if line.contains("|") {
      let cells = line.split(separator: "|").map { cell in
        let end = cell.reversed().prefix { $0 == " " }.count
        return String(cell.dropLast(end).drop { $0 == " " })
      }
      return cells.contains { $0.contains { $0 != "-" && $0 != ":" && $0 != " " } } ? cells : []
    }
    return [line]
  }

  /// Text for HTML, with `& < > "` escaped.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Escaped text in which addresses of the web are links.
  private static func linked(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { part in
      let address = part.drop { $0 == "(" }
      guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return escaped(String(part)) }
      var end = address
      while let last = end.last, ".,;:!?)".contains(last) { end = end.dropLast() }
      let link = "<a href=\"\(escaped(String(end)))\">\(escaped(String(end)))</a>"
      return escaped(String(part.prefix(part.count - address.count))) + link
        + escaped(String(address.dropFirst(end.count)))
    }.joined(separator: " ")
  }
}
