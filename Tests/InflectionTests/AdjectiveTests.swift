import Inflection
import Testing

struct AdjectiveTests {
  /// Adjective: with -e, comparative, superlative, partitive.
  @Test(arguments: [
    "groot: grote groter grootst groots", "geel: gele geler geelst geels", "lief: lieve liever liefst liefs",
    "doof: dove dover doofst doofs", "grijs: grijze grijzer grijst grijs", "dik: dikke dikker dikst diks",
    "duur: dure duurder duurst duurs", "goed: goede beter best goeds", "logisch: logische logischer logischt logisch",
    "belangrijk: belangrijke belangrijker belangrijkst belangrijks", "nodig: nodige nodiger nodigst nodigs",
    "donker: donkere donkerder donkerst donkers", "simpel: simpele simpeler simpelst simpels",
    "open: open opener openst opens", "tevreden: tevreden tevredener tevredenst tevredens",
    "mooi: mooie mooier mooist moois", "vrij: vrije vrijer vrijst vrijs", "blauw: blauwe blauwer blauwst blauws",
    "financieel: financiële - - financieels", "gemeen: gemene gemener gemeenst gemeens",
    "groen: groene groener groenst groens", "machteloos: machteloze machtelozer machteloost machteloos",
    "bekend: bekende bekender bekendst bekends", "zwaar: zware zwaarder zwaarst zwaars",
    "vast: vaste vaster vastst vasts",
    "dankbaar: dankbare dankbaarder dankbaarst dankbaars", "complex: complexe complexer complexst complex",
  ])
  func forms(_ line: String) throws {
    let parts = line.split(separator: ":").map(String.init)
    let adjective = Adjective(parts[0])
    let forms = [
      adjective.inflected, adjective.comparative ?? "-", adjective.superlative ?? "-", adjective.partitive ?? "-",
    ]
    #expect(" " + forms.joined(separator: " ") == parts[1])
  }

  @Test(arguments: ["houten", "open", "eigen", "tevreden", "linker", "plastic", "lila", "gratis", "roze", "voldoende"])
  func invariable(_ lemma: String) {
    #expect(Adjective(lemma).isInvariable)
  }

  @Test func withoutDegrees() {
    #expect(Adjective("houten").comparative == nil)
    #expect(Adjective("gratis").superlative == nil)
    #expect(Adjective("lila").partitive == nil)
  }
}
