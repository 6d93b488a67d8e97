// Reads the list of accepted plausibility errors, one row for each package and code.

package import Findings
import Formulas
import Plans
import Spreadsheets
package import Submissions

package enum AcceptanceIntake {
  /// The acceptances, and what is wrong with the list; a list with a galat gives none.
  package static func read(_ file: ReceivedFile) -> (acceptances: [Acceptance], findings: [Finding]) {
    do {
      let grid = try grid(file)
      guard let header = HeaderSearch(fields: TableDeclaration.acceptances.fields).find(in: grid) else {
        return ([], [Finding(.F12, .error, in: file.source, facts: [.reason: "judul kolom pengesahan tidak ditemukan"])])
      }
      let table = PlanTable(grid, .acceptances, header: header, year: 0)
      var findings = table.reading.findings
      let acceptances = table.goodRows.compactMap { acceptance(table, $0, &findings) }
      return (acceptances, findings.merged())
    } catch let error as ReadError {
      return ([], [FileFault.finding(for: error, in: file.source)])
    } catch {
      preconditionFailure("the spreadsheet reader threw something other than a ReadError: \(error)")
    }
  }

  private static func grid(_ file: ReceivedFile) throws -> SheetGrid {
    let loaded = try LoadedFile(path: file.path, file: file.source)
    switch loaded.content {
    case .csv(let csv): return try LoadedFile.grid(of: csv, file: file.source)
    case .workbook(let workbook): return try LoadedFile.grid(of: workbook, sheet: 0, file: file.source)
    }
  }

  private static func acceptance(_ table: PlanTable, _ row: Int, _ findings: inout [Finding]) -> Acceptance? {
    guard let agency = table.text(row, "kode_opd"), let year = table.number(row, "tahun").flatMap({ Int(exactly: $0) }),
      let package = table.text(row, "kode_paket"), let text = table.text(row, "kode_temuan"), let reason = table.text(row, "alasan"),
      let by = table.text(row, "disahkan_oleh"), let date = table.day(row, "tanggal")
    else { return nil }
    guard let code = FindingCode(rawValue: text.uppercased()), code.canBeAccepted else {
      let allowed = FindingCode.allCases.filter(\.canBeAccepted).map(\.rawValue).joined(separator: ", ")
      findings.append(table.finding(.P01, .error, row, "kode_temuan", value: text, facts: [.list: allowed]))
      return nil
    }
    return Acceptance(agency: agency, year: year, package: package, code: code, reason: reason, by: by, date: date.iso)
  }
}
