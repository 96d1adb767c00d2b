import Prose

extension Rule {
  /// "Neem mee: brood, drinken, een jas en laarzen." → a line for each.
  static let listItems = Rule(
    id: "list-items",
    summary: "Zet vier of meer dingen achter een dubbele punt onder elkaar.",
    reason: "Een opsomming in een zin leest lastig. Onder elkaar ziet de lezer in één keer wat het zijn.",
    source: "Eigen regel; opsommingen onder elkaar is advies van Taalunie en Rijksoverheid voor begrijpelijke teksten.",
    safety: .safe,
    examples: [
      Example(
        "Neem mee: een lunchpakket, drinken, een regenjas en laarzen.",
        "Neem mee:\n- een lunchpakket\n- drinken\n- een regenjas\n- laarzen"),
      Example(
        "Wij gaan naar het bos. Geef uw kind mee: twee pakjes drinken, brood, een petje en (bij regen) een jas. Snoep blijft thuis.",
        "Wij gaan naar het bos. Geef uw kind mee:\n- twee pakjes drinken\n- brood\n- een petje\n- (bij regen) een jas\n\nSnoep blijft thuis."
      ),
      Example(
        "De kinderen nemen brood, drinken, een jas, laarzen en een pet mee.",
        "De kinderen nemen mee:\n- brood\n- drinken\n- een jas\n- laarzen\n- een pet"),
    ],
    leavesAlone: [
      "De school is gesloten van zaterdag 17 tot en met zondag 25 oktober:.",
      "Neem mee: een jas, brood en drinken.", "Neem mee: brood, drinken, een jas of laarzen.",
      "Let op: jassen, tassen, schoenen en mutsen hangen aan de kapstok.",
      "Neem mee: een jas, bij voorkeur waterdicht, brood en drinken.",
      "Aanwezig zijn: Anna, meester Tom, de directeur en twee ouders.",
      "Neem mee: brood, kaas en worst en een jas, laarzen en een pet en een sjaal.",
      "Open op: maandag, dinsdag, woensdag en vrijdag.", "Onderwerp: toetsen, rapporten, adviezen en gesprekken.",
      "De kinderen nemen brood, drinken, een jas en laarzen mee.",
      "- Neem mee: een lunchpakket, drinken, een regenjas en laarzen.",
      "Als uw kind brood, drinken, een jas, laarzen en een pet meeneemt, is het klaar.",
      "Wilt u brood, drinken, een jas, laarzen en een pet meegeven?",
    ],
    propose: { input in
      guard input.isAnnotated, input.block == .paragraph, !input.isShouting, input.words.last?.form == ".",
        // In HTML a line end makes no list.
        input.format != .html
      else { return [] }
      return (behindColon(input) ?? withoutColon(input)).map { [$0] } ?? []
    })

