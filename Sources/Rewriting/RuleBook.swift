/// All rules, in the order in which they claim words.
public enum RuleBook {
  /// The rules.
  public static let rules: [Rule] = [
    .sayItAtOnce,
    .askTheCondition,
    .askInsteadOfVerzoeken,
    .mustInsteadOfDient,
    .sayWhoDoes,
    .activeVoice,
    .verbInsteadOfNoun,
    .unfoldNounPhrase,
    .parenthesesOut,
    .listItems,
    .splitAtMark,
    .splitKnown,
    .splitSubordinate,
    .splitRelative,
    .splitCoordination,
    .splitAfterthought,
    .onlyIfInsteadOfMits,
    .numberInFigures,
    .nameTheDay,
    .addressParents,
    .writeOutHour,
    .writeOutAbbreviation,
    .doubleNegation,
    .formalPhrase,
    .plainWord,
    .plainVerb,
    .explainTerm,
  ]
}
