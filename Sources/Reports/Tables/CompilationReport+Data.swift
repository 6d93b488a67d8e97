// The rows behind the figures: one line per month of the period and row used.

import Calculation
import Findings
import Formulas
package import Plans
import Submissions

extension CompilationReport {
  package var packageTable: ReportTable { dataTable("paket", .packages, \.packages) }
  package var actionDataTable: ReportTable { dataTable("data-rencana-aksi", .actions, \.actions) }
  package var realizationDataTable: ReportTable { dataTable("data-realisasi", .realizations, \.realizations) }

  /// Rows without galat of the submissions in effect in each month of the period, with their place in the file.
  private func dataTable(_ name: String, _ declaration: TableDeclaration, _ rows: @Sendable (Submission) -> Rows) -> ReportTable {
    let fields = declaration.fields
    let columns =
      [ReportColumn("Bulan", 8), agencyCodeColumn] + fields.map { ReportColumn($0.title, $0.width) }
      + [fileColumn, ReportColumn("Lembar", 14), ReportColumn("Baris", 8)]
    let source = DataRows(compilation, rows)
    let styles = fields.map { BookStyle(ofData: $0.type) }
    let generated = BookRows(count: source.count) { index, cells in source.append(index, styles: styles, to: &cells) }
    return ReportTable(name, columns: columns, rows: generated)
  }
}

extension BookStyle {
  /// The look of a typed cell; data stays on one line, so that a sheet of many rows opens fast.
  package init(ofData type: FieldType) {
    switch type {
    case .text, .choice: self = .body
    case .money: self = .money
    case .number, .percent: self = .number
    case .count: self = .count
    case .date: self = .date
    case .code: self = .code
    case .codeList: self = .codeList
    }
  }
}

/// Finds the row behind a line number.
private struct DataRows: Sendable {
  /// The rows of one submission in one month.
  private struct Segment: Sendable {
    var firstLine: Int
    var month: Int
    /// Position in `parts`.
    var part: Int
  }

  /// A submission's table, kept once however many months it stands in for.
  private struct Part: Sendable {
    var agency: String
    var rows: Rows
    /// Rows without galat.
    var used: [Int32]
  }

  private var segments: [Segment] = []
  private var parts: [Part] = []
  private(set) var count = 0

  init(_ compilation: Compilation, _ rows: (Submission) -> Rows) {
    var partOf: [Int: Int] = [:]
    for month in compilation.period.months where month <= compilation.effective.count {
      for effective in compilation.effective[month - 1] {
        let part = partOf[effective.submission] ?? parts.count
        if part == parts.count {
          let table = rows(compilation.submissions[effective.submission])
          let used = (0..<table.count).filter { !table.hasError[$0] }.map { Int32($0) }
          parts.append(Part(agency: compilation.plan.agencies[effective.agency].code, rows: table, used: used))
          partOf[effective.submission] = part
        }
        guard !parts[part].used.isEmpty else { continue }
        segments.append(Segment(firstLine: count, month: month, part: part))
        count += parts[part].used.count
      }
    }
  }

  func append(_ line: Int, styles: [BookStyle], to cells: inout [BookCell]) {
    var (low, high) = (0, segments.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].firstLine <= line { low = middle } else { high = middle }
    }
    let segment = segments[low]
    let part = parts[segment.part]
    let row = Int(part.used[line - segment.firstLine])
    cells.append(.number(Double(segment.month), .count))
    cells.append(.text(part.agency, .code))
    for (column, style) in styles.enumerated() { cells.append(BookCell(part.rows.table.columns[column].value(row), style)) }
    cells.append(.optional(part.rows.origin?.file.name))
    cells.append(.optional(part.rows.origin?.sheet))
    cells.append(.number(Double(part.rows.sheetRows[row]), .count))
  }
}

extension Column {
  /// A cell as a report shows it; money in rupiah.
  func value(_ row: Int) -> BookValue {
    switch self {
    case .numbers(let cells): cells[row].isFinite ? .number(cells[row]) : .empty
    case .money(let cells): cells[row] == Self.emptyMoney ? .empty : .number(Double(cells[row]) / 100)
    case .days(let cells): cells[row] == Self.emptyDay ? .empty : .date(Day(number: cells[row]))
    case .texts(let cells), .codeLists(let cells): cells[row].map(BookValue.text) ?? .empty
    case .booleans(let cells): cells[row] == Self.emptyBoolean ? .empty : .boolean(cells[row] != 0)
    }
  }
}
