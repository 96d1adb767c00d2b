/// Bold and italic words and links of Markdown as HTML; all else of it is left as it stands.
enum InlineMarkdown {
  /// The HTML of one line; `written` makes HTML of the text in between.
  static func html(_ line: String, written: (String) -> String) -> String {
    // Between an even number of ** and the next, words are bold; a ** without its partner is text.
    let parts = line.split(separator: "**", omittingEmptySubsequences: false).map(String.init)
    var out = ""
    for (number, part) in parts.enumerated() {
      let isBold = number % 2 == 1 && number + 1 < parts.count && !part.isEmpty
      let isUnpaired = number % 2 == 1 && !isBold
      let html = links(part) { emphasised($0, written: written) }
      out += isBold ? "<strong>\(html)</strong>" : (isUnpaired ? "**" : "") + html
      if number % 2 == 1, part.isEmpty, number + 1 < parts.count { out += "**" }
    }
    return out
  }

  /// `_words_` and `*words*` in italics. A sign within a word, or beside a space, is text.
  private static func emphasised(_ text: String, written: (String) -> String) -> String {
    var out = ""
    var rest = text[...]
    var from = rest.startIndex
    while let open = rest[from...].firstIndex(where: { $0 == "_" || $0 == "*" }) {
      let first = rest.index(after: open)
      from = first
      guard open == rest.startIndex || !isWord(rest[rest.index(before: open)]), first < rest.endIndex,
        !rest[first].isWhitespace, let close = closing(rest[open], in: rest[first...])
      else { continue }
      out += written(String(rest[..<open])) + "<em>\(written(String(rest[first..<close])))</em>"
      rest = rest[rest.index(after: close)...]
      from = rest.startIndex
    }
    return out + written(String(rest))
  }

  /// Where italics end that `mark` opened.
  private static func closing(_ mark: Character, in text: Substring) -> String.Index? {
    text.indices.dropFirst().first { place in
      guard text[place] == mark, !text[text.index(before: place)].isWhitespace else { return false }
      let next = text.index(after: place)
      return next == text.endIndex || !isWord(text[next])
    }
  }

  /// A letter or figure, or what may stand in an address.
  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "/@._-".contains(character)
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
