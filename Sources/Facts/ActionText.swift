import Inflection
import Lexicons
import Prose

/// How a message addresses its reader.
enum Address {
  case u
  case je

  /// By the forms that the message uses most; *u* when it uses neither.
  init(_ document: Document) {
    var balance = 0
    for block in document.blocks where block.isProse {
      for sentence in block.sentences {
        for word in sentence.words {
          switch word.lowercased {
          case "u", "uw": balance += 1
          case "je", "jij", "jouw", "jou", "jullie": balance -= 1
          default: break
          }
        }
      }
    }
    self = balance < 0 ? .je : .u
  }
}

/// The words of one action in a sentence: what is done, to what, with whom.
struct ActionText {
  let tree: SentenceTree
  let verb: Int
  let row: ActionVerb
  let address: Address
  /// Whether the verb is finite, whatever the tagger took it for: its objects stand behind it.
  let isFinite: Bool
  /// Whether it is asked not to be done.
  let isForbidden: Bool

  /// The words that are denied although the verb isn't.
  private let deniedParts: [Range<Int>]

  init(tree: SentenceTree, verb: Int, row: ActionVerb, address: Address, isFinite: Bool, isForbidden: Bool) {
    self.tree = tree
    self.verb = verb
    self.row = row
    self.address = address
    self.isFinite = isFinite
    self.isForbidden = isForbidden
    deniedParts = isForbidden ? [] : tree.deniedParts(of: verb)
  }

  private static let persons: Set<String> = [
    "kind", "kinderen", "zoon", "dochter", "leerling", "leerlingen", "ouder", "ouders", "verzorger", "verzorgers",
    "ouders/verzorgers",
  ]
  private static let pronouns: Set<String> = [
    "dit", "dat", "het", "deze", "ze", "iets", "alles", "hen", "ons", "mij", "me", "hem", "haar",
  ]
  /// Verbs that take the reader himself as their object when they have no other.
  private static let reflexive: Set<String> = [
    "aanmelden", "afmelden", "inschrijven", "uitschrijven", "opgeven", "wenden", "legitimeren", "intekenen",
  ]
  /// What the short text keeps: with whom, where to, by which way; each with the kinds of action that it goes with.
  private static let kept: [String: Set<String>] = [
    "met": ["contact", "talk", "call", "check-lice", "make-appointment", "watch", "come"],
    "bij": [
      "hand-in", "sign-up", "let-know", "pick-up", "collect", "request", "contact", "order", "reserve", "sign-off",
      "drop-off", "park", "wait",
    ],
    "aan": ["let-know", "hand-in", "send", "return", "pay", "show", "send-message", "watch", "put"],
    "naar": ["send", "email", "call", "drop-off", "come", "contact", "send-message", "hand-in"],
    "tot": ["contact"],
    "uit": ["empty"], "voor": ["arrange"], "in": ["come", "park", "note", "collect", "put", "wait"],
    "op": ["check", "read", "come", "park", "put", "sign-up", "watch", "wait"], "onder": ["put"],
    "achter": ["park", "wait"], "van": ["use", "label-clothes"],
  ]
  /// More words make a text that isn't short.
  static let longest = 14

  /// The words among which its objects stand.
  private var field: Range<Int> {
    let field = tree.field(of: verb, isFinite: isFinite)
    return tree.isNote(verb) ? max(field.lowerBound, tree.noteStart(of: verb))..<field.upperBound : field
  }

