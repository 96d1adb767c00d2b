/// The forms that a misspelt word may stand for: those one slip of the hand away, and those that sound alike. Words are in
/// Latin-1, one byte a letter, which has all letters of Dutch.
enum NearForms {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8) + [0xE9, 0xEB, 0xEF]

  /// Visits every form with one letter more, one less, one other or two swapped, some of them twice. The first letter
  /// stays: hands seldom miss it.
  static func oneSlipAway(_ form: [UInt8], visit: ([UInt8]) -> Void) {
    for place in form.indices.dropFirst() {
      var near = form
      near.remove(at: place)
      visit(near)
      near = form
      for letter in letters where letter != form[place] {
        near[place] = letter
        visit(near)
      }
      if place + 1 < form.count {
        near = form
        near.swapAt(place, place + 1)
        visit(near)
      }
    }
    for place in 1...form.count {
      var longer = form
      longer.insert(0, at: place)
      for letter in letters {
        longer[place] = letter
        visit(longer)
      }
    }
  }

  /// Spellings that sound alike in Dutch, or nearly so, by their first letter.
  private static let sounds: [[(from: [UInt8], to: [UInt8])]] = {
    let pairs = [
      ("z", "s"), ("f", "v"), ("d", "t"), ("k", "c"), ("g", "ch"), ("ei", "ij"), ("au", "ou"), ("i", "ie"), ("y", "i"),
      ("ks", "x"), ("kw", "qu"), ("ieuw", "iew"), ("o", "eau"), ("sj", "ch"), ("isch", "ies"), ("t", "th"), ("e", "é"),
      ("e", "ë"), ("i", "ï"),
    ].map { (latin($0) ?? [], latin($1) ?? []) }
    var sounds = Array(repeating: [(from: [UInt8], to: [UInt8])](), count: 256)
    for (one, other) in pairs + pairs.map({ ($0.1, $0.0) }) { sounds[Int(one[0])].append((one, other)) }
    return sounds
  }()

  /// Visits every form that sounds alike, with at most two places spelt otherwise (*zowiezo*, *sowieso*), some of them more
  /// than once.
  static func soundingAlike(_ form: [UInt8], visit: ([UInt8]) -> Void) {
    var others: [[UInt8]] = []
    spelledOtherwise(form) { others.append($0) }
    for other in others {
      visit(other)
      spelledOtherwise(other, visit: visit)
    }
  }

  private static func spelledOtherwise(_ form: [UInt8], visit: ([UInt8]) -> Void) {
    // One array for all: there are some thousand forms.
    var other: [UInt8] = []
    other.reserveCapacity(form.count + 3)
    func visitWith(_ letters: [UInt8], at place: Int, insteadOf count: Int) {
      other.removeAll(keepingCapacity: true)
      other += form[..<place]
      other += letters
      other += form[(place + count)...]
      visit(other)
    }
    for place in form.indices {
      for (from, to) in sounds[Int(form[place])] where from.count == 1 || form[place...].starts(with: from) {
        visitWith(to, at: place, insteadOf: from.count)
      }
      // *onmiddelijk*, *abbonement*
      visitWith([form[place], form[place]], at: place, insteadOf: 1)
      if place + 1 < form.count, form[place + 1] == form[place] { visitWith([], at: place, insteadOf: 1) }
    }
  }

  /// A form in Latin-1; nil when it has other letters.
  static func latin(_ form: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in form.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// The UTF-8 of a form in Latin-1.
  static func utf8(_ form: [UInt8]) -> [UInt8] {
    if form.allSatisfy({ $0 < 0x80 }) { return form }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(form.count + 2)
    for byte in form {
      if byte < 0x80 {
        bytes.append(byte)
      } else {
        bytes.append(0xC0 | byte >> 6)
        bytes.append(0x80 | byte & 0x3F)
      }
    }
    return bytes
  }
}
