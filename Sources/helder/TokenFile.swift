import FoundationEssentials
import Serving

/// Where the tokens come from that clients of the daemon have to show.
enum TokenFile {
  /// The variable that may hold a token.
  private static let variable = "HELDER_TOKEN"

  /// The tokens of a file, one a line, empty lines and lines with `#` left out, and that of the environment. No file and no
  /// variable: none.
  static func tokens(in name: String?) throws(Failure) -> [AccessToken] {
    var tokens: [AccessToken] = []
    if let given = ProcessInfo.processInfo.environment[variable] {
      tokens.append(try token(given, from: variable))
    }
    guard let name else { return tokens }
    let lines = try PrivateFile.text(of: name, holding: "token").split(
      separator: "\n", omittingEmptySubsequences: false)
    let before = tokens.count
    for (number, line) in lines.enumerated() {
      let text = line.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
      if text.isEmpty || text.hasPrefix("#") { continue }
      tokens.append(try token(text, from: "\(name):\(number + 1)"))
    }
    if tokens.count == before {
      throw .unreadable("helder: \(name): there is no token in it; make one: openssl rand -hex 32")
    }
    return tokens
  }

  private static func token(_ text: some StringProtocol, from place: String) throws(Failure) -> AccessToken {
    guard let token = AccessToken(text) else {
      throw .unreadable(
        """
        helder: \(place): a token has at least \(AccessToken.fewestSigns) signs, without accents or spaces; make one: \
        openssl rand -hex 32
        """)
    }
    return token
  }
}
