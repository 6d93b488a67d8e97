// Says what a CSV file is that is no submission, so that its sender knows what to send instead.

import Findings
import Formulas
import Plans
import Spreadsheets

/// Tables of other kinds that people send by mistake, known by their headings.
enum ForeignTable {
  /// Titles may stand above the headings.
  private static let searchedRows = 5

  /// What the file holds, as a reason of F12; nil when it is nothing that we know.
  static func words(_ grid: SheetGrid) -> String? {
    for row in grid.rows.prefix(searchedRows) {
      let titles = grid.cells(of: row).compactMap { SheetGrid.shownText($0.value) }
      if let words = words(titles) { return words }
    }
    return nil
  }

  private static func words(_ titles: [String]) -> String? {
    if FindingList.isHeading(titles) { return "isinya daftar hasil pemeriksaan, bukan data" }
    let folded = Set(titles.map(TextKey.fold))
    if let kind = ExportKind.all.first(where: { $0.marks.allSatisfy(folded.contains) && $0.strangers.isDisjoint(with: folded) }) {
      return "isinya ekspor pengadaan (\(kind.name)), bukan kiriman OPD; ekspor dipakai mengisi templat, dengan kinerja template --data"
    }
    let headings = Set(titles.map { TextKey.header($0) })
    if isHeading(headings, of: .acceptances) {
      return "isinya daftar pengesahan, bukan kiriman OPD; daftar itu disebut dengan --pengesahan"
    }
    if let table = TableDeclaration.planTables.first(where: { isHeading(headings, of: $0) }) {
      return "isinya lembar \(table.sheet) rencana kinerja, bukan kiriman OPD; rencana disebut dengan --rencana"
    }
    return nil
  }

  /// Every required title is there, or for tables with a single one all titles.
  private static func isHeading(_ headings: Set<String>, of declaration: TableDeclaration) -> Bool {
    let required = declaration.fields.filter(\.isRequired)
    return (required.count > 1 ? required : declaration.fields).allSatisfy { headings.contains(TextKey.header($0.title)) }
  }
}
