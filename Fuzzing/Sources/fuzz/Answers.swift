import Prose
import Segmentation

@testable import Translation

/// What a translation service answers. The first line of the input is what was sent, the rest its answer: one that is taken
/// has everything hidden once, in order, and no figure of its own.
@Sendable func answers(_ bytes: [UInt8]) {
  guard let endpoint = try? EndpointAddress("http://127.0.0.1:5000") else { fatalError("no address") }
  for service in TranslationSettings.Service.allCases {
    let provider = TranslationSettings(service: service, endpoint: endpoint).provider
    _ = try? provider.translations(in: bytes)
    _ = try? provider.languages(in: bytes)
    _ = provider.failure(status: 400, retryAfter: nil, body: bytes)
  }
  let lines = text(bytes).split(separator: "\n", maxSplits: 1).map(String.init)
  guard let dutch = lines.first else { return }
  require((try? MarkupText.unescaped(MarkupText.escaped(dutch)[...])) == dutch, "escaped is not the same text")
  let document = tiled(Message(text: dutch))
  let facts = finder.facts(in: document)
  for sentence in document.blocks.flatMap(\.sentences) {
    let masked = Masker().masked(sentence, in: document.text, facts: facts.filter { sentence.range.contains($0.range) })
    require(!masked.words.unicodeScalars.contains(where: \.isFigure), "a figure is sent: \(masked)")
    check(lines.last ?? "", to: masked)
  }
}

private func check(_ answer: String, to masked: MaskedText) {
  for protection in [Protection.span, .element, .token] {
    guard let pieces = try? AnswerCheck.pieces(of: answer, to: masked, in: protection) else { continue }
    let numbers = pieces.compactMap { piece in if case .hidden(let number) = piece { number } else { nil } }
    require(numbers == Array(1..<masked.hidden.count + 1), "taken with \(numbers) of \(masked.hidden.count)")
    let words = pieces.map { piece in if case .words(let words) = piece { words } else { "" } }.joined()
    require(!words.unicodeScalars.contains(where: \.isFigure), "taken with a figure: \(words)")
    _ = masked.shown(pieces, isRightToLeft: true) { $0.text }
  }
}
