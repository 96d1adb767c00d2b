/// Names of towns, countries, regions, waters and places to visit, from `Lexicons/places.tsv`. Names that are common words
/// too (*Best*, *Hoorn*) are left out.
public enum Places {
  /// The names in lower case.
  public static let builtIn = Set(
    EmbeddedFile.places.text.split(separator: "\n").dropFirst().compactMap { line in
      line.split(separator: "\t").first.map { $0.lowercased() }
    })
}
