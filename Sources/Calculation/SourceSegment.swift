// What one OPD gives to a source in one month, row by row with its place: the material of every figure.

package import Findings
package import Formulas
package import Plans
package import Spreadsheets
import Submissions

/// Rows of one OPD in one month. A submission that is carried forward is in the segment of each month that it speaks for.
package struct SourceSegment: Sendable {
  package let source: IndicatorSource
  package let month: Int
  /// Position in `plan.agencies`.
  package let agency: Int
  /// Position in `submissions`; nil where nobody speaks for the OPD (its planned actions stand all the same).
  package let submission: Int?
  /// The earlier month of the submission, when carried forward.
  package let carriedFromMonth: Int?
  /// In the order of the source's schema.
  package let table: ColumnTable
  /// The rows that may enter a figure, without galat, ascending.
  package let rows: [Int]
  /// Where the rows were read; nil for what nobody typed (source Kiriman).
  let typed: Rows?
  /// For Rencana Aksi: the typed row behind each row; nil = planned and not reported.
  let typedRow: [Int?]?

  fileprivate init(
    _ source: IndicatorSource, month: Int, agency: Int, submission: Int?, carriedFromMonth: Int?, table: ColumnTable, rows: [Int],
    typed: Rows?, typedRow: [Int?]? = nil
  ) {
    self.source = source
    self.month = month
    self.agency = agency
    self.submission = submission
    self.carriedFromMonth = carriedFromMonth
    self.table = table
    self.rows = rows
    self.typed = typed
    self.typedRow = typedRow
  }

  /// The file, the sheet and the row in it that a row was read from; nil where nobody typed it.
  package func place(ofRow row: Int) -> (file: SourceFile, sheet: String, row: Int)? {
    guard let typed, let origin = typed.origin, let line = typedRow.map({ $0[row] }) ?? row else { return nil }
    return (origin.file, origin.sheet, typed.sheetRows[line])
  }

  /// The cell of a column of the schema in a row; nil where there is none.
  package func cell(row: Int, column: Int) -> CellReference? {
    guard let typed, let line = typedRow.map({ $0[row] }) ?? row, column < typed.origin?.columns.count ?? 0 else { return nil }
    return typed.cell(row: line, field: column)
  }

  /// The rows that an indicator of this source reads: for each row of the table, before any WHERE. nil = all.
  package func scope(of indicator: Indicator) -> [Bool]? {
    switch source {
    case .packages:
      return typed.flatMap { RowScope(packages: $0, area: indicator.readsAllRows ? nil : indicator.area).rows }
    case .realizations:
      let code = indicator.readsAllRows ? nil : indicator.code
      return typed.flatMap { RowScope(rows: $0, field: RealizationField.indicator, code: code).rows }
    case .actions:
      guard !indicator.readsAllRows, case .texts(let codes) = table.columns[ActionField.indicator] else { return nil }
      let wanted = TextKey.fold(indicator.code)
      return (0..<table.count).map { codes[$0].map(TextKey.fold) == wanted }
    case .submissions: return nil
    }
  }
}

extension Compilation {
  /// The rows of a source, by month, then in plan order. Months in which nobody is heard are left out; OPDs without a row too.
  /// - Parameter ownOnly: as Konsolidasi Jumlah reads them: nothing is carried forward.
  package func segments(of source: IndicatorSource, months: ClosedRange<Int>, ownOnly: Bool = false) -> [SourceSegment] {
    var rows = SourceRows(
      plan: plan, submissions: submissions, reporting: EffectiveSubmissions(of: submissions, plan: plan, lastMonth: period.lastMonth))
    return months.clamped(to: 1...period.lastMonth).flatMap { month in
      plan.agencies.indices.compactMap { rows.segment(of: source, agency: $0, month: month, ownOnly: ownOnly) }
    }
  }
}

extension SourceRows {
  fileprivate mutating func segment(of source: IndicatorSource, agency: Int, month: Int, ownOnly: Bool) -> SourceSegment? {
    let speaker = reporting.submission(month: month, agency: agency, ownOnly: ownOnly)
    // What an OPD did in a month is never carried into another (source Kiriman).
    let carried = ownOnly || source == .submissions ? nil : reporting.effective[month - 1][agency]?.carriedFromMonth
    func segment(_ table: ColumnTable, _ rows: [Int], _ typed: Rows?, _ typedRow: [Int?]? = nil) -> SourceSegment? {
      guard !rows.isEmpty else { return nil }
      return SourceSegment(
        source, month: month, agency: agency, submission: speaker, carriedFromMonth: carried, table: table, rows: rows, typed: typed,
        typedRow: typedRow)
    }
    switch source {
    case .packages:
      guard let speaker else { return nil }
      let rows = submissions[speaker].packages
      return segment(rows.table, rows.soundRows, rows)
    case .realizations:
      guard let speaker else { return nil }
      let rows = submissions[speaker].realizations
      return segment(weighted(rows), rows.soundRows, rows)
    case .actions:
      guard isAnyoneHeard(month: month, ownOnly: ownOnly) else { return nil }
      let actions = actions(agency: agency, submission: speaker)
      return segment(actions.table, Array(actions.items.indices), actions.reported, actions.items.map(\.reportedRow))
    case .submissions:
      return reportingRow(agency: agency, month: month).flatMap { segment($0.table, [0], nil) }
    }
  }

  private func isAnyoneHeard(month: Int, ownOnly: Bool) -> Bool {
    plan.agencies.indices.contains { reporting.submission(month: month, agency: $0, ownOnly: ownOnly) != nil }
  }
}

extension Rows {
  fileprivate var soundRows: [Int] { hasError.indices.filter { !hasError[$0] } }
}
