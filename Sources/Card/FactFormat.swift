public import Prose

/// Facts as another language writes them.
public struct FactFormat: Sendable {
  private let format: LocaleFormat

  /// The format of a language, by its code; a code that ICU doesn't know gives figures. Of the rest of a code only a script
  /// counts, since with parts that ICU can't read it would choose a calendar of its own.
  public init(_ language: LanguageCode) {
    let script = language.value.split(separator: "-").dropFirst().first {
      $0.utf8.count == 4 && $0.allSatisfy(\.isLetter)
    }
    format = LocaleFormat.of(code: script.map { "\(language.base)-\($0)" } ?? language.base)
  }

  /// A date, time or amount by its value; nil for values that aren't written in another way elsewhere.
  public func text(_ kind: Fact.Kind, _ value: String) -> String? {
    switch kind {
    case .date: format.date(value)
    case .time: format.time(value)
    case .amount: format.amount(value)
    default: nil
    }
  }
}
