import Lexicons

/// The last part of a compound: *gesprek* in *oudergesprek*.
enum NounHead {
  /// What never is the first part of a compound, though it looks like a word.
  private static let noParts: Set<String> = [
    "ver", "ont", "her", "een", "het", "ens", "ins", "als", "ers", "ste", "con", "dis",
  ]
  /// Nouns that as the end of a longer word are mostly something else: *zwemster*.
  private static let noHeads: Set<String> = ["ster", "ren", "aar", "ers", "ling"]

  /// The row of the longest known noun at the end of `word`, in lower case, and how many letters stand before it; nil when
  /// what stands before it isn't a word.
  static func find(_ word: String) -> (row: NounRow, front: Int)? {
    let letters = Array(word)
    guard letters.count >= 5, letters.count <= 64 else { return nil }
    for front in 2...(letters.count - 3) {
      let tail = String(letters[front...])
      guard !noHeads.contains(tail), let row = NounTable.builtIn[tail] else { continue }
      if isFront(String(letters[..<front]), tail: letters.count - front) { return (row, front) }
    }
    return nil
  }

  private static func isFront(_ front: String, tail: Int) -> Bool {
    if front.hasSuffix("-") { return true }
    guard front.utf8.count >= 3, !noParts.contains(front) else { return false }
    var forms = [front]
    if front.utf8.count >= 4 {
      // *bestuur-s-vergadering*, *zon-ne-bril*, *pan-nen-koek*.
      for link in ["s", "e", "en", "n"] where front.hasSuffix(link) { forms.append(String(front.dropLast(link.count))) }
    }
    // A short tail is more often chance than a word, so its front must be commoner.
    let least = front.utf8.count <= 3 ? 4.0 : tail <= 3 ? 3.6 : 2.2
    if forms.contains(where: { $0.utf8.count >= 3 && WordFrequencies.builtIn.frequency(of: $0) ?? 0 >= least }) {
      return true
    }
    return tail >= 4 && forms.contains { Compounds().frequency(of: $0) != nil || find($0) != nil }
  }

  /// The readings of a compound in the singular or plural by its last part: *oudergesprekken*.
  static func forms(_ form: String) -> [FormReading] {
    let letters = Array(form)
    guard letters.count >= 6, letters.count <= 64 else { return [] }
    for front in 2...(letters.count - 4) {
      let tail = String(letters[front...])
      guard !noHeads.contains(tail) else { continue }
      let readings = WordForms.listedNouns(tail)
      guard !readings.isEmpty, isFront(String(letters[..<front]), tail: letters.count - front) else { continue }
      return readings.map { FormReading(lemma: String(letters[..<front]) + $0.lemma, tag: $0.tag) }
    }
    return []
  }
}
