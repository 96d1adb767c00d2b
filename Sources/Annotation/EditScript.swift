/// How a form becomes its lemma: cut so many bytes off its end, put other bytes there.
package struct EditScript: Hashable, Sendable {
  /// Whether the lemma keeps the form's capitals.
  package var keepsCase: Bool
  /// Whether a `ge` at the beginning goes.
  package var stripsGe: Bool
  /// How many bytes go off the end.
  package var cut: Int
  /// What comes in their place.
  package var ending: [UInt8]

  package init(keepsCase: Bool, stripsGe: Bool, cut: Int, ending: [UInt8]) {
    self.keepsCase = keepsCase
    self.stripsGe = stripsGe
    self.cut = cut
    self.ending = ending
  }

  /// The smallest script that makes `lemma` of a form; nil when the form is too long for one.
  package init?(form: String, lowercased: String, lemma: String) {
    keepsCase = lemma != lemma.lowercased()
    let from = Array((keepsCase ? form : lowercased).utf8)
    let to = Array(lemma.utf8)
    func common(_ a: ArraySlice<UInt8>) -> Int {
      var count = 0
      for (x, y) in zip(a, to) where count >= 0 {
        if x != y { break }
        count += 1
      }
      // Never between the bytes of one letter.
      func isInside(_ bytes: some Collection<UInt8>) -> Bool { bytes.first.map { $0 & 0xC0 == 0x80 } ?? false }
      while count > 0, isInside(a.dropFirst(count)) || isInside(to.dropFirst(count)) { count -= 1 }
      return count
    }
    let whole = common(from[...])
    stripsGe = false
    var shared = whole
    var length = from.count
    if from.count > 4, from[0] == 0x67, from[1] == 0x65 {
      let rest = common(from[2...])
      if rest > whole + 1 {
        stripsGe = true
        shared = rest
        length -= 2
      }
    }
    cut = length - shared
    ending = Array(to[shared...])
    if cut > 255 || ending.count > 255 { return nil }
  }

  /// The lemma of a form; nil when the script doesn't fit it.
  package func apply(form: String, lowercased: String) -> String? {
    if cut == 0 && ending.isEmpty && !stripsGe { return keepsCase ? form : lowercased }
    var bytes = Array((keepsCase ? form : lowercased).utf8)
    if stripsGe {
      guard bytes.count > 4, bytes[0] == 0x67, bytes[1] == 0x65 else { return nil }
      bytes.removeFirst(2)
    }
    guard bytes.count >= cut else { return nil }
    if cut > 0, cut < bytes.count, bytes[bytes.count - cut] & 0xC0 == 0x80 { return nil }
    bytes.removeLast(cut)
    bytes += ending
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
