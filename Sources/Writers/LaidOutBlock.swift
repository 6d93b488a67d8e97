// A block of rows as writers walk over it: the storage of each column looked at once, not at every cell.

import Formulas
import Reports

/// A block's columns in the order of its rows. Millions of cells are asked for, so a column is told by numbers alone: no reference is counted.
struct LaidOutBlock {
  /// What a column holds. `start`: where its first row stands in `numbers` or `codes`.
  enum Column {
    /// NaN = an empty cell; money in rupiah.
    case numbers(start: Int)
    /// Days in Excel's calendar; NaN = an empty cell.
    case serials(start: Int)
    /// By the codes of the dictionary with this index; below 0 = an empty cell.
    case texts(dictionary: Int, start: Int)
    /// The text with this index, the same in every row.
    case text(Int)
    case others(Int)
    /// Of the formula with this index; NaN = an empty text.
    case helper(Int, start: Int)
  }

  private(set) var columns: [Column] = []
  private(set) var numbers: [Double] = []
  private(set) var codes: [Int32] = []
  private(set) var dictionaries: [TextList] = []
  private(set) var texts: [String?] = []
  private(set) var others: [[BookValue]] = []

  /// - Parameter formulas: of the sheet; a helper without one holds plain values.
  init(_ block: BookBlock, formulas: [String?]) {
    columns.reserveCapacity(block.columns.count)
    let texts = block.columns.count { $0.hasCodes }
    codes.reserveCapacity(texts * block.rows.count)
    numbers.reserveCapacity((block.columns.count - texts) * block.rows.count)
    for column in block.columns { add(column, rows: block.rows, formulas) }
  }

  private mutating func add(_ column: BookBlockColumn, rows: [Int], _ formulas: [String?]) {
    switch column {
    case .number(let number): addNumbers(repeatElement(number, count: rows.count))
    case .text(let text):
      columns.append(.text(texts.count))
      texts.append(text)
    case .numbers(let numbers): addNumbers(numbers)
    case .cells(.texts(let texts)), .cells(.codeLists(let texts)):
      columns.append(.texts(dictionary: dictionaries.count, start: codes.count))
      dictionaries.append(texts.dictionary)
      let stored = texts.codes.wide
      codes += rows.lazy.map { stored[$0] }
    case .cells(.numbers(let cells)):
      let numbers = cells.doubles
      addNumbers(rows.lazy.map { numbers[$0] })
    case .cells(.money(let cells)):
      let sen = cells.sen
      addNumbers(rows.lazy.map { sen[$0] == Formulas.Column.emptyMoney ? .nan : Double(sen[$0]) / 100 })
    case .cells(.days(let cells)):
      let days = cells.numbers
      let serials = rows.map { days[$0] == Formulas.Column.emptyDay ? .nan : Day(number: days[$0]).excelSerial }
      // Days before Excel's calendar are written as texts.
      if serials.contains(where: { $0 < 1 }) { return addOthers(column, rows) }
      columns.append(.serials(start: numbers.count))
      numbers += serials
    case .cells(.booleans): addOthers(column, rows)
    case .helper(let shared, let results):
      if formulas[shared] == nil { return addNumbers(rows.lazy.map { results[$0] }) }
      columns.append(.helper(shared, start: numbers.count))
      numbers += rows.lazy.map { results[$0] }
    }
  }

  private mutating func addNumbers(_ more: some Collection<Double>) {
    columns.append(.numbers(start: numbers.count))
    numbers += more
  }

  private mutating func addOthers(_ column: BookBlockColumn, _ rows: [Int]) {
    columns.append(.others(others.count))
    let block = BookBlock(rows: rows, columns: [column])
    others.append(rows.indices.map { block.value($0, column: 0) })
  }
}

extension BookBlockColumn {
  fileprivate var hasCodes: Bool {
    switch self {
    case .cells(.texts), .cells(.codeLists): true
    default: false
    }
  }
}
