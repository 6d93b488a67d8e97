// Lines for a terminal: headings, wrapped paragraphs, names with values, and small tables.

/// Collects lines of at most `width` columns where words allow. Whatever a plan says is shown without control characters.
struct TextLines {
  /// What a terminal of the usual size shows without breaking lines itself.
  static let width = 96
  /// The column where values begin beside their names.
  private static let values = 18
  private static let indentation = "  "

  private(set) var text = ""

  mutating func add(_ line: String) { text += oneLine(line) + "\n" }

  /// A heading with an empty line before it.
  mutating func head(_ words: String) {
    if !text.hasSuffix("\n\n") { text += "\n" }
    add(words)
  }

  /// A name and, beside it, its value in as many lines as it needs.
  mutating func add(_ name: String, _ value: String) {
    for (index, line) in Self.wrapped(oneLine(value), to: Self.width - Self.values).enumerated() {
      add(Self.padded(index == 0 ? name : "", to: Self.values) + line)
    }
  }

  /// - Parameter mark: stands before the first line; the others are indented as far.
  mutating func paragraph(_ words: String, mark: String = "") {
    let lines = Self.wrapped(oneLine(words), to: Self.width - Self.indentation.count - mark.count)
    for (index, line) in lines.enumerated() {
      add(Self.indentation + Self.padded(index == 0 ? mark : "", to: mark.count) + line)
    }
  }

  /// Short entries side by side, six to a line.
  mutating func grid(_ entries: [String]) {
    let perLine = 6
    table(stride(from: 0, to: entries.count, by: perLine).map { Array(entries[$0..<min($0 + perLine, entries.count)]) })
  }

  /// - Parameters:
  ///   - rows: of equal length.
  ///   - right: columns of figures.
  ///   - flexible: the column that is wrapped where a row is too long.
  mutating func table(_ rows: [[String]], right: Set<Int> = [], flexible: Int? = nil) {
    let rows = rows.map { $0.map { oneLine($0) } }
    guard let columns = rows.map(\.count).max() else { return }
    var widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
    let gaps = Self.indentation.count * columns
    if let flexible {
      let others = widths.reduce(0, +) - widths[flexible] + gaps
      widths[flexible] = min(widths[flexible], max(Self.width - others, Self.narrowest))
    }
    for row in rows {
      let cells = row.enumerated().map { $0 == flexible ? Self.wrapped($1, to: widths[$0]) : [$1] }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        let shown = cells.enumerated().map { column, lines in
          Self.padded(line < lines.count ? lines[line] : "", to: widths[column], right: right.contains(column))
        }
        var joined = Substring(Self.indentation + shown.joined(separator: Self.indentation))
        while joined.hasSuffix(" ") { joined.removeLast() }
        add(String(joined))
      }
    }
  }

  /// A flexible column keeps at least this much.
  private static let narrowest = 20

  static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
    let room = String(repeating: " ", count: max(0, width - text.count))
    return right ? room + text : text + room
  }

  /// Broken between words; a word that is too long stands alone.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}

/// Rows of equal length as aligned lines for a terminal.
/// - Parameter right: columns of figures.
package func tableText(_ rows: [[String]], right: Set<Int> = []) -> String {
  var lines = TextLines()
  lines.table(rows, right: right)
  return lines.text
}
