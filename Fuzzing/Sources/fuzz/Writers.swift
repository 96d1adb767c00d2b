import Formats
import Prose

/// Writes a result and a card in every format.
func write(_ result: Simplification, _ short: ShortMessage, _ card: Card, _ local: LocalCard) {
  _ = TextReport(usesColour: true).text(result)
  _ = DocumentWriter.html(result.document)
  _ = DocumentWriter.markdown(result.document)
  _ = DocumentWriter.whatsApp(result.document)
  _ = ShortWriter.text(short, local)
  _ = ShortWriter.html(short, local)
  _ = ShortWriter.markdown(short, local)
  _ = ShortWriter.whatsApp(short, local)
  _ = CardText.text(local)
  _ = CardHTML.page([local])
  _ = CardJSON.encode(card, [local])
  _ = CardCalendar.text(card, [local], stamp: sent)
}