  /// What it is done to, each member of a list for itself, in the order of the sentence.
  var objects: [Chunk] {
    if row.action == "come" || row.verb == "zorgen" && result != nil { return [] }
    let objects = objects(in: tree.chunks(in: field))
    if !objects.isEmpty { return objects }
    // "Meenemen: laarzen en een bak"
    if tree.form(verb + 1) == ":" {
      let end = tree.words.indices.dropFirst(verb + 2).first { [".", "!", ";"].contains(tree.form($0)) }
      let listed = self.objects(in: tree.chunks(in: verb + 2..<max(end ?? tree.words.count, verb + 2)))
      if !listed.isEmpty { return listed }
    }
    // "Een enquête, die u kunt invullen": what the clause says something of.
    if tree.analyses[verb].relation == .relativeClause, let noun = tree.head(verb) {
      let isSaidOf = tree.children[verb].contains { ["die", "dat", "welke"].contains(tree.form($0)) }
      return isSaidOf ? self.objects(in: tree.chunks(in: tree.phrase(noun) { $0 == verb })) : []
    }
    return tree.topic(of: verb, isFinite: isFinite).map { self.objects(in: tree.chunks(in: $0)) } ?? []
  }

  private func objects(in chunks: [Chunk]) -> [Chunk] {
    var found: [Chunk] = []
    var isList = false
    var isBehindPreposition = false
    var isWithMore = false
    for chunk in chunks where !isDenied(chunk) {
      if isLabelled(chunk) { break }
      // *een etui met potlood en gum*: what *en* joins belongs to the same thing.
      let goesOn =
        isWithMore && chunk.continues && chunk.preposition == nil
        && found.last?.run.upperBound == chunk.run.lowerBound - 1
      if let last = found.last, goesOn || belongs(chunk, to: last) {
        isWithMore = true
        found[found.count - 1] = Chunk(
          run: last.run.lowerBound..<chunk.run.upperBound, noun: last.noun, preposition: nil, continues: last.continues)
        isBehindPreposition = true
        isList = false
        continue
      }
      isWithMore = false
      // A list goes on behind *en*; what a preposition opens has a list of its own: *voor drinken en een jas*.
      let isOfPreposition = chunk.continues && isBehindPreposition && tree.form(chunk.run.lowerBound - 1) != ":"
      let isObject = chunk.preposition == nil && !isOfPreposition && (!chunk.continues || isList || found.isEmpty)
      isBehindPreposition = chunk.preposition != nil && !chunk.run.contains(where: tree.isMoment) || isOfPreposition
      isList = isObject
      guard isObject, !["retour", "terug"].contains(tree.form(chunk.noun)),
        // *De kosten bedragen € 15,00, over te maken …*: a verb.
        tree.form(chunk.noun) != "bedragen" || tree.form(chunk.noun - 1) != "kosten",
        !chunk.run.contains(where: tree.isMoment) || row.verb == "vrijhouden",
        !isSubject(chunk)
      else { continue }
      if !chunk.continues, found.contains(where: { !isPerson($0) }) { break }
      // "Het volgende: een lunchpakket …"
      if chunk.continues, tree.form(chunk.run.lowerBound - 1) == ":" { found.removeAll { !isPerson($0) } }
      found.append(chunk)
    }
    return found
  }

  /// Actions with a thing that may be told apart by what is in it or on it.
  private static let handsOver: Set<String> = [
    "bring", "not-bring", "give-along", "hand-in", "drop-off", "send", "return",
  ]

  /// Whether *met …* or *zonder …* right behind a thing says which one: *een broodtrommel zonder noten*. *Met de post* and *met
  /// uw kind* tell how and with whom.
  private func belongs(_ chunk: Chunk, to thing: Chunk) -> Bool {
    guard Self.handsOver.contains(row.action), let preposition = chunk.preposition,
      chunk.run.lowerBound == thing.run.upperBound, !isPerson(thing), !Self.pronouns.contains(tree.form(thing.noun))
    else { return false }
    let follows = tree.form(preposition + 1)
    return tree.form(preposition) == "zonder"
      || tree.form(preposition) == "met" && !["de", "het", "deze", "dit", "die", "dat"].contains(follows)
        && !isPerson(chunk) && !tree.words[chunk.noun].isCapitalised && chunk.noun != row.companionPlace(in: tree)
        && !chunk.run.contains(where: tree.isMoment)
  }

