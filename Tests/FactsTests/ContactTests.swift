import Testing

@Suite struct ContactTests {
  @Test(
    "telephone numbers",
    arguments: [
      MarkedFacts("Bel ⟨06-12345678⟩ of ⟨020 - 555 01 23⟩.", "phone 0612345678", "phone 0205550123"),
      MarkedFacts("Bel ⟨+31 6 1234 5678⟩ voor meer.", "phone +31612345678"),
      MarkedFacts("Bel ⟨+31 (0)6 1234 5678⟩ voor meer.", "phone +31612345678"),
      MarkedFacts("Bel ⟨0031 6 1234 5678⟩ voor meer.", "phone 0031612345678"),
      MarkedFacts("Bel ⟨06 12 34 56 78⟩ voor meer.", "phone 0612345678"),
      MarkedFacts("Bel ⟨(020) 555 01 23⟩ voor meer.", "phone 0205550123"),
      MarkedFacts("Bel ⟨0800-1234⟩ voor meer.", "phone 08001234"),
      MarkedFacts("Bel ⟨0612345678⟩ voor meer.", "phone 0612345678"),
      MarkedFacts("Bel ⟨06\u{2011}12345678⟩ voor meer.", "phone 0612345678"),
      MarkedFacts("Bel tel. ⟨555 01 23⟩ voor meer.", "phone 5550123"),
      MarkedFacts("Bel ⟨112⟩ bij nood.", "number 112"),
      MarkedFacts("Er zijn ⟨555⟩ boeken.", "number 555"),
      MarkedFacts("Op ⟨05-10-2026⟩ ⟨12.30⟩ uur.".replacing("⟩ uur", with: " uur⟩"), "date 2026-10-05", "time 12:30"),
    ])
  func phones(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "accounts, postcodes and addresses",
    arguments: [
      MarkedFacts("Betaal op ⟨NL16 INGB 0004 3215 67⟩ a.u.b.", "iban NL16INGB0004321567"),
      MarkedFacts("Betaal op ⟨NL16INGB0004321567⟩ a.u.b.", "iban NL16INGB0004321567"),
      MarkedFacts(
        "Betaal op ⟨NL17⟩ INGB ⟨0004⟩ ⟨3215⟩ ⟨67⟩ a.u.b.", "number NL17", "number 0004", "number 3215", "number 67"),
      MarkedFacts(
        "Kom naar ⟨Molenpad 22⟩, ⟨1357 KL⟩ ⟨Waterdam⟩.", "place Molenpad 22", "postcode 1357KL", "place Waterdam"),
      MarkedFacts(
        "Kom naar ⟨Molenpad 22⟩, ⟨1357KL⟩ ⟨Waterdam⟩.", "place Molenpad 22", "postcode 1357KL", "place Waterdam"),
      MarkedFacts("Er zijn ⟨1357⟩ km gelopen.", "number 1357"),
      MarkedFacts("Mail naar ⟨Info@School.voorbeeld.nl⟩.", "email info@school.voorbeeld.nl"),
      MarkedFacts(
        "Kijk op ⟨https://school.voorbeeld.nl/Kamp?x=1⟩.", "url https://school.voorbeeld.nl/Kamp?x=1"),
      MarkedFacts("Kijk op ⟨school.example/mr⟩ of ⟨forms.gle/Ab12⟩.", "url school.example/mr", "url forms.gle/Ab12"),
      MarkedFacts("Geef het aan de juf.me is ook goed, a.u.b./s.v.p. en/of anders."),
      MarkedFacts("Kijk op ⟨www.school.voorbeeld.nl/2026⟩, daar staat het.", "url www.school.voorbeeld.nl/2026"),
    ])
  func others(_ example: MarkedFacts) throws { try check(example) }
}
