import Annotation
import Foundation
import Prose

/// Learns lemmas: for each tag and ending the commonest edit, and the forms that are exceptions to that.
struct LemmaRules {
  private var table: [UInt8] = []
  private var scripts: [EditScript] = []
  /// The lemmas of known words, one after the other.
  private var knownBytes: [UInt8] = [0]

  /// What separates from verbs; those that often don't (*overwinnen*) only before *ge*.
  private static let always = """
    aan aaneen achterna achterover achteruit af bekend bezig bij bijeen binnen bloot boven buiten deel dicht dood eruit \
    flauw gade gelijk goed groot hard heen hoog in ineen klaar kwijt langs leeg los mede mee na neer omhoog omlaag omver \
    onderuit op open opeen plaats rond samen schoon staande stil stop stuk tegemoet tegen teleur tekort teniet tentoon \
    terecht terug teweeg tewerk thuis toe uit uiteen vast veilig verder voorbij voorop voort vooruit vrij waar weg zwart
    """
  private static let sometimes = "achter door mis om onder over vol voor weer"

  static let particles: [Lemmatizer.Particle] = {
    let lists = [(always, true), (sometimes, false)]
    return lists.flatMap { list, isAlways in
      list.split(separator: " ").map { Lemmatizer.Particle(text: Array($0.utf8), isAlways: isAlways) }
    }.sorted { left, right in
      left.text.count == right.text.count
        ? left.text.lexicographicallyPrecedes(right.text) : left.text.count > right.text.count
    }
  }()

  fileprivate struct Entry: Hashable {
    var form: String
    var lowercased: String
    var lemma: String
    var tag: CGNTag
    /// Whether the lemma lacks the marks between the parts of a compound.
    var isUnmarked = false
  }

  /// What a word of a list counts beside one in a sentence.
  private static let listWeight: Float = 0.1

  /// Rules from sentences whose words have tags, with their weights, and from the words of lists.
  init(_ sentences: [GoldSentence], lists: [ListedForm]) {
    var verbs: Set<String> = []
    for sentence in sentences {
      for word in sentence.words where word.tag?.isVerb ?? false {
        verbs.insert(word.lemma.split(separator: "_").last.map(String.init) ?? word.lemma)
      }
    }
    var counts: [Entry: Float] = [:]
    for sentence in sentences {
      let particles = Self.separated(sentence)
      for (place, word) in sentence.words.enumerated() {
        guard let tag = word.tag, word.lemma != "_" || word.form == "_" else { continue }
        if word.lowercased.utf8.count > 64 { continue }
        var entry = Entry(form: word.form, lowercased: word.lowercased, lemma: word.lemma, tag: tag)
        if !sentence.marksParts { entry.isUnmarked = true }
        if tag.isVerb {
          entry.form = word.lowercased
          entry.lemma = Self.marked(word, particle: particles[place], verbs)
        }
        counts[entry, default: 0] += sentence.weight * (sentence.marksParts ? 100 : 1)
      }
    }
    for listed in lists {
      let word = GoldWord(
        form: listed.form, lowercased: listed.form.lowercased(), lemma: listed.lemma, pos: nil, tag: listed.tag,
        features: [], head: -1, relation: nil)
      var entry = Entry(
        form: word.form, lowercased: word.lowercased, lemma: word.lemma, tag: listed.tag, isUnmarked: true)
      if listed.tag.isVerb {
        entry.form = word.lowercased
        entry.lemma = Self.marked(word, particle: nil, verbs)
      }
      counts[entry, default: 0] += Self.listWeight
    }
    let entries = counts.map { (entry: $0.key, weight: $0.value, order: $0.key.order) }
    let parts = CompoundParts(sentences)
    let sorted = entries.sorted { ($1.weight, $0.order) < ($0.weight, $1.order) }
    learn(sorted.map { ($0.entry, $0.weight) }, verbs, parts)
  }

  /// For each word, the particle that hangs from it elsewhere in the sentence.
  private static func separated(_ sentence: GoldSentence) -> [String?] {
    var particles = [String?](repeating: nil, count: sentence.words.count)
    if !sentence.hasTree { return particles }
    for word in sentence.words where word.relation == .verbParticle && word.head >= 0 {
      particles[word.head] = word.lowercased
    }
    return particles
  }

