import Prose

/// Events that a sentence tells without naming them: *Dinsdag reist klas 4V naar Antwerpen*, *Maandag starten de lessen weer*;
/// and whether it says that something doesn't take place.
extension Passage {
  private static let patterns: [(kind: String, words: [Set<String>])] = [
    ("back-to-school", [["weer"], ["verwachten", "verwacht", "welkom"], ["leerlingen", "iedereen", "jullie"]]),
    // "Na de kerstvakantie, op 4 januari, begint de school om 8.30 uur."
    (
      "back-to-school",
      [
        ["begint", "beginnen", "start", "starten", "gaat", "gaan"], ["na"], ["school", "lessen"],
        [
          "vakantie", "kerstvakantie", "zomervakantie", "meivakantie", "herfstvakantie", "voorjaarsvakantie",
          "krokusvakantie",
        ],
      ]
    ),
    ("opening", [["lint"], ["knipt", "knippen", "doorgeknipt"]]),
    ("luggage", [["koffers", "bagage", "koffer", "tassen"], ["gebracht", "brengen", "breng"], ["school"]]),
    ("building-work", [["verbouwd", "gerenoveerd", "gesloopt", "opgeknapt"], ["wordt", "worden"]]),
    (
      "performance",
      [
        ["theatergroep", "toneelgroep", "toneelvereniging", "muziekgroep", "orkest", "koor", "theatergezelschap"],
        ["speelt", "spelen", "treedt", "treden", "geeft", "zingt", "zingen"],
      ]
    ),
    ("early-end", [["uit", "vrij"], ["uur"], ["zijn", "is"], ["kinderen", "leerlingen", "iedereen", "groep"]]),
    ("first-school-day", [["schooljaar"], ["start", "begint", "starten", "beginnen"], ["het", "nieuwe"]]),
    (
      "excursion",
      [
        ["bezoekt", "bezoeken", "bezoek"],
        [
          "leerlingen", "kinderen", "groep", "klas", "klassen", "groepen", "we", "wij", "brengen", "brengt", "naar",
          "bij", "aan",
        ],
      ]
    ),
    ("early-end", [["huis"], ["naar"], ["gaan", "gaat", "mogen", "mag"]]),
    (
      "early-end",
      [["uit", "vrij"], ["uur"], ["om", "vanaf"], ["eerder", "kinderen", "leerlingen", "iedereen", "school"]]
    ),
    (
      "early-end",
      [
        ["sluiten", "sluit"], ["om", "vanaf"], ["uur"],
        ["we", "wij", "school", "opvang", "bso", "kinderdagverblijf", "deuren", "kdv"],
      ]
    ),
    ("cancelled-lessons", [["lessen", "les", "lesuren"], ["vallen", "valt"], ["uit"]]),
    ("cancelled-lessons", [["lessen", "lesuren"], ["vervallen", "vervalt"]]),
    (
      "back-to-school",
      [
        ["terug", "weer"], ["zien", "zie"], ["we", "wij", "ik"],
        ["iedereen", "jullie", "kinderen", "leerlingen", "ze", "elkaar"],
      ]
    ),
    ("excursion", [["schaatsen", "bowlen", "klimmen", "kanoën", "wadlopen"], ["gaan", "gaat"]]),
    (
      "sleepover",
      [["logeren", "logeert", "overnachten", "overnacht"], ["op", "in"], ["school", "locatie", "klas", "groep"]]
    ),
    (
      "new-teacher",
      [["overgenomen", "vervangen"], ["wordt", "worden"], ["door"], ["lessen", "groep", "klas", "taken"]]
    ),
    ("farewell", [["vertrekt", "vertrekken"], ["juf", "meester", "meneer", "mevrouw", "directeur", "leerkracht"]]),
    (
      "timetable-change",
      [
        ["later", "eerder"], ["begint", "beginnen", "start", "starten"],
        ["school", "lessen", "leerlingen", "kinderen"], ["uur", "kwartier"],
      ]
    ),
    ("test", [["toetsen", "cito", "cito-toetsen"], ["starten", "start", "begint", "beginnen", "maken", "maakt"]]),
    (
      "strike",
      [["staken", "staakt"], ["leerkrachten", "leraren", "docenten", "we", "wij", "personeel", "medewerkers"]]
    ),
    (
      "walk-in",
      [
        ["kijken", "kijkje"], ["welkom", "kunt", "kunnen", "mogen"], ["klas", "lokaal", "groep"],
        ["u", "ouders", "jullie"],
      ]
    ),
    ("meeting", [["vergadert", "vergaderen", "vergaderden"]]),
    ("reading-morning", [["voorlezen", "voorleest", "leest"], ["komt", "komen", "voor"]]),
    ("retake", [["inhalen", "herkansen"], ["kan", "kunnen", "kun", "moet"]]),
    (
      "book-return",
      [
        ["boeken", "boekenpakket", "schoolboeken"], ["in", "inleveren", "ingeleverd", "terug"],
        ["lever", "leveren", "levert", "inleveren", "ingeleverd", "terugbrengen"],
      ]
    ),
    ("opening", [["opent", "openen"], ["nieuwe", "vernieuwde"]]),
    ("opening", [["open"], ["gaat", "gaan"], ["nieuwe", "vernieuwde", "hij", "het", "zij"]]),
    ("bike-check", [["keurt", "keuren", "gekeurd"], ["fietsen", "fiets"]]),
    ("test", [["getoetst"], ["wordt", "worden"]]),
    ("training", [["vertellen"], ["komt", "komen"], ["over"]]),
    ("parent-talk", [["bespreekt", "bespreken", "bespreek"], ["u", "jullie"], ["om", "uur"]]),
    ("clock-change", [["klok"], ["vooruit", "achteruit", "terug"]]),
  ]

