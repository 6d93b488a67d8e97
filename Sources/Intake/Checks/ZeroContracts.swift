// N05: procurement systems write 0 where there is no contract yet; it is read as empty.

import Findings
import Formulas
import Submissions

enum ZeroContracts {
  static func check(_ view: inout PackageView) {
    guard case .money(let cells) = view.reading.rows.table.columns[PackageFields.contract] else { return }
    var values = cells.sen
    var isChanged = false
    for row in values.indices where values[row] == 0 {
      values[row] = Column.emptyMoney
      isChanged = true
      view.report(.N05, .note, row, PackageFields.contract, value: "0")
    }
    if isChanged { view.reading.rows.table.columns[PackageFields.contract] = .money(values) }
  }
}
