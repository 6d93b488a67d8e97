// The tables of a template's CSV form: every row begins with whose it is.

package import Plans
package import Submissions

/// `paket`, `rencana-aksi`, `realisasi`. A table without rows holds one row of key columns and nothing else, which says so.
package func templateTables(_ content: TemplateContent, plan: Plan?) -> [ReportTable] {
  let rows = TemplateRows(content: content, plan: plan)
  let known: [(TableDeclaration, [[BookCell]])] = [(.packages, rows.packages), (.actions, rows.actions), (.realizations, [])]
  let key = keyCells(content)
  return known.map { declaration, rows in
    let columns = (TableDeclaration.csvKey.fields + declaration.fields).map { ReportColumn($0.title, $0.width) }
    // Without an OPD there is nothing to say yet.
    let complete = rows.isEmpty ? (content.agency.isEmpty ? [] : [key]) : rows.map { key + $0 }
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
    default: .none
    }
  }
}
