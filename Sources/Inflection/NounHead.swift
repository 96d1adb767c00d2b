import Lexicons

/// The last part of a compound: *gesprek* in *oudergesprek*.
enum NounHead {
  /// What never is the first part of a compound, though it looks like a word.
  private static let noParts: Set<String> = [
    "ver", "ont", "her", "een", "het", "ens", "ins", "als", "ers", "ste", "con", "dis",
  ]
  /// Nouns that as the end of a longer word are mostly something else: *zwemster*.
  private static let noHeads: Set<String> = ["ster", "ren", "aar", "ers", "ling", "lijk", "ding"]

  /// The row of the longest known noun at the end of `word`, in lower case, and how many letters stand before it; nil when
  /// what stands before it isn't a word, of `depth` compounds at most: bounded time for any input.
  static func find(_ word: String, depth: Int = 2) -> (row: NounRow, front: Int)? {
    let letters = Array(word)
    guard letters.count >= 5, letters.count <= 64 else { return nil }
    for front in 2...(letters.count - 3) {
      let tail = String(letters[front...])
      guard !noHeads.contains(tail), let row = NounTable.builtIn[tail] else { continue }
      if isFront(String(letters[..<front]), tail: letters.count - front, depth: depth) { return (row, front) }
    }
    return nil
  }

  static func isFront(_ front: String, tail: Int, depth: Int = 2) -> Bool {
    if front.hasSuffix("-") { return true }
    guard front.utf8.count >= 3, !noParts.contains(front) else { return false }
    var forms = [front]
    if front.utf8.count >= 4 {
      // *bestuur-s-vergadering*, *zon-ne-bril*, *pan-nen-koek*.
      for link in ["s", "e", "en", "n"] where front.hasSuffix(link) { forms.append(String(front.dropLast(link.count))) }
    }
    // A short part is more often chance than a word, so the front must be commoner.
    let least = front.utf8.count <= 3 ? 4.0 : tail <= 3 ? 3.6 : front.utf8.count == 4 ? 3.3 : 2.2
    if forms.contains(where: { $0.utf8.count >= 3 && WordFrequencies.builtIn.frequency(of: $0) ?? 0 >= least }) {
      return true
    }
    guard tail >= 4, front.utf8.count >= 6, depth > 0 else { return false }
    return forms.contains { Compounds().frequency(of: $0) ?? 0 >= 2.8 || find($0, depth: depth - 1) != nil }
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
