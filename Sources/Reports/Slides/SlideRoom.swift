// How much fits on a slide: what does not is cut, and the slide says so.

/// Measures are pixels of a slide of 1280 × 720; letters are counted at a mean width that is on the wide side, since no font is known here.
package enum SlideRoom {
  package static let width = 1152.0
  /// Of the lines beside a chart.
  package static let besideWidth = 432.0
  static let height = 515.0
  package static let textSize = 22.0
  static let textLine = 30.0
  /// Between two lines of a list.
  static let textGap = 8.0
  package static let tableSize = 17.0
  static let tableLine = 23.0
  static let tablePadding = 12.0
  private static let letter = 0.6
  /// Headings and first columns are bold.
  private static let boldness = 1.15
  /// What the margins of a cell take, in letters of a table.
  private static let cellMargins = 2
  /// A row with more is no row of a slide.
  private static let cellLines = 2
  /// A line of a list with more is a text to be read, not to be shown.
  private static let pointLines = 4
  private static let titleLetters = 100
  /// What a chart or table needs at least below the lines.
  private static let visualHeight = 300.0
  /// A longer word, such as a chain of codes, may be broken.
  private static let longestKept = 20

  static func fitted(_ slide: Slide, isCover: Bool, source: String) -> Slide {
    var slide = slide
    slide.title = cut(slide.title, titleLetters)
    let isBeside = slide.layout == .beside
    let letters = Int((isBeside ? besideWidth : width) / (textSize * letter))
    let room = isCover || slide.layout != .below ? height : height - visualHeight
    slide.lines = fitted(slide.lines, letters: letters, room: room, source: source)
    guard case .table(let table) = slide.visual else { return slide }
    slide.visual = .table(fitted(table, room: height - used(slide.lines, letters)))
    return slide
  }

  private static func height(_ line: Slide.Line, _ letters: Int) -> Double { Double(lines(line.words, letters)) * textLine + textGap }

  private static func used(_ lines: [Slide.Line], _ letters: Int) -> Double { lines.reduce(0) { $0 + height($1, letters) } }

  /// As many lines as there is room for; the last one then tells how many are missing.
  private static func fitted(_ all: [Slide.Line], letters: Int, room: Double, source: String) -> [Slide.Line] {
    let short = all.map { line -> Slide.Line in
      switch line {
      case .sentence(let words): .sentence(cut(words, letters * pointLines))
      case .point(let words): .point(cut(words, (letters - 2) * pointLines))
      }
    }
    if used(short, letters) <= room { return short }
    var kept: [Slide.Line] = []
    var rest = Slide.Line.sentence(SlideDeck.rest(short.count, "hal", source))
    for (index, line) in short.enumerated() {
      let after = Slide.Line.sentence(SlideDeck.rest(short.count - index - 1, "hal", source))
      guard used(kept + [line, after], letters) <= room else { break }
      kept.append(line)
      rest = after
    }
    return kept + [rest]
  }

  /// Columns as wide as they need to be, rows while there is room.
  private static func fitted(_ table: SlideTable, room: Double) -> SlideTable {
    var table = table
    let columns = table.table.columns
    let letters = shared(
      Int(width / (tableSize * letter)) - columns.count * cellMargins,
      columns.indices.map { column in
        let cells = table.table.rows.map { $0[column] }
        // Words are not broken where there is room for all.
        let heading = Int((Double(longestWord(columns[column].title)) * boldness).rounded(.up))
        let word = Double(min(cells.map(longestWord).max() ?? 0, longestKept)) * (column == 0 ? boldness : 1)
        let least = max(heading, Int(word.rounded(.up)))
        return (least, max(least, cells.map(\.count).max() ?? 0))
      })
    let sum = letters.reduce(0) { $0 + $1 + cellMargins }
    table.shares = letters.map { max(1, ($0 + cellMargins) * 100 / max(sum, 1)) }
    let rows = table.table.rows.map { row in row.enumerated().map { cut($1, letters[$0] * cellLines) } }
    func height(_ row: [String]) -> Double {
      Double(row.enumerated().map { lines($1, letters[$0]) }.max() ?? 1) * tableLine + tablePadding
    }
    // The heading, and the line that may tell what is missing.
    var used = height(columns.map(\.title))
    let all = used + rows.reduce(0) { $0 + height($1) }
    let limit = all <= room ? room : room - textLine - textGap
    table.table.rows = []
    for row in rows {
      used += height(row)
      if used > limit { break }
      table.table.rows.append(row)
    }
    table.left = rows.count - table.table.rows.count
    return table
  }

  /// Widths by what columns want; where that is too much, the widest give way first, down to their longest word.
  private static func shared(_ room: Int, _ columns: [(least: Int, wanted: Int)]) -> [Int] {
    var widths = columns.map(\.wanted)
    while widths.reduce(0, +) > room {
      guard let widest = widths.indices.filter({ widths[$0] > columns[$0].least }).max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private static func longestWord(_ text: String) -> Int { text.split(separator: " ").map(\.count).max() ?? 0 }

  /// Lines that words need at so many letters a line.
  static func lines(_ text: String, _ letters: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in text.split(separator: " ") {
      var count = word.count
      if used > 0, used + 1 + count <= letters {
        used += 1 + count
        continue
      }
      if used > 0 { lines += 1 }
      // A word longer than a line is broken.
      while count > letters {
        count -= letters
        lines += 1
      }
      used = count
    }
    return lines
  }

  private static func cut(_ text: String, _ letters: Int) -> String {
    guard text.count > letters else { return text }
    let piece = text.prefix(max(letters - 1, 1))
    let words = piece.lastIndex(of: " ").map { piece[..<$0] } ?? piece
    return words + "…"
  }
}
