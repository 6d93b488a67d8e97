// Finds the heading row of a table wherever people left it, and which column is which.

import Formulas
import Plans
import Spreadsheets

/// A found heading: where it is, and the columns of the declared fields.
struct TableHeader {
  /// The row of the headings (the lower one of two levels), 1-based.
  var row: Int
  /// Position in `grid.rows` of the first row below the headings.
  var firstDataRow: Int
  /// For each field its column.
  var columns: [Int?]
  /// Headings that are no field: column and text.
  var unknown: [(column: Int, text: String)]
  /// All headings as read, for the words of S01.
  var texts: [String]
  /// The leftmost heading's column.
  var firstColumn: Int

  var matches: Int { columns.count { $0 != nil } }
}

struct HeaderSearch {
  /// Headings stand in the first rows; a table that begins later is not one of ours.
  static let searchedRows = 60
  /// Fewer matching titles than this are chance.
  static let fewestMatches = 2

  private let fields: [Field]
  private var byKey: [String: Int] = [:]

  init(fields: [Field]) {
    self.fields = fields
    for (index, field) in fields.enumerated() { byKey[TextKey.header(field.title)] = index }
    for (index, field) in fields.enumerated() {
      for alias in field.aliases + [field.key] where byKey[TextKey.header(alias)] == nil { byKey[TextKey.header(alias)] = index }
    }
  }

  /// The first row (alone or with the row below it) that has every required title, else the one with the most matching titles.
  /// nil when nothing looks like the table.
  func find(in grid: SheetGrid) -> TableHeader? {
    var best: TableHeader?
    var alone = grid.rows.isEmpty ? nil : header(in: grid, at: 0, withNext: false)
    for index in grid.rows.indices.prefix(Self.searchedRows) {
      let next = index + 1 < grid.rows.count ? header(in: grid, at: index + 1, withNext: false) : nil
      var found = alone
      // Two levels only where both have a part in it: a title above the headings is no level.
      if let two = header(in: grid, at: index, withNext: true), two.matches > max(alone?.matches ?? 0, next?.matches ?? 0) { found = two }
      alone = next
      guard let found else { continue }
      let isComplete = hasEveryRequired(found)
      if found.matches > (best?.matches ?? Self.fewestMatches - 1) || (best == nil && isComplete) { best = found }
      // With every required title in place no later row is the heading.
      if let best, hasEveryRequired(best) { return best }
    }
    return best
  }

  private func hasEveryRequired(_ header: TableHeader) -> Bool {
    fields.indices.allSatisfy { !fields[$0].isRequired || header.columns[$0] != nil }
  }

  private func header(in grid: SheetGrid, at index: Int, withNext: Bool) -> TableHeader? {
    let row = grid.rows[index]
    var texts: [Int: String] = [:]
    for cell in grid.cells(of: row) { texts[cell.reference.column] = SheetGrid.shownText(cell.value) }
    var headingRow = row.number
    var next = index + 1
    var combined: [Int: [String]] = texts.mapValues { [$0] }
    if withNext {
      guard next < grid.rows.count, grid.rows[next].number == row.number + 1 else { return nil }
      combined = combine(upper: texts, lower: grid.rows[next], in: grid)
      headingRow += 1
      next += 1
    }
    return assign(combined, grid: grid, headingRow: headingRow, next: next)
  }

  /// For each column the ways to read a two-level heading, the fullest first: both levels together either way round ("Rencana" over "Kontrak"
  /// is not the column "Kontrak"), the lower alone; under nothing the upper alone. A group reaches right to the next one: CSV has no merges.
  private func combine(upper: [Int: String], lower: SheetGrid.Row, in grid: SheetGrid) -> [Int: [String]] {
    var combined: [Int: [String]] = [:]
    let origins = grid.mergedOrigins(row: lower.number - 1)
    var group: String?
    var groups = upper.sorted { $0.key < $1.key }[...]
    for cell in grid.cells(of: lower) {
      guard let text = SheetGrid.shownText(cell.value) else { continue }
      let column = cell.reference.column
      while let first = groups.first, first.key <= column { group = groups.removeFirst().value }
      let above = upper[column] ?? origins[column].flatMap { upper[$0] } ?? group
      combined[column] = (above.map { ["\($0) \(text)", "\(text) \($0)"] } ?? []) + [text]
    }
    for (column, text) in upper where combined[column] == nil { combined[column] = [text] }
    return combined
  }

  private func assign(_ candidates: [Int: [String]], grid: SheetGrid, headingRow: Int, next: Int) -> TableHeader? {
    var columns = [Int?](repeating: nil, count: fields.count)
    var unknown: [(column: Int, text: String)] = []
    let order = candidates.keys.sorted()
    for column in order {
      guard let texts = candidates[column], let shown = texts.first(where: { byKey[TextKey.header($0)] != nil }) ?? texts.first else {
        continue
      }
      let fits = texts.lazy.compactMap { byKey[TextKey.header($0)] }
      if let field = fits.first(where: { columns[$0] == nil }) {
        columns[field] = column
      } else {
        unknown.append((column, shown))
      }
    }
    guard let firstColumn = order.first, columns.contains(where: { $0 != nil }) else { return nil }
    return TableHeader(
      row: headingRow, firstDataRow: skippingColumnNumbers(after: next, in: grid), columns: columns, unknown: unknown,
      texts: order.compactMap { candidates[$0]?.first }, firstColumn: firstColumn)
  }

  /// What a row of nothing but units says under the headings.
  private static let units: Set<String> = ["rp", "rp.", "(rp)", "(rp.)", "rupiah", "(rupiah)", "%", "(%)", "persen", "(persen)"]

  /// A row "1 2 3 …" under the headings numbers the columns, one of units tells theirs; neither is data.
  private func skippingColumnNumbers(after index: Int, in grid: SheetGrid) -> Int {
    guard index < grid.rows.count else { return index }
    let texts = grid.cells(of: grid.rows[index]).map { SheetGrid.shownText($0.value) ?? "" }
    if texts.allSatisfy({ Self.units.contains($0.lowercased()) }) { return index + 1 }
    let numbers = grid.cells(of: grid.rows[index]).compactMap { cell -> Int? in
      switch cell.value {
      case .number(let number): return Int(exactly: number)
      case .text(let text): return Int(text.trimmingBrackets)
      default: return nil
      }
    }
    let isSequence =
      numbers.count >= 3 && numbers.count == grid.rows[index].cells.count && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return isSequence && (0...2).contains(numbers[0]) ? index + 1 : index
  }
}

extension String {
  fileprivate var trimmingBrackets: String {
    var bare = CellReader.trimmed(self)
    if bare.hasPrefix("("), bare.hasSuffix(")") { bare = String(bare.dropFirst().dropLast()) }
    return bare
  }
}
