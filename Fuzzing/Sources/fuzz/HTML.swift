import Formats
import Prose

/// HTML, whatever is wrong with it: its visible text, with an outline that fits it; and out of that HTML again.
@Sendable func html(_ bytes: [UInt8]) {
  guard let message = try? MessageReader.read(bytes, as: .html) else { return }
  var end = 0
  for block in message.outline {
    require(block.range.start >= end && block.range.end <= message.text.utf8.count, "an outline out of place")
    end = block.range.end
  }
  let document = tiled(message)
  let body = DocumentWriter.body(document)
  // No script, no style, no event: only elements that Helder writes itself.
  require(!body.contains("<script") && !body.contains("<style") && !body.contains("javascript:"), "script in \(body)")
  _ = DocumentWriter.markdown(document)
  _ = DocumentWriter.whatsApp(document)
}
