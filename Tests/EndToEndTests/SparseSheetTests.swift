// A sheet whose few cells span the whole grid is shown and written without gigabytes of blanks.

import Foundation
import Spreadsheets
import Testing

struct SparseSheetTests {
  private static let rows = 20_000

  /// Two cells in each row: in the first column and in the last of the grid.
  private static func write(to path: String) throws {
    var next = 1
    var sheet = SheetDraft(name: "Lembar")
    sheet.rows = RowSource { buffer in
      guard next <= rows else { return false }
      buffer.beginRow(next)
      buffer.number(1, Double(next), .plain)
      buffer.number(16_384, 1, .plain)
      buffer.endRow()
      next += 1
      return true
    }
    var draft = WorkbookDraft()
    draft.sheets.append(sheet)
    try draft.write(to: path)
  }

  @Test func theTableIsCutAndSaysSo() throws {
    let folder = try FreshFolder()
    try Self.write(to: folder.path("a.xlsx"))
    let run = try Program.run(["baca", "a.xlsx"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.count < 2_000_000)
    #expect(run.text.contains("\n20000 | 20000\n"))
    #expect(run.text.hasSuffix("tidak ditampilkan; untuk semua sel pakai --format ndjson.\n"))
  }

  @Test func csvIsRefusedInOneSentence() throws {
    let folder = try FreshFolder()
    try Self.write(to: folder.path("a.xlsx"))
    let run = try Program.run(["baca", "a.xlsx", "--format", "csv"], in: folder.url)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
