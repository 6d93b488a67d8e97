// The CSV form of a template: one file for each table of rows.

package import Plans
import Reports
package import Spreadsheets
package import Submissions

/// `paket.csv`, `rencana-aksi.csv` and `realisasi.csv` of one OPD and month, with headings without stars.
package func templateCSV(
  _ content: TemplateContent, plan: Plan?, dialect: CSVWriter.Dialect = .indonesian
) throws(WriteError) -> [(name: String, bytes: [UInt8])] {
  var files: [(name: String, bytes: [UInt8])] = []
  for table in templateTables(content, plan: plan) { files.append((table.name + ".csv", try csvBytes(table, dialect))) }
  return files
}
