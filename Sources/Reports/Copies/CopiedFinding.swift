// A finding about a submission, with its places in the marked copy.

import Findings
import Spreadsheets

struct CopiedFinding {
  /// As found in the received file.
  let original: Finding
  /// The same in words that name rows of the copy.
  let finding: Finding
  /// The cell that a click on the listing opens, and all cells that bear it; empty where the copy has none.
  let cells: [CopyPlace]
  /// The other cells of a comparison.
  let related: [CopyPlace]

  init(_ finding: Finding, _ places: CopyPlaces) {
    original = finding
    related = finding.related.compactMap { places.place($0, of: finding) }
    var moved = finding
    // The one message that names a row.
    if finding.code == .S03, let first = related.first { moved.facts[.other] = String(first.cell.row) }
    self.finding = moved
    switch finding.code {
    case .S01, .S09:
      let titles = (finding.facts[.list] ?? "").split(separator: ",").map { $0.trimmingPrefix(" ") }
      cells = places.places(ofTitles: titles.map(String.init), missingFor: finding)
    // A workbook asks for it, the CSV form did not.
    case .S02 where finding.cell == nil: cells = places.places(ofTitles: [finding.column ?? ""], missingFor: finding)
    default:
      cells =
        if let cell = finding.cell, let rows = finding.sheetRows {
          rows.compactMap { places.place(CellReference(row: $0, column: cell.column), of: finding) }
        } else { [] }
    }
  }

  /// `H12`, `H12:H40`; nil where the copy has no such cell.
  var range: String? {
    guard let first = cells.first?.cell else { return nil }
    guard let last = cells.last?.cell, last != first, last.column == first.column else { return first.description }
    return "\(first):\(last)"
  }

  /// Remarks on how the file was built: the copy is built otherwise.
  var isAboutStructure: Bool { [.S04, .S05, .S06, .S07, .S08].contains(finding.code) }
}
