/// The first letter of a word that comes to stand at the start of a sentence, or no longer stands there.
enum Capitals {
  /// With a capital at its start: *ijs* → *IJs*, *één* → *Eén*; *iPad* stays.
  static func raised(_ text: String) -> String {
    let first = text.prefix { !$0.isWhitespace }
    if first.dropFirst().contains(where: \.isUppercase) { return text }
    if text.hasPrefix("ij") { return "IJ" + text.dropFirst(2) }
    if text.hasPrefix("één") { return "Eén" + text.dropFirst(3) }
    // *'s Middags*
    for clitic in ["'s ", "’s "] where text.hasPrefix(clitic) { return clitic + raised(String(text.dropFirst(3))) }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// With a small letter at its start: *IJs* → *ijs*, *Eén* → *één*.
  static func lowered(_ text: String) -> String {
    if text.hasPrefix("IJ") { return "ij" + text.dropFirst(2) }
    if text.hasPrefix("Eén") { return "één" + text.dropFirst(3) }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static let stems = [
    "nederlands", "engels", "frans", "duits", "spaans", "turks", "marokkaans", "arabisch", "pools", "fries", "vlaams",
    "belgisch", "oekraïens", "syrisch", "europees", "europes", "chinees", "chines", "italiaans", "amerikaans",
    "russisch",
    "surinaams", "amsterdams", "rotterdams", "utrechts", "haags", "grieks", "latijns", "somalisch", "eritrees",
    "afrikaans",
    "aziatisch", "antilliaans", "limburgs", "brabants", "gronings", "zeeuws",
  ]

  /// Whether a word in lower case is of a country, language or people, which always has a capital: *Nederlandse*.
  static func isOfPlace(_ form: String) -> Bool { stems.contains { form == $0 || form == $0 + "e" } }
}
