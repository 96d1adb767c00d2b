import Prose

/// Finds the blocks of a text from its lines.
struct BlockFinder {
  /// A block before its words are known.
  struct Found {
    var kind: Block.Kind
    /// With markers and line ends.
    var range: UTF8Range
    /// The stretches that sentences are sought in. No sentence runs from one into the next.
    var stretches: [UTF8Range]
  }

  private let bytes: TextBytes
  private let recognise: LineKind
  private let isMarkdown: Bool
  private let lines: [TextLine]
  /// The width at which a mail program wrapped the lines, in bytes; nil when the lines are as long as their paragraphs.
  private let wrapWidth: Int?

  private var found: [Found] = []
  private var index = 0

  init(_ bytes: TextBytes, isMarkdown: Bool) {
    self.bytes = bytes
    self.isMarkdown = isMarkdown
    recognise = LineKind(bytes: bytes)
    lines = bytes.lines(in: UTF8Range(0, bytes.count))
    let longest = lines.lazy.map(\.content.count).max() ?? 0
    wrapWidth = (40...100).contains(longest) ? longest : nil
  }

  /// The blocks, which tile the text.
  static func blocks(of bytes: TextBytes, isMarkdown: Bool) -> [Found] {
    var finder = BlockFinder(bytes, isMarkdown: isMarkdown)
    return finder.run()
  }

  private mutating func run() -> [Found] {
    while index < lines.count { block() }
    return found
  }

  /// Adds a block of the lines from `first` up to `end`; blank lines behind it belong to it.
  private mutating func add(_ kind: Block.Kind, _ first: Int, _ end: Int, _ stretches: [UTF8Range]) {
    var last = end
    while last < lines.count, lines[last].isBlank { last += 1 }
    found.append(
      Found(kind: kind, range: UTF8Range(lines[first].range.start, lines[last - 1].range.end), stretches: stretches))
    index = last
  }

  private mutating func block() {
    let line = lines[index]
    let content = line.content
    if line.isBlank || recognise.isRule(content) || isMarkdown && isFence(index) {
      return layout()
    }
    if isMarkdown, let title = markdownTitle(content) { return add(.heading, index, index + 1, [title]) }
    if isMarkdown, index + 1 < lines.count, isUnderline(lines[index + 1]) {
      return add(.heading, index, index + 2, [content])
    }
    if bytes[content.start] == UInt8(ascii: ">") { return quotation() }
    if isMarkdown, bytes[content.start] == UInt8(ascii: "|") { return add(.tableRow, index, index + 1, [content]) }
    if let marker = recognise.listMarkerEnd(content, isMarkdown: isMarkdown) { return listItem(marker) }
    if isTableRow(index) { return add(.tableRow, index, index + 1, [content]) }
    if recognise.isGreeting(content) { return add(.greeting, index, index + 1, [content]) }
    if recognise.isClosing(content) || isFarewell(index) { return closing() }
    if recognise.isContact(content) { return add(.contact, index, index + 1, [content]) }
    if isHeading(index) { return add(.heading, index, index + 1, [content]) }
    paragraph()
  }

  private mutating func layout() {
    let first = index
    if isMarkdown, isFence(index) {
      index += 1
      while index < lines.count, !isFence(index) { index += 1 }
    }
    add(.layout, first, min(index + 1, lines.count), [])
  }

  private func isFence(_ index: Int) -> Bool {
    bytes.starts(with: "```", at: lines[index].content.start)
      || bytes.starts(with: "~~~", at: lines[index].content.start)
  }

  private func markdownTitle(_ content: UTF8Range) -> UTF8Range? {
    var start = content.start
    while start < content.end, bytes[start] == UInt8(ascii: "#") { start += 1 }
    guard start > content.start, start - content.start <= 6, bytes.at(start) == 0x20 else { return nil }
    var end = content.end
    while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let title = bytes.trimmed(UTF8Range(start, end))
    return title.isEmpty ? nil : title
  }

  /// The line under a Markdown title: `===` or `---`.
  private func isUnderline(_ line: TextLine) -> Bool {
    guard line.content.count >= 3 else { return false }
    let first = bytes[line.content.start]
    guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return (line.content.start..<line.content.end).allSatisfy { bytes[$0] == first }
  }

  private mutating func quotation() {
    let first = index
    var stretches: [UTF8Range] = []
    while index < lines.count, !lines[index].isBlank, bytes[lines[index].content.start] == UInt8(ascii: ">") {
      var start = lines[index].content.start
      while start < lines[index].content.end, bytes[start] == UInt8(ascii: ">") || bytes[start] == 0x20 { start += 1 }
      let rest = bytes.trimmed(UTF8Range(start, lines[index].content.end))
      if !rest.isEmpty { stretches.append(rest) }
      index += 1
    }
    add(.quotation, first, index, stretches)
  }

  private mutating func listItem(_ marker: Int) {
    let first = index
    var stretches = [UTF8Range(marker, lines[index].content.end)]
    let textIndent = marker - lines[index].range.start
    index += 1
    while index < lines.count, !lines[index].isBlank, !startsBlock(index),
      lines[index].indent >= min(2, textIndent) && lines[index].indent > 0 || joins(index - 1)
    {
      let content = lines[index].content
      if joins(index - 1) || lines[index].indent > 0, let last = stretches.indices.last, !endsSentence(stretches[last])
      {
        stretches[last].end = content.end
      } else if let last = stretches.indices.last, joins(index - 1) {
        stretches[last].end = content.end
      } else {
        stretches.append(content)
      }
      index += 1
    }
    add(.listItem, first, index, stretches)
  }

