/// Pieces of HTML.
enum Markup {
  /// Text with `& < > "` escaped.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
    return out
  }

  /// A table whose first column names its rows. Cells that are figures stand to the right.
  static func table(_ header: [String], _ rows: [[String]], className: String = "") -> String {
    let head = header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let body = rows.map { row in
      let cells = row.enumerated().map { index, cell in
        let isFigure = cell.first.map { $0.isNumber || $0 == "–" } ?? false
        return index == 0
          ? "<th scope=\"row\">\(escaped(cell))</th>"
          : "<td\(isFigure ? " class=\"figure\"" : "")>\(escaped(cell))</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    let attribute = className.isEmpty ? "" : " class=\"\(className)\""
    return
      "<table\(attribute)><thead><tr>\(head)</tr></thead>\n<tbody>\n\(body.joined(separator: "\n"))\n</tbody></table>"
  }
}
