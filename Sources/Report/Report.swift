public import History
public import Prose

/// From how many messages on a figure is told, so that it never is the figure of one teacher.
public struct Suppression: Sendable, Hashable {
  /// The least number of messages that a week, group, sender or word must have.
  public var messages: Int
  /// The least number of kinds of sender that a group must have; of a kind of sender, the least number of groups.
  public var senders: Int

  /// The usual limits unless said otherwise.
  public init(messages: Int = 10, senders: Int = 3) {
    self.messages = messages
    self.senders = senders
  }
}

/// What a consultant brings to a school: how readable its messages were, what would help, what got better.
public struct Report: Sendable, Encodable {
  /// A set of messages with a name.
  struct Part: Sendable, Encodable, Hashable {
    /// The group or kind of sender; of a week or month, its first day.
    let name: String
    /// Its figures; nil where there are too few messages.
    let figures: Figures?
  }

  /// Two stretches of twelve weeks, the later one up to the last day.
  struct Comparison: Sendable, Encodable {
    let earlier: Figures
    let later: Figures
  }

  /// The name and version of this form.
  let schema = "helder.report/1"
  /// The first and the last day with a message; nil for an empty history.
  var from: String?
  var to: String?
  /// All messages.
  var all = Figures()
  /// Whether `periods` are months: most weeks have too few messages, or there are more than half a year of them.
  var isByMonth = false
  var periods: [Part] = []
  var groups: [Part] = []
  var senders: [Part] = []
  /// Groups and kinds of sender that have too few messages or senders to be told of.
  var hiddenGroups = 0
  var hiddenSenders = 0
  var comparison: Comparison?
  /// Messages that a parent with one child gets a week: those to its group and those to all; the median of the groups.
  var messagesAWeek: Double?
  /// What these take a parent who reads with effort, in minutes.
  var minutesAWeek: Double?
  /// How many messages have up to 75, 150, 250, 400 and more words.
  var lengths = [0, 0, 0, 0, 0]
  /// The numbers of words of the five longest messages.
  var longest: [Int] = []
  var difficultWords: [HistoryWord] = []
  var normalisingWords: [HistoryWord] = []
  var examples: [Example] = []
  var agreements: [Agreement] = []

  /// How many messages it counts.
  public var messages: Int { all.messages }

  /// A sentence that became plainer, of a message whose text was kept.
  struct Example: Sendable, Encodable {
    let before: String
    let after: String
  }

  /// Up to how many words a message belongs in each part of `lengths` but the last.
  static let lengthLimits = [75, 150, 250, 400]
  private static let mostWords = 15
  private static let mostExamples = 5

  /// Makes the report of a history, or of the messages sent from one day up to another.
  public init(
    _ history: History, from first: Day? = nil, to last: Day? = nil, suppression: Suppression = Suppression()
  ) throws(HistoryFailure) {
    var gatherer = Gatherer()
    try history.forEachMessage(from: first, to: last) { gatherer.add($0) }
    gatherer.fill(&self, suppression)
    difficultWords = WhatToWrite.completed(
      try history.words(.difficult, from: first, to: last, least: suppression.messages, limit: Self.mostWords * 4)
    ).prefix(Self.mostWords).map(\.self)
    normalisingWords = WhatToWrite.completed(
      try history.words(.normalise, from: first, to: last, least: suppression.messages, limit: Self.mostWords))
    examples = try history.examples(from: first, to: last, limit: Self.mostExamples).map {
      Example(before: $0.before, after: $0.after)
    }
    agreements = Agreement.three(for: self)
  }
}
