// The rows of a sheet, made when they are asked for.

/// Rows from a generator, and below them blocks of rows that are kept as columns: 300,000 of them cost no memory.
package struct BookRows: Sendable {
  /// Rows of the sheet, from its first.
  package let count: Int
  /// What follows the generated rows.
  package let blocks: BookBlocks?
  private let fillRow: @Sendable (Int, inout [BookCell]) -> Void

  /// - Parameter fill: appends the cells of row `index` (0 = the sheet's row 1) from column A on to an array that is already empty. It may be
  ///   asked for any row, in any order, more than once.
  package init(count: Int, fill: @escaping @Sendable (Int, inout [BookCell]) -> Void) {
    self.count = count
    blocks = nil
    fillRow = fill
  }

  /// Rows that are there already.
  package init(_ rows: [[BookCell]]) {
    self.init(count: rows.count) { $1.append(contentsOf: rows[$0]) }
  }

  /// Rows that are there already, with others below.
  package init(_ rows: [[BookCell]], then more: BookRows) { self = BookRows(rows).followed(by: more) }

  private init(count: Int, blocks: BookBlocks?, fillRow: @escaping @Sendable (Int, inout [BookCell]) -> Void) {
    self.count = count
    self.blocks = blocks
    self.fillRow = fillRow
  }

  /// - Precondition: these rows are generated ones; blocks stand last.
  package func followed(by more: BookRows) -> BookRows {
    precondition(blocks == nil, "rows kept as columns cannot be followed by others")
    let (first, fillFirst, fillMore) = (count, fillRow, more.fillRow)
    return BookRows(count: first + more.count, blocks: more.blocks) { index, cells in
      if index < first { fillFirst(index, &cells) } else { fillMore(index - first, &cells) }
    }
  }

  /// Rows kept as columns.
  package init(_ blocks: BookBlocks) {
    count = blocks.rowCount
    self.blocks = blocks
    fillRow = { index, cells in
      // For the few who ask for single rows; writers walk over the blocks.
      var (block, rest) = (0, index)
      while rest >= blocks.counts[block] {
        rest -= blocks.counts[block]
        block += 1
      }
      let made = blocks[block]
      for column in made.columns.indices { cells.append(BookCell(made.value(rest, column: column), blocks.styles[column])) }
    }
  }

  package static let none = BookRows([])

  /// Rows before the blocks.
  package var generatedCount: Int { count - (blocks?.rowCount ?? 0) }

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
