// The rows behind the figures: one line per month of the period and row used.

import Calculation
import Formulas
package import Plans

extension CompilationReport {
  /// Rows without galat of the submissions in effect in each month of the period, with their place in the file.
  package var packageTable: ReportTable { dataTable(live.sheet(of: .packages), withHelpers: false) }

  func dataTable(_ sheet: DataSheet, withHelpers: Bool) -> ReportTable {
    let name = sheet.source == .packages ? "paket" : "data-" + sheet.source.rawValue.lowercased()
    return sheet.table(named: name, plan: plan, codeColumn: agencyCodeColumn, fileColumn: fileColumn, withHelpers: withHelpers)
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
