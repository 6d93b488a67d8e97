// The plan's sheet OPD with the agencies found in exports, ready to be looked over and put into a plan.

package import Plans

extension ReportTable {
  /// One row per agency, under the headings of the plan's sheet; what the exports do not tell stays empty.
  package static func agencyProposal(_ agencies: [Agency]) -> ReportTable {
    let fields = TableDeclaration.agencies.fields
    let rows = agencies.map { agency in
      fields.map { field -> BookCell in
        switch field.key {
        case "kode": .optional(agency.code, .code)
        case "nama": .optional(agency.name)
        // A semicolon in a name would part it in two.
        case "alias": .optional(agency.aliases.map { $0.replacing(";", with: ",") }.joined(separator: ";"), .codeList)
        case "wajib_lapor": .optional(agency.mustReport ? nil : "Tidak")
        case "penanggung_jawab": .optional(agency.responsible)
        case "kontak": .optional(agency.contact)
        default: preconditionFailure("the proposal does not know the field \(field.key) of \(TableDeclaration.agencies.sheet)")
        }
      }
    }
    return ReportTable("opd", columns: fields.map { ReportColumn($0.heading, $0.width) }, rows: BookRows(rows))
  }
}

extension Book {
  /// The same as a workbook whose one sheet can be copied into the plan's.
  package static func agencyProposal(_ agencies: [Agency]) -> Book {
    var book = Book()
    var sheet = BookSheet.table(TableDeclaration.agencies.sheet, .agencyProposal(agencies), frozenColumns: 1, footer: "")
    sheet.page.isLandscape = true
    book.sheets = [sheet]
    book.properties.title = "Usulan daftar OPD"
    return book
  }
}