  /// A verb's lemma with the mark behind its particle, or without the particle when that stands elsewhere.
  private static func marked(_ word: GoldWord, particle: String?, _ verbs: Set<String>) -> String {
    let lemma = word.lemma
    if let particle {
      let joined = lemma.filter { $0 != "_" }
      if joined.hasPrefix(particle), joined.count > particle.count + 2, !word.lowercased.hasPrefix(particle) {
        return String(joined.dropFirst(particle.count))
      }
      return lemma
    }
    if lemma.contains("_") { return lemma }
    for particle in Self.particles {
      let text = String(decoding: particle.text, as: UTF8.self)
      guard lemma.hasPrefix(text), word.lowercased.hasPrefix(text) else { continue }
      let rest = String(lemma.dropFirst(text.count))
      if verbs.contains(rest), particle.isAlways || word.lowercased.hasPrefix(text + "ge") { return text + "_" + rest }
    }
    return lemma
  }

  private mutating func learn(_ entries: [(entry: Entry, weight: Float)], _ verbs: Set<String>, _ parts: CompoundParts)
  {
    struct Ending: Hashable {
      var bytes: [UInt8]
      var tag: CGNTag
      var isCapital: Bool
    }
    var counts: [Ending: [EditScript: Float]] = [:]
    for (entry, weight) in entries {
      var form = entry.lowercased
      var lemma = entry.lemma
      if entry.tag.isVerb, let mark = lemma.firstIndex(of: "_") {
        guard form.hasPrefix(lemma[..<mark]) else { continue }
        form = String(form.dropFirst(lemma.distance(from: lemma.startIndex, to: mark)))
        lemma = String(lemma[lemma.index(after: mark)...])
      }
      var cased = entry.tag.isVerb ? form : entry.form
      if !entry.tag.isVerb, lemma.count > 1, lemma.contains("_") {
        guard let split = CompoundParts.split(entry.gold) else { continue }
        (form, cased, lemma) = (split.right, split.right, split.rightLemma.lowercased())
      }
      guard let script = EditScript(form: cased, lowercased: form, lemma: lemma) else { continue }
      let bytes = Array(form.utf8)
      for length in 0...min(Lemmatizer.longestEnding, bytes.count) {
        // A rule may not cut deeper than the ending that it was seen with.
        if script.cut > length { continue }
        let ending = Ending(
          bytes: Array(bytes.suffix(length)), tag: entry.tag,
          isCapital: Lemmatizer.heedsCapital(entry.tag) && cased != form)
        counts[ending, default: [:]][script, default: 0] += min(weight, 1) + 0.05 * min(weight, 10)
      }
    }
    var numbers: [EditScript: Int] = [:]
    func number(_ script: EditScript, _ scripts: inout [EditScript]) -> Int {
      if let number = numbers[script] { return number }
      numbers[script] = scripts.count
      scripts.append(script)
      return scripts.count - 1
    }
    _ = number(EditScript(keepsCase: false, stripsGe: false, cut: 0, ending: []), &scripts)
    var hashes: [(hash: UInt64, row: Int)] = []
    var chosen: [Ending: EditScript] = [:]
    let endings = counts.keys.sorted {
      ($0.bytes.count, $0.tag.rawValue, $0.isCapital ? 1 : 0, String(decoding: $0.bytes, as: UTF8.self))
        < ($1.bytes.count, $1.tag.rawValue, $1.isCapital ? 1 : 0, String(decoding: $1.bytes, as: UTF8.self))
    }
    for ending in endings {
      guard let options = counts[ending],
        let best = options.max(by: { ($0.value, $1.key.order) < ($1.value, $0.key.order) })
      else { continue }
      if !ending.bytes.isEmpty && best.value < (ending.bytes.count < 3 ? 2 : 1.5) { continue }
      var shorter = ending
      var inherited: EditScript?
      while inherited == nil, !shorter.bytes.isEmpty {
        shorter.bytes.removeFirst()
        inherited = chosen[shorter]
      }
      if inherited == best.key { continue }
      chosen[ending] = best.key
      let hash = Lemmatizer.endingHash(ending.bytes, ending.tag, isCapital: ending.isCapital)
      hashes.append((hash, number(best.key, &scripts)))
    }
    for (part, count) in parts.right {
      hashes.append((Compound.hash(Array(part.utf8)[...], .right), Compound.row(frequency: log(count + 1))))
    }
    for (part, known) in parts.left.sorted(by: { $0.key < $1.key }) {
      guard let script = EditScript(form: part, lowercased: part, lemma: known.lemma) else { continue }
      hashes.append(
        (
          Compound.hash(Array(part.utf8)[...], .left),
          Compound.row(frequency: log(known.count + 1), script: number(script, &scripts))
        ))
    }
    for word in parts.whole { hashes.append((Compound.hash(Array(word.utf8)[...], .whole), 0)) }
    hashes.sort { $0.hash < $1.hash }
    for verb in verbs.sorted() { hashes.append((Lemmatizer.verbHash(verb), 0)) }
    let regular = Lemmatizer(
      table: FeatureTable(ModelBytes(keeping: FeatureTable.build(hashes))), scripts: scripts, particles: Self.particles)
    var seen: Set<UInt64> = []
    for (entry, _) in entries {
      let hash = Lemmatizer.exceptionHash(entry.lowercased, entry.tag)
      guard seen.insert(hash).inserted else { continue }
      let isOpen = entry.isUnmarked && !entry.tag.isVerb
      let found =
        isOpen
        ? regular.rule(form: entry.form, lowercased: entry.lowercased, tag: entry.tag)
        : regular.lemma(form: entry.form, lowercased: entry.lowercased, tag: entry.tag)
      if found == entry.lemma { continue }
      guard let script = EditScript(form: entry.form, lowercased: entry.lowercased, lemma: entry.lemma) else {
        continue
      }
      hashes.append((hash, number(script, &scripts)))
    }
    let complete = Lemmatizer(
      table: FeatureTable(ModelBytes(keeping: FeatureTable.build(hashes))), scripts: scripts, particles: Self.particles)
    var known: Set<UInt64> = []
    var texts: [String: Lemmatizer.KnownLemma] = [:]
    for (entry, weight) in entries where entry.lowercased.utf8.count <= 24 && weight > Self.listWeight * 2 {
      let hash = Lemmatizer.knownHash(entry.lowercased, entry.tag)
      guard known.insert(hash).inserted else { continue }
      // The same for the form with and without capitals, or it isn't said here.
      let lemma = complete.lemma(form: entry.form, lowercased: entry.lowercased, tag: entry.tag)
      let plain = complete.lemma(form: entry.lowercased, lowercased: entry.lowercased, tag: entry.tag)
      if entry.tag.isName || entry.tag.description.hasPrefix("SPEC"), lemma == entry.form {
        // *De* of *De Bilt* keeps its capital, *de* of *Jan de Vries* its small letter.
        hashes.append((hash, Lemmatizer.KnownLemma.form.row))
      } else if lemma == plain, lemma == entry.lowercased {
        hashes.append((hash, Lemmatizer.KnownLemma.lowercased.row))
      } else if lemma == plain {
        let place = texts[lemma] ?? .text(offset: knownBytes.count, count: lemma.utf8.count)
        if texts[lemma] == nil { knownBytes += Array(lemma.utf8) }
        texts[lemma] = place
        hashes.append((hash, place.row))
      } else if lemma == entry.form, plain == entry.lowercased {
        hashes.append((hash, Lemmatizer.KnownLemma.form.row))
      }
    }
    table = FeatureTable.build(hashes)
    print("\(hashes.count) lemma rules and exceptions, \(scripts.count) scripts")
  }