  /// The kind of action: whether it is the child that is signed up, or the reader, makes a difference.
  var kind: String {
    let hasChild = objects.contains(where: isPerson)
    switch row.action {
    case "sign-up" where hasChild: return "sign-up-child"
    case "sign-off" where objects.isEmpty: return "sign-off-self"
    case "pick-up" where !hasChild: return "collect"
    case "drop-off" where !hasChild: return "hand-in"
    case "bring" where isForbidden, "give-along" where isForbidden: return "not-bring"
    default: return isForbidden ? "not-do" : row.action
    }
  }

  private func isPerson(_ chunk: Chunk) -> Bool {
    Self.persons.contains(tree.lemma(chunk.noun)) || Self.persons.contains(tree.form(chunk.noun))
      || ["ons", "mij", "me"].contains(tree.form(chunk.noun))
  }

  /// *T.n.v.*, *o.v.v.*: what follows is no object.
  private func isLabelled(_ chunk: Chunk) -> Bool { tree.form(chunk.run.lowerBound).contains(".") }

  /// Whether it is who does it: *de leerlingen dienen …*
  private func isSubject(_ chunk: Chunk) -> Bool {
    if tree.isReader(chunk.noun) { return true }
    // "Ouders worden gevraagd mee te helpen"; but "Kinderen ophalen bij de zijdeur".
    let isFetched = ["pick-up", "drop-off", "collect", "keep-home"].contains(row.action)
    if isPerson(chunk), !isFetched, chunk.run == 0..<1 { return true }
    // "De kinderen kunnen om 12.00 uur worden opgehaald."
    if isFetched, isPerson(chunk), tree.analyses[verb].tag.isPastParticiple { return false }
    // "Neemt uw kind de gymtas mee?", "Het verzoek is om de kinderen op tijd te brengen."
    if isFinite, tree.isQuestion, isPerson(chunk), chunk.run.lowerBound == verb + 1 { return true }
    if isFetched, isPerson(chunk), tree.form(verb - 1) == "te", chunk.run.lowerBound > 0 { return false }
    if isPerson(chunk), ["de", "alle", "iedere", "elke"].contains(tree.form(chunk.run.lowerBound)) { return true }
    if tree.facts.contains(where: { $0.kind == .name && $0.range.overlaps(tree.range(chunk.run)) }) { return true }
    if isFinite, let doer = tree.familyDoer(of: verb, kind: row.action) { return chunk.run.contains(doer) }
    if isWithoutDoer { return false }
    return tree.analyses[chunk.noun].relation == .nsubj && !tree.analyses[verb].tag.isPastParticiple
      && !tree.isImperative(verb) && !(isFinite && tree.isReader(verb + 1))
  }

  /// Whether it is said in a way that names nobody who does it: an imperative, a note, a state that must be.
  private var isWithoutDoer: Bool {
    if isFinite { return tree.wished(verb) != nil || tree.opensImperative(verb, tree.part(around: verb)) }
    // "Een boek ruilen kan via de app."
    let isTopic = ["kan", "moet", "dient", "mag", "doet", "doe", "gaat"].contains(tree.form(verb + 1))
    return isTopic || tree.isNote(verb) || tree.dueState(verb) != nil || tree.bareParticle(verb) != nil
  }

  /// The objects that are things, as they stand: not *uw kind*, not *dit*.
  var things: [Quote] {
    objects.filter { chunk in
      !isPerson(chunk) && !Self.pronouns.contains(tree.form(chunk.noun)) && chunk.noun != row.companionPlace(in: tree)
        && !isInAccount(chunk)
    }.map { tree.quote($0.run) }
  }

  /// Whether it is part of an account number or address.
  private func isInAccount(_ chunk: Chunk) -> Bool {
    tree.facts.contains {
      [.iban, .phone, .email, .url].contains($0.kind) && $0.range.overlaps(tree.range(chunk.run))
    }
  }

  private func isDenied(_ chunk: Chunk) -> Bool { deniedParts.contains { $0.overlaps(chunk.run) } }