  /// The formula and the names under it, up to the next blank line.
  private mutating func closing() {
    let first = index
    var stretches = [lines[index].content]
    index += 1
    var sawName = false
    while index < lines.count, stretches.count < 9 {
      if lines[index].isBlank {
        let next = lines[index...].firstIndex { !$0.isBlank } ?? lines.count
        guard !sawName, next < lines.count, next - index <= 2, isSignature(next) else { break }
        index = next
        continue
      }
      guard isSignature(index) else { break }
      sawName = true
      stretches.append(lines[index].content)
      index += 1
    }
    add(.closing, first, index, stretches)
  }

  /// "Veel leesplezier!" right above the names that end the message.
  private func isFarewell(_ index: Int) -> Bool {
    guard recognise.isShortCry(lines[index].content, "!"), index + 1 < lines.count, !lines[index + 1].isBlank else {
      return false
    }
    let rest = Array(lines[(index + 1)...].lazy.filter { !$0.isBlank }.prefix(4))
    return rest.count <= 3
      && rest.allSatisfy { recognise.looksLikeHeading($0.content) || recognise.isContact($0.content) }
  }

  /// A name, role or school under the closing formula.
  private func isSignature(_ index: Int) -> Bool {
    let content = lines[index].content
    guard content.count <= 80, !recognise.isContact(content), !recognise.isRule(content),
      !recognise.isTableRow(content),
      bytes[content.start] != UInt8(ascii: ">"), markdownTitle(content) == nil || !isMarkdown,
      recognise.listMarkerEnd(content, isMarkdown: isMarkdown) == nil, !bytes.starts(with: "p.s", at: content.start),
      !bytes.starts(with: "ps", at: content.start)
    else { return false }
    let last = bytes[content.end - 1]
    return last != UInt8(ascii: ".") && last != UInt8(ascii: "?") && last != UInt8(ascii: ":") || content.count <= 24
  }

  private mutating func paragraph() {
    let first = index
    var stretches = [lines[index].content]
    index += 1
    while index < lines.count, !lines[index].isBlank {
      let continues = joins(index - 1)
      if !continues, startsBlock(index) || isHeading(index) { break }
      if continues, startsMarked(index) { break }
      if continues, let last = stretches.indices.last {
        stretches[last].end = lines[index].content.end
      } else {
        stretches.append(lines[index].content)
      }
      index += 1
    }
    add(.paragraph, first, index, stretches)
  }

  /// Whether a line begins a block by its first sign.
  private func startsMarked(_ index: Int) -> Bool {
    let content = lines[index].content
    return recognise.listMarkerEnd(content, isMarkdown: isMarkdown) != nil || bytes[content.start] == UInt8(ascii: ">")
      || recognise.isRule(content)
      || isMarkdown && (markdownTitle(content) != nil || bytes[content.start] == UInt8(ascii: "|") || isFence(index))
  }

  /// Whether a line can't go on what stands before it.
  private func startsBlock(_ index: Int) -> Bool {
    let content = lines[index].content
    return startsMarked(index) || isTableRow(index) || recognise.isGreeting(content)
      || recognise.isClosing(content) || recognise.isContact(content)
  }

  /// Whether a line is a row of cells, told by gaps or by upright strokes: *ma 5 oktober | gym | 10.00*. With one stroke the
  /// line before or behind it has one too.
  private func isTableRow(_ index: Int) -> Bool {
    if recognise.isTableRow(lines[index].content) { return true }
    let strokes = recognise.strokes(lines[index].content)
    return strokes >= 2
      || strokes == 1
        && [index - 1, index + 1].contains { lines.indices.contains($0) && recognise.strokes(lines[$0].content) > 0 }
  }

  private func isHeading(_ index: Int) -> Bool {
    let content = lines[index].content
    guard let next = lines[(index + 1)...].first(where: { !$0.isBlank }) else { return false }
    if recognise.isAllCapitals(content) { return true }
    let isAdjacent = index + 1 < lines.count && !lines[index + 1].isBlank
    if isAdjacent, recognise.isShortCry(content, "?"), index == 0 || lines[index - 1].isBlank { return true }
    guard recognise.looksLikeHeading(content), !joins(index), !recognise.isClosing(next.content) else { return false }
    let previousIsText = index > 0 && !lines[index - 1].isBlank
    // A run of short lines is a list without bullets rather than a row of headings.
    if isAdjacent, recognise.looksLikeHeading(next.content), !startsMarked(index + 1) { return false }
    return !previousIsText || !recognise.looksLikeHeading(lines[index - 1].content)
  }

  private func endsSentence(_ range: UTF8Range) -> Bool {
    let last = bytes.at(range.end - 1)
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
      || last == UInt8(ascii: ":")
  }

  /// Whether the line after `index` goes on the sentence: it starts small, or this line is full.
  private func joins(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let content = lines[index].content
    let next = lines[index + 1].content
    guard !next.isEmpty, !content.isEmpty else { return false }
    let startsSmall = bytes.scalar(at: next.start).properties.isLowercase
    if startsSmall, !endsSentence(content) {
      // *do 1 okt – start van het project*, and the next day under it.
      return !(recognise.startsWithDay(content) && recognise.startsWithDay(next))
    }
    if let wrapWidth, content.count >= 40 {
      var wordEnd = next.start
      while wordEnd < next.end, bytes.spaceLength(at: wordEnd) == 0 { wordEnd += 1 }
      return content.count + 1 + wordEnd - next.start > wrapWidth
    }
    return false
  }
}