  /// The sections of the model that hold the lemmas.
  var sections: [ModelSection: [UInt8]] {
    [.lemmaTable: table, .lemmaScripts: scriptBytes, .lemmaParticles: particleBytes, .lemmas: knownBytes]
  }

  /// The scripts as the model holds them.
  private var scriptBytes: [UInt8] {
    scripts.flatMap {
      [($0.keepsCase ? 1 : 0) | ($0.stripsGe ? 2 : 0), UInt8($0.cut), UInt8($0.ending.count)] + $0.ending
    }
  }

  /// The particles as the model holds them.
  private var particleBytes: [UInt8] {
    Self.particles.flatMap { [$0.isAlways ? 1 : 0, UInt8($0.text.count)] + $0.text }
  }
}

extension EditScript {
  /// For a fixed order among equals.
  fileprivate var order: String { "\(cut) \(keepsCase) \(stripsGe) \(String(decoding: ending, as: UTF8.self))" }
}

extension LemmaRules.Entry {
  fileprivate var order: String { "\(tag.rawValue) \(form) \(lemma) \(isUnmarked)" }

  fileprivate var gold: GoldWord {
    GoldWord(
      form: form, lowercased: lowercased, lemma: lemma, pos: nil, tag: tag, features: [], head: -1, relation: nil)
  }
}
