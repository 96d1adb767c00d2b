import Prose

/// What is said of a sentence that is too long for its profile.
enum LongSentence {
  /// Of one with so many words; `advice` says where to cut it.
  static func message(_ words: Int, _ advice: String?, _ profile: Profile) -> String {
    "Deze zin heeft \(words) woorden. "
      + (advice ?? "Maak er meer zinnen van, van hoogstens \(profile.wordsPerSentence) woorden.")
  }

  /// The same message of a sentence that was made shorter, and has so many words left.
  static func message(_ message: String, now words: Int) -> String {
    guard let end = message.firstIndex(of: ".") else { return message }
    return "Deze zin heeft na de wijzigingen nog \(words) woorden\(message[end...])"
  }
}
