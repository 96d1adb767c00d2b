public import Prose

/// The pages of a PDF as `pdftotext -bbox-layout` tells them: blocks of lines of words, with their places.
public struct PDFPages: Sendable {
  struct Word: Sendable, Hashable {
    var text: String
    /// The left and the right side, in points from the left of the page.
    let left: Double
    let right: Double
  }

  struct Line: Sendable, Hashable {
    var words: [Word] = []

    var text: String { words.map(\.text).joined(separator: " ") }
  }

  /// For each page, for each block of text, its lines.
  let pages: [[[Line]]]

  /// Reads what `pdftotext -bbox-layout` wrote.
  public init(_ layout: String) {
    let reader = LayoutReader()
    readHTML(layout, handler: reader)
    pages = reader.pages
  }

  /// The message. Fails where there is no text, or where its columns were mixed on the way.
  public func message() throws(UnreadableMessage) -> Message {
    guard pages.contains(where: { !$0.isEmpty }) else {
      throw UnreadableMessage(
        kind: .empty, message: "the PDF has no text; it may be a scan: use the document that it was made of")
    }
    if let page = pages.firstIndex(where: MixedColumns.areIn) {
      throw UnreadableMessage(
        kind: .mixedColumns,
        message:
          "page \(page + 1): the text stands in columns that came out mixed; use the document that it was made of")
    }
    let text = pages.joined().map(Self.text).joined(separator: "\n\n")
    guard text.utf8.count <= MessageReader.largestMessage else {
      throw UnreadableMessage(kind: .tooLarge, message: "the PDF has more than 8 MB of text; split it")
    }
    return MessageReader.message(text, as: .text)
  }

  /// A block as lines; a word that was divided over two lines is whole again.
  private static func text(_ block: [Line]) -> String {
    block.reduce(into: "") { text, line in
      let next = line.text
      if isDivided(text, next) {
        text.removeLast()
      } else if !text.isEmpty {
        text += "\n"
      }
      text += next
    }
  }

  /// Whether a line ends in the middle of a word: *ziekte-* before *verzuim*; not *zomer-* before *en wintertijd*, nor
  /// *BSO-* before *ouders*.
  private static func isDivided(_ text: String, _ next: String) -> Bool {
    guard text.last == "-", text.dropLast().last?.isLowercase == true, next.first?.isLowercase == true else {
      return false
    }
    return !["en", "of", "als"].contains(next.prefix { $0.isLetter })
  }
}

private final class LayoutReader: HTMLHandler {
  private(set) var pages: [[[PDFPages.Line]]] = []
  private var word: PDFPages.Word?

  func start(_ element: String, attributes: [String: String]) {
    switch element {
    case "page": pages.append([])
    case "block": if let page = pages.indices.last { pages[page].append([]) }
    case "line": change { $0.append(PDFPages.Line()) }
    case "word":
      guard let left = attributes["xmin"].flatMap(Double.init), let right = attributes["xmax"].flatMap(Double.init)
      else { return }
      word = PDFPages.Word(text: "", left: left, right: right)
    default: break
    }
  }

  func end(_ element: String) {
    guard element == "word", let word else { return }
    self.word = nil
    change { block in
      if let line = block.indices.last { block[line].words.append(word) }
    }
  }

  func text(_ text: String) { word?.text += text }

  private func change(_ make: (inout [PDFPages.Line]) -> Void) {
    guard let page = pages.indices.last, let block = pages[page].indices.last else { return }
    make(&pages[page][block])
  }
}
