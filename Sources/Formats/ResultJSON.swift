import FoundationEssentials
public import Prose

/// Results → the JSON that people's scripts rely on. Keys are sorted, so the same result gives the same bytes.
public enum ResultJSON {
  /// A `helder.simplification/1` on one line, without a line end; with `short`, also the short message under its card.
  public static func encode(
    _ result: Simplification, id: String? = nil, meta: JSONValue? = nil, short: (ShortMessage, LocalCard)? = nil
  ) -> [UInt8] {
    var text = JSONText()
    text.object { $0.write(result, id: id, meta: meta, short: short.map(ShortJSON.init)) }
    return text.bytes
  }

  /// A `helder.score/1` on one line, without a line end.
  public static func encode(_ score: Score) -> [UInt8] {
    var text = JSONText()
    text.object { $0.write(score) }
    return text.bytes
  }

  /// A `helder.error/1` on one line, without a line end; with the file and the line there (from 1) where these are known.
  public static func encode(
    _ error: UnreadableMessage, id: String?, file: String? = nil, line: Int? = nil
  ) -> [UInt8] {
    let detail = ErrorJSON.Detail(kind: error.kind.rawValue, message: error.message, line: line ?? error.line)
    return bytes(ErrorJSON(id: id, file: file, error: detail))
  }

  static func bytes(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value))
    } catch {
      // Only a number that isn't finite could get here, and no measure is one.
      preconditionFailure("a result could not be written as JSON: \(error)")
    }
  }
}

private struct ErrorJSON: Encodable {
  struct Detail: Encodable {
    let kind: String
    let message: String
    let line: Int?
  }

  let schema = "helder.error/1"
  let id: String?
  let file: String?
  let error: Detail
}

private struct ShortJSON: Encodable {
  let card: LocalJSON
  let text: String
  let omitted: [QuoteJSON]

  init(_ short: ShortMessage, _ card: LocalCard) {
    self.card = LocalJSON(card)
    text = short.document.text
    omitted = short.omitted.map(QuoteJSON.init)
  }
}

extension JSONText {
  fileprivate mutating func write(_ result: Simplification, id: String?, meta: JSONValue?, short: ShortJSON?) {
    array("actions", result.actions) { $0.write($1) }
    array("facts", result.facts) { text, kept in
      text.object {
        $0.member("keptAs", kept.keptAs)
        $0.member("kind", kept.fact.kind.rawValue)
        $0.member("range", kept.fact.range)
        $0.member("text", kept.fact.text)
        $0.member("value", kept.fact.value)
      }
    }
    member("id", ifThere: id)
    if let meta { member("meta", json: ResultJSON.bytes(meta)) }
    object("original") { $0.write(result.original) }
    member("profile", result.profile.rawValue)
    member("schema", "helder.simplification/1")
    array("sentences", result.sentences) { text, sentence in
      text.object {
        $0.array("edits", sentence.edits) { $0.write($1) }
        $0.member("original", sentence.original)
        $0.member("range", sentence.range)
        $0.object("readability") {
          $0.object("after") { $0.write(sentence.after) }
          $0.object("before") { $0.write(sentence.before) }
        }
        $0.member("simplified", sentence.simplified)
      }
    }
    if let short { member("short", json: ResultJSON.bytes(short)) }
    object("simplified") { $0.write(result.simplified) }
    array("warnings", result.warnings) { $0.write($1) }
  }

  fileprivate mutating func write(_ score: Score) {
    array("blocks", score.blocks) { $0.write($1) }
    object("readability") { $0.write(score.readability) }
    member("schema", "helder.score/1")
    array("sentences", score.sentences) { $0.write($1) }
    array("warnings", score.warnings) { $0.write($1) }
  }

  private mutating func write(_ version: Simplification.Version) {
    object("readability") { $0.write(version.readability) }
    member("text", version.text)
  }

  private mutating func write(_ part: Score.Part) {
    object {
      $0.member("kind", part.kind.rawValue)
      $0.member("range", part.range)
      $0.object("readability") { $0.write(part.readability) }
      $0.member("text", part.text)
    }
  }

  private mutating func write(_ action: Action) {
    object {
      $0.member("condition", ifThere: action.condition?.text)
      $0.member("deadline", ifThere: action.deadline?.iso)
      $0.member("kind", action.kind)
      $0.member("objects", action.objects.map(\.text))
      $0.member("range", action.range)
      $0.member("sentence", action.sentence)
      $0.member("text", action.text)
      $0.member("verb", action.verb)
    }
  }

  private mutating func write(_ edit: Edit) {
    object {
      $0.member("after", edit.after)
      $0.member("alternatives", edit.alternatives)
      $0.member("applied", edit.applied)
      $0.member("before", edit.before)
      $0.member("entry", edit.entry)
      $0.member("range", edit.range)
      $0.member("reason", edit.reason)
      $0.member("rule", edit.rule)
      $0.member("safety", edit.safety.rawValue)
    }
  }

  private mutating func write(_ finding: Finding) {
    object {
      $0.member("kind", finding.kind.rawValue)
      $0.member("message", finding.message)
      if let range = finding.range { $0.member("range", range) }
    }
  }

  /// Measures with the contract's names; one that can't be computed is written as `null`.
  private mutating func write(_ measures: ReadabilityMeasures) {
    member("abbreviations", measures.abbreviations)
    member("concreteNouns", measures.concreteNouns.map(rounded))
    member("contentWordsPerClause", measures.contentWordsPerClause.map(rounded))
    member("dependencyLength", measures.dependencyLength.map(rounded))
    array("difficultWords", measures.difficultWords) { text, word in
      text.object {
        if let frequency = word.frequency { $0.member("frequency", frequency) }
        $0.member("lemma", word.lemma)
        $0.member("range", word.range)
        $0.member("text", word.text)
      }
    }
    member("fleschDouma", measures.fleschDouma.map(rounded))
    member("level", measures.level)
    member("longestSentence", measures.longestSentence)
    member("maxDependencyLength", measures.maxDependencyLength)
    member("nominalisations", measures.nominalisations)
    member("nounStrings", measures.nounStrings)
    member("passives", measures.passives)
    member("readingMinutes", rounded(measures.readingMinutes))
    member("score", measures.score.map(rounded))
    member("sentences", measures.sentences)
    member("subordinateClauses", measures.subordinateClauses)
    member("tangLength", measures.tangLength)
    member("wordFrequency", measures.wordFrequency.map(rounded))
    member("words", measures.words)
    member("wordsPerSentence", measures.wordsPerSentence.map(rounded))
  }

  /// Two decimals: more would claim an exactness that no reader notices.
  private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
