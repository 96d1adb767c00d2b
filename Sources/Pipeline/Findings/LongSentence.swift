import Prose

/// What is said of a sentence that is too long for its profile.
enum LongSentence {
  /// Of one with so many words; `advice` says where to cut it.
  static func message(_ words: Int, _ advice: String?, _ profile: Profile) -> String {
    "Deze zin heeft \(words) woorden. "
      + (advice ?? "Maak er meer zinnen van, van hoogstens \(profile.wordsPerSentence) woorden.")
  }

  /// The same finding of a sentence that was made shorter, and has so many words left.
  static func told(_ finding: Finding, now words: Int) -> Finding {
    guard let end = finding.message.firstIndex(of: ".") else { return finding }
    var finding = finding
    finding.message = "Deze zin heeft na de wijzigingen nog \(words) woorden\(finding.message[end...])"
    return finding
  }
}
