// A book as an XLSX file.

import Formulas
package import Reports
package import Spreadsheets

/// Writes a workbook that appears whole or not at all. The same book gives the same bytes.
package func writeXLSX(_ book: Book, to path: String) throws(WriteError) {
  var draft = WorkbookDraft()
  let looks = Looks(&draft)
  draft.sheets = book.sheets.map { SheetDraft($0, looks) }
  draft.definedNames = book.names.map { DefinedNameDraft($0.name, refersTo: $0.refersTo, hidden: $0.isHidden) }
  draft.activeSheet = book.activeSheet
  draft.properties = DocumentProperties(book.properties)
  try draft.write(to: path)
}

/// The id of every role's look, found by the role's number.
struct Looks: Sendable {
  private let ids: [StyleID]

  init(_ draft: inout WorkbookDraft) {
    // All roles are made beforehand: rows come later, when the draft can no longer change.
    var ids: [StyleID] = []
    for role in BookStyle.allCases {
      precondition(Int(role.rawValue) == ids.count, "roles of cells are numbered from 0 without gaps")
      ids.append(draft.style(CellStyle(role)))
    }
    self.ids = ids
  }

  subscript(role: BookStyle) -> StyleID { ids[Int(role.rawValue)] }
}

extension DocumentProperties {
  fileprivate init(_ properties: BookProperties) {
    func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      title: filled(properties.title), subject: filled(properties.subject), creator: filled(properties.creator),
      company: filled(properties.company), created: properties.created?.iso, custom: properties.custom.map { Custom($0.name, $0.value) })
  }
}
