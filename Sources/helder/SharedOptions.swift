public import ArgumentParser
import Formats
import FoundationEssentials
import Lexicons
import Pipeline
public import Prose
public import Translation

extension Profile: ExpressibleByArgument {}
extension Mode: ExpressibleByArgument {}
extension Message.Format: ExpressibleByArgument {}
extension TranslationSettings.Service: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// A day as `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }

  /// Today, by this machine's calendar.
  static var today: Day {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let day = Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) else {
      preconditionFailure("this machine's clock shows no day in the years 1 to 9999")
    }
    return day
  }
}

/// The options that all commands share which make text plainer.
struct SharedOptions: ParsableArguments {
  @Option(help: "For whom: a2, b1 or b2.")
  var profile: Profile = .b1

  @Option(
    help: ArgumentHelp("A school's own words, over the built-in ones; may be given more than once.", valueName: "file"))
  var lexicon: [String] = []

  @Option(
    name: .customLong("reference-date"),
    help: ArgumentHelp(
      "The day that 'a.s.' and dates without a year are relative to (default: today).", valueName: "YYYY-MM-DD"))
  var referenceDate: Day?

  @Option(help: "safe: apply the edits marked safe; suggest: apply none, list all.")
  var mode: Mode = .safe

  var options: Options { Options(profile: profile, mode: mode, referenceDate: referenceDate ?? .today) }

  /// Helder with the lexicon files that were named.
  func helder() throws(Failure) -> Helder {
    var files: [LexiconFile] = []
    for name in lexicon { files.append(try LexiconFile(reading: name)) }
    do {
      return try Helder(lexiconFiles: files)
    } catch {
      throw .unreadable("\(error)\nhelder: see all problems with: helder lexicon check \(error.file)")
    }
  }
}

/// How much is said.
struct Verbosity: ParsableArguments {
  @Flag(help: "Only the result itself.")
  var quiet = false

  @Flag(help: "Say on standard error what is being done.")
  var verbose = false

  @Flag(name: .customLong("no-color"), help: "No colours; the variable NO_COLOR does the same.")
  var noColor = false
}

extension LexiconFile {
  /// Reads a lexicon from disk.
  init(reading name: String) throws(Failure) {
    let bytes = try Input.bytes(of: name)
    guard bytes.count <= MessageReader.largestMessage else {
      throw .unreadable("helder: \(name): more than \(MessageReader.largestMessage) bytes; split the lexicon")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable("helder: \(name): not UTF-8; save the lexicon as UTF-8")
    }
    self.init(name: name, text: text)
  }
}
