// A decision of the leadership, as a row of the register.

import Formulas
import GRDB
import Plans

extension Decision: RegisterRecord {
  static let table = RegisterTable.decisions

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("langkah", outcome.step), ("perihal", subject.rawValue), ("sasaran", target), ("hasil", outcome.rawValue), ("periode", period),
      ("rencana", plan), ("tanggal", day.iso), ("rapat", meeting), ("oleh", by), ("catatan", note),
    ]
  }

  init(_ row: Row) throws(RegisterFault) {
    self.init(
      subject: try row.choice("perihal"), target: try row.value("sasaran"), outcome: try row.choice("hasil"),
      period: try row.optional("periode"),
      plan: try row.optional("rencana"), day: try row.day("tanggal"), meeting: try row.optional("rapat"), by: try row.value("oleh"),
      note: try row.optional("catatan"))
  }
}
