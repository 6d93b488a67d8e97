// The template of one OPD for one month.

package import Plans
import Spreadsheets
package import Submissions

/// Rows prepared below the ones filled in beforehand (specification 4).
private let preparedRows = 1_000

/// The workbook that an OPD fills in: Petunjuk, Identitas, Paket, Rencana Aksi, Realisasi and the hidden lists.
/// - Parameters:
///   - content: whose template it is, with the rows known already. An empty code, year 0 or month 0 stays open to be filled in.
///   - plan: gives areas, indicators and action items; without it only what stands in `content` is known.
package func templateBook(_ content: TemplateContent, plan: Plan?) -> Book {
  Template(content: content, plan: plan).book
}

private struct Template {
  let content: TemplateContent
  let plan: Plan?

  private static let areaList = "daftar_area"
  private static let indicatorList = "daftar_indikator"
  private static let realizedList = "daftar_indikator_realisasi"

  private var year: Int? { content.year > 0 ? content.year : nil }

  private var lists: DropdownLists {
    var lists = DropdownLists(for: TableDeclaration.rowTables)
    lists.add(IdentitySheet.monthList, monthNames)
    lists.add(Self.areaList, [DropdownLists.everything] + (plan?.areas.map(\.code) ?? []))
    lists.add(Self.indicatorList, plan?.indicators.map(\.code) ?? [])
    lists.add(Self.realizedList, plan?.indicators.filter { $0.source == .realizations }.map(\.code) ?? [])
    return lists
  }

  var book: Book {
    let rows = TemplateRows(content: content, plan: plan)
    let guide = TemplateGuide(content: content, plan: plan, footer: footer)
    let lists = lists
    var book = Book()
    book.sheets = [
      guide.sheet, IdentitySheet(content: content, footer: footer).sheet(), sheet(.packages, rows, frozen: 3),
      sheet(.actions, rows, frozen: 3), sheet(.realizations, rows, frozen: 1), lists.sheet,
    ]
    book.names = lists.names + [BookName(TemplateMarker.definedName, refersTo: "\"\(TemplateMarker.submission)\"", isHidden: true)]
    book.properties.title = "Templat Data Kinerja Pengadaan" + (content.agencyName.isEmpty ? "" : " – \(content.agencyName)")
    book.properties.subject = guide.periodTitle
    book.properties.company = plan?.settings.region ?? ""
    book.properties.creator = plan?.settings.unit ?? ""
    book.properties.custom = [BookProperty(TemplateMarker.property, TemplateMarker.submission)]
    return book
  }

  private var footer: String {
    [content.agencyName, TemplateGuide(content: content, plan: plan).periodTitle].filter { !$0.isEmpty }.joined(separator: " – ")
  }

  private func sheet(_ declaration: TableDeclaration, _ rows: TemplateRows, frozen: Int) -> BookSheet {
    InputSheet(
      declaration: declaration, rows: rows.cells(of: declaration), ownTitles: rows.ownTitles(of: declaration), spareRows: preparedRows,
      year: year, dropdowns: dropdowns(declaration), frozenColumns: frozen,
      footer: footer
    ).sheet()
  }

  private func dropdowns(_ declaration: TableDeclaration) -> [CodeDropdown] {
    let lists = lists
    let all = [
      CodeDropdown(
        key: "area", list: Self.areaList,
        error: "Bukan satu kode dari daftar. Beberapa kode area boleh ditulis dengan titik koma di antaranya; lainnya periksa kembali.",
        isStrict: false),
      CodeDropdown(
        key: "indikator", list: declaration == .realizations ? Self.realizedList : Self.indicatorList,
        error: "Pilih kode indikator dari daftar: klik panah di kanan sel.", isStrict: true),
    ]
    return all.filter { lists.contains($0.list) }
  }
}
