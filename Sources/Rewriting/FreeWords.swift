import Prose

/// Which words of a block may be changed: not those between quotation marks, for they are somebody's or something's name
/// or somebody else's words; and not those with a capital inside a sentence, for they are names.
enum FreeWords {
  /// For each sentence, for each word, whether it may be changed.
  static func inBlock(_ block: Block) -> [[Bool]] {
    var isQuoted = false
    return block.sentences.map { sentence in
      let isShouting = sentence.isShouting
      let firstWord = sentence.words.firstIndex { $0.kind == .word }
      var startsAnew = true
      return sentence.words.enumerated().map { index, word in
        defer { if word.kind != .punctuation || word.form == ":" { startsAnew = word.form == ":" } }
        if word.kind == .punctuation {
          switch Quote(word.form) {
          case .opening: isQuoted = true
          case .closing: isQuoted = false
          case .either: isQuoted = isQuoted ? false : closes(after: index, in: sentence, word.form)
          case nil: break
          }
          return !isQuoted
        }
        if isQuoted || word.kind == .address || isPartOfCode(index, in: sentence)
          || isInTitle(index, of: sentence, from: firstWord ?? 0)
        {
          return false
        }
        return isShouting || !word.isCapitalised || index == firstWord || startsAnew
      }
    }
  }

  /// Papers whose title goes on without capitals.
  private static let papers: Set<String> = [
    "overeenkomst", "formulier", "toestemmingsformulier", "aanmeldformulier", "verklaring", "protocol", "reglement",
    "regeling", "beleid", "beleidsplan", "convenant", "gedragscode", "statuut", "meldcode", "wet", "besluit", "plan",
    "handleiding", "stappenplan", "machtiging", "aanvraag",
  ]
  /// Words with which a sentence goes on behind a title.
  private static let behindTitle: Set<String> = [
    "is", "zijn", "was", "wordt", "worden", "werd", "moet", "moeten", "kan", "kunt", "kunnen", "mag", "die", "dat",
    "de", "het", "een", "van", "voor", "in", "op", "bij", "aan", "met", "uit", "door", "en", "of", "u", "uw", "je",
    "wij",
    "we", "staat", "staan", "geldt", "gelden", "vindt", "ligt", "niet", "ook", "te", "om", "als",
  ]

  /// *de Overeenkomst gebruik geneesmiddelen*: in the title of a paper.
  private static func isInTitle(_ index: Int, of sentence: Sentence, from first: Int) -> Bool {
    var place = index
    while place > first + 1, index - place < 3 {
      guard sentence.words[place].kind == .word, !behindTitle.contains(sentence.words[place].lowercased) else {
        return false
      }
      place -= 1
      if sentence.words[place].isCapitalised { return papers.contains(sentence.words[place].lowercased) }
    }
    return false
  }

  /// *Kenmerk: KK/tarief*: joined by a stroke to what is no word.
  private static func isPartOfCode(_ index: Int, in sentence: Sentence) -> Bool {
    func isCode(_ place: Int, _ stroke: Int) -> Bool {
      guard sentence.words.indices.contains(place), sentence.words[stroke].form == "/",
        sentence.words[min(place, index)].range.end == sentence.words[stroke].range.start,
        sentence.words[stroke].range.end == sentence.words[max(place, index)].range.start
      else { return false }
      let word = sentence.words[place]
      return word.kind == .number || word.form.utf8.count > 1 && word.form == word.form.uppercased()
    }
    return index >= 2 && isCode(index - 2, index - 1)
      || index + 2 < sentence.words.count && isCode(index + 2, index + 1)
  }

  /// A sign that opens and closes alike must be closed within this many words to count as a quotation mark.
  private static let longestQuotation = 60

  private static func closes(after index: Int, in sentence: Sentence, _ form: String) -> Bool {
    sentence.words[(index + 1)...].prefix(longestQuotation).contains { $0.form == form }
  }

  private enum Quote {
    case opening, closing, either

    init?(_ form: String) {
      switch form {
      case "“", "„", "«", "‘", "‚": self = .opening
      case "”", "»", "’": self = .closing
      case "\"", "'": self = .either
      default: return nil
      }
    }
  }
}
