public import Prose

/// Lets every rule look at every sentence, and keeps the edits that don't get in each other's way.
public struct Rewriter: Sendable {
  private let rules: [Rule]
  private let lexicons: RuleLexicons

  /// A rewriter with these rules; all of the rule book unless said otherwise.
  public init(lexicons: RuleLexicons = RuleLexicons(), rules: [Rule] = RuleBook.rules) {
    self.lexicons = lexicons
    self.rules = rules
  }

  /// The edits that the rules propose, in order of the text and without overlap. Where two claim the same words, the one that
  /// is safe goes before the other, and then the order of the rule book decides. `memory` holds what was proposed for earlier
  /// versions of the same message, for the same profile.
  public func edits(for document: Document, profile: Profile, memory: inout ProposalMemory) -> [Edit] {
    let address = Address(document)
    memory.begin(address)
    var edits: [Edit] = []
    var seen: Set<String> = []
    let sentences = document.blocks.filter(\.isProse).flatMap(\.sentences)
    let speaksToMany = sentences.contains { $0.words.contains { $0.lowercased == "jullie" } }
    let unitsInWords = NumbersInWords.units(in: sentences)
    var index = 0
    for block in document.blocks where block.isProse {
      let free = FreeWords.inBlock(block)
      for (place, (sentence, isFree)) in zip(block.sentences, free).enumerated() {
        let next = place + 1 < block.sentences.count ? block.sentences[place + 1] : nil
        let input = RuleInput(
          text: document.text, format: document.format, block: block.kind, sentence: sentence, isFree: isFree,
          lexicons: lexicons,
          profile: profile,
          address: address,
          surroundings: Surroundings(
            index, of: sentences, next: next, isAmongSentences: block.sentences.count > 1, speaksToMany: speaksToMany,
            unitsInWords: unitsInWords))
        index += 1
        let proposals = memory.proposals(for: input) { rules.map { $0.propose(input) } }
        edits += kept(proposals, in: input, seen: &seen)
      }
    }
    // Few edits say *hebt*; without one the message needn't be searched.
    guard edits.contains(where: { $0.after.contains("ebt") }), FormOfHebben.isHeeft(in: document) else { return edits }
    return edits.map(\.sayingHeeft)
  }

  private func kept(_ proposals: [[Edit]], in input: RuleInput, seen: inout Set<String>) -> [Edit] {
    var kept: [Edit] = []
    var isClaimed = [Bool](repeating: false, count: input.words.count)
    // What a word has become, so that two aren't made the same: *Tevens gaat … eveneens* → *Ook gaat … ook*.
    var said: [String: String] = [:]
    // What is sure goes first, so that no suggestion stands in its way.
    for safety in [Safety.safe, .suggestion] {
      for (rule, edits) in zip(rules, proposals) {
        for edit in edits where edit.safety == safety && edit.before != edit.after {
          let first = input.firstWord(endingAfter: edit.range.start)
          // An edit may take the space behind the last word with it.
          let claimed = first..<min(input.firstWord(endingAfter: edit.range.end - 1) + 1, input.words.count)
          guard !isClaimed[claimed].contains(true) else { continue }
          if rule.oncePerMessage, !seen.insert("\(rule.id) \(edit.entry)").inserted { continue }
          for word in claimed { isClaimed[word] = true }
          let isSaid =
            ["plain-word", "formal-phrase"].contains(edit.rule)
            && said.updateValue(edit.before.lowercased(), forKey: edit.after.lowercased())
              .map { $0 != edit.before.lowercased() } ?? false
          kept.append(isSaid || Repetition.isCausedBy(edit, of: claimed, in: input) ? edit.asSuggestion : edit)
        }
      }
    }
    return kept.sorted { $0.range.start < $1.range.start }
  }
}

extension Edit {
  /// The same edit, to be shown and not applied.
  var asSuggestion: Edit {
    var edit = self
    edit.safety = .suggestion
    return edit
  }
}

/// Words that would stand twice: "ook ook", "voor voor"; "door" for a cause beside "door" for a doer.
enum Repetition {
  static func isCausedBy(_ edit: Edit, of words: Range<Int>, in input: RuleInput) -> Bool {
    let after = edit.after.lowercased().split(separator: " ")
    guard let first = after.first, let last = after.last else { return false }
    // *Ten gevolge van diefstallen is door de directie besloten …*
    if first == "door",
      input.words.indices.contains(where: { !words.contains($0) && input.words[$0].lowercased == "door" })
    {
      return true
    }
    // *Lever het in in lokaal 12*, *wilt u dan dan …*; but *Wil je je melden?*
    let before = edit.before.lowercased().split(separator: " ")
    func doubles(_ words: [Substring]) -> Int { zip(words, words.dropFirst()).count { $0 == $1 && $0 != "je" } }
    if doubles(after) > doubles(before) { return true }
    let followsSame = words.lowerBound > 0 && input.words[words.lowerBound - 1].lowercased == first
    let precedesSame = words.upperBound < input.words.count && input.words[words.upperBound].lowercased == last
    return followsSame || precedesSame
  }
}
