// A table of cells as a table of texts to be read.

import Formulas

extension DocumentTable {
  /// Figures as people read them; what is empty is `–`.
  /// - Parameter limit: rows shown at most.
  init(_ table: ReportTable, limit: Int = .max) {
    let rows = (0..<min(table.rows.count, limit)).map { table.rows[$0] }
    let columns = table.columns.enumerated().map { index, column in
      let isFigure = rows.contains { row in index < row.count ? row[index].value.isFigure : false }
      return Column(column.title, isFigure ? .right : .left)
    }
    self.init(
      columns,
      rows: rows.map { row in columns.indices.map { index in index < row.count ? Self.text(row[index]) : FigureText.empty } })
  }

  private static func text(_ cell: BookCell) -> String {
    switch cell.value {
    case .empty: FigureText.empty
    case .text(let text), .error(let text): text
    case .uncalculated: FigureText.empty
    case .number(let number): cell.style.showsDecimals ? FigureText.decimal2(number) : FigureText.short(number)
    case .date(let day): FigureText.shortDay(day)
    case .boolean(let value): FigureText.yesNo(value)
    case .formula(_, let value), .arrayFormula(_, let value): text(BookCell(value, cell.style))
    }
  }
}

extension BookValue {
  fileprivate var isFigure: Bool {
    switch self {
    case .number: true
    case .formula(_, let value), .arrayFormula(_, let value): value.isFigure
    case .empty, .text, .date, .boolean, .error, .uncalculated: false
    }
  }
}

extension BookStyle {
  /// Two decimals also where they are zero.
  fileprivate var showsDecimals: Bool { [.decimal2, .totalDecimal2, .percentValue, .green, .yellow, .red, .unrated].contains(self) }
}
