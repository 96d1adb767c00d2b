import Inflection
import Testing

struct VerbTests {
  /// Infinitive: ik, hij, past singular, participle, participle before a noun.
  @Test(arguments: [
    "maken: maak maakt maakte gemaakt gemaakte", "leven: leef leeft leefde geleefd geleefde",
    "verhuizen: verhuis verhuist verhuisde verhuisd verhuisde", "wachten: wacht wacht wachtte gewacht gewachte",
    "worden: word wordt werd geworden geworden", "redden: red redt redde gered geredde",
    "praten: praat praat praatte gepraat geprate", "zetten: zet zet zette gezet gezette",
    "faxen: fax faxt faxte gefaxt gefaxte", "mailen: mail mailt mailde gemaild gemailde",
    "appen: app appt appte geappt geappte", "updaten: update updatet updatete geüpdatet geüpdatete",
    "downloaden: download downloadt downloadde gedownload gedownloade",
    "checken: check checkt checkte gecheckt gecheckte", "plannen: plan plant plande gepland geplande",
    "racen: race racet racete geracet geracete", "managen: manage managet managede gemanaged gemanagede",
    "deleten: delete deletet deletete gedeletet gedeletete", "lunchen: lunch luncht lunchte geluncht gelunchte",
    "skiën: ski skiet skiede geskied geskiede", "ruziën: ruzie ruziet ruziede geruzied geruziede",
    "kopiëren: kopieer kopieert kopieerde gekopieerd gekopieerde",
    "creëren: creëer creëert creëerde gecreëerd gecreëerde",
    "beëindigen: beëindig beëindigt beëindigde beëindigd beëindigde",
    "beïnvloeden: beïnvloed beïnvloedt beïnvloedde beïnvloed beïnvloede",
    "informeren: informeer informeert informeerde geïnformeerd geïnformeerde",
    "eindigen: eindig eindigt eindigde geëindigd geëindigde", "oefenen: oefen oefent oefende geoefend geoefende",
    "uiten: uit uit uitte geuit geuite", "luisteren: luister luistert luisterde geluisterd geluisterde",
    "studeren: studeer studeert studeerde gestudeerd gestudeerde", "spelen: speel speelt speelde gespeeld gespeelde",
    "wandelen: wandel wandelt wandelde gewandeld gewandelde", "rekenen: reken rekent rekende gerekend gerekende",
    "meten: meet meet mat gemeten gemeten", "bellen: bel belt belde gebeld gebelde",
    "beuken: beuk beukt beukte gebeukt gebeukte",
    "veroorzaken: veroorzaak veroorzaakt veroorzaakte veroorzaakt veroorzaakte",
    "overtuigen: overtuig overtuigt overtuigde overtuigd overtuigde",
    "herhalen: herhaal herhaalt herhaalde herhaald herhaalde",
    "voorkomen: voorkom voorkomt voorkwam voorkomen voorkomen",
    "aanvaarden: aanvaard aanvaardt aanvaardde aanvaard aanvaarde", "zien: zie ziet zag gezien geziene",
    "doen: doe doet deed gedaan gedane", "glimlachen: glimlach glimlacht glimlachte geglimlacht geglimlachte",
    "duwen: duw duwt duwde geduwd geduwde", "groeien: groei groeit groeide gegroeid gegroeide",
  ])
  func forms(_ line: String) throws {
    let parts = line.split(separator: ":").map(String.init)
    let verb = try #require(Verb(parts[0]))
    let forms = [
      verb.finite(.present, .ik), verb.finite(.present, .hij), verb.finite(.past, .hij), verb.participle ?? "-",
      verb.inflectedParticiple ?? "-",
    ]
    #expect(" " + forms.joined(separator: " ") == parts[1])
    #expect(verb.particle == nil)
  }

  @Test(arguments: [
    ("aanmelden", "aan", "meldt", "aanmeldt", "aangemeld", "aan te melden"),
    ("invullen", "in", "vult", "invult", "ingevuld", "in te vullen"),
    ("meelezen", "mee", "leest", "meeleest", "meegelezen", "mee te lezen"),
    ("voorbereiden", "voor", "bereidt", "voorbereidt", "voorbereid", "voor te bereiden"),
    ("plaatsvinden", "plaats", "vindt", "plaatsvindt", "plaatsgevonden", "plaats te vinden"),
    ("aanzetten", "aan", "zet", "aanzet", "aangezet", "aan te zetten"),
    ("doorgeven", "door", "geeft", "doorgeeft", "doorgegeven", "door te geven"),
    ("voor_komen", "voor", "komt", "voorkomt", "voorgekomen", "voor te komen"),
    ("uploaden", nil, "uploadt", "uploadt", "geüpload", "te uploaden"),
    ("achterhalen", nil, "achterhaalt", "achterhaalt", "achterhaald", "te achterhalen"),
  ])
  func separation(
    _ infinitive: String, _ particle: String?, _ finite: String, _ joined: String, _ participle: String, _ te: String
  ) throws {
    let verb = try #require(Verb(infinitive))
    #expect(verb.particle == particle)
    #expect(verb.main(.present, .hij).finite == finite)
    #expect(verb.main(.present, .hij).particle == particle)
    #expect(verb.subordinate(.present, .hij) == joined)
    #expect(verb.participle == participle)
    #expect(verb.teInfinitive == te)
  }

  @Test func persons() throws {
    let melden = try #require(Verb("melden"))
    #expect(
      Verb.Person.allCases.map { melden.finite(.present, $0) } == ["meld", "meldt", "meld", "meldt", "meldt", "melden"])
    let worden = try #require(Verb("worden"))
    #expect(worden.finite(.present, .jijBehind) == "word")
    let zijn = try #require(Verb("zijn"))
    #expect(Verb.Person.allCases.map { zijn.finite(.present, $0) } == ["ben", "bent", "ben", "bent", "is", "zijn"])
    #expect(zijn.imperative.finite == "wees")
    let kunnen = try #require(Verb("kunnen"))
    #expect(
      Verb.Person.allCases.map { kunnen.finite(.present, $0) } == ["kan", "kunt", "kun", "kunt", "kan", "kunnen"])
    #expect(try #require(Verb("hebben")).finite(.present, .u) == "hebt")
  }

  @Test func presentParticiples() throws {
    #expect(try #require(Verb("aanmelden")).presentParticiple == "aanmeldend")
    #expect(try #require(Verb("zien")).presentParticiple == "ziend")
  }

  @Test func whatIsNoInfinitive() {
    for word in ["", "n", "tafel", "e n", String(repeating: "a", count: 10_000) + "en", "123en", "__"] {
      #expect(Verb(word) == nil, "\(word.prefix(20))")
    }
  }
}
