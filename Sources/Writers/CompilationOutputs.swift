// The files of `kompilasi`, each made when it is written.

package import Calculation
import Formulas
import Plans
package import Reports
package import Spreadsheets
package import Submissions

/// Workbook, JSON, Markdown and the seven tables (specification 4), in that order; on demand also the SQL scripts.
/// - Parameter files: all files given, also the ones that cannot be used.
package func compilationOutputs(
  _ compilation: Compilation, files: [CheckedFile], programVersion: String, csv: CSVWriter.Dialect = .indonesian
) -> [OutputFile] {
  compilationOutputs(CompilationReport(compilation, files: files, programVersion: programVersion), csv: csv)
}

/// The same from a report that is already made.
package func compilationOutputs(
  _ report: CompilationReport, csv: CSVWriter.Dialect = .indonesian, withSQL: Bool = false
) -> [OutputFile] {
  let name = report.baseName
  let tables = [
    report.indicatorTable, report.areaTable, report.agencyTable, report.actionTable, report.packageTable, report.submissionTable,
    report.findingTable,
  ]
  let scripts = withSQL ? SQLDialect.allCases : []
  return [
    OutputFile(name + ".xlsx") { try writeXLSX(report.book, to: $0) },
    OutputFile(name + ".json", pieces: { writeCompilationJSON(report, to: $0) }),
    OutputFile(name + ".md", pieces: { writeMarkdown(report.document, picture: { _ in nil }, to: $0) }),
  ] + tables.map { table in OutputFile("\(name)-\(table.name).csv") { try writeCSV(table, csv, to: $0) } }
    + scripts.map { dialect in OutputFile("\(name)-\(dialect.rawValue).sql") { try writeSQL(report, dialect, to: $0) } }
}
