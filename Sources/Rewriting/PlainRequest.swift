import Prose

/// *Vragen* in the place of *verzoeken*, where the request can't be made a question.
struct PlainRequest {
  static let reason = "‘Verzoeken’ is formeel. ‘Vragen’ kent iedereen."

  /// The words that change.
  let words: Range<Int>
  /// What takes their place.
  let text: String

  /// All in a sentence, in its order.
  static func all(in input: RuleInput) -> [PlainRequest] {
    input.words.indices.flatMap { index -> [PlainRequest] in
      guard input.isFree[index] else { return [] }
      return active(index, in: input) ?? passive(index, in: input) ?? appeal(index, in: input) ?? []
    }
  }

  private static let senders: Set<String> = ["wij", "we", "ik"]
  private static let plain = ["verzoeken": "vragen", "verzoek": "vraag"]
  private static let does = ["doen": "vragen", "doe": "vraag"]

  /// *verzoeken wij*, *wij verzoeken*; *met klem* goes with it.
  private static func active(_ index: Int, in input: RuleInput) -> [PlainRequest]? {
    guard let asks = plain[input.words[index].lowercased] else { return nil }
    // *Komt u niet, dan verzoeken wij u …*: once the condition is asked, what follows can be an instruction.
    let isAnswer = index > 2 && input.words[index - 1].lowercased == "dan" && input.words[index - 2].form == ","
    guard !isAnswer || input.block != .paragraph,
      input.contains(senders, in: [index - 1, index + 1].filter { input.words.indices.contains($0) })
    else { return nil }
    // *Dan ontvangen wij verzoeken*, *de verzoeken*: there they are requests.
    if index > 0,
      input.sentence.analyses[index - 1].pos == .determiner || input.sentence.analyses[index - 1].tag.isPrenominal
        || index > 1 && senders.contains(input.words[index - 1].lowercased) && input.mayBeFinite(index - 2)
    {
      return nil
    }
    var found = [PlainRequest(words: index..<index + 1, text: asks)]
    // *vragen wij u niet te bellen* could be heard as *wij vragen niet*.
    if let reader = (index + 1..<max(index + 1, min(index + 3, input.end - 1))).first(where: {
      ["u", "je", "jullie"].contains(input.words[$0].lowercased)
    }), ["niet", "geen"].contains(input.words[reader + 1].lowercased) {
      found[0] = PlainRequest(
        words: index..<reader + 1,
        text: [asks, input.text(index + 1..<reader), input.words[reader].form, "om"].filter { !$0.isEmpty }
          .joined(separator: " "))
    }
    // *Ouders verzoek ik zich af te melden*: *vraag ik zich* would be heard as one verb.
    if index + 3 < input.end, senders.contains(input.words[index + 1].lowercased),
      input.words[index + 2].lowercased == "zich"
    {
      found[0] = PlainRequest(words: index..<index + 3, text: "\(asks) \(input.words[index + 1].form) om zich")
    }
    let near = index + 1..<min(index + 5, input.end)
    if let with = near.first(where: { input.stand(["met", "klem"], at: $0) }) {
      found.append(PlainRequest(words: with..<with + 2, text: "dringend"))
    }
    return found
  }

  /// *wordt u verzocht*, *ouders worden verzocht*.
  private static func passive(_ index: Int, in input: RuleInput) -> [PlainRequest]? {
    guard input.words[index].lowercased == "verzocht",
      let finite = (max(0, index - 5)..<index).last(where: {
        ["wordt", "word", "worden"].contains(input.words[$0].lowercased)
      }), !input.contains(["waarbij", "waarvoor", "waarna"], in: 0..<finite),
      !input.contains(["door", "er"], in: max(0, finite - 3)..<index)
    else { return nil }
    let asked = PlainRequest(words: index..<index + 1, text: "gevraagd")
    if input.words[finite].lowercased == "wordt",
      input.contains(["u", "ouders"], in: [finite - 1, finite + 1].filter { $0 >= 0 })
    {
      return [asked]
    }
    // *Ouders worden verzocht* is a letter's way to say *Wij vragen ouders*.
    guard input.words[finite].lowercased == "worden",
      let end = input.plainNounPhraseEnd(at: 0, in: 0..<finite), end == finite,
      !input.contains(["wij", "we", "zij", "ze", "u", "je", "jullie"], in: 0..<finite)
    else { return nil }
    let between = input.text(finite + 1..<index)
    let text = "Wij vragen \(input.inner(0..<finite))" + (between.isEmpty ? "" : " \(between)")
    return [PlainRequest(words: 0..<index + 1, text: text)]
  }

  /// *Wij doen een dringend beroep op u om*
  private static func appeal(_ index: Int, in input: RuleInput) -> [PlainRequest]? {
    guard let asks = does[input.words[index].lowercased] else { return nil }
    let start = index + (index + 1 < input.end && senders.contains(input.words[index + 1].lowercased) ? 2 : 1)
    guard start + 5 < input.end, input.contains(senders, in: [index - 1, index + 1].filter { $0 >= 0 }),
      input.words[start].lowercased == "een", input.contains(["dringend", "klemmend"], in: [start + 1]),
      input.stand(["beroep", "op"], at: start + 2),
      ["u", "jullie", "je"].contains(input.words[start + 4].lowercased), input.words[start + 5].lowercased == "om"
    else { return nil }
    let reader = input.words[start + 4].form
    let sender = start == index + 2 ? "\(input.words[index + 1].form) " : ""
    return [PlainRequest(words: index..<start + 5, text: "\(asks) \(sender)\(reader) dringend")]
  }
}
