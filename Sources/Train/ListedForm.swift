import Prose

/// A form of a word list with a tag that its ending allows.
struct ListedForm {
  var form: String
  var lemma: String
  var tag: CGNTag

  /// The readings of a form whose lemma is a noun, verb or adjective, as far as its ending tells; none for forms that may
  /// be anything.
  static func readings(form: String, lemma: String, part: String) -> [ListedForm] {
    let names: [String] =
      switch part {
      case "noun": noun(form, lemma)
      case "verb": verb(form, lemma)
      default: adjective(form, lemma)
      }
    return names.compactMap { CGNTag($0) }.map { ListedForm(form: form, lemma: lemma, tag: $0) }
  }

  private static func noun(_ form: String, _ lemma: String) -> [String] {
    if lemma.hasSuffix("je") || lemma.hasSuffix("jes") { return [] }
    if form == lemma { return ["N|soort|ev|basis|zijd|stan", "N|soort|ev|basis|onz|stan"] }
    if form.hasSuffix("je") { return ["N|soort|ev|dim|onz|stan"] }
    if form.hasSuffix("jes") { return ["N|soort|mv|dim"] }
    return form.hasSuffix("s") || form.hasSuffix("n") ? ["N|soort|mv|basis"] : []
  }

  private static func verb(_ form: String, _ lemma: String) -> [String] {
    if !lemma.hasSuffix("n") { return [] }
    if form == lemma { return ["WW|inf|vrij|zonder", "WW|pv|tgw|mv"] }
    if form.hasSuffix("end") { return ["WW|od|prenom|zonder", "WW|od|vrij|zonder"] }
    if form.hasSuffix("ende") { return ["WW|od|prenom|met-e"] }
    if form.hasSuffix("de") || form.hasSuffix("te") { return ["WW|pv|verl|ev"] }
    if form.hasSuffix("den") || form.hasSuffix("ten") { return ["WW|pv|verl|mv"] }
    if form.hasPrefix("ge") { return ["WW|vd|vrij|zonder", "WW|vd|prenom|zonder"] }
    if form.hasSuffix("t") { return ["WW|pv|tgw|met-t"] }
    return form.hasSuffix("n") || form.hasSuffix("e") ? [] : ["WW|pv|tgw|ev"]
  }

  private static func adjective(_ form: String, _ lemma: String) -> [String] {
    if form == lemma { return ["ADJ|prenom|basis|zonder", "ADJ|vrij|basis|zonder"] }
    if form.hasSuffix("ere") { return ["ADJ|prenom|comp|met-e|stan"] }
    if form.hasSuffix("ste") { return ["ADJ|prenom|sup|met-e|stan"] }
    if form.hasSuffix("er") { return ["ADJ|vrij|comp|zonder", "ADJ|prenom|comp|zonder"] }
    if form.hasSuffix("st") { return ["ADJ|vrij|sup|zonder"] }
    return form.hasSuffix("e") ? ["ADJ|prenom|basis|met-e|stan"] : []
  }
}
