import Prose

/// A column for each week or month: the share of messages at each level, the hardest on top.
struct LevelChart {
  private static let colours = ["#cfe8dd", "#8fc7b4", "#e8a85a", "#b5472f"]
  private static let width = 720.0
  private static let height = 240.0
  private static let left = 44.0
  private static let bottom = 34.0
  private static let top = 26.0

  let parts: [Report.Part]
  let isByMonth: Bool

  var svg: String {
    let step = (Self.width - Self.left) / Double(max(1, parts.count))
    let columns = parts.enumerated().map { index, part in
      column(part, at: Self.left + Double(index) * step, width: max(1, step * 0.8))
    }
    let every = max(1, (parts.count + 7) / 8)
    let names = parts.enumerated().compactMap { index, part -> String? in
      guard index.isMultiple(of: every), let day = Day(part.name) else { return nil }
      return text(
        Dutch.short(day, isMonth: isByMonth), x: Self.left + Double(index) * step, y: Self.height - Self.bottom + 18)
    }
    return """
      <figure><svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" aria-labelledby="levels-title levels-text">
      <title id="levels-title">Hoe moeilijk de berichten zijn, per \(isByMonth ? "maand" : "week")</title>
      <desc id="levels-text">\(description)</desc>
      \(legend)
      \(scale)
      \(columns.joined(separator: "\n"))
      \(names.joined(separator: "\n"))
      </svg></figure>
      """
  }

  private var description: String {
    let known = parts.filter { $0.figures?.tooHard != nil }
    guard let first = known.first, let last = known.last, let before = first.figures?.tooHard,
      let after = last.figures?.tooHard, let start = Day(first.name), let end = Day(last.name)
    else { return "Er zijn te weinig berichten." }
    return
      "Van de berichten was \(Dutch.percent(before)) te moeilijk vanaf \(Dutch.day(start)) en \(Dutch.percent(after)) vanaf \(Dutch.day(end)). Alle cijfers staan in de tabel hieronder."
  }

  private var area: Double { Self.height - Self.bottom - Self.top }

  private func column(_ part: Report.Part, at x: Double, width: Double) -> String {
    guard let figures = part.figures else { return "" }
    let all = Double(figures.levels.reduce(0, +))
    guard all > 0 else { return "" }
    var y = Self.height - Self.bottom
    return zip(figures.levels, Self.colours).map { count, colour in
      let height = area * Double(count) / all
      y -= height
      return rectangle(x: x, y: y, width: width, height: height, colour)
    }.joined()
  }

  private var scale: String {
    [0.0, 0.5, 1.0].map { share in
      let y = Self.height - Self.bottom - area * share
      return
        "<line x1=\"\(Self.left)\" x2=\"\(Self.width)\" y1=\"\(y)\" y2=\"\(y)\" stroke=\"#cfdad8\"/>"
        + text(Dutch.percent(share), x: Self.left - 6, y: y + 4, anchor: "end")
    }.joined(separator: "\n")
  }

  private var legend: String {
    Self.colours.enumerated().map { index, colour in
      let x = Self.left + Double(index) * 110
      return rectangle(x: x, y: 0, width: 14, height: 14, colour) + text("niveau \(index + 1)", x: x + 20, y: 12)
    }.joined(separator: "\n")
  }
}

/// A bar for each length of message.
struct LengthChart {
  private static let names = ["tot 75 woorden", "76 tot 150", "151 tot 250", "251 tot 400", "meer dan 400"]

  let lengths: [Int]

  var svg: String {
    let most = Double(max(1, lengths.max() ?? 1))
    let all = Double(max(1, lengths.reduce(0, +)))
    let bars = zip(lengths, Self.names).enumerated().map { index, bar in
      let y = Double(index) * 30
      let width = 420 * Double(bar.0) / most
      let share = Dutch.percent(Double(bar.0) / all)
      return text(bar.1, x: 130, y: y + 16, anchor: "end")
        + rectangle(x: 140, y: y + 2, width: width, height: 20, "#0b6b61")
        + text("\(Dutch.grouped(bar.0)) (\(share))", x: 148 + width, y: y + 16)
    }
    let told = zip(Self.names, lengths).map { "\($0): \(Dutch.grouped($1))" }.joined(separator: "; ")
    return """
      <figure><svg viewBox="0 0 720 152" role="img" aria-labelledby="lengths-title lengths-text">
      <title id="lengths-title">Hoeveel berichten er van elke lengte zijn</title>
      <desc id="lengths-text">\(told).</desc>
      \(bars.joined(separator: "\n"))
      </svg></figure>
      """
  }
}

private func rectangle(x: Double, y: Double, width: Double, height: Double, _ colour: String) -> String {
  "<rect x=\"\(rounded(x))\" y=\"\(rounded(y))\" width=\"\(rounded(width))\" height=\"\(rounded(height))\" fill=\"\(colour)\"/>"
}

private func text(_ text: String, x: Double, y: Double, anchor: String = "start") -> String {
  "<text x=\"\(rounded(x))\" y=\"\(rounded(y))\" text-anchor=\"\(anchor)\">\(Markup.escaped(text))</text>"
}

private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
