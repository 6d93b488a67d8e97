// The tables of a template's CSV form: every row begins with whose it is.

package import Plans
package import Submissions

/// `paket`, `rencana-aksi`, `realisasi`. A table without rows holds one row of key columns and nothing else, which says so.
package func templateTables(_ content: TemplateContent, plan: Plan?) -> [ReportTable] {
  let rows = TemplateRows(content: content, plan: plan)
  let key = keyCells(content)
  return TableDeclaration.rowTables.map { declaration in
    let cells = rows.cells(of: declaration)
    let columns =
      (TableDeclaration.csvKey.fields + declaration.fields).map { ReportColumn($0.title, $0.width) }
      + rows.ownTitles(of: declaration).map { ReportColumn($0, InputSheet.ownWidth) }
    // Without an OPD there is nothing to say yet.
    let complete = cells.isEmpty ? (content.agency.isEmpty ? [] : [key]) : cells.map { key + $0 }
    return ReportTable(fileName(declaration), columns: columns, rows: BookRows(complete))
  }
}

/// `Rencana Aksi` → `rencana-aksi`.
private func fileName(_ declaration: TableDeclaration) -> String {
  String(declaration.sheet.lowercased().map { $0 == " " ? "-" : $0 })
}

private func keyCells(_ content: TemplateContent) -> [BookCell] {
  TableDeclaration.csvKey.fields.map { field in
    switch field.key {
    case "kode_opd": .optional(content.agency, .code)
    case "tahun": .count(content.year > 0 ? content.year : nil)
    case "bulan": .count(content.month > 0 ? content.month : nil)
    case "revisi": .count(0)
    case "pelapor": BookCell(content.boxes["penanggung_jawab"].map { BookValue($0) } ?? .empty)
    default: .none
    }
  }
}
