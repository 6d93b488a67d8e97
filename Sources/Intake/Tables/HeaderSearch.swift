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
  /// Headings that are no field: where they stand, and their text.
  var unknown: [(cell: CellReference, text: String)]
  /// All headings as read, for the words of S01.
  var texts: [String]
  /// The leftmost heading's column.
  var firstColumn: Int
  /// The columns of the CSV form's key fields.
  var leading: [Int?] = []

  var matches: Int { columns.count { $0 != nil } }
}

struct HeaderSearch: Sendable {
  /// Headings stand in the first rows; a table that begins later is not one of ours.
  static let searchedRows = 60
  /// Fewer matching titles than this are chance.
  static let fewestMatches = 2

  /// For the tables of every submission, made once.
  private static let ofRowTables = TableDeclaration.rowTables.map { ($0, HeaderSearch(fields: $0.fields)) }

  /// The same with the leading columns of the CSV form.
  static let ofCSVTables = TableDeclaration.rowTables.map { ($0, HeaderSearch(fields: TableDeclaration.csvKey.fields + $0.fields)) }

  static func search(for declaration: TableDeclaration) -> HeaderSearch {
    ofRowTables.first { $0.0 == declaration }?.1 ?? HeaderSearch(fields: declaration.fields)
  }

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
    guard var header = best(in: grid) else { return nil }
    header.unknown += headingsBelow(header, in: grid)
    return header
  }

  /// Headings of somebody's own may stand one row lower than ours, under a group of theirs: texts right below the headings, in a row that
  /// has nothing in any column of ours, where no heading stands above them.
  private func headingsBelow(_ header: TableHeader, in grid: SheetGrid) -> [(cell: CellReference, text: String)] {
    guard let index = grid.rows.firstIndex(where: { $0.number == header.row + 1 }) else { return [] }
    let cells = grid.cells(of: grid.rows[index])
    let declared = Set(header.columns.compactMap(\.self))
    guard cells.allSatisfy({ !declared.contains($0.reference.column) }) else { return [] }
    let taken = Set(header.unknown.map(\.cell.column))
    return cells.compactMap { cell in
      guard case .text(let text) = cell.value, !taken.contains(cell.reference.column), Int(text.trimmingBrackets) == nil else { return nil }
      return (cell.reference, text)
    }
  }

  private func best(in grid: SheetGrid) -> TableHeader? {
    var best: TableHeader?
    var known = KnownTitles(byKey)
    var alone = grid.rows.isEmpty ? nil : header(in: grid, at: 0, withNext: false, &known)
    for index in grid.rows.indices.prefix(Self.searchedRows) {
      // Nothing can beat a heading with every title: usually the rows of data below it need not be looked at.
      if let alone, alone.matches == fields.count { return alone }
      let next = index + 1 < grid.rows.count ? header(in: grid, at: index + 1, withNext: false, &known) : nil
      var found = alone
      // Two levels only where both have a part in it: a title above the headings is no level.
      let two = header(in: grid, at: index, withNext: true, &known)
      if let two, two.matches > max(alone?.matches ?? 0, next?.matches ?? 0) { found = two }
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

  private func header(in grid: SheetGrid, at index: Int, withNext: Bool, _ known: inout KnownTitles) -> TableHeader? {
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
    var header = assign(combined, &known, grid: grid, headingRow: headingRow, next: next)
    if withNext, let unknown = header?.unknown {
      // A heading of somebody's own stands in the lower row, or only in the upper one.
      let lower = Set(grid.cells(of: grid.rows[index + 1]).map(\.reference.column))
      header?.unknown = unknown.map { cell, text in
        (CellReference(row: lower.contains(cell.column) ? headingRow : row.number, column: cell.column), text)
      }
    }
    return header
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

  private func assign(
    _ candidates: [Int: [String]], _ known: inout KnownTitles, grid: SheetGrid, headingRow: Int, next: Int
  ) -> TableHeader? {
    var columns = [Int?](repeating: nil, count: fields.count)
    var unknown: [(cell: CellReference, text: String)] = []
    let order = candidates.keys.sorted()
    for column in order {
      guard let texts = candidates[column] else { continue }
      let fits = texts.map { known.field(of: $0) }
      if let field = fits.lazy.compactMap(\.self).first(where: { columns[$0] == nil }) {
        columns[field] = column
      } else {
        unknown.append((CellReference(row: headingRow, column: column), texts[fits.firstIndex { $0 != nil } ?? 0]))
      }
    }
    guard let firstColumn = order.first, columns.contains(where: { $0 != nil }) else { return nil }
    return TableHeader(
      row: headingRow, firstDataRow: skippingColumnNumbers(after: next, in: grid, columns: columns), columns: columns, unknown: unknown,
      texts: order.compactMap { candidates[$0]?.first }, firstColumn: firstColumn)
  }

  /// What a row of nothing but units says under the headings.
  private static let units: Set<String> = ["rp", "rp.", "(rp)", "(rp.)", "rupiah", "(rupiah)", "%", "(%)", "persen", "(persen)"]

  /// Under the headings stand at most a row of units, one of numbers, and a line of somebody's own between or above them.
  private static let explainingRows = 4

  /// Rows under the headings that tell of the columns ("1 2 3 …", units) are no data, also where a row that is in none of our columns stands
  /// between.
  private func skippingColumnNumbers(after index: Int, in grid: SheetGrid, columns: [Int?]) -> Int {
    let declared = ColumnMarks(columns)
    var first = index
    for next in grid.rows.indices.dropFirst(index).prefix(Self.explainingRows) {
      let cells = grid.packed(grid.rows[next])
      if tellsUnits(cells, grid) || numbersColumns(cells, grid) {
        first = next + 1
      } else if cells.contains(where: declared.contains) {
        break
      }
    }
    return first
  }

  private func tellsUnits(_ cells: ArraySlice<PackedCell>, _ grid: SheetGrid) -> Bool {
    cells.allSatisfy { Self.units.contains((SheetGrid.shownText(grid.batch.value($0)) ?? "").lowercased()) }
  }

  private func numbersColumns(_ cells: ArraySlice<PackedCell>, _ grid: SheetGrid) -> Bool {
    var first: Int?
    var last: Int?
    for cell in cells {
      guard let number = columnNumber(grid.batch.value(cell)), last == nil || number == (last ?? 0) &+ 1 else { return false }
      first = first ?? number
      last = number
    }
    guard cells.count >= 3, let first else { return false }
    return (0...2).contains(first)
  }

  private func columnNumber(_ value: CellValue) -> Int? {
    switch value {
    // In a template's cell that is made for a date, the number of the column is one.
    case .number(let number), .date(let number): Int(exactly: number)
    case .text(let text): Int(text.trimmingBrackets)
    case .empty, .boolean, .error: nil
    }
  }
}

/// Which field a title means, worked out once however often rows are looked at alone and in pairs.
private struct KnownTitles {
  private let byKey: [String: Int]
  private var fields: [String: Int?] = [:]

  init(_ byKey: [String: Int]) { self.byKey = byKey }

  mutating func field(of title: String) -> Int? {
    if let known = fields[title] { return known }
    let field = byKey[TextKey.header(title)]
    fields[title] = .some(field)
    return field
  }
}

extension String {
  fileprivate var trimmingBrackets: String {
    var bare = CellReader.trimmed(self)
    if bare.hasPrefix("("), bare.hasSuffix(")") { bare = String(bare.dropFirst().dropLast()) }
    return bare
  }
}
