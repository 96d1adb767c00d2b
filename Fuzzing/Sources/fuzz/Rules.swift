import Facts
import Pipeline
import Prose

private let builtIn = (try? Helder()) ?? { fatalError("the built-in lexicon has a problem") }()

/// A whole message made plainer: every fact is kept, and making it plainer again changes nothing more.
@Sendable func rules(_ bytes: [UInt8]) {
  let plainer = requireFactsKept(text(bytes), builtIn)
  let again = builtIn.simplify(Message(text: plainer), options: Options(referenceDate: sent))
  let changed = again.edits.filter(\.applied).map { "\($0.rule): ‘\($0.before)’ → ‘\($0.after)’" }
  require(changed.isEmpty, "not the last word: \(changed)")
}

/// The plainer text of a message, in which every fact is kept.
@discardableResult func requireFactsKept(_ text: String, _ helder: Helder) -> String {
  let options = Options(referenceDate: sent)
  let result = helder.simplify(Message(text: text), options: options)
  let bytes = Array(text.utf8)
  for edit in result.edits {
    require(
      edit.range.end <= bytes.count
        && String(validating: bytes[edit.range.start..<edit.range.end], as: UTF8.self) == edit.before,
      "an edit of what isn't there: \(edit)")
  }
  if !result.edits.contains(where: \.applied) { require(result.simplified.text == text, "changed without an edit") }
  let before = finder.facts(in: tiled(Message(text: text)))
  let after = finder.facts(in: tiled(Message(text: result.simplified.text)))
  let comparison = FactGuard().compare(before, after)
  require(comparison.isClean, "\(comparison) in \(result.simplified.text)")
  return result.simplified.text
}

/// All else that is made of a message: the short one, what may be sent, cards, every format.
@Sendable func card(_ bytes: [UInt8]) {
  let options = Options(referenceDate: sent)
  let message = Message(text: text(bytes), format: .markdown)
  let result = builtIn.simplify(message, options: options)
  let card = builtIn.card(message, options: options)
  let short = builtIn.shortened(result, options: options)
  _ = builtIn.masked(message, options: options)
  for language in [Language.dutch, .arabic, .tigrinya] {
    write(result, short, card, builtIn.localized(card, in: language))
  }
}
