/// Something in a message that must survive every rewriting: a date, a time, an amount, a name.
public struct Fact: Sendable, Hashable, Codable {
  /// What sort of fact.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A day, month or weekday.
    case date
    /// A time of day.
    case time
    /// A length of time.
    case duration
    /// A sum of money.
    case amount
    /// Any other number.
    case number
    /// A telephone number.
    case phone
    /// An e-mail address.
    case email
    /// A web address.
    case url
    /// A bank account.
    case iban
    /// A Dutch postcode.
    case postcode
    /// A person.
    case name
    /// A place.
    case place
    /// A group or class of pupils.
    case group
    /// A word that turns a statement round.
    case negation
    /// A word that makes something depend on something else.
    case condition
  }

  /// What sort of fact.
  public var kind: Kind
  /// As it stands in the text.
  public var text: String
  /// The same in a form that can be compared: `2026-10-08`, `08:30`, `EUR 13.00`, `P8W`.
  public var value: String
  /// Where it stands.
  public var range: UTF8Range

  /// A fact at `range`.
  public init(kind: Kind, text: String, value: String, range: UTF8Range) {
    self.kind = kind
    self.text = text
    self.value = value
    self.range = range
  }
}
