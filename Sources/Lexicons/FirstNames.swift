/// First names of people in the Netherlands, from `Lexicons/first-names.tsv`.
public enum FirstNames {
  /// The names in lower case.
  public static let builtIn = Set(
    EmbeddedFile.firstNames.text.split(separator: "\n").dropFirst().map { $0.lowercased() })
}
