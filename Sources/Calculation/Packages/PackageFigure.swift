// One procurement package as its OPD reported it, with what follows from its dates and progress.

package import Findings
package import Formulas

package struct PackageFigure: Hashable, Sendable {
  /// Position in `plan.agencies`.
  package var agency: Int
  package var code: String
  package var procurementPlan: String
  package var name: String
  /// Codes of the plan's areas that it belongs to, in plan order.
  package var areas: [String]
  package var kind: String
  package var method: String
  package var status: String
  /// Whole sen; nil = not filled in.
  package var budget: Int64?
  package var estimate: Int64?
  package var contract: Int64?
  package var paid: Int64?
  /// By `PackageStage.allCases`.
  package var stages: [StageStanding]
  package var awarded: Day?
  /// Per cent; nil = not filled in.
  package var plannedProgress: Double?
  package var progress: Double?
  package var supplier: String
  package var obstacleKind: String
  package var obstacle: String
  package var followUp: String
  /// The last day for which its report speaks.
  package var asOf: Day
  /// The earlier month of its report, when carried forward.
  package var carriedFromMonth: Int?
  /// Where it stands; nil only for rows that were not read from a file.
  package var file: SourceFile?
  package var sheet: String
  package var sheetRow: Int
  /// Codes of the galat that keep it out of every figure; empty for a row that counts.
  package var errors: [FindingCode]

  package var isLeftOut: Bool { !errors.isEmpty }

  package func standing(_ stage: PackageStage) -> StageStanding {
    guard let index = PackageStage.allCases.firstIndex(of: stage) else { preconditionFailure("a stage outside the list of stages") }
    return stages[index]
  }

  /// Of its latest stage; nil when none is late.
  package var daysLate: Int? { stages.compactMap(\.daysLate).max() }

  /// realisasi_fisik − rencana_fisik in points; nil unless both are filled in.
  package var deviation: Double? {
    guard let progress, let plannedProgress else { return nil }
    return progress - plannedProgress
  }

  /// Days from the announcement to the award.
  package var selectionDays: Int? {
    guard let announced = standing(.announcement).realised, let awarded else { return nil }
    return Int(awarded.number) - Int(announced.number)
  }

  /// What is still to be awaited of it: a failed or cancelled package stands still.
  package static func isStopped(status: String) -> Bool { stoppedStatuses.contains(status) }

  /// Also named in the formulas of reports.
  package static let stoppedStatuses = ["Gagal", "Batal"]
}
