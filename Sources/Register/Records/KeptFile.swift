// A file of a submission or of a plan: its name, its hash, and where the archive has it.

package import Findings
import GRDB

package struct KeptFile: Hashable, Sendable {
  /// The name under which it came.
  package var source: SourceFile
  /// Below the workspace's folder: `arsip/2026/03/1.01/<sha256>-nama.xlsx`.
  package var archivePath: String

  package init(source: SourceFile, archivePath: String) {
    self.source = source
    self.archivePath = archivePath
  }
}

/// A file as one row beside what it belongs to.
struct SubmissionFileRow: RegisterRecord {
  static let table = RegisterTable.submissionFiles
  var submission: Int64
  var file: KeptFile

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] { [("kiriman", submission)] + file.columns }

  init(submission: Int64, file: KeptFile) {
    self.submission = submission
    self.file = file
  }

  init(_ row: Row) throws(RegisterFault) { self.init(submission: try row.value("kiriman"), file: try KeptFile(row)) }
}

struct PlanFileRow: RegisterRecord {
  static let table = RegisterTable.planFiles
  var plan: Int64
  var file: KeptFile

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] { [("rencana", plan)] + file.columns }

  init(plan: Int64, file: KeptFile) {
    self.plan = plan
    self.file = file
  }

  init(_ row: Row) throws(RegisterFault) { self.init(plan: try row.value("rencana"), file: try KeptFile(row)) }
}

extension KeptFile {
  fileprivate var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [("nama", source.name), ("sha256", source.sha256), ("arsip", archivePath)]
  }

  fileprivate init(_ row: Row) throws(RegisterFault) {
    self.init(source: SourceFile(name: try row.value("nama"), sha256: try row.value("sha256")), archivePath: try row.value("arsip"))
  }
}
