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

extension Language {
  /// What it is called in Dutch.
  public var dutchName: String {
    switch self {
    case .dutch: "Nederlands"
    case .english: "Engels"
    case .arabic: "Arabisch"
    case .turkish: "Turks"
    case .polish: "Pools"
    case .ukrainian: "Oekraïens"
    case .spanish: "Spaans"
    case .french: "Frans"
    case .romanian: "Roemeens"
    case .bulgarian: "Bulgaars"
    case .persian: "Perzisch"
    case .somali: "Somalisch"
    case .tigrinya: "Tigrinya"
    case .chinese: "Chinees"
    case .portuguese: "Portugees"
    case .german: "Duits"
    case .papiamentu: "Papiaments"
    }
  }
}

/// A code that isn't one of the languages of a card.
public struct UnknownLanguage: Error, Sendable, CustomStringConvertible {
  /// What was asked for.
  public let code: String

  /// What is wrong and what can be asked for, in English.
  public var description: String {
    let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
    return code.isEmpty ? "no language is named; use \(known)" : "unknown language '\(code)'; use \(known)"
  }
}

extension Language {
  /// The languages of a list with commas between, such as `nl,en`, each once; throws for a code that isn't known.
  public static func list(_ text: String) throws(UnknownLanguage) -> [Language] {
    var languages: [Language] = []
    for part in text.split(separator: ",") {
      let code = part.filter { $0 != " " }.lowercased()
      guard let language = Language(rawValue: code) else { throw UnknownLanguage(code: String(code.prefix(20))) }
      if !languages.contains(language) { languages.append(language) }
    }
    if languages.isEmpty { throw UnknownLanguage(code: "") }
    return languages
  }
}
