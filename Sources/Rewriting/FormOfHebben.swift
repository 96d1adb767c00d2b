import Prose

/// *U hebt* and *u heeft* are both right; a message keeps to one.
enum FormOfHebben {
  /// Whether a message says *u heeft* and never *u hebt*.
  static func isHeeft(in document: Document) -> Bool {
    var saysHeeft = false
    for sentence in document.blocks.lazy.filter(\.isProse).flatMap(\.sentences) {
      if sentence.words.contains(where: { $0.lowercased == "hebt" }) { return false }
      saysHeeft = saysHeeft || Self.saysHeeft(sentence)
    }
    return saysHeeft
  }

  /// *u heeft*, *heeft u*, *zoals u eerder heeft gehoord*
  private static func saysHeeft(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    return words.indices.contains { place in
      guard words[place].lowercased == "heeft" else { return false }
      if place > 0 && words[place - 1].lowercased == "u"
        || place + 1 < words.count && words[place + 1].lowercased == "u"
      {
        return true
      }
      guard sentence.analyses.count == words.count else { return false }
      let head = sentence.analyses[place].head
      return words.indices.contains {
        words[$0].lowercased == "u" && sentence.analyses[$0].relation == .nsubj
          && (sentence.analyses[$0].head == place || head >= 0 && sentence.analyses[$0].head == head)
      }
    }
  }
}

extension Edit {
  /// The same edit with *heeft* for *hebt*.
  var sayingHeeft: Edit {
    guard after.contains("ebt") else { return self }
    func changed(_ text: String) -> String {
      text.split(separator: " ", omittingEmptySubsequences: false).map { word in
        let bare = word.prefix { $0.isLetter }
        return bare == "hebt" || bare == "Hebt" ? bare.prefix(1) + "eeft" + word.dropFirst(bare.count) : String(word)
      }.joined(separator: " ")
    }
    var edit = self
    edit.after = changed(after)
    edit.alternatives = alternatives.map(changed)
    return edit
  }
}
