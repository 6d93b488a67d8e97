// What became of every row of an export: the account that `template --data` gives.

package import Findings
package import Plans
package import Submissions

/// A row that gave nothing, with the reason.
package struct RejectedRow: Hashable, Sendable {
  /// Row in the file, 1-based.
  package var row: Int
  package var reason: ExportRemark
}

/// A value that is none of the template's choices; its cells are left empty.
package struct UnmappedValue: Hashable, Sendable {
  /// Header in the export.
  package var column: String
  package var value: String
  /// Rows of the file that hold it.
  package var count: Int
}

/// Something about a cell that a person should know; `remark.leavesEmpty` tells whether the template's cell stayed empty.
package struct ExportNote: Hashable, Sendable {
  package var row: Int
  /// Header in the export.
  package var column: String
  package var value: String
  package var remark: ExportRemark
}

/// The account of one file: `rowCount` = `opened` + `joined` + `rejected.count`.
package struct ExportReport: Equatable, Sendable {
  package var file: SourceFile
  /// The service's name for this kind of export.
  package var kind: String
  /// Rows below the headers that hold anything.
  package var rowCount: Int
  /// Rows that opened a package of a template.
  package var opened = 0
  /// Rows that completed or repeated one.
  package var joined = 0
  /// In row order.
  package var rejected: [RejectedRow] = []
  /// By column and value.
  package var unmapped: [UnmappedValue] = []
  /// In row order.
  package var notes: [ExportNote] = []
}

/// What a set of exports gives.
package struct ExportResult: Equatable, Sendable {
  /// One for each agency that has a package, by code; packages by code.
  package var contents: [TemplateContent]
  /// One for each recognised file, by name.
  package var reports: [ExportReport]
  /// One for each file that is no export, by name.
  package var refused: [Finding]
  /// Every agency named in the exports, by code, with the other spellings of its name as aliases.
  package var agencies: [Agency]
}
