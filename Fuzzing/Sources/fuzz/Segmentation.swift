import Prose
import Segmentation

/// Blocks, sentences and words lie in order, and blocks give back every byte.
@Sendable func segmentation(_ bytes: [UInt8]) {
  for format in [Message.Format.text, .markdown] { _ = tiled(Message(text: text(bytes), format: format)) }
}

/// The document of a message, of which every byte is in its place.
func tiled(_ message: Message) -> Document {
  let document = Segmenter().segment(message)
  let bytes = Array(message.text.utf8)
  require(document.text == message.text, "the text changed")
  var end = 0
  for block in document.blocks {
    require(block.range.start == end, "a block starts at \(block.range.start), the last one ended at \(end)")
    end = block.range.end
    var last = block.range.start
    for sentence in block.sentences {
      require(sentence.range.start >= last && sentence.range.end <= block.range.end, "a sentence out of place")
      last = sentence.range.end
      var wordEnd = sentence.range.start
      for word in sentence.words {
        require(
          word.range.start >= wordEnd && word.range.end <= sentence.range.end && !word.range.isEmpty,
          "a word out of place at \(word.range)")
        require(String(validating: bytes[word.range.start..<word.range.end], as: UTF8.self) != nil, "half a letter")
        wordEnd = word.range.end
      }
      require(sentence.words.first?.range.start == sentence.range.start, "a sentence starts before its first word")
      require(sentence.words.last?.range.end == sentence.range.end, "a sentence ends behind its last word")
    }
  }
  require(end == bytes.count, "\(bytes.count - end) bytes are lost")
  return document
}
