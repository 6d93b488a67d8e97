// Whether two submissions hold the same data: equal typed rows, as a multiset, in all three tables.

import Formulas
package import Submissions

/// Whether two submissions hold the same data, so that under one revision they count once (specification 3.2).
package func haveSameData(_ left: Submission, _ right: Submission) -> Bool { SubmissionData(of: left) == SubmissionData(of: right) }

/// The rows of a submission without their order, places and file.
struct SubmissionData: Equatable {
  private var tables: [[TypedRow: Int]]

  init(of submission: Submission) {
    tables = [submission.packages, submission.actions, submission.realizations].map(Self.multiset)
  }

  private static func multiset(_ rows: Rows) -> [TypedRow: Int] {
    let columns = rows.table.columns.map(Self.cells)
    var counts: [TypedRow: Int] = [:]
    for row in 0..<rows.count {
      counts[TypedRow(cells: columns.map { $0[row] }, hasError: rows.hasError[row]), default: 0] += 1
    }
    return counts
  }

  private static func cells(of column: Column) -> [TypedCell] {
    switch column {
    case .numbers(let cells): return cells.map { $0.isNaN ? .empty : .number($0) }
    case .money(let cells): return cells.map { $0 == Column.emptyMoney ? .empty : .whole($0) }
    case .days(let cells): return cells.map { $0 == Column.emptyDay ? .empty : .whole(Int64($0)) }
    case .booleans(let cells): return cells.map { $0 == Column.emptyBoolean ? .empty : .whole(Int64($0)) }
    case .texts(let cells), .codeLists(let cells):
      // Texts and codes are compared without case and repeated space (specification 2).
      let keys = cells.dictionary.map { TypedCell.text(TextKey.fold($0)) }
      return cells.codes.mapping { $0 < 0 ? .empty : keys[Int($0)] }
    }
  }
}

private struct TypedRow: Hashable {
  var cells: [TypedCell]
  /// A cell that could not be read is not the same as one left empty: the one row is used, the other is not.
  var hasError: Bool
}

private enum TypedCell: Hashable {
  case empty
  case number(Double)
  /// Sen, day number or boolean: the column says which.
  case whole(Int64)
  case text(String)
}
