// The files of `laporan`.

package import Reports

/// Formats of the period report; raw values are what people write and the files' extensions.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case md, html, xlsx, docx, pdf

  /// Made by this program alone; the others need an office program or a browser.
  package var isOwn: Bool { self != .docx && self != .pdf }
}

/// The files of the formats that this program makes itself, and the JSON. Markdown has its charts beside it.
/// - Parameter document: the report in words.
package func periodReportOutputs(_ report: PeriodReport, _ document: Document, formats: [ReportFormat]) -> [OutputFile] {
  var files = [OutputFile(report.baseName + ".json", pieces: { writePeriodReportJSON(report, to: $0) })]
  for format in formats {
    let name = "\(report.baseName).\(format.rawValue)"
    switch format {
    case .md: files += markdownOutputs(document, name: report.baseName)
    case .html: files.append(OutputFile(name, bytes: { html(document) }))
    case .xlsx: files.append(OutputFile(name) { try writeXLSX(report.book, to: $0) })
    case .docx, .pdf: break
    }
  }
  return files
}

/// The files of the final status of the indicators, in the formats that this program makes itself.
package func finalStatusOutputs(_ status: FinalStatus, _ document: Document, formats: [ReportFormat]) -> [OutputFile] {
  formats.flatMap { format -> [OutputFile] in
    let name = "\(status.baseName).\(format.rawValue)"
    switch format {
    case .md: return markdownOutputs(document, name: status.baseName)
    case .html: return [OutputFile(name, bytes: { html(document) })]
    case .xlsx: return [OutputFile(name) { try writeXLSX(status.book, to: $0) }]
    case .docx, .pdf: return []
    }
  }
}
