import Prose

/// HTML of a mail program or school app → its visible text and the blocks in it. Scripts, styles and hidden parts are
/// left out; links keep their address.
enum HTMLReader {
  static func message(from html: String) -> Message {
    let builder = VisibleText()
    readHTML(html, handler: builder)
    return builder.message()
  }
}

/// Gathers blocks from the parser's events.
private final class VisibleText: HTMLHandler {
  private struct Piece {
    var kind: Block.Kind?
    var text: String
  }

  /// A table row in the making: the pieces of each cell.
  private struct Row {
    var cells: [[Piece]] = []
    var isLayout: Bool
  }

  private struct Link {
    var address: String
    var textStart: Int
  }

  private static let invisible: Set<String> = [
    "script", "style", "head", "title", "noscript", "template", "svg", "object", "iframe", "select", "textarea",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "main", "nav", "aside", "figure", "figcaption", "address",
    "blockquote", "center", "ul", "ol", "dl", "dt", "dd", "table", "tbody", "thead", "tfoot", "caption", "form",
    "fieldset", "hr", "pre", "body", "html", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "th",
  ]

  private var pieces: [Piece] = []
  private var rows: [Row] = []
  private var tablesForLayout: [Bool] = []
  /// For each open list: the number of its next item, or nil for bullets.
  private var lists: [Int?] = []
  private var buffer = ""
  private var kind: Block.Kind?
  private var quoteDepth = 0
  private var preDepth = 0
  private var links: [Link] = []
  /// The open elements inside the outermost invisible one; empty when visible.
  private var invisibleStack: [String] = []

  func start(_ element: String, attributes: [String: String]) {
    if !invisibleStack.isEmpty || isInvisible(element, attributes) {
      if !Self.isVoid(element) { invisibleStack.append(element) }
      return
    }
    if Self.blocks.contains(element) { flush() }
    switch element {
    case "br": buffer += "\n"
    case "h1", "h2", "h3", "h4", "h5", "h6": kind = .heading
    case "ul": lists.append(nil)
    case "ol": lists.append(attributes["start"].flatMap(Int.init) ?? 1)
    case "li": startItem()
    case "blockquote": quoteDepth += 1
    case "pre": preDepth += 1
    case "table": tablesForLayout.append(attributes["role"] == "presentation")
    case "tr": rows.append(Row(isLayout: tablesForLayout.last ?? true))
    case "td", "th": if let row = rows.indices.last { rows[row].cells.append([]) }
    case "a":
      if let address = attributes["href"].flatMap(Self.visibleAddress) {
        links.append(Link(address: address, textStart: buffer.utf8.count))
      } else {
        links.append(Link(address: "", textStart: 0))
      }
    default: break
    }
  }

  func end(_ element: String) {
    if !invisibleStack.isEmpty {
      if let open = invisibleStack.lastIndex(of: element) { invisibleStack.removeSubrange(open...) }
      return
    }
    if element == "a" { endLink() }
    if Self.blocks.contains(element) { flush() }
    switch element {
    case "h1", "h2", "h3", "h4", "h5", "h6": kind = nil
    case "ul", "ol": _ = lists.popLast()
    case "blockquote": quoteDepth = max(0, quoteDepth - 1)
    case "pre": preDepth = max(0, preDepth - 1)
    case "table": _ = tablesForLayout.popLast()
    case "tr": endRow()
    default: break
    }
  }

