// One aggregate of a formula: a function over the rows for which a condition holds.

/// COUNT, SUM … of an expression, or COUNT of rows.
package struct Aggregate: Sendable, Equatable {
  package enum Function: String, Sendable, CaseIterable {
    case count = "COUNT"
    case sum = "SUM"
    case average = "AVERAGE"
    case median = "MEDIAN"
    case minimum = "MIN"
    case maximum = "MAX"
  }

  package let function: Function
  /// Nil only for COUNT(WHERE …).
  package let argument: Expression?
  package let filter: Criterion?
  /// The indexes of the columns that it names, sorted.
  package let columns: [Int]

  /// Its canonical text: `SUM(hps WHERE nilai_kontrak IS NOT EMPTY)`.
  package var text: String { Printer.text(of: self) }

  /// The type of its value: a number, or a date for MIN and MAX of dates.
  package var type: ValueType {
    switch function {
    case .minimum, .maximum: argument?.type ?? .number
    case .count, .sum, .average, .median: .number
    }
  }
}
