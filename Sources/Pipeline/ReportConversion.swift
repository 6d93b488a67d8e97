// The report as DOCX and PDF, made from its HTML by programs that may or may not be installed.

package import Reports
package import Writers

package struct ReportConversion: Sendable {
  package private(set) var files: [OutputFile] = []
  /// Formats that could not be made, with a sentence each.
  package private(set) var missing: [ReportFormat] = []
  package private(set) var complaints: [String] = []

  /// - Parameters:
  ///   - baseName: of the files, without their endings.
  ///   - formats: those that this program does not make itself.
  package init(_ document: @autoclosure () -> Document, baseName: String, _ formats: [ReportFormat]) {
    guard !formats.isEmpty else { return }
    guard let folder = ScratchFolder.make() else {
      for format in formats { miss(format, "folder sementara tidak dapat dibuat") }
      return
    }
    let page = FileSystem.join(folder, baseName + ".html")
    let body = html(document())
    do {
      try OutputFile(baseName, bytes: { body }).write(to: page)
    } catch {
      for format in formats { miss(format, "halaman sementara tidak dapat ditulis") }
    }
    for format in formats where !missing.contains(format) {
      guard let converter = Self.converters(format).first(where: { OfficeProgram.path(of: $0.programs) != nil }),
        let program = OfficeProgram.path(of: converter.programs)
      else {
        let advice = "pasang program itu lalu ulangi, atau cetak bentuk html dari peramban"
        miss(format, "\(Self.wanted(format)) tidak terpasang; \(advice)")
        continue
      }
      let made = FileSystem.join(folder, "\(baseName).\(format.rawValue)")
      guard OfficeProgram.run(program, converter.arguments(page, made, folder)),
        let bytes = FileSystem.bytes(of: made, limit: Self.largest), !bytes.isEmpty
      else {
        miss(format, "\(program) tidak berhasil membuatnya; pastikan \(Self.wanted(format)) terpasang lengkap")
        continue
      }
      files.append(OutputFile("\(baseName).\(format.rawValue)", bytes: { bytes }))
    }
    ScratchFolder.remove(folder)
  }

  /// A report of thousands of pages is still smaller.
  private static let largest = 256 << 20

  private mutating func miss(_ format: ReportFormat, _ reason: String) {
    missing.append(format)
    complaints.append("Bentuk \(format.rawValue) tidak ditulis: \(reason). Bentuk lain yang diminta tetap ditulis.")
  }

  private struct Converter {
    let programs: [String]
    /// From the page, the file to be made and a folder of its own.
    let arguments: @Sendable (String, String, String) -> [String]
  }

  private static func wanted(_ format: ReportFormat) -> String {
    format == .pdf ? "Chromium atau LibreOffice Writer" : "LibreOffice Writer"
  }

  private static func converters(_ format: ReportFormat) -> [Converter] {
    func office(_ filter: String) -> Converter {
      Converter(programs: ["soffice", "libreoffice"]) { page, _, folder in
        [
          // A profile of its own: an office that is open already would otherwise take the order and do nothing.
          "-env:UserInstallation=file://\(folder)/profil", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", filter, "--outdir",
          folder, page,
        ]
      }
    }
    // A browser prints the page as its style sheet has it.
    let browser = Converter(programs: OfficeProgram.browsers) { page, made, folder in
      OfficeProgram.browserArguments(in: folder) + ["--no-pdf-header-footer", "--print-to-pdf=\(made)", "file://\(page)"]
    }
    return format == .pdf ? [browser, office("pdf:writer_web_pdf_Export")] : [office("docx:MS Word 2007 XML")]
  }
}
