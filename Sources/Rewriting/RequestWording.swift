import Inflection
import Lexicons
import Prose

/// How a request is put: as a question or as an instruction.
extension Request {
  /// How many words a question may have.
  private static let longestQuestion = 30
  /// So few words of what isn't to be done, *te* among them, make an instruction rude.
  private static let curt = 3

  /// *Wilt u dit melden?*; for those who are learning Dutch *Meld dit.*
  /// Behind a question, *dan* makes it an instruction too: *Hebt u vragen? Bel dan de school.*
  /// Nil where a question would be too long to take in, and no instruction can be given.
  var wording: String? {
    let isLong = input.length(0..<(mention ?? input.words.count)) > Self.longestQuestion
    let isAnswer = input.contains(["dan"], in: adverbial)
    // *Wilt u geen snoep meegeven?* sounds as if the answer may be no.
    // What stands behind the last infinitive isn't asked: *…, zodat niemand het koud krijgt*.
    let asked = content.lowerBound..<(infinitives.last?.words.upperBound ?? content.upperBound)
    let denies = input.contains(RuleInput.negations, in: asked)
    // *Wilt u zelf voor vervoer zorgen?* sounds like an offer.
    let orders =
      input.contains(["zelf", "alleen", "uitsluitend", "vooral", "voortaan"], in: asked)
      || infinitives.contains { input.stand(["gebruik"], at: $0.words.lowerBound - 1) && $0.infinitive == "maken" }
      || infinitives.contains { $0.infinitive == "gebruikmaken" }
    // *Ook* would go with the time or the place that it stands before: *ook vrijdag op tijd komen*.
    if addsToAsked,
      denies || orders || askedFirst == nil || input.contains(["verder", "voorts"], in: adverbial)
        // *ook als …* is in that case too.
        || input.contains(["als", "wanneer", "indien"], in: content)
    {
      return nil
    }
    // *Vriendelijk verzocht niet te roken*: *Rook niet* is rude.
    if denies, input.length(asked) <= Self.curt, front.isEmpty { return nil }
    return (input.profile == .a2 || isAnswer || isLong || denies || orders ? instruction : nil)
      // *Wilt u op de fiets komen, omdat …?* asks why you want to.
      ?? (isLong || denies || input.contains(["omdat", "aangezien"], in: asked.upperBound..<content.upperBound)
        ? nil : question)
  }

  /// Whether what stood before the verb says that this is asked as well: *Tevens verzoeken wij u …*
  private var addsToAsked: Bool {
    input.contains(["ook", "tevens", "verder", "voorts", "daarnaast", "bovendien", "eveneens"], in: adverbial)
  }

  /// The object that what is asked begins with; nil where it begins with something else.
  private var askedFirst: Range<Int>? {
    guard let first = content.first else { return nil }
    let noun = input.stand(["evt."], at: first) ? first + 1 : first
    guard let end = input.plainNounPhraseEnd(at: noun, in: content), end > noun else { return nil }
    let object = first..<end
    return object.contains(where: { Weekdays.isDay(input.words[$0].lowercased) || input.words[$0].kind == .number })
      ? nil : object
  }

  /// Words that an object begins with.
  private static let objects: Set<String> = [
    "uw", "je", "jouw", "jullie", "het", "de", "een", "dit", "deze", "dat", "die", "ze", "hem", "haar", "ons", "zich",
    "geen", "alle",
  ]

  /// The words before each infinitive, and those behind the last.
  private var pieces: (before: [String], behind: String) {
    var before: [String] = []
    var from = content.lowerBound
    for infinitive in infinitives {
      before.append(input.text(from..<infinitive.words.lowerBound))
      from = infinitive.words.upperBound
    }
    return (before, input.text(from..<content.upperBound))
  }

  private func joined(_ parts: [String], behind: String) -> String {
    let text = parts.reduce(into: "") { text, part in
      if !part.isEmpty { text += (text.isEmpty || part.hasPrefix(",") ? "" : " ") + part }
    }
    return text + (behind.isEmpty || behind.hasPrefix(",") ? "" : " ") + behind
  }

  /// What stood before the verb comes behind it, and behind a pronoun: *Wilt u dit daarom melden?*
  private func placed(_ first: String) -> String {
    let adverb: String
    if let end = adverbial.last {
      adverb = input.inner(0..<end + 1)
    } else if !front.isEmpty, ["als", "indien", "wanneer"].contains(input.words[front.lowerBound].lowercased) {
      // *Als u dat wilt, wilt u dit dan melden?* Without *dan* the question shows only at its end.
      adverb = "dan"
    } else {
      return adverbBehindPronoun(first)
    }
    // *Ook uw kind* would be one child more: *Wilt u uw kind ook gymkleding meegeven?*
    if addsToAsked, var object = askedFirst, object.contains(where: { People.containsMember($0, in: input) }) {
      // *de spullen van uw kind van een naam voorzien*
      if infinitives[0].infinitive == "voorzien", object.upperBound == infinitives[0].words.lowerBound,
        let last = object.last(where: { input.words[$0].lowercased == "van" }), last > object.lowerBound
      {
        object = object.lowerBound..<last
      }
      let person = input.text(object)
      if first.hasPrefix(person) { return "\(person) \(adverb)\(first.dropFirst(person.count))" }
    }
    guard input.isObjectAlone(content.lowerBound) else { return first.isEmpty ? adverb : "\(adverb) \(first)" }
    let rest = first.split(separator: " ", maxSplits: 1).map(String.init)
    return ([rest.first ?? "", adverb] + rest.dropFirst()).joined(separator: " ")
  }

