import Prose

/// Leaves out the sentences that ask nothing and tell no fact: courtesy and background. In doubt a sentence stays.
struct Shortening {
  /// These point back to what was said just before, which has to stay with them.
  private static let pointers: Set<String> = [
    "daar", "daaraan", "daarbij", "daardoor", "daarin", "daarmee", "daarna", "daarom", "daarop", "daarover",
    "daarvan", "daarvoor", "dan", "dat", "deze", "die", "dit", "haar", "hier", "hierbij", "hierdoor",
    "hiermee", "hierna", "hierover", "hiervan", "hiervoor", "hij", "hun", "ook", "toch", "toen", "want", "ze", "zij",
    "zijn", "zo", "zulke", "maar", "en", "of", "dus",
  ]

  /// What has to be, may be, or is there only at a price is for a parent to know.
  private static let musts: Set<String> = [
    "bedrag", "dicht", "dient", "dienen", "exclusief", "gelegenheid", "gesloten", "gratis", "hoef", "hoeft", "hoeven",
    "inclusief", "kosten", "kun", "kunt", "mag", "moet", "moeten", "mogen", "nodig", "noodzakelijk", "open", "sluit",
    "sluiten", "thuis", "toestemming", "uitgenodigd", "verantwoordelijk", "verboden", "verplicht", "verplichte",
    "vervallen", "vervalt", "vrijwillig", "vrijwillige", "welkom",
  ]

  private static let readers: Set<String> = ["u", "uw", "je", "jij", "jou", "jouw", "jullie"]

  /// With these a sentence speaks to its readers and still only greets or thanks them, or says that it informs them.
  private static let courtesies: Set<String> = [
    "bedankt", "begrip", "blij", "dank", "danken", "genieten", "hoop", "hopen", "informeren", "mededelen",
    "plezier", "spijt", "succes", "vertrouwen", "wens", "wensen",
  ]

  /// The bytes that go, in order.
  private(set) var removed: [UTF8Range] = []
  /// The sentences that go, in order.
  private(set) var omitted: [UTF8Range] = []

  /// What goes of a document, given where its facts, actions and events stand.
  init(_ document: Document, needed: [UTF8Range]) {
    let kept = document.blocks.map { block in
      Self.kept(block, needed, in: document.text)
    }
    let stays = Self.withHeadings(document.blocks, kept)
    for (block, flags) in zip(document.blocks, stays) where flags.contains(false) {
      omitted += zip(block.sentences, flags).filter { !$0.1 }.map(\.0.range)
      guard flags.contains(true) else {
        removed.append(block.range)
        continue
      }
      var position = block.sentences[0].range.start
      for (index, flag) in flags.enumerated() {
        // Space goes with what follows it, so that none is left at the end of the block.
        let next = block.sentences[index].range
        if flag {
          position = next.end
        } else {
          let isFirst = !flags[..<index].contains(true)
          let end = isFirst ? block.sentences[index + 1].range.start : next.end
          removed.append(UTF8Range(position, end))
          position = end
        }
      }
    }
  }

  /// The document without what goes.
  func shortened(_ document: Document) -> Document {
    func place(_ offset: Int) -> Int {
      offset - removed.reduce(0) { $0 + max(0, min($1.end, offset) - $1.start) }
    }
    func moved(_ range: UTF8Range) -> UTF8Range { UTF8Range(place(range.start), place(range.end)) }
    var text = ""
    var position = 0
    for range in removed {
      text += document.text[UTF8Range(position, range.start)]
      position = range.end
    }
    text += document.text[UTF8Range(position, document.text.utf8.count)]
    let gone = Set(omitted)
    let blocks: [Block] = document.blocks.compactMap { block in
      var block = block
      if !block.sentences.isEmpty, block.sentences.allSatisfy({ gone.contains($0.range) }) { return nil }
      block.range = moved(block.range)
      block.sentences = block.sentences.filter { !gone.contains($0.range) }.map { sentence in
        var sentence = sentence
        sentence.range = moved(sentence.range)
        for index in sentence.words.indices { sentence.words[index].range = moved(sentence.words[index].range) }
        return sentence
      }
      return block
    }
    return Document(text: text, format: document.format, blocks: blocks)
  }

  // MARK: - What stays

  private static func kept(_ block: Block, _ needed: [UTF8Range], in text: String) -> [Bool] {
    var follows = false
    var kept = block.sentences.map { sentence in
      let last = sentence.words.last?.form
      // A colon announces what follows, also near the start, as in "Betreft:"; a question or an imperative asks something.
      let stays =
        follows || last == "?" || last == ":" || sentence.words.dropFirst().first?.form == ":"
        || sentence.analyses.first?.tag.isFiniteVerb == true || concernsReaders(sentence)
        || needed.contains { $0.overlaps(sentence.range) }
      follows = last == ":"
      return stays
    }
    switch block.kind {
    case .heading: return kept
    case .paragraph where !block.isOtherLanguage:
      // Backwards, as what points back may be pointed at itself.
      for index in kept.indices.dropFirst().reversed() where kept[index] && pointsBack(block.sentences[index]) {
        kept[index - 1] = true
      }
      return kept
    case .greeting:
      return kept.map { _ in kept.contains(true) }
    case .paragraph, .listItem, .tableRow, .closing, .contact, .quotation, .layout:
      return kept.map { _ in true }
    }
  }

  private static func concernsReaders(_ sentence: Sentence) -> Bool {
    let words = Set(sentence.words.map(\.lowercased))
    return !words.isDisjoint(with: musts)
      || (!words.isDisjoint(with: readers) && words.isDisjoint(with: courtesies))
  }

  private static func pointsBack(_ sentence: Sentence) -> Bool {
    guard let first = sentence.words.first?.lowercased else { return false }
    // "Het is …"; not "Het kamp is …".
    if first == "het" { return sentence.analyses.dropFirst().first?.tag.isFiniteVerb == true }
    return pointers.contains(first)
  }

  /// A heading stays with what stands under it.
  private static func withHeadings(_ blocks: [Block], _ kept: [[Bool]]) -> [[Bool]] {
    var stays = kept
    var isNeeded = false
    for index in blocks.indices.reversed() {
      if blocks[index].kind == .heading {
        if isNeeded { stays[index] = stays[index].map { _ in true } }
        isNeeded = false
      } else if ![.closing, .contact].contains(blocks[index].kind), stays[index].contains(true) {
        isNeeded = true
      }
    }
    return stays
  }
}
