import ArgumentParser
import Batch
import FoundationEssentials
import History
import Prose
import Report

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Cleans up or copies a history that helder batch made.",
    subcommands: [Prune.self, Export.self])

  struct Prune: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Forgets messages that were sent long ago, and gives the disk its room back.")

    @Option(help: ArgumentHelp("The history.", valueName: "file"))
    var history: String

    @Option(
      name: .customLong("older-than"),
      help: ArgumentHelp("How long ago: a number of days, months or years, as in 90d, 6m or 1y.", valueName: "time"))
    var olderThan: Age

    @OptionGroup var verbosity: Verbosity

    func run() throws {
      do throws(HistoryFailure) {
        let count = try History(path: history, mustExist: true).prune(before: olderThan.before(.today))
        if !verbosity.quiet { Console.error("helder: \(count) messages forgotten") }
      } catch {
        throw Failure(BatchFailure(error))
      }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The measures of all messages, a message a row; no texts.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
      case csv, json
    }

    @Option(help: ArgumentHelp("The history.", valueName: "file"))
    var history: String

    @Option(help: "csv, or json for one JSON object a line.")
    var format: Format = .csv

    @OptionGroup var verbosity: Verbosity

    func run() throws {
      var failure: Failure?
      var count = 0
      func write(_ bytes: [UInt8]) {
        guard failure == nil else { return }
        do throws(Failure) {
          try Console.write(bytes)
        } catch {
          failure = error
        }
      }
      do throws(HistoryFailure) {
        let history = try History(path: history, mustExist: true)
        if format == .csv { write(Array(CSVText.row(HistoryRow.names).utf8)) }
        try history.forEachMessage { row in
          count += 1
          write(format == .csv ? Array(CSVText.row(row.values).utf8) : Array(row.json.utf8) + [0x0A])
        }
      } catch {
        throw Failure(BatchFailure(error))
      }
      if let failure { throw failure }
      if verbosity.verbose { Console.error("helder: \(count) messages exported") }
    }
  }
}

/// A length of time in days, months or years: *90d*, *6m*, *1y*.
struct Age: ExpressibleByArgument {
  private let number: Int
  private let unit: Character

  init?(argument: String) {
    guard let unit = argument.last, "dmy".contains(unit), let number = Int(argument.dropLast()),
      (1...9999).contains(number)
    else { return nil }
    self.number = number
    self.unit = unit
  }

  /// The day that was this long before another; of a shorter month the last day.
  func before(_ day: Day) -> Day {
    var parts = DateComponents()
    switch unit {
    case "d": parts.day = -number
    case "m": parts.month = -number
    default: parts.year = -number
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    guard
      let start = calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day)),
      let end = calendar.date(byAdding: parts, to: start)
    else { return day }
    let found = calendar.dateComponents([.year, .month, .day], from: end)
    return Day(year: found.year ?? 0, month: found.month ?? 0, day: found.day ?? 0) ?? day
  }
}
