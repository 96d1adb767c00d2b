import Foundation
import Lexicons
import Support
import Testing

/// The tables of nouns and verbs keep their form: columns, order, no row twice, only known values.
struct WordDataTests {
  private func rows(_ name: String, header: String) throws -> [[String]] {
    let text = String(decoding: try Data(contentsOf: repository.appending(path: "Lexicons/\(name)")), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    #expect(lines.first == header)
    let rows = lines.dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let columns = header.split(separator: "\t").count
    for row in rows { #expect(row.count == columns, "\(row)") }
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    return rows
  }

  @Test func nounsAreWellFormed() throws {
    let nouns = try rows("nouns.tsv", header: "noun\tarticle\tplural\tclass")
    #expect(nouns.count >= 4500)
    for noun in nouns {
      #expect(
        ["de", "het", "de/het"].contains(noun[1]) && ["concrete", "abstract", "undecided"].contains(noun[3]), "\(noun)")
      #expect(!noun[2].isEmpty, "\(noun)")
    }
  }

  @Test func verbsAreWellFormed() throws {
    let header = "infinitive\tpast-singular\tpast-plural\tparticiple\tauxiliary\tpresent-exceptions"
    let verbs = try rows("verbs.tsv", header: header)
    #expect(verbs.count >= 600)
    for verb in verbs {
      #expect(["hebben", "zijn", "both"].contains(verb[4]), "\(verb)")
      #expect(!verb[1].isEmpty && !verb[2].isEmpty && !verb[3].isEmpty, "\(verb)")
    }
  }

  @Test func theTablesAreRead() {
    #expect(NounTable.builtIn.problems.isEmpty)
    #expect(VerbTable.builtIn.problems.isEmpty)
    #expect(AdjectiveTable.builtIn.problems.isEmpty)
    #expect(NounTable.builtIn["kind"]?.plurals == ["kinderen"])
    #expect(VerbTable.builtIn["aanmelden"]?.particle == "aan")
    #expect(VerbTable.builtIn["aanmelden"]?.forms == nil)
    #expect(VerbTable.builtIn["lopen"]?.forms?.pastPlural == ["liepen"])
    #expect(AdjectiveTable.builtIn["goed"]?.comparative == "beter")
  }

  @Test func badRowsAreReported() {
    let nouns = NounTable(LexiconFile(name: "n", text: "noun\tarticle\tplural\tclass\nhuis\tdas\thuizen\tconcrete\n"))
    #expect(nouns.problems.count == 1 && nouns.rows.isEmpty)
    let regular = LexiconFile(name: "r", text: "infinitive\tauxiliary\nmaken\thebben\nmaken\thebben\nlopen\twezen\n")
    let header = "infinitive\tpast-singular\tpast-plural\tparticiple\tauxiliary\tpresent-exceptions\n"
    let verbs = VerbTable(LexiconFile(name: "v", text: header), regular: regular)
    #expect(verbs.problems.count == 2 && verbs.rows.count == 1)
  }
}
