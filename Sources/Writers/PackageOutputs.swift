// The files of `paket`.

package import Reports
package import Spreadsheets

/// Workbook, Markdown and the table of packages as CSV.
package func packageOutputs(_ report: PackageReport, csv: CSVWriter.Dialect = .indonesian) -> [OutputFile] {
  [
    OutputFile(report.baseName + ".xlsx") { try writeXLSX(report.book, to: $0) },
    OutputFile(report.baseName + ".md") { markdown(report.document) },
    OutputFile(report.baseName + ".csv") { try writeCSV(report.packageTable, csv, to: $0) },
  ]
}
