// The files of `status`.

package import Reports

package func statusOutputs(_ report: StatusReport) -> [OutputFile] {
  [
    OutputFile(report.baseName + ".xlsx") { try writeXLSX(report.book, to: $0) },
    OutputFile(report.baseName + ".md", bytes: { markdown(report.document) }),
  ]
}
