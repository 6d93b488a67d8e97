// The rows of all exports that belong to one package, the latest state of each step last.

import Formulas

/// How exports name a package: codes of tenders and of other procurements are counted apart.
struct ExportPackageKey: Hashable {
  var process: ExportKind.Process
  /// Folded.
  var code: String
}

struct ExportPackage {
  /// As written in the row that opened it.
  var code: String
  /// Position among the agencies found.
  var agency: Int
  var rows: [ExportKind.Stage: [ExportRow]] = [:]
  /// Packages that came of the same row of the procurement plan, this one included: its budget is that of all together.
  var sharers = 1

  /// The latest row of a step.
  func latest(_ stage: ExportKind.Stage) -> ExportRow? { rows[stage]?.last }

  /// Puts the rows of each step in the order in which they came about. Rows of one day keep the order of the files.
  mutating func sort(_ values: ExportValues) {
    rows = rows.mapValues { rows in
      let keyed = rows.enumerated().map { (age: Age($1, values), position: $0, row: $1) }
      return keyed.sorted { $0.age != $1.age ? $0.age < $1.age : $0.position < $1.position }.map(\.row)
    }
  }
}

/// What tells the later of two rows of one step: its addendum, the day it was drawn, then its payment and handover.
private struct Age: Comparable {
  private let parts: [Int]

  init(_ row: ExportRow, _ values: ExportValues) {
    func number(_ field: ExportField) -> Int { values.quietDay(field, row).map { Int($0.number) } ?? .min }
    let addendum = values.text(.addendum, row).flatMap(Int.init) ?? 0
    parts = [addendum, number(.snapshot), number(.paymentDay), number(.handedOver)]
  }

  static func < (left: Age, right: Age) -> Bool { left.parts.lexicographicallyPrecedes(right.parts) }
}
