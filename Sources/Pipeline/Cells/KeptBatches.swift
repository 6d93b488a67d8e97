// The cells of a sheet in memory, to be put in row order.

import Spreadsheets

/// The batches of a sheet, kept to be put in order.
struct KeptBatches {
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