  /// *verzoeken u daarom deze te melden* → *Wilt u deze daarom melden?*
  private func adverbBehindPronoun(_ first: String) -> String {
    guard ["daarom", "derhalve", "dan", "dus"].contains(input.words[content.lowerBound].lowercased),
      input.isObjectAlone(content.lowerBound + 1)
    else { return first }
    var words = first.split(separator: " ").map(String.init)
    guard words.count > 1 else { return first }
    words.swapAt(0, 1)
    return words.joined(separator: " ")
  }

  /// The comma before *onder vermelding van* behind the last infinitive.
  private var mention: Int? {
    guard let last = infinitives.last else { return nil }
    return (last.words.upperBound..<content.upperBound).first { place in
      input.words[place].form == ","
        && (input.stand(["onder", "vermelding", "van"], at: place + 1)
          || input.stand(["met", "vermelding", "van"], at: place + 1))
    }
  }

  /// *Wilt u dit overmaken? Vermeld daarbij de naam van uw kind.*
  private var question: String {
    let before = pieces.before
    let end = mention ?? content.upperBound
    let behind = input.text((infinitives.last?.words.upperBound ?? end)..<end)
    var parts = [pronoun == "u" ? "wilt u" : pronoun == "je" ? "wil je" : "willen jullie"]
    for (place, infinitive) in infinitives.enumerated() {
      parts += [place == 0 ? placed(before[0]) : before[place], infinitive.infinitive]
    }
    let asked = joined(parts, behind: behind)
    let question = Capitals.raised(front.isEmpty ? asked : "\(input.text(front)) \(asked)") + "?"
    return mention.map { "\(question) Vermeld daarbij \(input.text($0 + 4..<content.upperBound))." } ?? question
  }

  /// The request as an instruction; nil where a verb has none that is sure.
  private var instruction: String? {
    let (before, behind) = pieces
    var parts: [String] = []
    for (place, infinitive) in infinitives.enumerated() {
      guard let verb = Verb(infinitive.infinitive), verb.certainty > .guessed else { return nil }
      var words = (place == 0 ? placed(before[0]) : before[place]).split(separator: " ").map(String.init)
      let link = place > 0 && ["en", "of"].contains(words.first) ? [words.removeFirst()] : []
      // *te bewaren en mee te nemen*: the second has no object of its own.
      guard place == 0 || !link.isEmpty && Self.objects.contains(words.first ?? "") else { return nil }
      parts += link + [verb.imperative.finite] + words.map { $0 == "zich" ? pronoun == "jullie" ? "je" : pronoun : $0 }
      parts += [verb.imperative.particle].compactMap { $0 }
    }
    // *uit te laten stappen* → *laat … uitstappen*
    var rest = behind[...]
    if let base = behind.split(separator: " ").first, let particle = parts.last,
      VerbTable.builtIn[particle: particle.lowercased(), base: base.lowercased()] != nil
    {
      parts[parts.count - 1] = particle + base
      rest = behind.dropFirst(base.count + 1)
    }
    let asked = joined(parts, behind: String(rest))
    return Capitals.raised(front.isEmpty ? asked : "\(input.text(front)) \(asked)") + "."
  }
}

extension RuleInput {
  /// Whether a word is an object by itself: *dit* in *dit melden*, but not in *dit bijgevoegde formulier invullen*.
  func isObjectAlone(_ index: Int) -> Bool {
    guard ["dit", "dat", "het", "ons", "deze", "ze", "hem", "zich"].contains(words[index].lowercased) else {
      return false
    }
    guard index + 1 < end else { return true }
    let next = words[index + 1].lowercased
    // *dit uiterlijk vrijdag melden*, *ons uw adres geven*
    let apart: Set<String> = ["uiterlijk", "tijdig", "schriftelijk", "uw", "je", "de", "het", "een"]
    if Weekdays.isDay(next) || apart.contains(next) { return true }
    let analysis = sentence.analyses[index + 1]
    return ![.noun, .properNoun, .adjective, .numeral].contains(analysis.pos) && !analysis.tag.isPrenominal
      && words[index + 1].kind != .number && !WordForms.isInflectedParticiple(next)
      && plainNounPhraseEnd(at: index, in: index..<end).map { $0 == index + 1 } ?? true
  }
}