  /// A short imperative: *Lever het formulier in bij de leerkracht*.
  var text: String {
    // "Vergeet je paspoort niet", "Zet nooit uw auto op de stoep": an instruction as it stands.
    if isFinite, isForbidden || row.verb == "vergeten" || row.action == "not-do" {
      var end = tree.clauseEnd(from: verb + 1)
      // "Vertel niet voor wie de surprise is."
      if ["wie", "wat", "hoe", "hoeveel", "welke"].contains(tree.form(end)) {
        end = tree.words.indices.dropFirst(end).first { tree.words[$0].kind == .punctuation } ?? tree.words.count
      }
      return tree.quote(verb..<end).capitalized
    }
    if row == .causing { return causedText ?? "" }
    if row.companion == "rekening", let result { return "Houd er rekening mee " + result }
    if row.verb == "letten", let result { return "Let erop " + result }
    if row.verb == "ziekmelden" { return "Meld \(address == .u ? "uw" : "je") kind ziek" }
    // A verb that no list has is said with all that goes with it: "Houd de deur open voor de kleuters".
    if isFinite, row.action == "do", tree.opensImperative(verb, tree.part(around: verb)) {
      let end = tree.clauseEnd(from: verb + 1)
      if end - verb <= Self.longest { return tree.quote(verb..<end).capitalized }
    }
    if row.companion == "terecht" {
      return ([address == .u ? "U kunt terecht" : "Je kunt terecht"] + complements).joined(separator: " ")
    }
    if row.verb == "zorgen", let state = dueState ?? result.map({ "Zorg " + $0 }) { return state }
    if row.verb == "voldoen" { return (["Betaal"] + objectTexts + complements).joined(separator: " ") }
    let lemma = tree.analyses[verb].lemma.lowercased()
    let infinitive = lemma.filter { $0 != "_" } == row.verb ? lemma : row.verb
    guard let imperative = (Verb(infinitive) ?? Verb(row.verb))?.imperative else { return row.verb }
    var parts: [String] = []
    var tail = [imperative.particle].compactMap { $0 }
    if let causer = tree.head(verb), tree.lemma(causer) == "laten", row.verb != "laten",
      tree.analyses[verb].relation != .conj
    {
      parts.append("Laat")
      tail = [row.verb]
    } else {
      parts.append(imperative.finite.prefix(1).uppercased() + imperative.finite.dropFirst())
    }
    if let reflexive { parts.append(reflexive) }
    let objects = isForbidden && !isFinite ? denied(objectTexts) : objectTexts
    parts += objects
    let clause = clause
    if row.companion == "weten", objects.isEmpty, clause == nil { parts.append("het") }
    if row.action == "come" { parts += moments }
    if let companion, !parts.joined(separator: " ").lowercased().contains(companion) { parts.append(companion) }
    parts += tail
    var length = parts.reduce(0) { $0 + $1.split(separator: " ").count }
    for part in complements where length + part.split(separator: " ").count <= Self.longest {
      parts.append(part)
      length += part.split(separator: " ").count
    }
    if let clause {
      // *Geef door of u komt*: the particle stands at the end of one and at the start of the other.
      let isTwice = tail.last.map { clause.lowercased().hasPrefix($0 + " ") } ?? false
      parts.append(isTwice ? String(clause.dropFirst((tail.last?.count ?? 0) + 1)) : clause)
    }
    return parts.joined(separator: " ")
  }

  /// *Zorg dat de fiets in orde is*, of *Op die dag moet de fiets in orde zijn*.
  private var dueState: String? {
    guard tree.dueState(verb) != nil else { return nil }
    // "De kinderen moeten om 8.15 uur klaar zijn": as it stands.
    guard let thing = objects.first else {
      return tree.quote(tree.fragment(around: verb).lowerBound..<verb + 1).capitalized
    }
    let state = tree.form(verb - 1) == "orde" ? "in orde" : tree.form(verb - 1)
    let isMany = tree.analyses[thing.noun].tag.description.contains("|mv|")
    return "Zorg dat \(inner(thing.run)) \(state) \(isMany ? "zijn" : "is")"
  }