  private static func edit(
    _ lead: Range<Int>, _ opening: String, _ items: [Range<Int>], _ safety: Safety, in input: RuleInput
  )
    -> Edit
  {
    let line = input.text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    var edit = input.rewrite(
      "list-items", entry: "opsomming", words: lead.lowerBound..<input.words.count,
      to: ([opening] + items.map { "- \(input.text($0))" }).joined(separator: line), safety: safety,
      reason: "Een opsomming in een zin leest lastig. Onder elkaar ziet de lezer in één keer wat het zijn.")
    // What follows in the paragraph must not be read as part of the last item.
    let behind = input.text.utf8.dropFirst(edit.range.end)
    let space = behind.prefix { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if space.count < behind.count, space.count(where: { $0 == 0x0A }) < 2 {
      edit.range.end += space.count
      edit.before = String(input.text[edit.range])
      edit.after += line + line
    }
    return edit
  }

  private static let labels: Set<String> = ["onderwerp", "betreft", "aan", "van", "cc", "datum", "tags"]

  /// "Neem mee: a, b, c en d."
  private static func behindColon(_ input: RuleInput) -> Edit? {
    let colons = input.words.indices.filter { input.words[$0].form == ":" }
    guard let colon = colons.first, colons.count == 1, colon > 0, !labels.contains(input.words[colon - 1].lowercased),
      !input.words[..<colon].contains(where: { ["(", ")", "\"", "‘", "“"].contains($0.form) })
    else { return nil }
    let items = Enumeration(input.rest(from: colon + 1), in: input).items
    guard items.count >= 4 else { return nil }
    let isSure = !lastMayHoldForAll(items, in: input) && !input.isFollowed(by: ["deze", "die", "ze", "dat", "dit"])
    return edit(
      colon - 1..<colon, "\(input.words[colon - 1].form):", items, isSure ? .safe : .suggestion, in: input)
  }

  /// Whether what is said of the last thing may be said of all: *petten, mutsen, doeken en brillen in de klas*.
  private static func lastMayHoldForAll(_ items: [Range<Int>], in input: RuleInput) -> Bool {
    func hasPlace(_ item: Range<Int>) -> Bool {
      let noun = item.last { input.words[$0].form == ")" } ?? item.lowerBound
      return (noun + 1..<item.upperBound).contains { place in
        let form = input.words[place].lowercased
        return ["in", "op", "tijdens", "voor", "bij"].contains(form)
          || form == "van" && input.contains(["thuis", "school"], in: item)
      }
    }
    guard let last = items.last else { return false }
    return hasPlace(last) && !items.dropLast().contains(where: hasPlace)
  }

  /// "De kinderen nemen a, b, c, d en e mee." Always a suggestion: the verb comes to stand before what it is about.
  private static func withoutColon(_ input: RuleInput) -> Edit? {
    let words = input.words
    guard let comma = words.firstIndex(where: { $0.form == "," }),
      !words.contains(where: { ["(", ":", ";"].contains($0.form) })
    else { return nil }
    var start = comma
    while start > 0, Enumeration.isOfPhrase(start - 1, isLast: start == comma, in: input) { start -= 1 }
    guard let joint = words[comma...].firstIndex(where: { $0.lowercased == "en" }) else { return nil }
    var end = joint + 1
    while end < input.end, Enumeration.isOfPhrase(end, isLast: false, in: input) { end += 1 }
    end += 1
    guard start > 0, start < comma, end <= input.end else { return nil }
    let items = Enumeration(start..<end, in: input).items
    let behind = input.rest(from: end)
    guard items.count >= 5, behind.count <= 3, input.sentence.analyses[start - 1].pos != .adposition,
      (0..<start).contains(where: input.isFinite), !(0..<start).contains(where: input.opensClause),
      behind.allSatisfy({ input.isVerb($0) || input.sentence.analyses[$0].relation == .verbParticle })
    else { return nil }
    let opening = [words[start - 1].form, input.text(behind)].filter { !$0.isEmpty }.joined(separator: " ")
    return edit(start - 1..<start, "\(opening):", items, .suggestion, in: input)
  }
}

/// Things with commas and *en* between them.
private struct Enumeration {
  /// Each of them; none when one of them isn't plain.
  let items: [Range<Int>]

  /// The longest item, in words.
  private static let longest = 8

  init(_ range: Range<Int>, in input: RuleInput) {
    var items: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    var joints: [Int] = []
    for index in range {
      switch input.words[index].lowercased {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0:
        items.append(start..<index)
        start = index + 1
        joints = []
      case "en" where depth == 0: joints.append(index)
      default: break
      }
    }
    // *a, b, c en d*; with more than one *en* in the last stretch it can't be told what belongs together.
    guard joints.count == 1, let joint = joints.first, depth == 0 else {
      self.items = []
      return
    }
    if joint > start { items.append(start..<joint) }
    items.append(joint + 1..<range.upperBound)
    self.items = items.allSatisfy { Self.isItem($0, in: input) } ? items : []
  }

  /// Whether a range is one thing in a few words, without a verb or a name.
  private static func isItem(_ range: Range<Int>, in input: RuleInput) -> Bool {
    var first = range.lowerBound
    if first < range.upperBound, input.words[first].form == "(",
      let close = input.words[range].firstIndex(where: { $0.form == ")" })
    {
      first = close + 1
    }
    let analyses = input.sentence.analyses
    guard first < range.upperBound, input.length(range) <= longest,
      [.noun, .determiner, .numeral, .adjective, .pronoun].contains(analyses[first].pos)
        || ["uw", "eventueel"].contains(input.words[first].lowercased),
      (first..<range.upperBound).contains(where: {
        analyses[$0].pos == .noun && !Weekdays.isDay(input.words[$0].lowercased)
      }),
      input.areFree(range), !input.contains(RuleInput.negations.union(["of", "dergelijke", "zo"]), in: range)
    else { return false }
    return !range.contains { place in
      input.isFinite(place) || input.opensClause(place) || analyses[place].pos == .properNoun
        || ["\"", "‘", "“", "”", "’", ";", "?", "!"].contains(input.words[place].form)
    }
  }

  /// Whether a word can be of a short item: its noun at the end, or what stands before that.
  static func isOfPhrase(_ index: Int, isLast: Bool, in input: RuleInput) -> Bool {
    let analysis = input.sentence.analyses[index]
    if isLast { return analysis.pos == .noun }
    return [.determiner, .numeral, .adjective].contains(analysis.pos)
      || analysis.pos == .pronoun && [.possessive, .det].contains(analysis.relation)
  }
}
