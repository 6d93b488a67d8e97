// `baca --format ndjson`: one line for each non-empty cell.

import Spreadsheets

package enum CellLines {
  /// Lines in row order are kept up to this many cells of a sheet; a larger one is streamed in file order, which is row order in
  /// all but hand-made files.
  private static let keptCells = 2_000_000
  /// The same for the bytes of their texts.
  private static let keptTextBytes = 64 << 20
  /// Bytes handed out at once.
  private static let pieceBytes = 256 << 10

  /// Sends the lines of a sheet in pieces. Of cells with the same place the last counts.
  package static func write(_ source: CellSource, sheet: String, to sink: ([UInt8]) throws -> Void) throws {
    var pattern = CellLinePattern(sheet: sheet)
    var kept = KeptBatches()
    var isStreaming = false
    func send(_ cell: PackedCell, of batch: borrowing CellBatch) throws {
      pattern.add(cell, of: batch)
      if pattern.count >= pieceBytes { try sink(pattern.take()) }
    }
    try source.read(sheet: sheet) { batch in
      if isStreaming {
        for cell in batch.cells { try send(cell, of: batch) }
      } else {
        kept.add(copy batch)
        guard kept.cells > keptCells || kept.textBytes > keptTextBytes else { return }
        isStreaming = true
        for batch in kept.batches { for cell in batch.cells { try send(cell, of: batch) } }
        kept = KeptBatches()
      }
    }
    for (batch, cell) in kept.ordered { try send(kept.batches[batch].cells[cell], of: kept.batches[batch]) }
    if pattern.count > 0 { try sink(pattern.take()) }
  }

  /// The batches of a sheet so far.
  private struct KeptBatches {
    private(set) var batches: [CellBatch] = []
    private(set) var cells = 0
    private(set) var textBytes = 0

    mutating func add(_ batch: CellBatch) {
      cells += batch.cells.count
      for cell in batch.cells { textBytes += Int(cell.textLength) }
      batches.append(batch)
    }

    /// Batch and position of the cells in row, column order, each place once.
    var ordered: [(batch: Int, cell: Int)] {
      var places: [(key: UInt64, batch: Int, cell: Int)] = []
      places.reserveCapacity(cells)
      var isAscending = true
      for (index, batch) in batches.enumerated() {
        for (position, cell) in batch.cells.enumerated() {
          let key = UInt64(cell.row) << 32 | UInt64(cell.column)
          if let last = places.last, last.key >= key { isAscending = false }
          places.append((key, index, position))
        }
      }
      if !isAscending {
        // Of cells with the same place the one that stands later in the file comes last, and stays.
        places.sort { ($0.key, $0.batch, $0.cell) < ($1.key, $1.batch, $1.cell) }
        var unique = 0
        for index in places.indices {
          if unique > 0, places[unique - 1].key == places[index].key { unique -= 1 }
          places[unique] = places[index]
          unique += 1
        }
        places.removeLast(places.count - unique)
      }
      return places.map { ($0.batch, $0.cell) }
    }
  }
}
