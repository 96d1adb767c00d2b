import Lexicons
import Prose

/// Abbreviations in capitals that neither the lexicons know nor the message explains, where they first stand.
enum UnexplainedAbbreviation {
  static func findings(_ document: Document) -> [Finding] {
    var seen: Set<String> = []
    var findings: [Finding] = []
    for block in document.blocks where block.isProse {
      for sentence in block.sentences {
        for (place, word) in sentence.words.enumerated() where isAbbreviation(word) {
          guard seen.insert(word.form).inserted, block.kind != .heading || !isShouted(sentence),
            !isShouted(sentence), !isKnown(word), !isExplained(place, sentence.words), !isCode(place, sentence.words)
          else { continue }
          findings.append(
            Finding(
              kind: .unexplainedAbbreviation,
              message: "Niet elke ouder kent de afkorting ‘\(word.form)’. Schrijf die de eerste keer voluit.",
              range: word.range))
        }
      }
    }
    return findings
  }

  /// Two to six capitals, with nothing else.
  private static func isAbbreviation(_ word: Word) -> Bool {
    word.kind == .word && (2...6).contains(word.form.utf8.count)
      && word.form.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Whether the sentence is in capitals as a whole, or for the most part.
  private static func isShouted(_ sentence: Sentence) -> Bool {
    let words = sentence.words.filter { $0.kind == .word }
    return 2 * words.count { $0.form == $0.form.uppercased() && $0.form != $0.lowercased } > words.count
  }

  /// Abbreviations that everyone in the Netherlands knows, by these letters rather than written out; and words in capitals.
  private static let common: Set<String> = [
    "ABN", "AH", "AI", "AM", "ANWB", "APK", "BBC", "BN", "BSN", "BSO", "BTW", "BV", "CD", "CM", "DJ", "DNA", "DVD",
    "EHBO", "EK", "EU", "FC", "GB", "GGD", "GPS", "HAVO", "HBO", "HEMA", "HIV", "IBAN", "ICT", "ID", "IKEA", "ING",
    "IQ", "KM", "KNMI", "KNVB", "LED", "LEGO", "MAVO", "MB", "MBO", "MP", "NASA", "NB", "NEMO", "NL", "NOS", "NPO",
    "NS", "NV", "OK", "OS", "OV", "PC", "PDF", "PIN", "PS", "QR", "RIVM", "RTL", "SMS", "SOS", "SUV", "TL", "TOP",
    "TV", "UK", "UNICEF", "USA", "USB", "UV", "VIP", "VMBO", "VN", "VS", "VWO", "WC", "WIFI", "WK", "WW", "XL", "XS",
    "AUB", "SVP", "LET", "OP", "NIET", "GEEN", "WEL", "ALLE", "ALLEEN", "NIEUW", "NU", "EN", "DE", "HET", "EEN", "IS",
    "OM", "VAN", "VOOR", "NA", "TOT", "UUR", "ZELF", "MOET", "GRATIS", "ALTIJD", "NOOIT", "HELE", "IK", "WIJ", "U",
    "JE", "OOK", "MEE", "KAN", "MAG", "ZIJN", "DAT", "DIT", "DUS", "JA", "NEE", "STOP", "HOERA", "MET", "ZONDER",
    "VRIJ", "BELANGRIJK", "DAG", "DICHT", "OPEN", "EXTRA", "DUO", "SRV",
  ]
  private static let romans = Set("IVXLC".utf8)

  private static func isKnown(_ word: Word) -> Bool {
    common.contains(word.form) || Abbreviations.builtIn.contains(word.lowercased)
      || SchoolTerms.builtIn[word.lowercased] != nil || word.form.utf8.allSatisfy(romans.contains)
      || word.form.utf8.count > 2 && FirstNames.builtIn.contains(word.lowercased)
      // In capitals for stress, as a word that everybody reads: *MORGEN*.
      || WordFrequencies.subtitles.frequency(of: word.lowercased) ?? 0 >= 3.5
  }

  /// Whether it stands in brackets behind what it is short for, or what it means stands in brackets behind it.
  private static func isExplained(_ place: Int, _ words: [Word]) -> Bool {
    let previous = place > 0 ? words[place - 1].form : ""
    let next = place + 1 < words.count ? words[place + 1].form : ""
    return next == "(" || ["(", "["].contains(previous) || next == ")"
      || ["afgekort", "genaamd", "heet", "="].contains(previous)
      || next == "=" || next == ":" || hasInitials(of: words[place].form, words[..<place])
      || hasInitials(of: words[place].form, words[(place + 1)...])
  }

  /// Whether words in a row begin with the letters: *centrum voor jeugd en gezin*, *CJG*.
  private static func hasInitials(of form: String, _ words: ArraySlice<Word>) -> Bool {
    let letters = Array(form.lowercased())
    let initials = words.filter { $0.kind == .word }.compactMap(\.lowercased.first)
    guard initials.count >= letters.count else { return false }
    return initials.indices.dropLast(letters.count - 1).contains { initials[$0...].starts(with: letters) }
  }

  /// Whether it is part of a code or a name: beside a number, a capitalised word or another abbreviation.
  private static func isCode(_ place: Int, _ words: [Word]) -> Bool {
    [place - 1, place + 1].contains { beside in
      words.indices.contains(beside)
        && (words[beside].form == "/" || words[beside].form == "-" || words[beside].kind == .number
          || words[beside].kind == .address
          || beside > 0 && words[beside].kind == .word && words[beside].isCapitalised)
    }
  }
}