  /// All words of the patterns: few sentences have some.
  private static let patternWords = Set(patterns.flatMap { $0.1.flatMap { $0 } })

  private static let journeys: Set<String> = [
    "gaan", "gaat", "reist", "reizen", "vertrekken", "vertrekt", "fietsen", "lopen",
  ]

  /// The kind and the words of an event that the sentence implies; nil where no word of it shows one.
  var impliedEvent: (kind: String, range: UTF8Range, isJourney: Bool)? {
    guard block == .paragraph || block == .listItem, sentence.words.last?.form != "?" else { return nil }
    let forms = sentence.words.map(\.lowercased)
    let known = forms.filter(Self.patternWords.contains)
    for (kind, sets) in Self.patterns where sets.allSatisfy({ set in known.contains(where: set.contains) }) {
      guard let word = forms.firstIndex(where: sets[0].contains), kind != "early-end" || isEarlyEnd(word) else {
        continue
      }
      return (kind, sentence.words[word].range, false)
    }
    if isRoadClosed(forms), let word = forms.firstIndex(where: Self.shut.contains) {
      return ("traffic", sentence.words[word].range, false)
    }
    if let birthday = birthday(forms) { return birthday }
    return startingAgain(forms).map { ("back-to-school", sentence.words[$0].range, false) } ?? journey(forms)
  }

  /// Whether children are free at an hour: not *kinderen uit Hattem*, *gaat op eigen kosten naar huis*.
  private func isEarlyEnd(_ word: Int) -> Bool {
    guard hasHours else { return false }
    let before = sentence.words[..<word].suffix(2).map(\.lowercased)
    let isAtHour = before.contains("uur") || sentence.words.contains { ["om", "vanaf"].contains($0.lowercased) }
    guard isAtHour else { return false }
    guard sentence.words.indices.contains(word + 1) else { return true }
    let next = sentence.words[word + 1]
    return !next.isCapitalised && !["de", "het", "groep", "klas"].contains(next.lowercased) && next.kind != .number
  }

  private static let shut: Set<String> = ["afgesloten", "dicht", "gesloten"]

  /// *De Molenweg is van 10 tot 21 mei afgesloten.*
  var isRoadClosed: Bool { isRoadClosed(sentence.words.map(\.lowercased)) }

  private func isRoadClosed(_ forms: [String]) -> Bool {
    forms.contains(where: Self.shut.contains)
      && forms.contains { form in
        ["laan", "straat", "weg", "dijk", "kade", "brug", "tunnel"].contains { form.hasSuffix($0) && form != "weg" }
      } && !forms.contains { ["school", "wij", "we", "bso", "opvang"].contains($0) }
  }

