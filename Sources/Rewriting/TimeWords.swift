import Prose

/// The words that say when, which all rules share; a rule that needs more adds its own.
enum TimeWords {
  /// Adverbs for one time that is now or lies ahead.
  static let moments: Set<String> = [
    "morgen", "vandaag", "vanavond", "vanmiddag", "vanochtend", "morgenavond", "morgenochtend", "morgenmiddag",
    "overmorgen", "binnenkort", "straks", "daarna", "vervolgens",
  ]

  /// Nouns for stretches of time.
  static let units: Set<String> = [
    "week", "weken", "dag", "dagen", "maand", "maanden", "jaar", "schooljaar", "kalenderjaar", "ochtend", "ochtenden",
    "middag", "middagen", "avond", "avonden", "periode", "weekend", "zomer", "winter", "najaar", "voorjaar",
  ]

  /// Whether a form in lower case is a day, a month or a stretch of time: *maandag*, *mei*, *week*.
  static func hold(_ form: String) -> Bool {
    Weekdays.isDay(form) || Weekdays.isMonth(form) || units.contains(form)
  }
}
