// What one OPD reported for one month: typed rows, each with the place it came from.

package import Findings
package import Formulas
package import Spreadsheets

/// A single cell in a file.
package struct CellPlace: Hashable, Sendable {
  package var file: SourceFile
  package var sheet: String
  package var cell: CellReference

  package init(file: SourceFile, sheet: String, cell: CellReference) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
  }
}

/// A value of the identity as it was typed.
package struct IdentityBox: Hashable, Sendable {
  package var cell: TypedCell
  package var place: CellPlace

  package init(_ cell: TypedCell, at place: CellPlace) {
    self.cell = cell
    self.place = place
  }
}

/// Who reported (sheet Identitas, or the leading columns of CSV rows).
package struct Identity: Hashable, Sendable {
  package var responsible = ""
  package var employeeNumber = ""
  package var position = ""
  /// Tanggal Lapor as filled in by the OPD.
  package var reported: Day?
  /// Where it stands, or would; nil where the file has no place for it.
  package var reportedPlace: CellPlace?
  package var templateVersion = ""
  /// By field key of `TableDeclaration.identity`: what was typed, and where. Empty in the CSV form.
  package var boxes: [String: IdentityBox] = [:]

  package init() {}
}

/// When the office received a submission, by its register.
package struct SubmissionReceipt: Hashable, Sendable {
  /// Its number in the register: which of two came first.
  package var number: Int64
  /// In the office's zone.
  package var day: Day

  package init(number: Int64, day: Day) {
    self.number = number
    self.day = day
  }
}

/// A usable submission. Rows with a galat are in the tables, marked; nothing of them enters a figure.
package struct Submission: Equatable, Sendable {
  /// The code of the OPD as spelt in the plan (or as typed, when there is no plan).
  package var agency: String
  package var agencyName: String
  package var year: Int
  package var month: Int
  package var revision: Int
  package var identity: Identity
  /// nil where the submission was given as a file, without a register.
  package var receipt: SubmissionReceipt?
  /// The files it came from: one workbook, or the CSV files of one folder.
  package var files: [SourceFile]
  package var packages: Rows
  package var actions: Rows
  package var realizations: Rows
  /// Merged, in reading order.
  package var findings: [Finding]

  package init(
    agency: String, agencyName: String = "", year: Int, month: Int, revision: Int = 0, identity: Identity = Identity(), files: [SourceFile],
    packages: Rows, actions: Rows, realizations: Rows, findings: [Finding] = []
  ) {
    self.agency = agency
    self.agencyName = agencyName
    self.year = year
    self.month = month
    self.revision = revision
    self.identity = identity
    self.files = files
    self.packages = packages
    self.actions = actions
    self.realizations = realizations
    self.findings = findings
  }

  /// Cells with a galat (`jumlah_galat`).
  package var errorCells: Int { findings.errorCells }
}
