// The files of `analisis`.

package import Reports

/// Workbook, JSON and Markdown.
package func analysisOutputs(_ report: AnalysisReport) -> [OutputFile] {
  [
    OutputFile(report.baseName + ".xlsx") { try writeXLSX(report.book, to: $0) },
    OutputFile(report.baseName + ".json", bytes: { analysisJSON(report) }),
    OutputFile(report.baseName + ".md", bytes: { markdown(report.document) }),
  ]
}