  func text(_ text: String) {
    guard invisibleStack.isEmpty else { return }
    guard preDepth == 0 else {
      buffer += text
      return
    }
    var endsInSpace = buffer.isEmpty || buffer.utf8.last == 0x20 || buffer.utf8.last == 0x0A
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{0C}" {
        if !endsInSpace { buffer += " " }
        endsInSpace = true
      } else {
        buffer.unicodeScalars.append(scalar)
        endsInSpace = false
      }
    }
  }

  private func isInvisible(_ element: String, _ attributes: [String: String]) -> Bool {
    if Self.invisible.contains(element) || attributes["hidden"] != nil { return true }
    guard let style = attributes["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all")
      || style.contains("max-height:0") || style.contains("font-size:0") || style.contains("opacity:0;")
  }

  private static func isVoid(_ element: String) -> Bool {
    ["br", "img", "hr", "meta", "link", "input", "area", "base", "col", "embed", "source", "track", "wbr"].contains(
      element)
  }

  /// The address of a link as a reader would type it; nil for anchors and scripts.
  private static func visibleAddress(_ address: String) -> String? {
    let lowercased = address.lowercased()
    if lowercased.hasPrefix("mailto:") { return String(address.dropFirst(7).prefix { $0 != "?" }) }
    return lowercased.hasPrefix("http://") || lowercased.hasPrefix("https://") ? address : nil
  }

  private func endLink() {
    guard let link = links.popLast(), !link.address.isEmpty else { return }
    let shown = String(decoding: buffer.utf8.dropFirst(link.textStart), as: UTF8.self)
    func bare(_ text: String) -> String {
      var rest = text.lowercased().filter { !$0.isWhitespace }[...]
      for scheme in ["https://", "http://", "www."] where rest.hasPrefix(scheme) { rest = rest.dropFirst(scheme.count) }
      while rest.last == "/" { rest = rest.dropLast() }
      return String(rest)
    }
    if bare(shown).isEmpty || bare(shown) == bare(link.address) { return }
    while buffer.last == " " { buffer.removeLast() }
    buffer += " (\(link.address))"
  }

  private func startItem() {
    kind = .listItem
    if let list = lists.indices.last, let number = lists[list] {
      buffer = "\(number). "
      lists[list] = number + 1
    } else {
      buffer = "- "
    }
  }

  /// Ends the block in the making.
  private func flush() {
    defer {
      buffer = ""
      if kind == .listItem { kind = nil }
    }
    let lines = buffer.split(separator: "\n", omittingEmptySubsequences: true)
      .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      .map { line in line.last == " " ? line.dropLast() : line }
    let text = lines.joined(separator: "\n")
    guard text.contains(where: { !$0.isWhitespace }), text != "-" else {
      // The marker waits for the paragraph inside its item.
      return
    }
    add(Piece(kind: kind ?? (quoteDepth > 0 ? .quotation : nil), text: text))
  }

  private func add(_ piece: Piece) {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return pieces.append(piece) }
    rows[row].cells[cell].append(piece)
  }

  /// A row of at least two cells with one plain block each is a row of a table; any other one is only layout.
  private func endRow() {
    guard let row = rows.popLast() else { return }
    let filled = row.cells.filter { !$0.isEmpty }
    let isData =
      !row.isLayout && filled.count >= 2
      && filled.allSatisfy { $0.count == 1 && ($0[0].kind == nil || $0[0].kind == .quotation) }
    if isData {
      let text = row.cells.map { $0.first?.text.replacing("\n", with: " ") ?? "" }.joined(separator: "\t")
      add(Piece(kind: .tableRow, text: text))
    } else {
      for piece in filled.joined() { add(piece) }
    }
  }

  func message() -> Message {
    flush()
    while !rows.isEmpty { endRow() }
    var text = ""
    var outline: [Message.OutlinedBlock] = []
    var previous: Block.Kind?
    for piece in pieces {
      if !text.isEmpty {
        let isRun =
          piece.kind == previous && (piece.kind == .listItem || piece.kind == .tableRow || piece.kind == .quotation)
        text += isRun ? "\n" : "\n\n"
      }
      let start = text.utf8.count
      text += piece.text
      outline.append(Message.OutlinedBlock(kind: piece.kind, range: UTF8Range(start, text.utf8.count)))
      previous = piece.kind
    }
    if !text.isEmpty { text += "\n" }
    return Message(text: text, format: .html, outline: outline)
  }
}
