/// How often a Dutch word is used, on the Zipf scale: log10 of its occurrences per billion words (Van Heuven and others,
/// 2014). 6 is *als*, 4 is *formulier*, 3 is rare. The figures come from the packages wordfreq and pyspellchecker; see
/// NOTICE.
///
/// Each table is used in place, as `Scripts/make-frequency.py` wrote it, so that nothing is built at start.
public struct WordFrequencies: Sendable {
  /// How often words are used in all kinds of text; compiled into the binary.
  public static let builtIn = WordFrequencies(.frequency)
  /// How often words are said in films; only those that are said at least now and then.
  public static let subtitles = WordFrequencies(.subtitleFrequency)

  private let file: EmbeddedFile
  private let slots: Int
  private let strings: Int

  private init(_ file: EmbeddedFile) {
    self.file = file
    slots = file.number32(at: 4)
    strings = 8 + slots * 8
  }

  /// The Zipf frequency of a form in lower case, 0 to 8; nil when the list doesn't have it.
  public func frequency(of form: String) -> Double? {
    var form = form
    form.makeContiguousUTF8()
    return frequency(of: form.utf8.span)
  }

  /// The Zipf frequency of a form in lower case, given as its UTF-8.
  public func frequency(of form: Span<UInt8>) -> Double? {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in form.indices { hash = (hash ^ UInt64(form[index])) &* 0x100_0000_01b3 }
    let fingerprint = UInt8(hash >> 56)
    var slot = Int(hash & UInt64(slots - 1))
    while true {
      let at = 8 + slot * 8
      let value = Int(file[at + 6]) | Int(file[at + 7]) << 8
      if value == 0 { return nil }
      if Int(file[at + 4]) == form.count, file[at + 5] == fingerprint,
        file.holds(form, at: strings + file.number32(at: at))
      {
        return Double(value) / 100
      }
      slot = (slot + 1) & (slots - 1)
    }
  }
}
