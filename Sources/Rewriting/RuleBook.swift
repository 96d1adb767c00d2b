/// All rules, in the order in which they claim words.
public enum RuleBook {
  /// The rules.
  public static let rules: [Rule] = [
    .askTheCondition,
    .askInsteadOfVerzoeken,
    .mustInsteadOfDient,
    .sayWhoDoes,
    .activeVoice,
    .verbInsteadOfNoun,
    .unfoldNounPhrase,
    .parenthesesOut,
    .listItems,
    .splitSubordinate,
    .splitRelative,
    .splitCoordination,
    .onlyIfInsteadOfMits,
    .numberInFigures,
    .nameTheDay,
    .addressParents,
    .writeOutHour,
    .writeOutAbbreviation,
    .doubleNegation,
    .normalise,
    .formalPhrase,
    .plainWord,
    .plainVerb,
    .explainTerm,
  ]
}
