import Lexicons
public import Prose

/// Decides what of a sentence may leave the machine.
public struct Masker: Sendable {
  /// A masker.
  public init() {}

  /// The sentence with everything hidden that is a fact with a figure, a name, an address or a number, and every word that
  /// may be a name. `facts` are those that stand in the sentence, in order; `text` is the text that all ranges refer to.
  public func masked(_ sentence: Sentence, in text: String, facts: some Collection<Fact>) -> MaskedText {
    var masked = MaskedText()
    var position = sentence.range.start
    func words(until end: Int) {
      guard position < end else { return }
      masked.add(words: Self.plain(text[UTF8Range(position, end)]))
      position = end
    }
    for find in finds(sentence, facts, text) {
      words(until: find.range.start)
      for part in find.parts {
        switch part {
        case .words(let words): masked.add(words: Self.plain(words))
        case .hidden(let hidden): masked.add(hidden)
        }
      }
      position = find.range.end
    }
    words(until: sentence.range.end)
    return masked
  }

  private struct Find {
    var range: UTF8Range
    let parts: [FactMask.Part]
  }

  /// Facts and words that may be names, in order. Names next to each other are hidden as one.
  private func finds(_ sentence: Sentence, _ facts: some Collection<Fact>, _ text: String) -> [Find] {
    var finds = facts.filter { sentence.range.contains($0.range) }
      .map { Find(range: $0.range, parts: FactMask.parts(of: $0)) }
    let taken = finds.map(\.range)
    var names: [UTF8Range] = []
    for index in sentence.words.indices where PossibleName.isAt(index, of: sentence) {
      let range = sentence.words[index].range
      if taken.contains(where: { $0.overlaps(range) }) { continue }
      if let last = names.last, text[UTF8Range(last.end, range.start)].allSatisfy(\.isWhitespace) {
        names[names.count - 1].end = range.end
      } else {
        names.append(range)
      }
    }
    finds += names.map { Find(range: $0, parts: [.hidden(.init(text: String(text[$0])))]) }
    return finds.sorted { $0.range.start < $1.range.start }
  }

  /// On one line, and without the marks of emphasis and links, which engines move to other words.
  private static func plain(_ words: some StringProtocol) -> String {
    var plain = ""
    let words = String(words)
    let isLink = words.contains("](")
    for character in words.replacing("](", with: " (") where !"*_`~".contains(character) {
      switch character {
      case "[": if !isLink { plain.append("(") }
      case "]": plain.append(")")
      case _ where character.isWhitespace: if plain.last != " " { plain.append(" ") }
      default:
        if character.unicodeScalars.contains(where: { $0.properties.generalCategory != .control }) {
          plain.append(character)
        }
      }
    }
    return plain
  }
}
