import Lexicons

/// Chooses between spellings that rules can't tell apart by which is in use: *studeert*, not *studert*; *wandelt*, not
/// *wandeelt*.
enum Evidence {
  /// How often the forms are used together, in occurrences per billion words.
  static func count(_ forms: [String]) -> Double {
    forms.reduce(0) { sum, form in
      guard let zipf = WordFrequencies.builtIn.frequency(of: form) else { return sum }
      return sum + power(zipf)
    }
  }

  /// 10 to the power `zipf`, near enough to compare: the table has steps of 0.01.
  private static func power(_ zipf: Double) -> Double {
    let tenths: [Double] = [1, 1.2589, 1.5849, 1.9953, 2.5119, 3.1623, 3.9811, 5.0119, 6.3096, 7.9433]
    let steps = Int((zipf * 10).rounded(.down))
    var value = tenths[steps % 10]
    for _ in 0..<(steps / 10) { value *= 10 }
    return value * (1 + (zipf * 10 - Double(steps)) * 0.2589)
  }

  /// The candidate whose forms are used most; the first when none is used at all.
  static func best(_ candidates: [String], _ forms: (String) -> [String]) -> String {
    guard candidates.count > 1 else { return candidates[0] }
    var best = candidates[0]
    var most = 0.0
    for candidate in candidates {
      let count = count(forms(candidate))
      if count > most { (best, most) = (candidate, count) }
    }
    return best
  }
}
