/// A language in which a card can be read, by its code of ISO 639.
public enum Language: String, Sendable, Codable, CaseIterable {
  /// Dutch.
  case dutch = "nl"
  /// English.
  case english = "en"
  /// Arabic.
  case arabic = "ar"
  /// Turkish.
  case turkish = "tr"
  /// Polish.
  case polish = "pl"
  /// Ukrainian.
  case ukrainian = "uk"
  /// Spanish.
  case spanish = "es"
  /// French.
  case french = "fr"
  /// Romanian.
  case romanian = "ro"
  /// Bulgarian.
  case bulgarian = "bg"
  /// Persian.
  case persian = "fa"
  /// Somali.
  case somali = "so"
  /// Tigrinya.
  case tigrinya = "ti"
  /// Chinese, in simplified characters.
  case chinese = "zh"
  /// Portuguese.
  case portuguese = "pt"
  /// German.
  case german = "de"
  /// Papiamentu.
  case papiamentu = "pap"

  /// Whether it is written from right to left.
  public var isRightToLeft: Bool { self == .arabic || self == .persian }

  /// What its speakers call it.
  public var ownName: String {
    switch self {
    case .dutch: "Nederlands"
    case .english: "English"
    case .arabic: "العربية"
    case .turkish: "Türkçe"
    case .polish: "Polski"
    case .ukrainian: "Українська"
    case .spanish: "Español"
    case .french: "Français"
    case .romanian: "Română"
    case .bulgarian: "Български"
    case .persian: "فارسی"
    case .somali: "Soomaali"
    case .tigrinya: "ትግርኛ"
    case .chinese: "中文"
    case .portuguese: "Português"
    case .german: "Deutsch"
    case .papiamentu: "Papiamentu"
    }
  }
}
