public import Prose

/// A short message with its card on top. The card goes without its quotations, as the message itself follows.
public enum ShortWriter {
  /// Text: the card, what was left out, the rest.
  public static func text(_ short: ShortMessage, _ card: LocalCard) -> String {
    "\(CardText.text(withoutSources(card)))\n\(omission(short))\(short.document.text)"
  }

  /// Text with the marks that WhatsApp knows.
  public static func whatsApp(_ short: ShortMessage, _ card: LocalCard) -> String {
    "\(CardText.text(withoutSources(card), style: .whatsApp))\n\(omission(short))\(DocumentWriter.whatsApp(short.document))"
  }

  /// Markdown.
  public static func markdown(_ short: ShortMessage, _ card: LocalCard) -> String {
    "\(CardText.text(withoutSources(card), style: .markdown))\n\(omission(short))\(DocumentWriter.markdown(short.document))"
  }

  /// A page; what was left out is folded at its end.
  public static func html(_ short: ShortMessage, _ card: LocalCard) -> String {
    CardHTML.page([withoutSources(card)], followedBy: DocumentWriter.body(short.document) + folded(short))
  }

  private static func omission(_ short: ShortMessage) -> String { short.omission.map { "\($0)\n\n" } ?? "" }

  private static func folded(_ short: ShortMessage) -> String {
    if short.omitted.isEmpty { return "" }
    let summary =
      short.omitted.count == 1
      ? "1 zin zonder afspraak of gegeven" : "\(short.omitted.count) zinnen zonder afspraak of gegeven"
    let sentences = short.omitted.map { "<p>\(DocumentWriter.escaped($0.text))</p>\n" }.joined()
    return "<details>\n<summary>\(summary)</summary>\n\(sentences)</details>\n"
  }

  private static func withoutSources(_ card: LocalCard) -> LocalCard {
    var card = card
    for index in card.items.indices { card.items[index].sources = [] }
    return card
  }
}
