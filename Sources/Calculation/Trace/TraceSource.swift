// The rows that one OPD gives to a figure in one month, and which of their cells decide on it.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

package struct TraceSource: Sendable {
  package let segment: SourceSegment
  /// The rows in scope, ascending positions in the segment's table.
  package let rows: [Int]
  /// For each of `rows` the deciding columns, a bit for each column of the schema.
  private let columns: [UInt64]
  /// The plan's action items of the OPD: the first rows of source Rencana Aksi.
  private let planned: [PlannedAction]
  private let plan: SourceFile
  /// Of the submission whose Tanggal Lapor counts (source Kiriman).
  private let reported: Identity?

  /// nil when no row is in scope.
  /// - Parameter others: all indicators of the figure that may read these rows, whether or not they do so here.
  init?(
    _ segment: SourceSegment, readBy readers: [Indicator], scopedBy others: [Indicator], planned: [PlannedAction], plan: SourceFile,
    reported: Identity?
  ) {
    var bits = [UInt64](repeating: 0, count: segment.table.count)
    var isInScope = [Bool](repeating: false, count: segment.table.count)
    for indicator in readers {
      let scope = segment.scope(of: indicator)
      let named = indicator.formula.columns.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
      for row in segment.rows where scope?[row] ?? true {
        isInScope[row] = true
        bits[row] |= named
      }
    }
    // By these cells a row that one indicator reads may also come to another.
    let scoping = others.reduce(UInt64(0)) { $0 | $1.scopeColumns }
    let rows = segment.rows.filter { isInScope[$0] }
    if rows.isEmpty { return nil }
    self.segment = segment
    self.rows = rows
    // A row that only counts, none of whose cells matters, is named by its code.
    let present = segment.presentColumns
    columns = rows.map { row in
      let deciding = bits[row] | scoping
      return deciding & present == 0 ? deciding | segment.keyColumn : deciding
    }
    self.planned = planned
    self.plan = plan
    self.reported = reported
  }

  /// The cells in row order, then in the order of the declaration; empty ones too.
  package func forEachCell(_ body: (TraceCell) -> Void) {
    if segment.source == .submissions { return reportedCell().map(body) ?? () }
    for (position, row) in rows.enumerated() {
      if segment.source == .actions, row < planned.count { plannedCells(row, columns[position], body) }
      guard let typed = segment.typed, let origin = typed.origin, let line = segment.typedRow.map({ $0[row] }) ?? row else { continue }
      let own = segment.source == .actions && row < planned.count ? columns[position] & ~ActionField.givenByPlan : columns[position]
      for field in origin.columns.indices where own & 1 << UInt64(field) != 0 {
        guard let column = origin.columns[field] else { continue }
        let cell = CellReference(row: typed.sheetRows[line], column: column)
        body(self.cell(cell, field, typed.table.columns[field].traceValue(line), in: origin.file, origin.sheet))
      }
    }
  }

  private func cell(_ cell: CellReference, _ field: Int, _ value: TraceValue, in file: SourceFile, _ sheet: String) -> TraceCell {
    TraceCell(
      file: file, agency: segment.agency, month: segment.month, sheet: sheet, cell: cell,
      column: segment.source.schema.columns[field].title,
      value: value)
  }

  /// What the plan says of an item counts, whatever the OPD wrote beside it.
  private func plannedCells(_ row: Int, _ columns: UInt64, _ body: (TraceCell) -> Void) {
    let item = planned[row]
    guard let place = item.place else { return }
    for field in segment.table.columns.indices where columns & ActionField.givenByPlan & 1 << UInt64(field) != 0 {
      guard let column = place.columns[segment.source.schema.columns[field].key] else { continue }
      body(
        cell(
          CellReference(row: place.row, column: column), field, segment.table.columns[field].traceValue(row), in: plan, place.sheet))
    }
  }

  private func reportedCell() -> TraceCell? {
    let dated = ["tgl_lapor", "tepat_waktu"].compactMap { segment.source.schema.index(ofKey: $0) }
    guard dated.contains(where: { columns[0] & 1 << UInt64($0) != 0 }), let reported, let place = reported.reportedPlace else { return nil }
    return TraceCell(
      file: place.file, agency: segment.agency, month: segment.month, sheet: place.sheet, cell: place.cell,
      column: TableDeclaration.identity.fields[TableDeclaration.identity.index("tanggal_lapor")].title,
      value: reported.reported.map(TraceValue.date) ?? .empty)
  }
}

extension Indicator {
  /// The columns that decide which rows it reads, as bits.
  fileprivate var scopeColumns: UInt64 {
    switch source {
    case .packages: readsAllRows ? 0 : 1 << UInt64(PackageField.area)
    case .realizations: readsAllRows ? 0 : 1 << UInt64(RealizationField.indicator)
    // By its code a reported row finds the plan's item.
    case .actions: 1 << UInt64(ActionField.code) | (readsAllRows ? 0 : 1 << UInt64(ActionField.indicator))
    case .submissions: 0
    }
  }
}

extension SourceSegment {
  /// The columns that the sheet has, as bits.
  fileprivate var presentColumns: UInt64 {
    guard let origin = typed?.origin else { return 0 }
    return origin.columns.indices.reduce(UInt64(0)) { origin.columns[$1] == nil ? $0 : $0 | 1 << UInt64($1) }
  }

  /// The column by which people know a row, as a bit.
  fileprivate var keyColumn: UInt64 {
    switch source {
    case .packages: 1 << UInt64(PackageField.code)
    case .actions: 1 << UInt64(ActionField.code)
    case .realizations: 1 << UInt64(RealizationField.indicator)
    case .submissions: 0
    }
  }
}

extension ActionField {
  /// What a planned item has from the plan, as bits.
  fileprivate static let givenByPlan = [indicator, text, due].reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
}
