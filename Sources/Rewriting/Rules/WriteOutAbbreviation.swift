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
      Example("Het plein is ma t/m do open.", "Het plein is maandag tot en met donderdag open."),
      Example("Kamp is van di 6 t/m do 8 okt.", "Kamp is van dinsdag 6 tot en met donderdag 8 oktober."),
      Example("Vraag het de hr. Smit of de mevr. Bos.", "Vraag het de heer Smit of mevrouw Bos."),
      Example("De leiding heeft Mw. Smit.", "De leiding heeft mevrouw Smit."),
      Example("Neem iets mee (sap, koek, etc.).", "Neem iets mee (sap, koek, enzovoort)."),
      Example("De pauze is van 9.15 u.-9.30 u. buiten.", "De pauze is van 9.15-9.30 uur buiten."),
    ],
    leavesAlone: [
      "Doe het zo.", "Hij zit op o.b.s. De Regenboog.", "Tel. 020-555 01 23",
      "Drs. J. Bakker is er ook.", "Mail naar m.b.t@voorbeeld.nl.", "Dat is van ons en/of van u.",
      "Wij zien u op ma en di.", "De gym is in week 12 mrt.",
    ],
    propose: { input in
      let words = input.words
      var edits: [Edit] = []
      for index in words.indices where words[index].kind == .word || words[index].kind == .symbol {
        let meanings = input.lexicons.abbreviations[words[index].lowercased]
        guard let meaning = meaning(of: meanings, in: words, at: index), meaning.use != .never,
          let expansion = expansions(of: meaning, in: input).first
        else { continue }
        // A capital inside a sentence is no hindrance for a title ("Dhr. De Vries"), but is for a word ("MR").
        let usual = words[index].form.lowercased() == words[index].form || input.isFree[index]
        // *op 5 dec. Sinterklaas*
        guard !input.mayGoOn(behind: index) || ![.month, .weekday, .unit].contains(meaning.kind) else { continue }
        guard usual || meaning.kind == .title || meaning.form == words[index].form, !isQuoted(input, index) else {
          continue
        }
        // Initials of a person: "M.N. Bakker" is not "met name".
        let capitals = words[index].form.unicodeScalars.count { $0.properties.isUppercase }
        if capitals >= 2, meaning.form != words[index].form, !input.isShouting { continue }
        if meaning.kind == .title, let edit = title(meaning, expansion, at: index, in: input) {
          edits.append(edit)
          continue
        }
        // *van jan. t/m mrt.*: months without a day stay as they are, and so does what joins them.
        if meaning.form == "t/m", index + 1 < words.count, words[index + 1].kind == .word,
          input.lexicons.abbreviations[words[index + 1].lowercased].contains(where: { $0.kind == .month })
        {
          continue
        }
        // *10.15 u.-10.30 u.*: the hour is said once.
        if meaning.form == "u.", index + 2 < words.count, ["-", "–"].contains(words[index + 1].form),
          words[index + 2].kind == .number
        {
          edits.append(
            input.edit(
              "write-out-abbreviation", entry: meaning.form, words: index - 1..<index + 1, to: words[index - 1].form,
              safety: .safe, reason: meaning.reason))
          continue
        }
        let isMeasure =
          ["max.", "min."].contains(meaning.form) && index + 1 < words.count && words[index + 1].kind == .number
        // *(appel, peer, etc.)*: a full stop that is read apart from its abbreviation goes with it.
        let isStopped =
          index + 1 < words.count && words[index + 1].form == "." && !meaning.form.hasSuffix(".")
          && input.text.utf8.dropFirst(words[index + 1].range.end).first == UInt8(ascii: ")")
        edits.append(
          input.edit(
            "write-out-abbreviation", entry: meaning.form, words: index..<index + (isStopped ? 2 : 1), to: expansion,
            alternatives: Array(expansions(of: meaning, in: input).dropFirst()),
            safety: (meaning.use == .safe || isMeasure
              || meaning.kind == .weekday && (isLastDay(words, index) || isDayOfRange(words, index)))
              && !(meaning.form == "m.n." && namesSomebody(behind: index, in: words)) ? .safe : .suggestion,
            reason: meaning.reason))
      }
      return edits
    })

  /// What may stand for it, best first: to readers who are *je*, *alsjeblieft*.
  private static func expansions(of meaning: Abbreviation, in input: RuleInput) -> [String] {
    let isFamiliar = input.address == .familiar || input.address == nil && input.surroundings.speaksToMany
    guard isFamiliar, let at = meaning.expansions.firstIndex(of: "alsjeblieft") else { return meaning.expansions }
    return ["alsjeblieft"] + meaning.expansions[..<at] + meaning.expansions[(at + 1)...]
  }

  /// What an abbreviation means where it stands; nil when it can't be what the lexicon has.
  private static func meaning(of meanings: [Abbreviation], in words: [Word], at index: Int) -> Abbreviation? {
    let followsNumber = index > 0 && words[index - 1].kind == .number
    let next = index + 1 < words.count ? words[index + 1] : nil
    return meanings.first { meaning in
      switch meaning.kind {
      case .unit: followsNumber
      // *week 12 mrt*: the week, and not the day.
      case .month: followsNumber && (index < 2 || words[index - 2].lowercased != "week")
      case .weekday:
        next?.kind == .number && !isQuestion(words, index) || meaning.form.hasSuffix(".") && isDayInSeries(words, index)
          || isLastDay(words, index) || isDayOfRange(words, index)
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

  /// A title as it stands behind *de* and inside a sentence: *de dhr. Bos* → *de heer Bos*, *is Mevr. Bos* → *is mevrouw Bos*.
  /// Nil where it is written out as anywhere.
  private static func title(_ meaning: Abbreviation, _ expansion: String, at index: Int, in input: RuleInput) -> Edit? {
    guard index > 0, input.block == .paragraph || input.block == .listItem, !input.isShouting,
      input.words[index - 1].kind == .word, ["meneer", "mevrouw"].contains(expansion)
    else { return nil }
    let hasArticle = input.words[index - 1].lowercased == "de"
    let isLady = expansion == "mevrouw"
    if hasArticle, isLady {
      // *de mevr. van de opvang*: no name.
      guard input.words[(index + 1)..<min(index + 4, input.words.count)].contains(where: \.isCapitalised) else {
        return nil
      }
      return input.edit(
        "write-out-abbreviation", entry: meaning.form, words: index - 1..<index + 1, to: expansion, safety: .safe,
        reason: meaning.reason)
    }
    guard hasArticle || input.words[index].isCapitalised else { return nil }
    return input.rewrite(
      "write-out-abbreviation", entry: meaning.form, words: index..<index + 1, to: hasArticle ? "heer" : expansion,
      reason: meaning.reason)
  }

  /// Whether somebody is named between commas: *De directie, m.n. mevrouw Bos, regelt dit*.
  private static func namesSomebody(behind index: Int, in words: [Word]) -> Bool {
    index > 0 && words[index - 1].form == "," && index + 1 < words.count
      && (words[index + 1].isCapitalised
        || ["mw.", "mevr.", "mevrouw", "dhr.", "meneer", "juf", "meester"].contains(words[index + 1].lowercased))
  }

  /// Whether it is a question and no Friday: *Maak vr. 3 t/m 6 van bladzijde 12*.
  private static func isQuestion(_ words: [Word], _ index: Int) -> Bool {
    words[index].lowercased == "vr."
      && words.contains {
        ["blz", "blz.", "bladzijde", "bladzijden", "pagina", "hoofdstuk", "paragraaf", "opdr.", "opdracht", "som"]
          .contains($0.lowercased)
      }
  }

  /// Whether a weekday is one of two with *t/m* between: *ma t/m vr*, *wo 14 t/m vr 16 oktober*.
  private static func isDayOfRange(_ words: [Word], _ index: Int) -> Bool {
    func isDay(_ place: Int) -> Bool {
      let form = words[place].lowercased
      return form != "zo" && days.contains(form.hasSuffix(".") ? String(form.dropLast()) : form)
    }
    func isOfDate(_ place: Int) -> Bool { words[place].kind == .number || Weekdays.isMonth(words[place].lowercased) }
    guard isDay(index) else { return false }
    var behind = index + 1
    while behind < words.count, isOfDate(behind) { behind += 1 }
    if behind + 1 < words.count, words[behind].lowercased == "t/m" { return isDay(behind + 1) }
    guard index > 1, words[index - 1].lowercased == "t/m" else { return false }
    var before = index - 2
    while before > 0, isOfDate(before) { before -= 1 }
    return isDay(before)
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
