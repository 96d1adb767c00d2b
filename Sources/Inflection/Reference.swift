/// The pronouns that refer to a noun.
public struct Reference: Sendable, Hashable {
  /// As the subject: *hij*, *het*, *ze*.
  public let subject: String
  /// As the object: *hem*, *het*, *ze*.
  public let object: String
  /// By itself, near: *deze*, *dit*.
  public let this: String
  /// By itself, far: *die*, *dat*. It is also the relative pronoun.
  public let that: String
  /// What belongs to it: *zijn*, *haar*, *hun*.
  public let possessive: String

  /// Nouns for women and girls; all other *de*-words get *hij*, as most speakers do. *Het meisje* is *ze*.
  private static let women: Set<String> = [
    "moeder", "oma", "zus", "dochter", "tante", "nicht", "juf", "juffrouw", "vrouw", "lerares", "mevrouw", "mama",
    "directrice", "vriendin", "dame", "koningin", "stiefmoeder", "pleegmoeder", "buurvrouw", "meid", "docente",
  ]

  /// The pronouns for a noun; for one that takes both articles, `article` where that is one of its own.
  public init(_ noun: Noun, _ number: Number, article: Noun.Article? = nil) {
    let chosen = article.flatMap { noun.articles.contains($0) ? $0 : nil } ?? noun.article
    let isWoman = Self.women.contains(noun.lemma) || noun.lemma == "meisje"
    let isNeuter = chosen == .het && number == .singular
    this = isNeuter ? "dit" : "deze"
    that = isNeuter ? "dat" : "die"
    switch number {
    case .plural: (subject, object, possessive) = ("ze", "ze", "hun")
    case .singular where isWoman: (subject, object, possessive) = ("ze", "haar", "haar")
    case .singular: (subject, object, possessive) = isNeuter ? ("het", "het", "zijn") : ("hij", "hem", "zijn")
    }
  }
}
