import Lexicons

/// Tells a misspelt word from one that is only rare: a common word must be near, and the dictionary must not have it.
///
/// Grammar is out of its reach (*ik wordt*, *gebeurd* for *gebeurt*), as is a slip that makes another word.
public struct SpellingCheck: Sendable {
  /// A word commoner than this is in use as it stands, be it English: a Zipf frequency.
  private static let inUse = 3.6
  /// A correction has this Zipf frequency at least; a short one, that more words are near to, must be commoner.
  private static func common(length: Int) -> Double { length < 6 ? 4 : 3 }
  /// And it must be so much commoner than what stands there: six times.
  private static let margin = 0.8
  /// What is commoner than this isn't a slip of one hand: it is a word of another language (*round*, *plain*), or misspelt by
  /// many, and then so that it sounds alike (*enigzins*).
  private static let inUseByMany = 2.4
  /// A word of so many letters is near to hardly any other by chance.
  private static let long = 9
  /// Shorter and longer words aren't judged, in letters.
  private static let length = 4...30

  private static let endings = ["e", "s", "t", "n", "en"]

  private let has: @Sendable (String) -> Bool?
  /// Whether the dictionary is the installed one.
  private let usesInstalled: Bool
  private let frequencies = WordFrequencies.builtIn
  private let subtitles = WordFrequencies.subtitles

  /// A check with a dictionary that says whether it has a word, or nil when there is no dictionary; the installed one
  /// unless said otherwise.
  public init(dictionary: (@Sendable (String) -> Bool?)? = nil) {
    has = dictionary ?? SpellingDictionary.has
    usesInstalled = dictionary == nil
  }

  /// Whether a word in lower case is one that can be judged and that no list has.
  public func isInDoubt(_ form: String) -> Bool {
    Self.length.contains(form.unicodeScalars.count) && form.unicodeScalars.allSatisfy(Self.isSmallLetter)
      && !isKnown(form)
  }

  /// How a word that is in doubt is to be spelt, at most two ways, best first; none where it is right or where that isn't
  /// sure. Takes some milliseconds.
  public func corrections(of form: String) -> [String] {
    guard isInDoubt(form) else { return [] }
    // Reading the dictionary takes longer than all the rest, so it is read when there is no way around it. Once it is there
    // it goes first.
    if usesInstalled, SpellingDictionary.isLoaded, has(form) == true { return [] }
    let near = near(form)
    guard !near.isEmpty, has(form) == false else { return [] }
    let right = near.filter { has($0.form) == true }
    guard let best = right.first else { return [] }
    return right.prefix(2).filter { $0.frequency > best.frequency - Self.margin }.map(\.form)
  }

  /// Whether the lists have a word. That of the subtitles has been checked for spelling, the larger one hasn't.
  private func isKnown(_ form: String) -> Bool {
    subtitles.frequency(of: form) != nil || frequencies.frequency(of: form) ?? 0 >= Self.inUse
      || NounTable.builtIn[form] != nil || VerbTable.builtIn[form] != nil || AdjectiveTable.builtIn[form] != nil
      || SchoolTerms.builtIn[form] != nil || Abbreviations.builtIn.contains(form) || FirstNames.builtIn.contains(form)
      || Places.builtIn.contains(form)
  }

  /// The common words near a form, the commonest first.
  private func near(_ form: String) -> [(form: String, frequency: Double)] {
    guard let letters = NearForms.latin(form) else { return [] }
    let own = frequencies.frequency(of: form) ?? 0
    let least = max(Self.common(length: letters.count), own + Self.margin)
    var found: [String: Double] = [:]
    func note(_ letters: [UInt8]) {
      let bytes = NearForms.utf8(letters)
      guard let frequency = frequencies.frequency(of: bytes.span), frequency >= least,
        frequency >= Self.inUse || subtitles.frequency(of: bytes.span) != nil
      else { return }
      found[String(decoding: bytes, as: UTF8.self)] = frequency
    }
    NearForms.soundingAlike(letters, visit: note)
    if own < Self.inUseByMany || letters.count >= Self.long { NearForms.oneSlipAway(letters, visit: note) }
    // A form of the word that few lists have: *gelunchte*, *iets tevredens*.
    if Self.endings.contains(where: { form.hasSuffix($0) && found[String(form.dropLast($0.count))] != nil }) {
      return []
    }
    return found.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  private static func isSmallLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || scalar.properties.isLowercase && (0xDF...0xFF).contains(scalar.value)
  }
}
