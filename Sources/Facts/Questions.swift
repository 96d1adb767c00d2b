import Prose

/// A condition that begins with its verb: *Is uw kind ziek? Bel dan de school. Hebt u vragen, dan belt u ons.*
///
/// It says the same as *Als uw kind ziek is, …*, so it is the same fact. The verb is told by its place, not by a list: it
/// stands before a subject, and is none of the other words that can stand there.
enum QuestionConditions {
  /// Verbs that also ask without a pronoun or article behind them: *Hebben ouders vragen? Is Noor ziek?*
  private static let verbs: Set<String> = [
    "is", "zijn", "was", "waren", "heeft", "hebt", "heb", "hebben", "wil", "wilt", "willen", "kan", "kunt", "kun",
    "kunnen", "moet", "moeten", "mag", "mogen", "gaat", "ga", "gaan", "komt", "kom", "komen", "wordt", "word", "worden",
    "zal", "zult", "zullen", "blijft", "blijven", "doet", "doen", "zou", "zouden", "staat", "staan", "krijgt",
    "krijgen",
  ]

  /// Words that a subject begins with.
  private static let subjects: Set<String> = [
    "u", "je", "jij", "jullie", "hij", "zij", "ze", "wij", "we", "ik", "het", "'t", "er", "dit", "dat", "deze", "die",
    "uw", "jouw", "mijn", "ons", "onze", "hun", "haar", "de", "een", "iemand", "niemand", "iets", "niets", "alles",
    "iedereen", "geen",
  ]

  /// Words that may stand before a subject and are no verb: *En u? Voor de kinderen? Wat u wilt?*
  private static let others: Set<String> = [
    "en", "of", "maar", "dus", "want", "ook", "nog", "niet", "alleen", "dan", "toch", "zelfs", "wel", "al", "alle",
    "als", "indien", "wanneer", "terwijl", "omdat", "zodra", "tenzij", "mits", "dat", "wat", "wie", "waar", "waarom",
    "waarvoor", "waarmee", "waarvan", "wanneer", "hoe", "hoeveel", "hoelang", "welk", "welke", "aan", "bij", "door",
    "in", "met", "na", "naar", "om", "onder", "op", "over", "per", "sinds", "te", "tegen", "tijdens", "tot", "tussen",
    "uit", "van", "vanaf", "via", "volgens", "voor", "vóór", "zonder", "naast", "rond", "rondom", "binnen", "buiten",
    "achter", "boven", "beste", "hallo", "vandaag", "morgen", "straks", "nu", "vragen",
  ]

  /// Words in front of *dan* that make it part of something else: *tot dan*, *nu en dan*, *meer dan*.
  private static let joined: Set<String> = [
    "tot", "en", "meer", "minder", "eerder", "later", "langer", "korter", "groter", "kleiner", "beter", "anders",
    "liever", "vaker", "hoger", "lager", "verder", "vroeger", "jonger", "ouder",
  ]

  /// So many words into the answer *dan* may stand.
  private static let reach = 5

  /// Commands that look like such verbs: *Zet uw fiets weg, dan is er plaats.*
  private static let commands: Set<String> = ["laat", "let", "zet", "vergeet", "weet", "praat", "meet"]

  /// The words behind a comma that don't open what follows from a condition.
  private static let joints: Set<String> = ["zodat", "omdat", "maar", "en", "want", "of", "waar", "die", "dat", "als"]

  /// The first words of those parts of a sentence, cut at semicolons and colons, that hold both a condition and, behind a
  /// comma, what follows from it.
  static func starts(in sentence: Sentence) -> [Word] {
    guard sentence.words.last?.form != "?" else { return [] }
    return sentence.words.split { $0.form == ";" || $0.form == ":" }.compactMap(start)
  }

