/// The forms of a verb that follow from the rules of spelling, without a particle.
struct RegularVerb {
  /// The infinitive.
  let infinitive: String
  /// The form with *ik*.
  let stem: String
  /// The past singular.
  let past: String
  /// The past participle.
  let participle: String

  init(_ infinitive: String) {
    self.infinitive = infinitive
    let open = Self.open(infinitive)
    let ending = Self.isVoiceless(open) ? "te" : "de"
    let stem = Self.stem(infinitive, open, ending)
    self.stem = stem
    past = stem + ending
    let end = stem.hasSuffix(String(ending.prefix(1))) ? stem : stem + ending.prefix(1)
    participle = Self.takesGe(infinitive, stem, end) ? Spelling.withGe(end) : end
  }

  /// The form with *hij*.
  var hij: String { stem.hasSuffix("t") ? stem : stem + "t" }

  /// The infinitive without its ending.
  private static func open(_ infinitive: String) -> String {
    if infinitive.hasSuffix("ën") { return String(infinitive.dropLast(2)) }
    if infinitive.hasSuffix("en") { return String(infinitive.dropLast(2)) }
    return infinitive.hasSuffix("n") ? String(infinitive.dropLast()) : infinitive
  }

  /// *'t Kofschip*: whether the infinitive's last sound before its ending is voiceless.
  private static func isVoiceless(_ open: String) -> Bool {
    guard let last = open.last else { return false }
    return "tkfspxc".contains(last) || open.hasSuffix("ch") || open.hasSuffix("sh")
  }

  private static func stem(_ infinitive: String, _ open: String, _ ending: String) -> String {
    if infinitive.hasSuffix("iën") { return open + "e" }
    if infinitive.hasSuffix("eeën") { return open }
    return Evidence.best(Spelling.closed(open)) { stem in
      [stem.hasSuffix("t") ? stem : stem + "t", stem + ending, Spelling.withGe(stem + ending.prefix(1))]
    }
  }

  /// Whether the participle has *ge-*: not behind an unstressed prefix.
  private static func takesGe(_ infinitive: String, _ stem: String, _ participle: String) -> Bool {
    let prefixes = Particles.prefixes + ["aan"] + Particles.either.sorted()
    guard
      let prefix = prefixes.first(where: {
        infinitive.hasPrefix($0) && isVerb(infinitive.dropFirst($0.count), behind: $0)
      })
    else { return true }
    // A form without ge- may also be a finite form, so it needs no proof; one with ge- does.
    let with = Evidence.count([Spelling.withGe(participle)])
    let without = Evidence.count([participle])
    if prefix.count <= 3, Particles.prefixes.contains(prefix) { return with > without }
    return with >= without
  }

  /// Whether what stands behind a prefix may be a verb: it has a vowel before its ending, and neither starts with a doubled
  /// consonant (*bellen* is no *be-llen*) nor with a vowel that would make one sound with the prefix (*beelden*, *geuren*).
  private static func isVerb(_ rest: Substring, behind prefix: String) -> Bool {
    let letters = Array(rest)
    guard letters.count >= 4 else { return false }
    if letters[0] == letters[1], !Spelling.isVowel(letters, 0) { return false }
    if prefix.hasSuffix("e"), "eu".contains(letters[0]) || letters[0] == "i" && letters[1] != "j" { return false }
    return Spelling.vowelGroups(String(rest.dropLast(2))) >= 1
  }
}
