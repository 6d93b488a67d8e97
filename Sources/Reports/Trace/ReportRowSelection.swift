// The rows of a sheet that tell which figure stands in a cell: its own, headings of codes, and the first ones.

package import Spreadsheets

/// Takes the cells of a sheet in row order and keeps few of them.
package struct ReportRowSelection {
  private let askedRow: Int
  private var kept: [Cell] = []
  private var row: [Cell] = []
  private var hasHeading = false

  package init(askedRow: Int) { self.askedRow = askedRow }

  package mutating func add(_ cell: Cell) {
    if let last = row.last, last.reference.row != cell.reference.row { closeRow() }
    row.append(cell)
    if ReportCellSearch.isCodeHeading(cell.value) { hasHeading = true }
  }

  private mutating func closeRow() {
    guard let number = row.first?.reference.row else { return }
    if number <= ReportCellSearch.searchedRows || number == askedRow || hasHeading { kept += row }
    row.removeAll(keepingCapacity: true)
    hasHeading = false
  }

  /// What was kept, in the order of the sheet.
  package mutating func finished() -> [Cell] {
    closeRow()
    return kept
  }
}
