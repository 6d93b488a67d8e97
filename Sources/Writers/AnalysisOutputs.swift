// The files of `analisis`.

package import Reports
package import Spreadsheets

/// Workbook, JSON, Markdown with its charts, and the tables as CSV.
/// - Parameter document: the analysis in words.
package func analysisOutputs(_ report: AnalysisReport, _ document: Document, csv: CSVWriter.Dialect = .indonesian) -> [OutputFile] {
  let own = [
    OutputFile(report.baseName + ".xlsx") { try writeXLSX(report.book, to: $0) },
    OutputFile(report.baseName + ".json", bytes: { analysisJSON(report) }),
  ]
  return own + markdownOutputs(document, name: report.baseName)
    + report.tables.map { table in OutputFile("\(report.baseName)-\(table.name).csv") { try writeCSV(table, csv, to: $0) } }
}

/// A document as Markdown, with its charts as pictures beside it.
func markdownOutputs(_ document: Document, name: String) -> [OutputFile] {
  let prefix = name + "-"
  return [OutputFile(name + ".md", bytes: { markdown(document, picturePrefix: prefix) })]
    + chartOutputs(document.charts, prefix: prefix)
}

/// Charts as pictures, each a file of this and its own name.
func chartOutputs(_ charts: [Chart], prefix: String) -> [OutputFile] {
  charts.map { chart in OutputFile("\(prefix)\(chart.name).svg", bytes: { Array(svg(chart).utf8) }) }
}
