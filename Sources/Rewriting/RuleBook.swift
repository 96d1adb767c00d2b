/// All rules, in the order in which they claim words.
public enum RuleBook {
  /// The rules.
  public static let rules: [Rule] = [
    .nameTheDay,
    .addressParents,
    .writeOutHour,
    .writeOutAbbreviation,
    .formalPhrase,
    .plainWord,
    .explainTerm,
  ]
}
