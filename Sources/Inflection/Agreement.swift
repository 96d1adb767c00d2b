/// Words that agree with a noun.
public struct Agreement: Sendable, Hashable {
  /// The form of the determiner; nil where none stands.
  public let determiner: String?
  /// The forms of the adjectives, in their order.
  public let adjectives: [String]
  /// The noun, singular or plural.
  public let noun: String

  /// The words with a space between: *een groot teken*.
  public var text: String { ([determiner].compactMap { $0 } + adjectives + [noun]).joined(separator: " ") }

  /// A noun with its determiner and adjectives, given without ending: *een*, *groot*, *teken* → *een groot teken*. A noun
  /// that takes both articles keeps `article` where that is one of its own. Nil when the noun has no plural that is
  /// asked for.
  public init?(
    _ determiner: Determiner?, _ adjectives: [Adjective], _ noun: Noun, _ number: Number, article: Noun.Article? = nil
  ) {
    let chosen = article.flatMap { noun.articles.contains($0) ? $0 : nil } ?? noun.article
    switch number {
    case .singular: self.noun = noun.lemma
    case .plural:
      guard let plural = noun.plural else { return nil }
      self.noun = plural
    }
    self.determiner = determiner?.form(chosen, number)
    self.adjectives = adjectives.map { Self.form($0, determiner, chosen, number) }
  }

  /// The form of an adjective before a noun.
  public static func form(
    _ adjective: Adjective, _ determiner: Determiner?, _ article: Noun.Article, _ number: Number
  ) -> String {
    let isBare = article == .het && number == .singular && determiner?.leavesBare ?? true
    return isBare ? adjective.lemma : adjective.inflected
  }
}
