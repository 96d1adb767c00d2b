import Prose

/// A time that lies ahead, by its words: *in mei*, *volgende week*, *na de vakantie*; not *op maandag*, which may be each
/// Monday.
enum PlannedTime {
  /// Whether one stands in a clause whose front ends at `finite`.
  static func stands(in range: Range<Int>, front: Range<Int>, of input: RuleInput) -> Bool {
    if input.contains(["voordat", "nadat", "zodra"], in: front.prefix(1)) { return true }
    if front.count > 1, input.contains(["na"], in: front.prefix(1)) { return true }
    return range.contains { isAhead($0, from: range.lowerBound, in: input) }
  }

  /// What makes a day or week one that lies ahead.
  private static let ahead: Set<String> = [
    "volgende", "volgend", "komende", "komend", "aanstaande", "aankomende", "aankomend", "vanaf", "na", "binnen",
    "deze", "dit", "tijdens", "begin", "eind", "medio", "nieuwe",
  ]
  private static func isAhead(_ index: Int, from start: Int, in input: RuleInput) -> Bool {
    let form = input.words[index].lowercased
    let before = max(start, index - 3)..<index
    // *elke maandag*, *per week*
    if input.contains(["elke", "elk", "iedere", "ieder", "per"], in: before.suffix(1)) { return false }
    if TimeWords.moments.contains(form) || Weekdays.isMonth(form) { return true }
    let hasNumber = index + 1 < input.words.count && input.words[index + 1].kind == .number
    if Weekdays.isDay(form) { return hasNumber || input.contains(ahead, in: before.suffix(1)) }
    if form == "week", hasNumber { return true }
    if ["zomervakantie", "herfstvakantie", "kerstvakantie", "meivakantie", "voorjaarsvakantie"].contains(form) {
      return true
    }
    if TimeWords.units.contains(form) || form == "vakantie" { return input.contains(ahead, in: before) }
    return Happenings.contains(index, in: input) && input.contains(["tijdens", "na", "bij"], in: before)
      && input.contains(["de", "het", "deze", "dit", "onze", "die", "dat"], in: before)
  }
}
