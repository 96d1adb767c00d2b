import Lexicons

/// Where a verb that stands in no list is divided.
enum Separation {
  /// The particle that stands apart in a main clause; nil for a verb that doesn't separate.
  static func particle(of infinitive: String) -> String? {
    for particle in Particles.starting(infinitive) {
      let base = String(infinitive.dropFirst(particle.count))
      guard base.utf8.count >= 4, base.hasSuffix("n"), Spelling.vowelGroups(base) >= 2 || VerbTable.builtIn[base] != nil
      else { continue }
      if particle == "her" { continue }
      let row = VerbTable.builtIn[base]
      let participles = row?.forms?.participle ?? [RegularVerb(base).participle]
      let apart = Evidence.count(participles.map { particle + $0 })
      let whole = RegularVerb(infinitive)
      if Particles.separable.contains(particle) {
        if apart > Evidence.count([Spelling.withGe(whole.participle)]) { return particle }
        if apart == 0, row != nil, base.utf8.count >= 5 { return particle }
        continue
      }
      // *overtuigd* proves that *overtuigen* doesn't separate; *overzet* less so, for it is also a finite form.
      let joined = participles.compactMap { Verb.withoutGe($0, base).map { particle + $0 } }
      let together = Evidence.count([Spelling.withGe(whole.participle)] + joined)
      if apart * (joined.contains(particle + RegularVerb(base).hij) ? 3 : 1) > together { return particle }
    }
    return nil
  }

  /// The prefix before a strong verb: *her* of *herlezen*, by which participle is in use.
  static func prefix(of infinitive: String) -> String? {
    for prefix in Particles.prefixes + Particles.either.sorted() where infinitive.hasPrefix(prefix) {
      let base = String(infinitive.dropFirst(prefix.count))
      guard base.utf8.count >= 4, let row = VerbTable.builtIn[base], let forms = row.forms else { continue }
      let strong = Evidence.count(
        forms.participle.compactMap { Verb.withoutGe($0, base).map { prefix + $0 } }
          + forms.pastPlural.map { prefix + $0 })
      let regular = RegularVerb(infinitive)
      let weak = Evidence.count([regular.participle, regular.past + "n", regular.past])
      if strong > weak || strong == 0 && weak == 0 && prefix == "her" { return prefix }
    }
    return nil
  }
}
