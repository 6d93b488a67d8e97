// What an official export is: the step of procurement that it tells of, and which of its columns mean what.

/// What a column of an export means to a package; each kind of export has some of them.
enum ExportField: Hashable, Sendable, CaseIterable {
  case package, agencyCode, agencyName, fiscalYear
  case rup, name, kind, method, status, budget, estimate, announced
  case awarded, contract, domestic, small, provider
  case signed, begins, ends, addendum, contractState, handedOver
  case paymentNumber, paymentDay, payment, progress
  case plannedAnnouncement, plannedContract, plannedEnd, isActive, isDeleted
  /// The day on which the row was drawn from the system; of two states of one package the later counts.
  case snapshot
}

/// An export of the national procurement service, known by its headers.
struct ExportKind: Hashable, Sendable {
  /// Exports of one process are joined by the package's code.
  enum Process: Hashable, Sendable { case tender, nontender, catalogue, plan }

  /// In the order in which rows are taken in: an announcement opens a package, so does its end; a contract only completes one. A row of the
  /// procurement plan (RUP) completes the packages that came of it, or opens one where none did. A list of agencies holds no packages.
  enum Stage: Int, Hashable, Sendable, Comparable {
    case announced, finished, contracted, planned, agencies

    static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// The service's own name for the export.
  var name: String
  var process: Process
  var stage: Stage
  /// Headers that together tell this kind from all others declared after it.
  var marks: [String]
  /// The header of each column that is read.
  var columns: [ExportField: String]
  /// Headers that a file of this kind never has.
  var strangers: Set<String> = []
  /// The template's choice for every row, where the export is of one method.
  var method: String?
}
