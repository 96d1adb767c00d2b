import Lexicons
import Prose

/// Cuts the words of a stretch of text into sentences: where ICU sees an end, less those after Dutch abbreviations, plus
/// those that ICU doesn't see.
struct SentenceFinder {
  let bytes: TextBytes
  let abbreviations: Abbreviations

  /// The sentences of the words. `ends` are ICU's sentence boundaries in the text; `cursor` is the index of the first to
  /// look at and moves on.
  func sentences(of words: [Word], ends: [Int], cursor: inout Int) -> [Sentence] {
    var sentences: [Sentence] = []
    var first = 0
    for index in words.indices.dropLast() {
      let next = words[index + 1].range.start
      while cursor < ends.count, ends[cursor] < next { cursor += 1 }
      let icuEnds = cursor < ends.count && ends[cursor] == next
      if isEnd(words, index, first: first, icuEnds: icuEnds) {
        sentences.append(sentence(words[first...index]))
        first = index + 1
      }
    }
    if first < words.count { sentences.append(sentence(words[first...])) }
    return sentences
  }

  private func sentence(_ words: ArraySlice<Word>) -> Sentence {
    Sentence(
      range: UTF8Range(words[words.startIndex].range.start, words[words.endIndex - 1].range.end), words: Array(words))
  }

  private func isEnd(_ words: [Word], _ index: Int, first: Int, icuEnds: Bool) -> Bool {
    let word = words[index]
    let next = words[index + 1]
    guard next.followsSpace else { return false }
    // Signs behind the end belong to what they follow: "Tot dan! 😊"
    if next.kind == .symbol, isPictograph(next) { return false }
    guard let terminator = terminator(words, index, first: first) else { return false }
    let opener = words[(index + 1)...].prefix(8).first { $0.kind != .punctuation } ?? next
    let startsSmall = opener.form.unicodeScalars.first?.properties.isLowercase ?? false
    let startsElided = opener.lowercased.hasPrefix("'") && index + 2 < words.count
    if startsElided {
      let following = words[(index + 1)...].prefix(8).drop { $0.kind == .punctuation }.dropFirst().first
      return following?.isCapitalised ?? false
    }
    if startsSmall {
      if case .stop = terminator { return startsAllTheSame(words, index, first: first) }
      return false
    }
    switch terminator {
    case .abbreviation(let abbreviation):
      // "5 dec. Sinterklaas" in a calendar.
      if abbreviation.kind == .month, index <= first + 2, words[first].kind == .number { return false }
      return abbreviation.endsSentence && opener.kind != .number && opener.kind != .symbol
    case .initial:
      return false
    case .stop:
      return icuEnds || opener.kind == .number || opener.isCapitalised || word.kind == .symbol
        || next.kind == .punctuation || opener.kind == .address || opener.kind == .symbol
    case .ellipsis:
      return opener.isCapitalised
    case .ordinal:
      return false
    }
  }

  /// Whether a sentence starts behind `index` although its first letter is small: what is said starts with its quotation
  /// mark, and a full stop behind a common word can hardly be an abbreviation's. *"Waarom?" vroeg zij* goes on.
  private func startsAllTheSame(_ words: [Word], _ index: Int, first: Int) -> Bool {
    let next = words[index + 1]
    let opensQuotation = opens(next.form) && index + 2 < words.count && !words[index + 2].followsSpace
    if opensQuotation { return true }
    guard next.kind == .word, words[index].form == ".", index > first else { return false }
    let last = words[index - 1]
    return last.kind == .word && last.lowercased.utf8.count > 3
      && WordFrequencies.builtIn.frequency(of: last.lowercased) ?? 0 >= 3.5
  }

  private enum Terminator {
    case stop, ellipsis, initial, ordinal
    case abbreviation(Abbreviation)
  }

  /// What ends a sentence at `index`, looking back through closing signs.
  private func terminator(_ words: [Word], _ index: Int, first: Int) -> Terminator? {
    var at = index
    while at > first,
      words[at].kind == .punctuation && closes(words[at].form) || words[at].kind == .symbol && isPictograph(words[at])
    {
      at -= 1
    }
    let word = words[at]
    if word.kind == .punctuation {
      guard let sign = word.form.unicodeScalars.last else { return nil }
      if word.form == "…" || word.form.utf8.count >= 3 && word.form.utf8.allSatisfy({ $0 == UInt8(ascii: ".") }) {
        return .ellipsis
      }
      guard sign == "." || sign == "!" || sign == "?" else { return nil }
      // "1. Aanmelden" inside a line, "2. ..." at its start.
      if sign == ".", at == first + 1, words[first].kind == .number, words[first].form.utf8.count <= 2 {
        return .ordinal
      }
      return .stop
    }
    // *Ze gaan niet mee naar huis 😄 Zodra ze groot zijn, …*: in an app message the picture takes the full stop's place.
    if at < index, words[index].kind == .symbol, index - first >= 4, words[index + 1].isCapitalised,
      Self.openers.contains(words[index + 1].lowercased)
    {
      return .stop
    }
    guard at == index, word.form.utf8.last == UInt8(ascii: "."), word.kind == .word else { return nil }
    let meanings = abbreviations[word.lowercased]
    // "… plek in de MR. Stel u kandidaat": the title is a *mr.*
    if meanings.contains(where: { $0.kind == .title }), word.form.utf8.count > 2,
      word.form.utf8.dropLast().allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    {
      return .stop
    }
    if let meaning = meanings.first(where: \.endsSentence) ?? meanings.first { return .abbreviation(meaning) }
    let isClassName = at > first && Self.lettered.contains(words[at - 1].lowercased)
    return isClassName ? .stop : .initial
  }

  /// Words that a sentence often begins with, and that are no names.
  private static let openers: Set<String> = [
    "als", "bedankt", "dat", "de", "deze", "die", "dit", "een", "er", "fijn", "graag", "groetjes", "hebben", "heb",
    "heeft", "het", "hij", "ik", "in", "je", "jullie", "kom", "let", "maar", "met", "morgen", "na", "neem", "om", "ook",
    "op", "tot", "u", "vandaag", "vergeet", "volgende", "voor", "wat", "we", "weet", "wie", "wij", "wil", "wilt", "zij",
    "ze", "zodra", "zo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  /// Nouns with a letter for a name behind them: *groep A*, *vitamine D*. What stands there is no initial.
  private static let lettered: Set<String> = [
    "groep", "klas", "optie", "bijlage", "vraag", "lokaal", "diploma", "vitamine", "gebouw", "wiskunde", "profiel",
    "hoofdstuk", "kamer", "ingang", "zaal", "zwemdiploma", "deel", "vak", "blok", "route", "plan", "team", "niveau",
    "categorie",
    "hepatitis", "letter", "vleugel", "afdeling", "poule", "variant", "punt", "onderdeel", "keuze", "rij",
  ]

  private func closes(_ form: String) -> Bool {
    [")", "]", "\"", "”", "’", "'", "»", "*", "**", "_"].contains(form)
  }

  private func opens(_ form: String) -> Bool {
    ["\"", "“", "„", "‘", "'", "«"].contains(form)
  }

  private func isPictograph(_ word: Word) -> Bool {
    word.form.unicodeScalars.contains {
      $0.properties.isEmojiPresentation || $0.value >= 0x2600 && $0.properties.isEmoji
    }
  }
}
