// The UKPBJ's acceptance of an implausible row, as a row of the register.

import Findings
import GRDB
import Submissions

extension Acceptance: RegisterRecord {
  static let table = RegisterTable.acceptances

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("opd", agency), ("tahun", year), ("paket", package), ("kode", code.rawValue), ("alasan", reason), ("oleh", by), ("tanggal", date),
    ]
  }

  init(_ row: Row) throws(RegisterFault) {
    self.init(
      agency: try row.value("opd"), year: try row.value("tahun"), package: try row.value("paket"), code: try row.choice("kode"),
      reason: try row.value("alasan"),
      by: try row.value("oleh"), date: try row.value("tanggal"))
  }
}