  private static func start(of part: ArraySlice<Word>) -> Word? {
    let words = Array(part)
    // *Een leerling die te laat komt, …* is *Komt een leerling te laat? Dan …*.
    if Anybody.comma(in: words) != nil { return words.first }
    guard let first = verb(of: words),
      verbs.contains(first.lowercased) || first.lowercased.hasSuffix("t") || first.lowercased.hasSuffix("en")
        || isYou(behind: first, words) && !isReflexiveCommand(first, words),
      !commands.contains(first.lowercased),
      !["kom", "ga", "word"].contains(first.lowercased) || isYou(behind: first, words)
    else { return nil }
    for place in words.indices where words[place].form == "," {
      guard place + 1 < words.count, !joints.contains(words[place + 1].lowercased) else { continue }
      for step in place + 1..<max(place + 1, min(place + reach, words.count)) where words[step].lowercased == "dan" {
        if !joined.contains(words[step - 1].lowercased) { return first }
      }
    }
    return hasBareThen(words) ? first : nil
  }

  /// Whether *dan* goes on without a comma before it: *Krijgt uw kind een bal tegen zijn bril dan wordt dat niet vergoed*.
  private static func hasBareThen(_ words: [Word]) -> Bool {
    guard !words.contains(where: { $0.form == "," }) else { return false }
    return words.indices.dropFirst(3).dropLast(2).contains { place in
      let verb = words[place + 1].lowercased
      return words[place].lowercased == "dan" && !joined.contains(words[place - 1].lowercased)
        && (verbs.contains(verb) || verb.hasSuffix("t")) && subjects.contains(words[place + 2].lowercased)
    }
  }

  /// Whether *je* stands behind the verb: *Kom je later, dan …*, but *Kom binnen een week, dan …*.
  private static func isYou(behind verb: Word, _ words: [Word]) -> Bool {
    guard let place = words.firstIndex(of: verb), place + 1 < words.count else { return false }
    return ["je", "jij"].contains(words[place + 1].lowercased)
  }

  /// Whether *je* belongs to a command, and is not who does it: *Meld je vóór 3 mei aan, dan …*, but *Meld je je aan, dan …*.
  private static func isReflexiveCommand(_ verb: Word, _ words: [Word]) -> Bool {
    guard
      ["meld", "geef", "schrijf", "haast", "houd", "hou", "stel", "bereid", "verheug", "kleed", "schaam", "vergis"]
        .contains(verb.lowercased), let place = words.firstIndex(of: verb), place + 2 < words.count
    else { return false }
    return !["je", "het", "de", "een", "dit", "dat", "geen", "niet"].contains(words[place + 2].lowercased)
  }

  /// The first word of the question when `answer` makes a condition of it; nil when it is just a question.
  static func start(of question: Sentence, answeredBy answer: Sentence) -> Word? {
    guard question.words.suffix(2).contains(where: { $0.form == "?" }), hasThen(answer) else { return nil }
    return verb(of: question.words)
  }

  /// The verb that a sentence begins with. *Mocht* is left out, as are all words that mean something to the facts by
  /// themselves.
  private static func verb(of words: [Word]) -> Word? {
    let spoken = words.lazy.filter { $0.kind == .word || $0.kind == .number }.prefix(2)
    guard let first = spoken.first, let second = spoken.dropFirst().first,
      Vocabulary.shared[first.lowercased] == .other,
      // *V6a u*: what has a digit is a fact of its own.
      !first.form.utf8.contains(where: isDigit)
    else { return nil }
    if verbs.contains(first.lowercased) { return first }
    return subjects.contains(second.lowercased) && !others.contains(first.lowercased)
      && !subjects.contains(first.lowercased) ? first : nil
  }

  /// Whether *dan*, "in that case", stands among the first words.
  private static func hasThen(_ answer: Sentence) -> Bool {
    var before = ""
    for word in answer.words.lazy.filter({ $0.kind == .word }).prefix(reach) {
      if word.lowercased == "dan", !joined.contains(before) { return true }
      before = word.lowercased
    }
    return false
  }
}
