import Testing

@Suite struct TimeTests {
  @Test(
    "times",
    arguments: [
      MarkedFacts("We beginnen om ⟨8.30 uur⟩ op school.", "time 08:30"),
      MarkedFacts("We beginnen om ⟨8.30u⟩ op school.", "time 08:30"),
      MarkedFacts("We beginnen om ⟨8.30 u.⟩ op school.", "time 08:30"),
      MarkedFacts("We beginnen om ⟨8:30⟩ op school.", "time 08:30"),
      MarkedFacts("We beginnen om ⟨8u30⟩ op school.", "time 08:30"),
      MarkedFacts("We beginnen om ⟨8.30⟩ op school.", "time 08:30"),
      MarkedFacts("We beginnen om ⟨9 uur⟩ op school.", "time 09:00"),
      MarkedFacts("We beginnen om ⟨negen uur⟩ op school.", "time 09:00"),
      MarkedFacts("We beginnen om ⟨20:17⟩ op school.", "time 20:17"),
      MarkedFacts("Open van ⟨12.00⟩ ⟨tot⟩ ⟨14.00 uur⟩.", "time 12:00", "condition until", "time 14:00"),
      MarkedFacts("Open van ⟨9⟩ ⟨tot⟩ ⟨10.30 uur⟩.", "time 09:00", "condition until", "time 10:30"),
      MarkedFacts("Open tussen ⟨9⟩ en ⟨10 uur⟩.", "time 09:00", "time 10:00"),
      MarkedFacts("Gym: ⟨8.30⟩–⟨12.00⟩.", "time 08:30", "time 12:00"),
      MarkedFacts("Gym: ⟨8:30⟩-⟨9:00u⟩ in de zaal.", "time 08:30", "time 09:00"),
      MarkedFacts("Gym: ⟨18.30⟩ - ⟨19.30 uur⟩ in de zaal.", "time 18:30", "time 19:30"),
      MarkedFacts("Gym op ⟨ma⟩ ⟨8.30⟩-⟨12.00⟩ in de zaal.", "date XXXX-WXX-1", "time 08:30", "time 12:00"),
    ])
  func written(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "spoken times",
    arguments: [
      MarkedFacts("Kom om ⟨half negen⟩ naar school.", "time 08:30"),
      MarkedFacts("Kom om ⟨half 9⟩ naar school.", "time 08:30"),
      MarkedFacts("Kom om ⟨half een⟩ naar school.", "time 12:30"),
      MarkedFacts("Kom om ⟨half elf⟩, graag.", "time 10:30"),
      MarkedFacts("Kom om ⟨kwart voor drie⟩ naar school.", "time 14:45"),
      MarkedFacts("Kom om ⟨kwart over 12⟩ naar school.", "time 12:15"),
      MarkedFacts("Kom om ⟨tien voor half negen⟩ naar school.", "time 08:20"),
      MarkedFacts("Kom om ⟨vijf over half een⟩ naar school.", "time 12:35"),
      MarkedFacts("Kom om ⟨vijf voor twaalf⟩ naar school.", "time 11:55"),
      MarkedFacts("Er zijn ⟨vijf⟩ voor ⟨twaalf⟩ kinderen.", "number 5", "number 12"),
    ])
  func spoken(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "which half of the day",
    arguments: [
      MarkedFacts("Kom om ⟨halfzeven⟩ 's avonds naar school.", "time 18:30"),
      MarkedFacts("Kom om ⟨half zeven⟩ naar de tafel.", "time 06:30"),
      MarkedFacts("De ouderavond begint om ⟨half acht⟩.", "time 19:30"),
      MarkedFacts("De ouderavond van ⟨12 oktober⟩ begint om ⟨8 uur⟩.", "date 2026-10-12", "time 20:00"),
      MarkedFacts(
        "Op ⟨donderdagavond⟩ is er film, en ⟨vrijdag⟩ om ⟨half negen⟩ les.", "date XXXX-WXX-4", "date XXXX-WXX-5",
        "time 08:30"),
      MarkedFacts(
        "Het duurt van ⟨half zeven⟩ ⟨tot⟩ ⟨half negen⟩ ’s avonds.", "time 18:30", "condition until", "time 20:30"),
      MarkedFacts("Kom om ⟨7.30 uur⟩ 's avonds naar school.", "time 19:30"),
      MarkedFacts("Na de filmavond begint de les om ⟨8.30 uur⟩.", "time 08:30"),
      MarkedFacts("Kom om ⟨vijf over halfdrie⟩ naar school.", "time 14:35"),
      MarkedFacts("Kom om ⟨drie uur⟩ naar school.", "time 15:00"),
      MarkedFacts("De bus komt om ⟨4 uur⟩ 's nachts.", "time 04:00"),
      MarkedFacts("Kom om ⟨12 uur⟩ 's middags naar school.", "time 12:00"),
    ])
  func dayParts(_ example: MarkedFacts) throws { try check(example) }

  @Test(
    "lengths of time",
    arguments: [
      MarkedFacts("Het duurt ⟨tien minuten⟩ in totaal.", "duration PT10M"),
      MarkedFacts("Het duurt ongeveer ⟨2 uur⟩ in totaal.", "duration PT2H"),
      MarkedFacts("Het is een les van ⟨2 uur⟩ in de zaal.", "duration PT2H"),
      MarkedFacts("Meld het ⟨24 uur⟩ van tevoren.", "duration PT24H"),
      MarkedFacts("Reageer ⟨binnen⟩ ⟨48 uur⟩ op deze brief.", "condition within", "duration PT48H"),
      MarkedFacts("Het duurt ⟨acht weken⟩ nog.", "duration P8W"),
      MarkedFacts("Blijf het eerste ⟨halfuur⟩ erbij.", "duration PT30M"),
      MarkedFacts("Het duurt ⟨een halfuur⟩ of ⟨een uurtje⟩.", "duration PT30M", "duration PT1H"),
      MarkedFacts("Het duurt ⟨10⟩ ⟨tot⟩ ⟨15 minuten⟩.", "duration PT10M", "condition until", "duration PT15M"),
      MarkedFacts("Het duurt ⟨twee⟩ à ⟨drie dagen⟩.", "duration P2D", "duration P3D"),
      MarkedFacts("Voor kinderen van ⟨4⟩-⟨12⟩ jaar is er opvang.", "number 4", "number 12"),
      MarkedFacts("Kinderen onder de ⟨acht⟩ jaar lopen mee, zij is ⟨vijf jaar⟩ in dienst.", "number 8", "duration P5Y"),
      MarkedFacts("Het duurt ⟨een week⟩, ⟨een uur⟩ of op een dag.", "duration P1W", "duration PT1H"),
      MarkedFacts("Het duurt ⟨anderhalf uur⟩ en ⟨één week⟩.", "duration PT1H30M", "duration P1W"),
      MarkedFacts("Het duurt ⟨2,5 uur⟩ en ⟨een half uur⟩.", "duration PT2H30M", "duration PT30M"),
      MarkedFacts("Het duurde ⟨3 minuten en 20 seconden⟩.", "duration PT3M20S"),
    ])
  func lengths(_ example: MarkedFacts) throws { try check(example) }
}