  private var companion: String? {
    switch row.companion {
    case "hoogte": return "op de hoogte"
    case "gaten": return "in de gaten"
    case "seintje": return "een seintje"
    case "pyjama": return "in pyjama"
    case "oranje": return "in het oranje"
    case "sprake": return "ter sprake"
    default: break
    }
    return [
      "weten", "thuis", "kenbaar", "aanwezig", "ziek", "contact", "toestemming", "bezwaar", "horen", "akkoord",
      "verkleed", "zien", "kandidaat", "toekomen",
    ]
    .first { $0 == row.companion }
  }

  private var reflexive: String? {
    if let word = tree.children[verb].first(where: { ["zich", "u", "je"].contains(tree.form($0)) && !isDoer($0) }),
      // "Daarvoor maakt u een afspraak", "Wij vragen u de helft te vergoeden": no object, whatever the tree makes of it.
      tree.form(word) == "zich" || !["wij", "we", "ik", "vragen", "verzoeken"].contains(tree.form(word - 1)),
      tree.form(word) == "zich" || word != verb + 1 || Self.reflexive.contains(row.verb)
        || tree.opensImperative(verb, tree.part(around: verb))
    {
      if tree.analyses[word].relation == .reflexiveExpletive || tree.form(word) == "zich" { return selfForm(word) }
    }
    let hasObject = objects.contains { !isInAccount($0) }
    if row.companion == "kandidaat" { return address == .u ? "u" : "je" }
    if row.verb == "melden", !hasObject, ["u", "je"].contains(tree.form(verb + 1)) { return tree.form(verb + 1) }
    return Self.reflexive.contains(row.verb) && !hasObject ? (address == .u ? "u" : "je") : nil
  }

  private func isDoer(_ word: Int) -> Bool { tree.analyses[word].relation == .nsubj }

  private func selfForm(_ word: Int) -> String {
    tree.form(word) == "zich" ? (address == .u ? "u" : "je") : tree.form(word)
  }

  /// The objects in the order of the sentence; a long list is left to `things`.
  private var objectTexts: [String] {
    if let topic = wholeTopic { return [topic] }
    let chunks = objects.filter { !isInAccount($0) }
    var texts: [String] = []
    var length = 0
    for (place, chunk) in chunks.enumerated() {
      let isLast = place == chunks.count - 1
      let text = inner(chunk.run)
      length += chunk.run.count
      if length > Self.longest - 3 {
        return place > 0 && texts.count > 0 && chunks[place].continues ? persons(chunks) : texts
      }
      if chunk.continues, !texts.isEmpty {
        texts[texts.count - 1] +=
          (isLast || tree.form(chunk.run.lowerBound - 1) == "of" ? " \(joint(chunk)) " : ", ") + text
      } else {
        texts.append(text)
      }
    }
    return texts
  }

  /// All that stands before the finite verb, where that is the object: *De resterende termijn van € 210*.
  private var wholeTopic: String? {
    guard let topic = tree.topic(of: verb, isFinite: isFinite), topic.count <= 8,
      objects.contains(where: { topic.contains($0.noun) }),
      !topic.contains(where: tree.isMoment), tree.analyses[topic.lowerBound].pos != .adposition,
      !topic.contains(where: tree.isReader), !topic.contains(where: { tree.words[$0].form == "(" })
    else { return nil }
    return inner(topic)
  }

  private func joint(_ chunk: Chunk) -> String {
    tree.words[..<chunk.run.lowerBound].suffix(6).contains { $0.lowercased == "of" } ? "of" : "en"
  }

  private func persons(_ chunks: [Chunk]) -> [String] {
    chunks.filter { Self.persons.contains(tree.lemma($0.noun)) && !$0.continues }.map { inner($0.run) }
  }

