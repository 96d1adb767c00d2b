public import Prose

/// Says of each word of a sentence what it is: part of speech, tag, features, lemma, head and relation.
///
/// A value without state that changes: it may be used from many threads, and gives the same answer every time.
public struct Annotator: Sendable {
  /// The annotator with the model in the binary.
  public static let shared = Annotator()

  /// Longer sentences are analysed in pieces, so that time stays linear in their length.
  private static let longestPiece = 160

  private let network: Network
  private let lemmatizer: Lemmatizer
  private let labels: [(pos: PartOfSpeech, tag: CGNTag, features: Features)]

  /// An annotator with the model in the binary.
  public init() {
    guard let annotator = Annotator(model: .embedded) else { preconditionFailure("the embedded model is damaged") }
    self = annotator
  }

  /// An annotator with a model; nil when the bytes aren't one.
  package init?(model: ModelBytes) {
    guard let file = ModelFile(model) else { return nil }
    network = Network(file)
    lemmatizer = Lemmatizer(file)
    let bytes = file[.labels]
    labels = (0..<network.sizes.labels).map { label in
      (
        PartOfSpeech.allCases[Int(bytes.uint8(label * 8))],
        CGNTag(rawValue: bytes.uint8(label * 8 + 1)) ?? .punctuation,
        Features(rawValue: bytes.uint32(label * 8 + 4))
      )
    }
  }

  /// The analyses of a sentence's words, in order. Exactly one is the root.
  public func annotate(_ words: [Word]) -> [Analysis] {
    annotate(words.count, form: { words[$0].form }, lowercased: { words[$0].lowercased })
  }

  /// The analyses of words given by their forms alone.
  package func annotate(forms: [String]) -> [Analysis] {
    let lowercased = forms.map { $0.lowercased() }
    return annotate(forms.count, form: { forms[$0] }, lowercased: { lowercased[$0] })
  }

  private func annotate(_ count: Int, form: (Int) -> String, lowercased: (Int) -> String) -> [Analysis] {
    var analyses: [Analysis] = []
    analyses.reserveCapacity(count)
    var root = -1
    for from in stride(from: 0, to: count, by: Self.longestPiece) {
      let piece = from..<min(from + Self.longestPiece, count)
      let result = network.analyse(
        piece.count, isFirst: from == 0, form: { form(from + $0) }, lowercased: { lowercased(from + $0) })
      for place in piece {
        let label = labels[result.labels[place - from]]
        var head = result.heads[place - from] - 1
        var relation = Relation.allCases[result.relations[place - from]]
        if head >= 0 {
          head += from
          if relation == .root { relation = .dep }
        } else if root < 0 {
          root = place
          relation = .root
        } else {
          head = root
          relation = .parataxis
        }
        analyses.append(
          Analysis(
            pos: Self.pos(label.pos, label.tag, relation), tag: label.tag, features: label.features,
            lemma: lemmatizer.lemma(form: form(place), lowercased: lowercased(place), tag: label.tag), head: head,
            relation: relation))
      }
    }
    joinParticles(&analyses, lowercased)
    return analyses
  }

  /// The part of speech where the relation decides it, as in the treebanks: a verb is an auxiliary when it hangs as one, a
  /// pronoun before a noun a determiner.
  private static func pos(_ pos: PartOfSpeech, _ tag: CGNTag, _ relation: Relation) -> PartOfSpeech {
    switch pos {
    case .auxiliary, .verb:
      if !tag.isVerb { return pos }
      return relation == .aux || relation == .passiveAuxiliary || relation == .cop ? .auxiliary : .verb
    case .determiner where relation != .det: return tag.isArticle ? .determiner : .pronoun
    case .pronoun where relation == .det: return .determiner
    default: return pos
    }
  }

  /// Puts the particle before the lemma of its verb: *neem … mee* is `mee_nemen`.
  private func joinParticles(_ analyses: inout [Analysis], _ lowercased: (Int) -> String) {
    for place in analyses.indices where analyses[place].relation == .verbParticle {
      let head = analyses[place].head
      if analyses[head].tag.isVerb, lemmatizer.isParticle(lowercased(place)) {
        analyses[head].lemma = lowercased(place) + "_" + analyses[head].lemma
      }
    }
  }
}
