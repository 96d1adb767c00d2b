import Foundation
import Inflection
import Prose
import Support
import Testing

/// Makes the verb, noun and adjective forms of the treebanks anew from their lemma and tag. Left out are only words that
/// the treebank marks as foreign, as abbreviations or as typing errors.
///
/// A form counts as made when it is among those that the tag allows (`WW|pv|tgw|ev` is *ben* and *is*). A finite verb is
/// made apart from its particle or joined to it, as the sentence has it. Of a compound (`les_rooster`) the last part is
/// inflected; what stands before it is taken over. `FAILURES=1` prints the forms that aren't made.
struct TreebankTests {
  private static let folder = repository.appending(path: "../shared/data/treebanks")
  private static let isThere = FileManager.default.fileExists(atPath: folder.path)

  @Test(
    .enabled(if: isThere, "needs the treebanks in ../shared/data/treebanks"), arguments: ["alpino", "lassysmall"])
  func ninetyNineOfAHundredForms(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: "nl_\(name)-ud-dev.conllu"), encoding: .utf8)
    var total: [String: Int] = [:]
    var made: [String: Int] = [:]
    for line in text.split(separator: "\n") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 10, ["VERB", "AUX", "NOUN", "ADJ"].contains(columns[3]), let tag = CGNTag(columns[4]),
        let kind = columns[4].split(separator: "|").first.map(String.init), ["WW", "N", "ADJ"].contains(kind),
        !["Foreign=Yes", "Abbr=Yes", "Typo=Yes"].contains(where: columns[5].contains)
      else { continue }
      total[kind, default: 0] += 1
      if Self.isMade(columns[1].lowercased(), columns[2].lowercased(), tag, isVerb: kind == "WW") {
        made[kind, default: 0] += 1
      } else if ProcessInfo.processInfo.environment["FAILURES"] == "1" {
        print("\(columns[1])\t\(columns[2])\t\(columns[4])")
      }
    }
    for (kind, count) in total.sorted(by: { $0.key < $1.key }) {
      let share = Double(made[kind] ?? 0) / Double(count)
      print("\(name) \(kind): \(made[kind] ?? 0) of \(count), \((share * 10_000).rounded() / 100)%")
    }
    let share = Double(made.values.reduce(0, +)) / Double(total.values.reduce(0, +))
    #expect(share >= 0.99)
  }

  private static func isMade(_ form: String, _ lemma: String, _ tag: CGNTag, isVerb: Bool) -> Bool {
    if isVerb {
      guard let verb = Verb(lemma) else { return false }
      let forms = TaggedForms.forms(of: lemma, as: tag)
      guard let particle = verb.particle else { return forms.contains(form) }
      let isJoined = form.hasPrefix(particle)
      if tag.isFiniteVerb { return forms.contains { (isJoined ? particle : "") + $0 == form } }
      // *goed te keuren*, *bekend … gemaakt*.
      return forms.contains { isJoined ? $0 == form : $0.dropFirst(particle.count) == form }
    }
    guard let mark = lemma.lastIndex(of: "_") else {
      return TaggedForms.forms(of: lemma, as: tag).contains { $0.lowercased() == form }
    }
    let head = String(lemma[lemma.index(after: mark)...])
    return TaggedForms.forms(of: head, as: tag).contains { form.hasSuffix($0) && form.count > $0.count }
  }
}
