import Prose

/// The rules as documentation, made from the values that the program itself uses.
public enum RuleDocs {
  /// For a terminal, in Dutch.
  public static func text(_ rules: [Rule]) -> String {
    rules.map { rule in
      var lines = [
        "\(rule.id) (\(safety(rule)))", "  \(rule.summary)", "  Waarom: \(rule.reason)", "  Bron: \(rule.source)",
      ]
      lines += rule.examples.map { "  \($0.before)  →  \($0.after)" }
      lines += rule.leavesAlone.map { "  blijft staan: \($0)" }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// For `Rules.md`.
  public static func markdown(_ rules: [Rule]) -> String {
    let intro =
      "# De regels van Helder\n\nDit bestand is gemaakt met `helder rules --format markdown`. Verander het niet met de hand.\n"
    return rules.reduce(intro) { text, rule in
      text + """

        ## \(rule.id)

        \(rule.summary)

        - Waarom: \(rule.reason)
        - Bron: \(rule.source)
        - Veiligheid: \(safety(rule))

        | voor | na |
        | --- | --- |
        \(rule.examples.map { "| \(cell($0.before)) | \(cell($0.after)) |" }.joined(separator: "\n"))

        Blijft zoals het is:

        \(rule.leavesAlone.map { "- \($0)" }.joined(separator: "\n"))

        """
    }
  }

  /// A cell of a table is one line.
  private static func cell(_ text: String) -> String { text.replacing("\n", with: "<br>") }

  private static func safety(_ rule: Rule) -> String {
    rule.safety == .safe ? "wordt uitgevoerd als het zeker is" : "altijd alleen een voorstel"
  }
}