  /// With whom, where to, by which way: *bij de leerkracht*, *via Parro*.
  private var complements: [String] {
    let field = field
    let behind = tree.clauseEnd(from: verb + 1)
    var texts: [String] = []
    var isOpen = false
    let further = field.lowerBound > verb ? [] : tree.chunks(in: verb + 1..<max(behind, verb + 1))
    for chunk in tree.chunks(in: field) + further where !isDenied(chunk) {
      // "Zorg voor drinken en een jas": the list goes on.
      if isOpen, chunk.continues, chunk.preposition == nil, let last = texts.indices.last {
        let isMember = tree.form(chunk.run.lowerBound - 1) == ","
        texts[last] += (isMember ? ", " : " \(joint(chunk)) ") + tree.quote(chunk.run).text
        continue
      }
      isOpen = false
      guard texts.count < 2, let preposition = chunk.preposition, !chunk.continues,
        // "Kom met de fiets", but "Kom naar de hal voor een foto met …", "kom met de fiets of te voet".
        row.action != "come" || tree.form(preposition) != "met"
          || texts.isEmpty && tree.form(chunk.run.upperBound) != "of",
        tree.form(preposition) == "via" || row.action == "do"
          || Self.kept[tree.form(preposition)]?.contains(row.action) == true,
        tree.part(around: verb).contains(preposition), !tree.isInRelativeClause(preposition, behind: verb),
        chunk.run.count <= 7, !chunk.run.contains(where: tree.isMoment), chunk.run.lowerBound > 0,
        !["voorkeur", "basis", "klem", "vragen", "ziekte", "problemen", "twijfel"].contains(tree.form(chunk.noun)),
        !tree.analyses[chunk.noun].tag.isNominalInfinitive
      else { continue }
      // The bracket of a Markdown link.
      texts.append(tree.quote(chunk.run).text.filter { $0 != "[" })
      isOpen = row.action == "arrange" || row.companion == "aan"
    }
    if ["pay", "transfer-money"].contains(row.action), let account = tree.facts.first(where: { $0.kind == .iban }) {
      texts.append("op \(account.text)")
    }
    return texts
  }

  /// *Om zes uur*: when to be there.
  private var moments: [String] {
    tree.chunks(in: field).filter { chunk in
      guard let preposition = chunk.preposition, ["om", "op", "vanaf", "tussen"].contains(tree.form(preposition)) else {
        return false
      }
      return tree.facts.contains { [.date, .time].contains($0.kind) && $0.range.overlaps(tree.range(chunk.run)) }
    }.map { tree.quote($0.run).text }
  }

  func inner(_ run: Range<Int>) -> String {
    let quote = tree.quote(run)
    // "Ouders dienen hun kind af te melden" is said to them.
    if quote.text.hasPrefix("hun ") { return (address == .u ? "uw " : "je ") + quote.text.dropFirst(4) }
    return run.lowerBound == 0 && tree.analyses[0].pos != .properNoun ? quote.inner : quote.text
  }
}

extension ActionVerb {
  /// Where the companion stands in a sentence.
  func companionPlace(in tree: SentenceTree) -> Int? {
    guard let companion else { return nil }
    return tree.words.indices.first { tree.form($0) == companion || tree.lemma($0) == companion }
  }

  /// The verb with its companion, as an infinitive: *contact opnemen*, *laten weten*.
  var name: String {
    switch companion {
    case "contact", "toestemming", "thuis", "terecht", "kenbaar", "aanwezig", "ziek", "bezwaar":
      "\(companion ?? "") \(verb)"
    case "gaten": "in de gaten houden"
    case "hoogte": "op de hoogte \(verb)"
    case "seintje": "seintje geven"
    case "horen": "laten horen"
    case "akkoord": "akkoord gaan"
    case "aan" where verb == "denken": "denken aan"
    case "vraag": "vragen \(verb)"
    case "afspraak": "afspraak \(verb)"
    case "weten": "laten weten"
    case "appje", "app": "appen"
    case "zien": "laten zien"
    case "mail", "e-mail", "mailtje": "mailen"
    case "verkleed": "verkleed komen"
    case "pyjama", "oranje": "in \(companion ?? "") komen"
    default: verb
    }
  }
}
