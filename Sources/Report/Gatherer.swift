import History
import Prose

/// Adds up messages as they come, in one go.
struct Gatherer {
  /// A group of a school; none is the whole school.
  private struct Place: Hashable {
    let school: String?
    let group: String?

    /// As people read it; the school's name only where there are more schools.
    func name(withSchool: Bool) -> String {
      [withSchool ? school : nil, group].compactMap(\.self).joined(separator: ", ")
    }
  }

  private static let daysCompared = 84
  private static let mostLongest = 5
  /// Over a longer time than half a year, months are easier to read than weeks.
  private static let daysByWeek = 184

  private var all = Figures()
  private var weeks: [Day: Figures] = [:]
  private var months: [Day: Figures] = [:]
  /// By number of the day, for the comparison.
  private var days: [Int: [HistoryRow]] = [:]
  private var places: [Place: Figures] = [:]
  private var sendersOfPlace: [Place: Set<String>] = [:]
  private var senders: [String: Figures] = [:]
  private var placesOfSender: [String: Set<Place>] = [:]
  private var first: Day?
  private var last: Day?
  private var lengths = [0, 0, 0, 0, 0]
  private var longest: [Int] = []

  mutating func add(_ row: HistoryRow) {
    guard let day = Day(row.day) else { return }
    all.add(row)
    first = min(first ?? day, day)
    last = max(last ?? day, day)
    weeks[day.monday, default: Figures()].add(row)
    months[day.firstOfMonth, default: Figures()].add(row)
    days[day.number, default: []].append(row)
    let place = Place(school: row.school, group: row.group)
    places[place, default: Figures()].add(row)
    if let sender = row.sender {
      sendersOfPlace[place, default: []].insert(sender)
      senders[sender, default: Figures()].add(row)
      placesOfSender[sender, default: []].insert(place)
    }
    lengths[Report.lengthLimits.firstIndex { row.words <= $0 } ?? lengths.count - 1] += 1
    longest = Array((longest + [row.words]).sorted(by: >).prefix(Self.mostLongest))
  }

  func fill(_ report: inout Report, _ suppression: Suppression) {
    report.all = all
    report.from = first?.description
    report.to = last?.description
    report.lengths = lengths
    report.longest = all.messages >= suppression.messages ? longest : []
    let few = weeks.values.count { $0.messages < suppression.messages }
    report.isByMonth = few * 2 > weeks.count || (last?.number ?? 0) - (first?.number ?? 0) > Self.daysByWeek
    report.periods = periods(isByMonth: report.isByMonth).map { day, figures in
      Report.Part(
        name: day.description, figures: figures.flatMap { $0.messages >= suppression.messages ? $0 : nil })
    }
    let groups = places.filter { $0.key.group != nil }
    let shownGroups = groups.filter { place, figures in
      figures.messages >= suppression.messages && (sendersOfPlace[place]?.count ?? 0) >= suppression.senders
    }
    let hasSchools = Set(places.keys.map(\.school)).count > 1
    report.groups = Self.sorted(shownGroups.map { ($0.key.name(withSchool: hasSchools), $0.value) })
    report.hiddenGroups = groups.count - shownGroups.count
    let shownSenders = senders.filter { sender, figures in
      figures.messages >= suppression.messages && (placesOfSender[sender]?.count ?? 0) >= suppression.senders
    }
    report.senders = Self.sorted(shownSenders.map { ($0.key, $0.value) })
    report.hiddenSenders = senders.count - shownSenders.count
    report.comparison = comparison(suppression)
    report.messagesAWeek = messagesAWeek
    if let messages = report.messagesAWeek, all.messages > 0 {
      report.minutesAWeek = messages * all.readingMinutes / Double(all.messages)
    }
  }

  private static func sorted(_ parts: [(name: String, figures: Figures)]) -> [Report.Part] {
    parts.sorted { $0.name < $1.name }.map { Report.Part(name: $0.name, figures: $0.figures) }
  }

  /// All weeks or months from the first to the last, also those without messages.
  private func periods(isByMonth: Bool) -> [(Day, Figures?)] {
    guard let first, let last else { return [] }
    var periods: [(Day, Figures?)] = []
    var day = isByMonth ? first.firstOfMonth : first.monday
    while day <= last {
      periods.append((day, isByMonth ? months[day] : weeks[day]))
      day = isByMonth ? Day(number: day.number + 31).firstOfMonth : Day(number: day.number + 7)
    }
    return periods
  }

  private func comparison(_ suppression: Suppression) -> Report.Comparison? {
    guard let last else { return nil }
    func figures(before end: Int) -> Figures {
      (end - Self.daysCompared + 1...end).reduce(into: Figures()) { figures, day in
        for row in days[day] ?? [] { figures.add(row) }
      }
    }
    let later = figures(before: last.number)
    let earlier = figures(before: last.number - Self.daysCompared)
    guard later.messages >= suppression.messages, earlier.messages >= suppression.messages else { return nil }
    return Report.Comparison(earlier: earlier, later: later)
  }

  /// Over the weeks in which anything was sent: holidays don't count.
  private var messagesAWeek: Double? {
    guard !weeks.isEmpty else { return nil }
    let counts = places.filter { $0.key.group != nil }.map { place, figures in
      figures.messages + (places[Place(school: place.school, group: nil)]?.messages ?? 0)
    }.sorted()
    return Double(counts.isEmpty ? all.messages : counts[counts.count / 2]) / Double(weeks.count)
  }
}
