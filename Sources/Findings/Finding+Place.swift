// Which rows of its sheet a finding covers.

import Spreadsheets

extension Finding {
  /// Row numbers of its sheet; nil when the file as a whole is meant.
  package var sheetRows: ClosedRange<Int>? {
    guard let cell else { return nil }
    return cell.row...max(cell.row, (lastCell ?? cell).row)
  }
}
