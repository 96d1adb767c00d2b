import Prose

/// Tells verbs that were made into nouns: infinitives with an article (*het invullen*) and nouns in *-ing* whose verb is
/// known to be common (*aanmelding*, *verstrekking*), but not those that have become the name of a thing.
enum Nominalisation {
  /// Nouns in *-ing* that name a thing, a group, a place or a sum rather than what somebody does.
  private static let things: Set<String> = [
    "afbeelding", "afdeling", "afspraak", "belasting", "bestelling", "bestuursvergadering", "bezitting", "ding",
    "ervaring", "gemeenschapsvorming", "haring", "herinnering", "honing", "instelling", "kleding", "kring", "koning",
    "leerling", "lening", "leiding", "mening", "omgeving", "oefening", "opleiding", "paling", "rekening", "regering",
    "ring", "richting", "stelling", "stichting", "tekening", "toelichting", "training", "tweeling", "uitkering",
    "vergadering", "vereniging", "verdieping", "vergoeding", "verpakking", "verzekering", "vestiging", "voeding",
    "voorstelling", "voorziening", "wandeling", "werking", "woning", "zitting", "zuivering",
  ]

  /// Others than in *-ing* that say what happens.
  private static let others: Set<String> = [
    "aanschaf", "afname", "afschaffing", "beheer", "deelname", "gebruikmaking", "inname", "inzage", "onderhoud",
    "overdracht",
    "overname", "toename", "verkoop", "verloop", "vertrek", "verzuim",
  ]

  static func isOne(_ word: Word, _ analysis: Analysis) -> Bool {
    if analysis.tag.isNominalInfinitive { return true }
    guard analysis.pos == .noun else { return false }
    let lemma = analysis.lastPart
    return others.contains(lemma)
      || lemma.utf8.count > 6 && lemma.hasSuffix("ing") && !lemma.hasSuffix("ling") && !things.contains(lemma)
        && !things.contains(analysis.plainLemma)
  }
}
