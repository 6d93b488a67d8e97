// The rows of a sheet, made when they are asked for.

/// Rows from a generator: 300,000 of them cost no memory.
package struct BookRows: Sendable {
  /// Rows of the sheet, from its first.
  package let count: Int
  private let fillRow: @Sendable (Int, inout [BookCell]) -> Void

  /// - Parameter fill: appends the cells of row `index` (0 = the sheet's row 1) from column A on to an array that is already empty. It may be
  ///   asked for any row, in any order, more than once.
  package init(count: Int, fill: @escaping @Sendable (Int, inout [BookCell]) -> Void) {
    self.count = count
    fillRow = fill
  }

  /// Rows that are there already.
  package init(_ rows: [[BookCell]]) {
    self.init(count: rows.count) { $1.append(contentsOf: rows[$0]) }
  }

  /// Rows that are there already, with generated ones below.
  package init(_ rows: [[BookCell]], then more: BookRows) {
    self.init(count: rows.count + more.count) { index, cells in
      if index < rows.count { cells.append(contentsOf: rows[index]) } else { more.fill(index - rows.count, &cells) }
    }
  }

  package static let none = BookRows([])

  /// Replaces the content of `cells` by the cells of a row, keeping its room.
  package func fill(_ index: Int, _ cells: inout [BookCell]) {
    cells.removeAll(keepingCapacity: true)
    fillRow(index, &cells)
  }

  /// The cells of a row.
  package subscript(index: Int) -> [BookCell] {
    var cells: [BookCell] = []
    fill(index, &cells)
    return cells
  }
}
