package import Prose

/// Finds lemmas by form and tag: exceptions first, then the rule for the longest known ending.
package struct Lemmatizer: Sendable {
  /// The longest ending that has rules of its own, in bytes.
  package static let longestEnding = 8

  private let table: FeatureTable
  private let scripts: [EditScript]
  private let particles: [Particle]
  private let compound: Compound
  private let lemmas: ModelBytes?

  /// A word that stands before a separable verb.
  package struct Particle: Sendable {
    package var text: [UInt8]
    /// Whether it is always separable; otherwise only before *ge*: *overgenomen*, but *overwinnen*.
    package var isAlways: Bool

    package init(text: [UInt8], isAlways: Bool) {
      self.text = text
      self.isAlways = isAlways
    }
  }

  /// The lemmatizer that a model holds.
  package init(_ file: ModelFile) {
    let bytes = file[.lemmaScripts]
    var scripts: [EditScript] = []
    var place = 0
    while place < bytes.count {
      let flags = bytes.uint8(place)
      let ending = Int(bytes.uint8(place + 2))
      scripts.append(
        EditScript(
          keepsCase: flags & 1 != 0, stripsGe: flags & 2 != 0, cut: Int(bytes.uint8(place + 1)),
          ending: (0..<ending).map { bytes.uint8(place + 3 + $0) }))
      place += 3 + ending
    }
    let list = file[.lemmaParticles]
    var particles: [Particle] = []
    place = 0
    while place < list.count {
      let count = Int(list.uint8(place + 1))
      particles.append(
        Particle(text: (0..<count).map { list.uint8(place + 2 + $0) }, isAlways: list.uint8(place) == 1))
      place += 2 + count
    }
    self.init(table: FeatureTable(file[.lemmaTable]), scripts: scripts, particles: particles, lemmas: file[.lemmas])
  }

  /// A lemmatizer of its parts; `table` gives the script's place for each of the hashes below, and `lemmas` what stands
  /// for known words.
  package init(table: FeatureTable, scripts: [EditScript], particles: [Particle], lemmas: ModelBytes? = nil) {
    self.table = table
    self.scripts = scripts
    self.particles = particles
    self.lemmas = lemmas
    compound = Compound(table: table, scripts: scripts)
  }

  /// Whether a word may stand before a separable verb.
  func isParticle(_ lowercased: String) -> Bool {
    particles.contains { $0.text.elementsEqual(lowercased.utf8) }
  }

  /// The lemma of a form with a tag.
  package func lemma(form: String, lowercased: String, tag: CGNTag) -> String {
    if lowercased.utf8.count > 64 { return lowercased }
    if let lemmas, let known = KnownLemma(row: table.row(Self.knownHash(lowercased, tag))) {
      switch known {
      case .lowercased: return lowercased
      case .form: return form
      case .text(let offset, let count): return lemmas.text(offset, count)
      }
    }
    if let lemma = exception(form: form, lowercased: lowercased, tag: tag) { return lemma }
    if tag.isVerb, let lemma = separable(lowercased, tag) { return lemma }
    let lemma = rule(form: form, lowercased: lowercased, tag: tag)
    return tag.isCommonNoun || tag.isAdjective ? compound.parts(of: lemma) : lemma
  }

  private func exception(form: String, lowercased: String, tag: CGNTag) -> String? {
    let row = table.row(Self.exceptionHash(lowercased, tag))
    return row < 0 ? nil : scripts[row].apply(form: form, lowercased: lowercased)
  }

  /// The lemma by the rules of endings alone: the longest known ending decides, but for verbs the longest that gives a
  /// known verb, with or without taking *ge* off.
  package func rule(form: String, lowercased: String, tag: CGNTag) -> String {
    var found: [Int] = []
    if Self.heedsCapital(tag), Self.isCapital(form, lowercased) {
      found = rules(lowercased, tag, isCapital: true, shortest: 3)
    }
    if found.isEmpty { found = rules(lowercased, tag, isCapital: false, shortest: 0) }
    func apply(_ row: Int, otherwise: Bool = false) -> String? {
      var script = scripts[row]
      if otherwise { script.stripsGe.toggle() }
      return script.apply(form: form, lowercased: lowercased)
    }
    if tag.isVerb {
      for row in found.reversed() {
        for otherwise in [false, true] {
          if let lemma = apply(row, otherwise: otherwise), table.row(Self.verbHash(lemma)) >= 0 { return lemma }
        }
      }
    }
    return found.last.flatMap { apply($0) } ?? lowercased
  }

  /// The scripts for the endings of a form, from short to long.
  private func rules(_ lowercased: String, _ tag: CGNTag, isCapital: Bool, shortest: Int) -> [Int] {
    let bytes = Array(lowercased.utf8.suffix(Self.longestEnding))
    var state = Self.start(tag, isCapital: isCapital)
    var found: [Int] = []
    for length in 0...bytes.count {
      if length > 0 { state = Self.step(state, bytes[bytes.count - length]) }
      let row = length < shortest ? -1 : table.row(Self.finish(state))
      if row >= 0 { found.append(row) }
    }
    return found
  }

  /// Whether endings are learnt apart for words with a capital: *Bulgaarse* keeps it in its lemma, *grote* has none.
  package static func heedsCapital(_ tag: CGNTag) -> Bool { tag.isAdjective }

  private static func isCapital(_ form: String, _ lowercased: String) -> Bool {
    !form.utf8.prefix(2).elementsEqual(lowercased.utf8.prefix(2))
  }

  /// The lemma of a verb that begins with a particle, when what follows is the form of a known verb.
  private func separable(_ lowercased: String, _ tag: CGNTag) -> String? {
    let bytes = lowercased.utf8
    for particle in particles where bytes.count > particle.text.count + 2 && bytes.starts(with: particle.text) {
      let rest = String(lowercased.utf8.dropFirst(particle.text.count)) ?? ""
      if rest.utf8.count < 3 || !particle.isAlways && !(rest.utf8.starts(with: [0x67, 0x65]) && tag.isPastParticiple) {
        continue
      }
      let lemma =
        exception(form: rest, lowercased: rest, tag: tag) ?? rule(form: rest, lowercased: rest, tag: tag)
      if table.row(Self.verbHash(lemma)) >= 0 {
        return String(decoding: particle.text, as: UTF8.self) + "_" + lemma
      }
    }
    return nil
  }

  /// What the table holds for a form and tag that were seen: the lemma, or where it stands.
  package enum KnownLemma {
    case lowercased
    case form
    case text(offset: Int, count: Int)

    /// What a row means; nil for the row of what isn't in the table.
    init?(row: Int) {
      switch row {
      case ..<0: return nil
      case 0: self = .lowercased
      case 1: self = .form
      default: self = .text(offset: row >> 8, count: row & 255)
      }
    }

    /// The row that means it; no text stands at offset 0.
    package var row: Int {
      switch self {
      case .lowercased: 0
      case .form: 1
      case .text(let offset, let count): offset << 8 | count
      }
    }
  }

  // MARK: Hashes

  /// The hash of a form with its tag, for lemmas of known words.
  package static func knownHash(_ lowercased: String, _ tag: CGNTag) -> UInt64 {
    let span = lowercased.utf8Span.span
    var state = step(start(tag), 0xFA)
    for index in span.indices { state = step(state, span[index]) }
    return finish(state)
  }

  /// The hash of a form with its tag, for exceptions.
  package static func exceptionHash(_ lowercased: String, _ tag: CGNTag) -> UInt64 {
    finish(lowercased.utf8.reduce(step(start(tag), 0xFF), step))
  }

  /// The hash of the lemma of a verb, for what may follow a particle.
  package static func verbHash(_ lemma: String) -> UInt64 {
    finish(lemma.utf8.reduce(0xFE, step))
  }

  /// The hash of an ending with a tag, of words with or without a capital.
  package static func endingHash(_ bytes: some Collection<UInt8>, _ tag: CGNTag, isCapital: Bool) -> UInt64 {
    finish(bytes.reversed().reduce(start(tag, isCapital: isCapital), step))
  }

  private static func start(_ tag: CGNTag, isCapital: Bool = false) -> UInt64 {
    step(isCapital ? 0x9AE1_6A3B_2F90_404F : 0xCBF2_9CE4_8422_2325, tag.rawValue)
  }

  private static func step(_ state: UInt64, _ byte: UInt8) -> UInt64 { (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  private static func finish(_ state: UInt64) -> UInt64 {
    var hash = (state ^ (state >> 32)) &* 0xD6E8_FEB8_6659_FD93
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return (hash ^ (hash >> 32)) | 1
  }
}
