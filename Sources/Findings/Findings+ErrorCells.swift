// How many cells are wrong: what `jumlah_galat` counts.

import Spreadsheets

extension [Finding] {
  /// Cells with a galat: every cell of every range once, each finding about a file as a whole once.
  package var errorCells: Int {
    var cells = Set<Place>()
    var whole = 0
    for finding in self where finding.severity == .error {
      guard let cell = finding.cell, let last = finding.lastCell else {
        whole += 1
        continue
      }
      for row in cell.row...Swift.max(cell.row, last.row) {
        cells.insert(Place(file: finding.file, sheet: finding.sheet, row: row, column: cell.column))
      }
    }
    return cells.count + whole
  }
}

private struct Place: Hashable {
  var file: SourceFile
  var sheet: String?
  var row: Int
  var column: Int

  // Nearly all are of one file: its name and SHA-256 tell nothing apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(row)
    hasher.combine(column)
  }
}
