/// What the grammar says of one word in its sentence.
public struct Analysis: Sendable, Hashable {
  /// The universal part of speech (UPOS).
  public var pos: PartOfSpeech
  /// The tag of the Corpus Gesproken Nederlands (XPOS).
  public var tag: CGNTag
  /// The morphological features.
  public var features: Features
  /// The form under which a dictionary has the word; `_` stands between the parts of a compound or a separable verb,
  /// as in today's Dutch treebanks: `zwem_les`, `mee_nemen`.
  public var lemma: String
  /// The index, in the sentence's words, of the word that this one depends on; -1 for the root.
  public var head: Int
  /// How it depends on its head.
  public var relation: Relation

  /// An analysis of one word.
  public init(
    pos: PartOfSpeech, tag: CGNTag, features: Features, lemma: String, head: Int, relation: Relation
  ) {
    self.pos = pos
    self.tag = tag
    self.features = features
    self.lemma = lemma
    self.head = head
    self.relation = relation
  }

  /// Whether nothing stands above the word in its sentence.
  public var isRoot: Bool { head < 0 }

  /// The lemma as it is written: without the marks between its parts.
  public var plainLemma: String {
    // Most lemmas have none, and are asked for many times.
    lemma.utf8.count > 1 && lemma.utf8.contains(UInt8(ascii: "_")) ? lemma.filter { $0 != "_" } : lemma
  }

  /// The last part of the lemma: *les* of `zwem_les`, *nemen* of `mee_nemen`; empty for no lemma.
  public var lastPart: String {
    guard lemma.utf8.contains(UInt8(ascii: "_")) else { return lemma }
    return lemma.split(separator: "_").last.map(String.init) ?? ""
  }
}

/// The universal parts of speech (universaldependencies.org/u/pos).
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
  /// Adjective.
  case adjective = "ADJ"
  /// Preposition or postposition.
  case adposition = "ADP"
  /// Adverb.
  case adverb = "ADV"
  /// Auxiliary or copula.
  case auxiliary = "AUX"
  /// Coordinating conjunction.
  case coordinatingConjunction = "CCONJ"
  /// Article or demonstrative before a noun.
  case determiner = "DET"
  /// Interjection.
  case interjection = "INTJ"
  /// Common noun.
  case noun = "NOUN"
  /// Numeral.
  case numeral = "NUM"
  /// Particle; unused in Dutch.
  case particle = "PART"
  /// Pronoun.
  case pronoun = "PRON"
  /// Proper noun.
  case properNoun = "PROPN"
  /// Punctuation.
  case punctuation = "PUNCT"
  /// Subordinating conjunction.
  case subordinatingConjunction = "SCONJ"
  /// Sign.
  case symbol = "SYM"
  /// Main verb.
  case verb = "VERB"
  /// Foreign words and remnants.
  case other = "X"

  /// Whether the word carries content: a noun, name, main verb, adjective or adverb.
  public var isContent: Bool {
    switch self {
    case .noun, .properNoun, .verb, .adjective, .adverb: true
    default: false
    }
  }
}

/// A relation of a word to its head (universaldependencies.org/u/dep), with the subtypes of the Dutch treebanks.
public enum Relation: String, Sendable, Hashable, CaseIterable {
  /// A clause that modifies a noun.
  case acl
  /// A relative clause.
  case relativeClause = "acl:relcl"
  /// An adverbial clause.
  case advcl
  /// An adverbial modifier.
  case advmod
  /// An adjectival modifier.
  case amod
  /// An apposition.
  case appos
  /// An auxiliary.
  case aux
  /// The auxiliary of the passive.
  case passiveAuxiliary = "aux:pass"
  /// The preposition of its noun.
  case caseMarker = "case"
  /// A coordinating conjunction.
  case cc
  /// The first half of a paired conjunction: *zowel*.
  case ccPreconj = "cc:preconj"
  /// A clause as object, with a subject of its own.
  case ccomp
  /// The particle of a separable verb.
  case verbParticle = "compound:prt"
  /// A further member of a coordination.
  case conj
  /// A copula.
  case cop
  /// A clause as subject.
  case csubj
  /// Not otherwise known.
  case dep
  /// An article or other determiner.
  case det
  /// An expletive: *er*, *het*.
  case expl
  /// The reflexive pronoun of a reflexive verb.
  case reflexiveExpletive = "expl:pv"
  /// A further word of a fixed expression.
  case fixed
  /// A further word of a name or date.
  case flat
  /// An indirect object.
  case iobj
  /// What opens a subordinate clause.
  case mark
  /// A noun that modifies a noun.
  case nmod
  /// A possessive.
  case possessive = "nmod:poss"
  /// A subject.
  case nsubj
  /// The subject of an outer clause.
  case outerSubject = "nsubj:outer"
  /// The subject of a passive.
  case passiveSubject = "nsubj:pass"
  /// A numeral with its noun.
  case nummod
  /// A direct object.
  case obj
  /// A noun that modifies a verb.
  case obl
  /// The agent of a passive: *door*.
  case agent = "obl:agent"
  /// A prepositional object.
  case prepositionalObject = "obl:arg"
  /// A dependent of a word that was left out.
  case orphan
  /// Something placed beside the clause.
  case parataxis
  /// Punctuation.
  case punct
  /// The root of the sentence.
  case root
  /// A clause as object, without a subject of its own.
  case xcomp
}
