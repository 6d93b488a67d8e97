// A submission that gave way to one of a higher revision.

import GRDB

struct Replacement: RegisterRecord, Equatable {
  static let table = RegisterTable.replacements
  /// Numbers of submissions.
  var submission: Int64
  var by: Int64

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] { [("kiriman", submission), ("pengganti", by)] }

  init(submission: Int64, by: Int64) {
    self.submission = submission
    self.by = by
  }

  init(_ row: Row) throws(RegisterFault) { self.init(submission: try row.value("kiriman"), by: try row.value("pengganti")) }
}
