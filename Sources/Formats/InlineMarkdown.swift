/// Bold words and links of Markdown as HTML; all else of it is left as it stands.
enum InlineMarkdown {
  /// The HTML of one line; `written` makes HTML of the text in between.
  static func html(_ line: String, written: (String) -> String) -> String {
    // Between an even number of ** and the next, words are bold; a ** without its partner is text.
    let parts = line.split(separator: "**", omittingEmptySubsequences: false).map(String.init)
    var out = ""
    for (number, part) in parts.enumerated() {
      let isBold = number % 2 == 1 && number + 1 < parts.count && !part.isEmpty
      let isUnpaired = number % 2 == 1 && !isBold
      let html = links(part, written: written)
      out += isBold ? "<strong>\(html)</strong>" : (isUnpaired ? "**" : "") + html
      if number % 2 == 1, part.isEmpty, number + 1 < parts.count { out += "**" }
    }
    return out
  }

  /// `[words](address)` as links, for addresses of the web and of mail.
  private static func links(_ text: String, written: (String) -> String) -> String {
    var out = ""
    var rest = text[...]
    while let middle = rest.firstRange(of: "]("), let open = rest[..<middle.lowerBound].lastIndex(of: "["),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    {
      let address = rest[middle.upperBound..<close]
      let isLink = ["https://", "http://", "mailto:", "tel:"].contains { address.hasPrefix($0) }
      guard isLink, !address.contains(where: \.isWhitespace) else {
        out += written(String(rest[..<middle.upperBound]))
        rest = rest[middle.upperBound...]
        continue
      }
      let words = DocumentWriter.escaped(String(rest[rest.index(after: open)..<middle.lowerBound]))
      out += written(String(rest[..<open]))
      out += "<a href=\"\(DocumentWriter.escaped(String(address)))\">\(words)</a>"
      rest = rest[rest.index(after: close)...]
    }
    return out + written(String(rest))
  }
}
