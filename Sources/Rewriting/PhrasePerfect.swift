import Inflection
import Lexicons
import Prose

/// A participle with its auxiliary, as another verb says it.
struct PhrasePerfect {
  let participle: String

  /// Nil where the other verb takes another auxiliary or can't be passive.
  init?(_ row: VerbPhrase, _ old: Verb, _ new: Verb, at index: Int, in input: RuleInput) {
    let near = (max(0, index - 3)..<min(input.end, index + 4)).filter { $0 != index && isAuxiliary($0, input) }
    let far = (0..<index).last { isAuxiliary($0, input) && input.isFinite($0) }
    let forms = (near + [far].compactMap { $0 }).map { input.words[$0].lowercased }
    func isUsed(_ verb: String) -> Bool {
      guard let verb = Verb(verb) else { return false }
      return forms.contains { form in
        form == verb.infinitive
          || Verb.Tense.allCases.contains { tense in
            Verb.Person.allCases.contains { verb.variants(tense, $0).contains(form) }
          }
      }
    }
    let isPassive = isUsed("worden") || isUsed("zijn") && old.auxiliary == .hebben
    // *is besproken geworden* isn't said.
    if new.infinitive == "worden" { return nil }
    if isPassive {
      guard row.newInfinitive == nil, row.newLink != nil || new.auxiliary == .hebben && row.link == nil else {
        return nil
      }
    } else {
      guard isUsed("hebben") || isUsed("zijn") else { return nil }
      guard (isUsed("hebben") ? .hebben : .zijn) == new.auxiliary else { return nil }
    }
    if let infinitive = row.newInfinitive {
      // *laten weten heeft* isn't said.
      if index + 1 < input.end, input.isFinite(index + 1) { return nil }
      participle = "\(new.infinitive) \(infinitive)"
    } else {
      guard let form = new.participle else { return nil }
      participle = form
    }
  }
}

private func isAuxiliary(_ index: Int, _ input: RuleInput) -> Bool {
  ["hebben", "zijn", "worden"].contains(input.sentence.analyses[index].plainLemma)
}
