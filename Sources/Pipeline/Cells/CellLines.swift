// Writes one line for each non-empty cell (`baca --format ndjson`).

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
}
