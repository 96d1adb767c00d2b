import Prose

/// Takes over the blocks that the reader of HTML has found, and names those it could not name.
struct OutlineReader {
  private let bytes: TextBytes
  private let recognise: LineKind

  init(_ bytes: TextBytes) {
    self.bytes = bytes
    recognise = LineKind(bytes: bytes)
  }

  /// The blocks, which tile the text. What lies between outlined blocks belongs to the one before it.
  func blocks(_ outline: [Message.OutlinedBlock]) -> [BlockFinder.Found] {
    var found: [BlockFinder.Found] = []
    func fill(upTo offset: Int) {
      if let last = found.indices.last {
        found[last].range.end = offset
      } else if offset > 0 {
        found.append(BlockFinder.Found(kind: .layout, range: UTF8Range(0, offset), stretches: []))
      }
    }
    for block in outline {
      let content = bytes.trimmed(block.range)
      guard !content.isEmpty else { continue }
      fill(upTo: content.start)
      let lines = bytes.lines(in: content).map(\.content).filter { !$0.isEmpty }
      if block.kind == .tableRow || block.kind == .heading || block.kind == .quotation {
        found.append(BlockFinder.Found(kind: block.kind ?? .paragraph, range: content, stretches: lines))
        continue
      }
      // The lines of a paragraph, set apart by <br>, can be a greeting, text, and a closing with names.
      var index = 0
      while index < lines.count {
        let line = lines[index]
        var end = index + 1
        let kind: Block.Kind
        if block.kind == .listItem {
          kind = .listItem
          end = lines.count
        } else if recognise.isGreeting(line) {
          kind = .greeting
        } else if recognise.isClosing(line) {
          kind = .closing
          while end < lines.count, !recognise.isContact(lines[end]), lines[end].count <= 80 { end += 1 }
        } else if recognise.isContact(line) {
          kind = .contact
        } else if recognise.isAllCapitals(line), block.range.end < bytes.count {
          kind = .heading
        } else {
          kind = .paragraph
          while end < lines.count, !recognise.isGreeting(lines[end]), !recognise.isClosing(lines[end]),
            !recognise.isContact(lines[end])
          {
            end += 1
          }
        }
        if index > 0 { fill(upTo: line.start) }
        var stretches = Array(lines[index..<end])
        if kind == .listItem, let marker = recognise.listMarkerEnd(line, isMarkdown: false) {
          stretches[0] = UTF8Range(marker, line.end)
        }
        found.append(
          BlockFinder.Found(kind: kind, range: UTF8Range(line.start, lines[end - 1].end), stretches: stretches))
        index = end
      }
    }
    fill(upTo: bytes.count)
    return found
  }
}
