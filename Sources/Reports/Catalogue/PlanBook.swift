// The plan workbook of a year, filled with the catalogue, for the UKPBJ to complete.

import Formulas
package import Plans
import Spreadsheets

/// What is known of a plan before anyone has opened its workbook.
package struct PlanDraft: Sendable {
  package var year: Int
  package var region: String
  /// Values of Pengaturan by key, over the defaults.
  package var settings: [String: String] = [:]
  package var agencies: [Agency]
  /// Every OPD of the plan is written as SEMUA.
  package var actions: [PlannedAction] = []
  /// Area and condition of Pemetaan.
  package var mappings: [(area: String, condition: String)] = []

  package init(year: Int, region: String = "", agencies: [Agency] = []) {
    self.year = year
    self.region = region
    self.agencies = agencies
  }
}

/// `rencana-kinerja.xlsx` with every sheet of specification 2.2.
package func planBook(year: Int, region: String = "", agencies: [Agency] = []) -> Book {
  planBook(PlanDraft(year: year, region: region, agencies: agencies))
}

package func planBook(_ draft: PlanDraft) -> Book {
  let lists = DropdownLists.forPlan
  var book = Book()
  book.sheets = [PlanGuide(draft: draft).sheet, SettingsSheet(draft: draft).sheet]
  for declaration in TableDeclaration.planTables { book.sheets.append(PlanSheet(declaration: declaration, draft: draft).sheet) }
  book.sheets.append(lists.sheet)
  book.names = lists.names + PlanSheet.codeNames
  book.names.append(BookName(TemplateMarker.definedName, refersTo: "\"\(TemplateMarker.plan)\"", isHidden: true))
  book.properties.title = "Rencana Kinerja Pengadaan \(draft.year)"
  book.properties.company = draft.region
  book.properties.custom = [BookProperty(TemplateMarker.property, TemplateMarker.plan)]
  return book
}

extension DropdownLists {
  static let scaleList = "daftar_skala"
  static let minimizeList = "daftar_rumus_minimalkan"

  static var forPlan: DropdownLists {
    var lists = DropdownLists(for: TableDeclaration.planTables)
    lists.add(scaleList, RatingScale.named.map(\.key) + [RatingScale.ownKey])
    lists.add(minimizeList, MinimizeRule.allCases.map(\.rawValue))
    return lists
  }
}

/// One sheet of rows of the plan.
private struct PlanSheet {
  let declaration: TableDeclaration
  let draft: PlanDraft

  /// Columns of codes that other sheets choose from: name of the list and table.
  private static let codeLists: [(key: String, name: String, table: TableDeclaration)] = [
    ("tujuan", "kode_tujuan", .goals), ("area", "kode_area", .areas), ("indikator", "kode_indikator", .indicators),
    ("opd", "kode_opd", .agencies),
  ]

  /// Prepared rows per sheet: more than any plan is likely to need, few enough to scroll.
  private static func spareRows(_ declaration: TableDeclaration) -> Int {
    switch declaration {
    case .plannedActions: 500
    case .indicators, .targets, .agencies: 150
    default: 50
    }
  }

  /// Each name covers the filled part of its column, so that a dropdown shows no blanks.
  static var codeNames: [BookName] {
    codeLists.map { list in
      let column = "\(SheetDraft.quoted(list.table.sheet))!$A$2"
      let whole = "\(column):$A$\(1 + spareRows(list.table))"
      return BookName(list.name, refersTo: "\(column):INDEX(\(whole),MAX(1,COUNTA(\(whole))))")
    }
  }

  var sheet: BookSheet {
    let rows = PlanRows(draft: draft).rows(of: declaration)
    return InputSheet(
      declaration: declaration, rows: rows, spareRows: max(0, Self.spareRows(declaration) - rows.count), year: draft.year,
      dropdowns: dropdowns,
      frozenColumns: [.indicators, .agencies].contains(declaration) ? 2 : 1, footer: "Rencana Kinerja \(draft.year)", isProtected: false
    ).sheet()
  }

  private var dropdowns: [CodeDropdown] {
    Self.codeLists.compactMap { list in
      guard list.table != declaration else { return nil }
      return CodeDropdown(
        key: list.key, list: list.name,
        error: "Kode ini belum ada di lembar \(list.table.sheet). Periksa kembali atau tambahkan dahulu di sana.",
        isStrict: false)
    }
  }
}