  /// *Mila wordt 3 op donderdag 4 maart*, *Juf Marjan wordt maandag 50*, *Op 9 oktober is meester Bas jarig*
  private func birthday(_ forms: [String]) -> (kind: String, range: UTF8Range, isJourney: Bool)? {
    guard let becomes = forms.firstIndex(where: { $0 == "wordt" || $0 == "jarig" }), becomes > 0,
      let name = facts.first(where: { $0.kind == .name && $0.range.end <= sentence.words[becomes].range.start }),
      facts.contains(where: { $0.kind == .date })
    else { return nil }
    if forms[becomes] == "wordt" {
      guard name.range.end == sentence.words[becomes - 1].range.end,
        facts.contains(where: { $0.kind == .number && $0.range.start > sentence.words[becomes].range.start })
      else { return nil }
    }
    let isTeacher = forms[..<becomes].contains { ["juf", "meester", "juffrouw"].contains($0) }
    return (isTeacher ? "teachers-birthday" : "birthday", sentence.words[becomes].range, false)
  }

  /// *De volgende is op 9 december.*
  var tellsOfNext: Bool {
    let forms = sentence.words.prefix(3).map(\.lowercased)
    return forms.count == 3 && forms[0] == "de" && ["volgende", "eerstvolgende"].contains(forms[1])
      && ["is", "vindt", "valt", "staat", "controle", "keer", "avond", "les", "bijeenkomst"].contains(forms[2])
  }

  /// *Maandag beginnen de lessen weer*, *weer naar school*, *weer gewoon open*: the place of *weer*.
  private func startingAgain(_ forms: [String]) -> Int? {
    guard let again = forms.firstIndex(of: "weer"), !forms.contains("niet"), !isCase, !forms.contains("mee") else {
      return nil
    }
    if again > 0, ["lessen", "school", "scholen"].contains(forms[again - 1]) { return again }
    let behind = forms[(again + 1)...]
    // "Om 15.15 uur zijn we weer terug" ends an outing.
    let isTrip = hasHours && !forms.contains("school")
    if behind.prefix(2).contains("les") || behind.prefix(3).contains("terug") && !isTrip { return again }
    if behind.prefix(3).contains("school"), !behind.prefix(3).contains("van") { return again }
    return behind.prefix(6).contains { ["open", "geopend"].contains($0) } ? again : nil
  }

  /// *Op dinsdag gaan wij naar het Watermuseum*: a way that goes somewhere on a day.
  private func journey(_ forms: [String]) -> (kind: String, range: UTF8Range, isJourney: Bool)? {
    guard let verb = forms.firstIndex(where: Self.journeys.contains), let to = forms.lastIndex(of: "naar"),
      let place = facts.first(where: { $0.kind == .place && $0.range.start > sentence.words[to].range.start }),
      place.range.start - sentence.words[to].range.end <= 6, to != verb,
      facts.contains(where: { $0.kind == .date || $0.kind == .time })
    else { return nil }
    return ("excursion", place.range, true)
  }

  /// Whether the sentence says that what it names doesn't take place: *vervalt*, *gaat niet door*, *er is geen zwemles*.
  var isCancelled: Bool {
    let forms = sentence.words.map(\.lowercased)
    if forms.contains(where: { ["vervalt", "vervallen", "afgelast", "geannuleerd", "geschrapt"].contains($0) }) {
      return !forms.contains("niet")
    }
    if forms.contains("niet"), forms.contains("door"),
      forms.contains(where: { ["gaat", "gaan", "ging", "gingen"].contains($0) })
    {
      // "Als het regent, gaat het niet door" only may be.
      return !facts.contains { $0.kind == .condition && $0.value == "if" }
    }
    if forms.contains("uit"), forms.contains(where: { ["valt", "vallen"].contains($0) }) { return true }
    guard let none = forms.firstIndex(of: "geen"), none > 1 else { return false }
    return forms[..<none].suffix(2).contains { ["er", "is", "zijn"].contains($0) }
  }
}
