/// Judges a compound by its parts: *zomerfeestcommissie* is as easy as *zomer*, *feest* and *commissie*.
public struct Compounds: Sendable {
  /// A part shorter than this, in bytes, is more often chance than a word.
  static let shortestPart = 3
  /// A part rarer than this isn't taken for a word; short ones must be commoner, for chance makes more of them.
  static func rarestPart(length: Int) -> Double {
    switch length {
    case ...3: 3.6
    case 4...5: 3.3
    default: 2.8
    }
  }
  /// A part commoner than this is a function word, and what looks like a compound of it is a word of its own: *voor-als-nog*.
  static let commonestPart = 6.2

  private let frequencies: WordFrequencies

  /// A judge that knows the words of `frequencies`.
  public init(_ frequencies: WordFrequencies = .builtIn) {
    self.frequencies = frequencies
  }

  /// The Zipf frequency by which a form in lower case is to be judged: its own, or that of its rarest part if that is
  /// higher; nil when neither is known.
  public func frequency(of form: String) -> Double? {
    if form.utf8.contains(UInt8(ascii: "-")) {
      // *e-mail*, *mede-eigenaar*: the list has only the parts.
      let parts = form.split(separator: "-").filter { $0.utf8.count > 1 }
      let known = parts.compactMap { frequency(of: String($0)) }
      return known.count == parts.count ? known.min() : nil
    }
    let whole = frequencies.frequency(of: form)
    if let whole, whole >= 4 { return whole }
    let parts = partsFrequency(of: form)
    guard let whole else { return parts }
    return max(whole, parts ?? 0)
  }

  /// The frequency of the rarest part in the best division of a form; nil when it can't be divided into known words.
  func partsFrequency(of form: String) -> Double? {
    var form = form
    form.makeContiguousUTF8()
    let bytes = form.utf8.span
    guard bytes.count >= 2 * Self.shortestPart, bytes.count <= 64 else { return nil }
    return best(bytes, partsLeft: 3)
  }

  private func best(_ bytes: Span<UInt8>, partsLeft: Int) -> Double? {
    var best: Double?
    var cut = Self.shortestPart
    while cut <= bytes.count - Self.shortestPart {
      defer { cut += 1 }
      let head = bytes.extracting(first: cut)
      guard let first = part(head) else { continue }
      let tail = bytes.extracting(droppingFirst: cut)
      var second = part(tail)
      if partsLeft > 2, let deeper = self.best(tail, partsLeft: partsLeft - 1) { second = max(second ?? 0, deeper) }
      if let second { best = max(best ?? 0, min(first, second)) }
    }
    return best
  }

  /// The frequency of a part: as it stands, or without the linking *s*, *-* or *e(n)* at its end.
  private func part(_ bytes: Span<UInt8>) -> Double? {
    var found = frequencies.frequency(of: bytes)
    if let last = bytes.indices.last, bytes.count > Self.shortestPart + 1,
      bytes[last] == UInt8(ascii: "s") || bytes[last] == UInt8(ascii: "-"),
      let stem = frequencies.frequency(of: bytes.extracting(first: bytes.count - 1))
    {
      found = max(found ?? 0, stem)
    }
    guard let found, (Self.rarestPart(length: bytes.count)...Self.commonestPart).contains(found) else { return nil }
    return found
  }
}
