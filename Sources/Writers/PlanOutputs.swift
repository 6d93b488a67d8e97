// The files of `rencana dokumen`.

package import Reports

/// Formats of the planning document; raw values are what people write and the files' extensions.
package enum PlanFormat: String, Hashable, Sendable, CaseIterable {
  case md, html, xlsx
}

package func planOutputs(_ document: PlanDocument, formats: [PlanFormat]) -> [OutputFile] {
  formats.map { format in
    let name = "\(document.baseName).\(format.rawValue)"
    return switch format {
    case .md: OutputFile(name, bytes: { markdown(document.document) })
    case .html: OutputFile(name, bytes: { html(document.document) })
    case .xlsx: OutputFile(name) { try writeXLSX(document.book, to: $0) }
    }
  }
}
