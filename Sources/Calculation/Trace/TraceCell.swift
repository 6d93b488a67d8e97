// One source cell of a figure: where it stands and what it holds.

package import Findings
package import Formulas
package import Spreadsheets
import Submissions

/// What a source cell holds, as it was read.
package enum TraceValue: Hashable, Sendable {
  case empty
  /// Money in rupiah, per cent as 95 for 95 %.
  case number(Double)
  case text(String)
  case date(Day)
}

package struct TraceCell: Hashable, Sendable {
  package let file: SourceFile
  /// Position in `plan.agencies`.
  package let agency: Int
  /// The month whose value it enters; a submission carried forward is of an earlier one.
  package let month: Int
  package let sheet: String
  package let cell: CellReference
  /// Heading of its column as declared.
  package let column: String
  package let value: TraceValue
}

extension Column {
  func traceValue(_ row: Int) -> TraceValue {
    switch self {
    case .numbers(let cells): cells[row].isNaN ? .empty : .number(cells[row])
    case .money(let cells): cells[row] == Self.emptyMoney ? .empty : .number(Double(cells[row]) / 100)
    case .days(let cells): cells[row] == Self.emptyDay ? .empty : .date(Day(number: cells[row]))
    case .texts(let cells), .codeLists(let cells): cells[row].map(TraceValue.text) ?? .empty
    case .booleans: preconditionFailure("no column that people fill in is a boolean")
    }
  }
}
