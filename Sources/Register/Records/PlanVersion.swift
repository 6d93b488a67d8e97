// A version of the plan, as it was when something was first done with it.

package import Formulas
import GRDB

package struct PlanVersion: Equatable, Sendable {
  /// Of what the plan says (`Plan.fingerprint`), whatever file it stood in.
  package var fingerprint: String
  /// Of the file, or of the folder's files together, as compilations print it.
  package var name: String
  package var sha256: String
  /// The plan's `versi`.
  package var version: String
  package var year: Int
  /// `berlaku_mulai`, 1–12.
  package var inForceFromMonth: Int
  /// When it was seen first.
  package var day: Day

  package init(fingerprint: String, name: String, sha256: String, version: String, year: Int, inForceFromMonth: Int, day: Day) {
    self.fingerprint = fingerprint
    self.name = name
    self.sha256 = sha256
    self.version = version
    self.year = year
    self.inForceFromMonth = inForceFromMonth
    self.day = day
  }
}

extension PlanVersion: RegisterRecord {
  static let table = RegisterTable.plans

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("sidik_isi", fingerprint), ("nama", name), ("sha256", sha256), ("versi", version), ("tahun", year),
      ("berlaku_mulai", inForceFromMonth), ("tanggal", day.iso),
    ]
  }

  init(_ row: Row) throws(RegisterFault) {
    self.init(
      fingerprint: try row.value("sidik_isi"), name: try row.value("nama"), sha256: try row.value("sha256"),
      version: try row.value("versi"), year: try row.value("tahun"),
      inForceFromMonth: try row.value("berlaku_mulai"), day: try row.day("tanggal"))
  }
}
