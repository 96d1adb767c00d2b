import Prose

/// Who of a family a word stands for.
enum Doer {
  /// *U*, *jullie*.
  case reader
  /// *Ouders*, *iedereen*.
  case parents
  /// *Uw kind*, *je dochter*.
  case child
  /// *Leerlingen*, *groep 5*: children that a message speaks of to many parents at once.
  case pupils
}

/// Who does what a verb says.
extension SentenceTree {
  private static let parents: Set<String> = [
    "ouders/verzorgers", "ouder(s)/verzorger(s)",
    "ouder", "ouders", "verzorger", "verzorgers", "vader", "vaders", "moeder", "moeders", "iedereen", "vrijwilliger",
    "vrijwilligers", "begeleiders", "chauffeurs", "deelnemers", "leden", "belangstellenden", "geïnteresseerden",
    "gezinnen", "kandidaten", "fietsers", "bezoekers", "ouderraadsleden",
  ]
  private static let pupils: Set<String> = [
    "kind", "kinderen", "leerling", "leerlingen", "zoon", "dochter", "brugklassers", "brugklasser", "kleuters",
    "peuters", "jongens", "meisjes", "groep", "groepen", "klas", "klassen", "kleuter", "peuter", "onderbouwers",
    "kindjes", "kids", "kleintjes", "bovenbouwers", "eindexamenkandidaten", "examenkandidaten", "broertjes", "zusjes",
  ]
  private static let own: Set<String> = ["uw", "je", "jouw", "jullie", "zoon", "dochter"]

  /// Who a word stands for; nil when it is nobody of a family.
  func doer(at word: Int) -> Doer? {
    let form = form(word)
    if ["u", "jij"].contains(form) { return .reader }
    if ["je", "jullie"].contains(form) { return isPossessive(word) ? nil : .reader }
    // *Luizenouders* and the like do what the school has arranged.
    if Self.parents.contains(form) { return .parents }
    guard
      Self.pupils.contains(form) || form.hasSuffix("leerlingen") && !form.hasPrefix("oud-")
        || form.hasSuffix("klassers")
    else { return nil }
    return Self.own.contains(form) || Self.own.contains(self.form(word - 1)) ? .child : .pupils
  }

  private func isPossessive(_ word: Int) -> Bool {
    guard words.indices.contains(word + 1) else { return false }
    return [.noun, .adjective, .properNoun].contains(analyses[word + 1].pos)
      && !ActionForms.builtIn[form(word + 1)].contains { $0.use != .infinitive }
  }

  /// A doer of one takes *-t*, of more *-en*.
  func agrees(_ noun: Int, _ use: ActionForms.Use) -> Bool {
    let form = form(noun)
    if form == "je" || form == "jij" { return use == .third || use == .stem }
    let isMany = ["ouders", "kinderen"].contains(form) || form.hasSuffix("s") && form != "klas" || form.hasSuffix("en")
    if isMany && form != "iedereen" || form == "jullie" { return use == .plural }
    return use == .third || use == .stem
  }
}
