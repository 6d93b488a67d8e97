// Whether the headings of tables stand in their cells.

/// The texts that tables expect in their first rows, until they are written: Excel repairs a table whose headings are not its cells' texts.
struct TableHeadings {
  private var missing: [CellReference: String] = [:]
  private var rows: Set<Int> = []

  init(_ tables: [TableDraft]) {
    for table in tables {
      rows.insert(table.range.first.row)
      for (column, heading) in zip(table.range.columns, table.columns) {
        missing[CellReference(row: table.range.first.row, column: column)] = heading
      }
    }
  }

  func stand(inRow row: Int) -> Bool { rows.contains(row) }

  mutating func found(_ text: String, _ row: Int, _ column: Int) {
    let place = CellReference(row: row, column: column)
    if missing[place] == text { missing[place] = nil }
  }

  /// The first heading that is not there when all rows up to this one are written.
  func missing(uptoRow row: Int) -> WriteError? {
    guard let first = missing.filter({ $0.key.row <= row }).min(by: { $0.key < $1.key }) else { return nil }
    return WriteError(.tableHeadingMissing(first.value), reference: first.key)
  }
}
