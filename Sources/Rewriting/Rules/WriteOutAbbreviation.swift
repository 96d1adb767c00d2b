import Lexicons
import Prose

extension Rule {
  /// "z.s.m." → "zo snel mogelijk".
  static let writeOutAbbreviation = Rule(
    id: "write-out-abbreviation",
    summary: "Schrijft afkortingen voluit.",
    reason: "Afkortingen moet een lezer eerst ontcijferen. Wie Nederlands leert, kent ze vaak niet.",
    source: "Lexicons/abbreviations.tsv; advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example("Bel ons z.s.m. terug.", "Bel ons zo snel mogelijk terug."),
      Example("Neem een broek, trui e.d. mee.", "Neem een broek, trui en dergelijke mee."),
      Example("Neem fruit, water enz.", "Neem fruit, water enzovoort."),
      Example(
        "De school is dicht van ma. 12 t/m vr. 16 okt. 2026.",
        "De school is dicht van maandag 12 tot en met vrijdag 16 oktober 2026."),
      Example("Open op ma., di. en vr.", "Open op maandag, dinsdag en vrijdag."),
      Example("Kom op wo., do. of vr. naar school.", "Kom op woensdag, donderdag of vrijdag naar school."),
      Example("Dhr. en mevr. Jansen zijn er.", "Meneer en mevrouw Jansen zijn er."),
      Example("Vraag het bijv. Jip.", "Vraag het bijvoorbeeld Jip."),
      Example("Dhr. De Vries belt u.", "Meneer De Vries belt u."),
      Example("De deur gaat om 8.30 u. open.", "De deur gaat om 8.30 uur open."),
      Example("Mevr. drs. I. Bakker belt u.", "Mevrouw drs. I. Bakker belt u."),
      Example("Van 19.30 u. tot 21.30 u. Kom ook!", "Van 19.30 uur tot 21.30 uur. Kom ook!"),
      Example("Er mogen max. 4 kinderen mee.", "Er mogen maximaal 4 kinderen mee."),
    ],
    leavesAlone: [
      "Doe het zo.", "Hij zit op o.b.s. De Regenboog.", "Tel. 020-555 01 23",
      "Drs. J. Bakker is er ook.", "Mail naar m.b.t@voorbeeld.nl.", "Dat is van ons en/of van u.",
      "Wij zien u op ma en di.",
    ],
    propose: { input in
      let words = input.words
      var edits: [Edit] = []
      for index in words.indices where words[index].kind == .word || words[index].kind == .symbol {
        let meanings = input.lexicons.abbreviations[words[index].lowercased]
        guard let meaning = meaning(of: meanings, in: words, at: index), meaning.use != .never,
          let expansion = meaning.expansions.first
        else { continue }
        // A capital inside a sentence is no hindrance for a title ("Dhr. De Vries"), but is for a word ("MR").
        let usual = words[index].form.lowercased() == words[index].form || input.isFree[index]
        guard usual || meaning.kind == .title || meaning.form == words[index].form, !isQuoted(input, index) else {
          continue
        }
        // Initials of a person: "M.N. Bakker" is not "met name".
        let capitals = words[index].form.unicodeScalars.count { $0.properties.isUppercase }
        if capitals >= 2, meaning.form != words[index].form, !input.isShouting { continue }
        let isMeasure =
          ["max.", "min."].contains(meaning.form) && index + 1 < words.count && words[index + 1].kind == .number
        edits.append(
          input.edit(
            "write-out-abbreviation", entry: meaning.form, words: index..<index + 1, to: expansion,
            alternatives: Array(meaning.expansions.dropFirst()),
            safety: meaning.use == .safe || isMeasure || meaning.kind == .weekday && isLastDay(words, index)
              ? .safe : .suggestion, reason: meaning.reason))
      }
      return edits
    })

  /// What an abbreviation means where it stands; nil when it can't be what the lexicon has.
  private static func meaning(of meanings: [Abbreviation], in words: [Word], at index: Int) -> Abbreviation? {
    let followsNumber = index > 0 && words[index - 1].kind == .number
    let next = index + 1 < words.count ? words[index + 1] : nil
    return meanings.first { meaning in
      switch meaning.kind {
      case .unit: followsNumber
      case .month: followsNumber
      case .weekday:
        next?.kind == .number || meaning.form.hasSuffix(".") && isDayInSeries(words, index)
          || isLastDay(words, index)
      case .title:
        next?.isCapitalised ?? false
          || ["de", "van", "den", "der", "ten", "ter", "drs.", "dr.", "ir."].contains(next?.lowercased ?? "")
          || isTitlePair(words, index)
      case .word: !(meaning.form == "min." && followsNumber)
      case .school: false
      }
    }
  }

  /// "Dhr. en mevr. Jansen": a title before another one.
  private static func isTitlePair(_ words: [Word], _ index: Int) -> Bool {
    index + 2 < words.count && ["en", "of", "/"].contains(words[index + 1].lowercased)
      && ["dhr.", "mevr.", "mw.", "hr."].contains(words[index + 2].lowercased)
  }

  private static let days: Set<String> = ["ma", "di", "wo", "do", "vr", "za", "zo"]
  private static let links: Set<String> = [",", "en", "of", "t/m", "tot", "-", "–", "/"]

  /// Whether a weekday stands beside another abbreviated one: "ma., di. en do.".
  private static func isDayInSeries(_ words: [Word], _ index: Int) -> Bool {
    isLinked(words, index, step: -1) || isLinked(words, index, step: 1)
  }

  private static func isLinked(_ words: [Word], _ index: Int, step: Int) -> Bool {
    let other = index + 2 * step
    guard words.indices.contains(other), links.contains(words[index + step].lowercased) else { return false }
    let form = words[other].lowercased
    return form.hasSuffix(".") && days.contains(String(form.dropLast())) || step > 0 && isLastDay(words, other)
  }

  /// Whether a weekday ends the sentence behind abbreviated ones, its full stop being the sentence's: "ma. en vr."
  private static func isLastDay(_ words: [Word], _ index: Int) -> Bool {
    guard days.contains(words[index].lowercased), index >= 2, index + 1 < words.count, words[index + 1].form == "."
    else {
      return false
    }
    return isLinked(words, index, step: -1)
  }

  private static func isQuoted(_ input: RuleInput, _ index: Int) -> Bool {
    !input.isFree[index] && !input.words[index].isCapitalised
  }
}
