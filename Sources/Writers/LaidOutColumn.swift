// A column of a block as writers walk over it: its storage looked at once, not at every cell.

import Formulas
import Reports

/// A block's column in the order of its rows, its storage looked at once.
enum LaidOutColumn {
  /// NaN = an empty cell; money in rupiah.
  case numbers([Double])
  /// Days in Excel's calendar; NaN = an empty cell.
  case serials([Double])
  /// By the rows of their table.
  case texts(TextColumn, rows: [Int])
  /// The same in every row.
  case text(String?)
  case others([BookValue])
  /// NaN = an empty text.
  case helper(Int, [Double])

  /// - Parameter formulas: of the sheet; a helper without one holds plain values.
  init(_ column: BookBlockColumn, rows: [Int], formulas: [String?]) {
    switch column {
    case .number(let number): self = .numbers([Double](repeating: number, count: rows.count))
    case .text(let text): self = .text(text)
    case .numbers(let numbers): self = .numbers(numbers)
    case .cells(.texts(let texts)), .cells(.codeLists(let texts)): self = .texts(texts, rows: rows)
    case .cells(.numbers(let cells)):
      let numbers = cells.doubles
      self = .numbers(rows.map { numbers[$0] })
    case .cells(.money(let cells)):
      let sen = cells.sen
      self = .numbers(rows.map { sen[$0] == Column.emptyMoney ? .nan : Double(sen[$0]) / 100 })
    case .cells(.days(let days)):
      let serials = rows.map { days[$0] == Column.emptyDay ? .nan : Day(number: days[$0]).excelSerial }
      // Days before Excel's calendar are written as texts.
      let hasEarly = serials.contains { $0 < 1 }
      self = hasEarly ? .others(rows.indices.map { BookBlock(rows: rows, columns: [column]).value($0, column: 0) }) : .serials(serials)
    case .cells(.booleans): self = .others(rows.indices.map { BookBlock(rows: rows, columns: [column]).value($0, column: 0) })
    case .helper(let shared, let results):
      let chosen = rows.map { results[$0] }
      self = formulas[shared] == nil ? .numbers(chosen) : .helper(shared, chosen)
    }
  }
}
