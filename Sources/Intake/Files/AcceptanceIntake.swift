// Reads the list of accepted plausibility errors, one row for each package and code.

package import Findings
package import Formulas
import Plans
package import Spreadsheets
package import Submissions

/// A list of acceptances as it was found.
package struct AcceptanceList: Sendable {
  package var acceptances: [Acceptance] = []
  /// What is wrong with the list.
  package var findings: [Finding] = []
  /// How a CSV is written; nil for a workbook.
  package var dialect: CSVDialect?
  /// The columns of the declared fields, 1-based; nil where there is none.
  package var columns: [Int?] = []
}

package enum AcceptanceIntake {
  package static func read(_ file: ReceivedFile) -> AcceptanceList {
    var list = AcceptanceList()
    do {
      let (grid, dialect) = try grid(file)
      list.dialect = dialect
      guard let header = HeaderSearch(fields: TableDeclaration.acceptances.fields).find(in: grid) else {
        list.findings = [Finding(.F12, .error, in: file.source, facts: [.reason: "judul kolom pengesahan tidak ditemukan"])]
        return list
      }
      list.columns = header.columns
      let table = PlanTable(grid, .acceptances, header: header, year: 0)
      var findings = table.reading.findings
      list.acceptances = table.goodRows.compactMap { acceptance(table, $0, &findings) }
      list.findings = findings.merged()
    } catch let error as ReadError {
      list.findings = [FileFault.finding(for: error, in: file.source)]
    } catch {
      preconditionFailure("the spreadsheet reader threw something other than a ReadError: \(error)")
    }
    return list
  }

  /// A date as it may be typed into the list; nil where it cannot be read.
  package static func day(_ text: String) -> Day? {
    guard case .day(let day) = DateText.read(text) else { return nil }
    return day
  }

  /// Whether a text says nothing: blank, `-`, `nihil`.
  package static func isNothing(_ text: String) -> Bool { CellReader.isNothing(text) }

  private static func grid(_ file: ReceivedFile) throws -> (SheetGrid, CSVDialect?) {
    let loaded = try LoadedFile(path: file.path, file: file.source)
    switch loaded.content {
    case .csv(let csv): return (try LoadedFile.grid(of: csv, file: file.source), csv.dialect)
    case .workbook(let workbook): return (try LoadedFile.grid(of: workbook, sheet: 0, file: file.source), nil)
    }
  }

  private static func acceptance(_ table: PlanTable, _ row: Int, _ findings: inout [Finding]) -> Acceptance? {
    guard let agency = table.text(row, "kode_opd"), let year = table.number(row, "tahun").flatMap({ Int(exactly: $0) }),
      let package = table.text(row, "kode_paket"), let text = table.text(row, "kode_temuan"), let reason = table.text(row, "alasan"),
      let by = table.text(row, "disahkan_oleh"), let date = table.day(row, "tanggal")
    else { return nil }
    guard let code = FindingCode(rawValue: text.uppercased()), code.canBeAccepted else {
      findings.append(table.finding(.P01, .error, row, "kode_temuan", value: text, facts: [.list: FindingCode.acceptable]))
      return nil
    }
    return Acceptance(agency: agency, year: year, package: package, code: code, reason: reason, by: by, date: date.iso)
  }
}
