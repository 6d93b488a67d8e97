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
    let document = document()
    guard let folder = ScratchFolder.make() else {
      for format in formats { miss(format, "folder sementara tidak dapat dibuat") }
      return
    }
    let page = FileSystem.join(folder, baseName + ".html")
    let body = html(document)
    do {
      try OutputFile(baseName, bytes: { body }).write(to: page)
    } catch {
      for format in formats { miss(format, "halaman sementara tidak dapat ditulis") }
    }
    for format in formats where !missing.contains(format) {
      if format == .docx, let pandoc = OfficeProgram.path(of: ["pandoc"]) {
        docx(document, baseName, pandoc, in: folder)
        continue
      }
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

  /// A word processor's tables and headings are better made of Markdown than of a page.
  private mutating func docx(_ document: Document, _ baseName: String, _ pandoc: String, in folder: String) {
    let pictures = ChartPictures(document.charts.map { ($0, ChartFrame.width) }, in: folder, format: ReportFormat.docx.rawValue)
    let (source, made) = (FileSystem.join(folder, baseName + ".md"), FileSystem.join(folder, baseName + ".docx"))
    do throws(CommandFailure) {
      try SafeFile.write(markdown(document) { pictures.paths[$0.name] }, to: source)
    } catch {
      return miss(.docx, "halaman sementara tidak dapat ditulis")
    }
    let model = Pandoc.model("reference.docx", of: pandoc, in: folder, changes: Self.paper)
    Pandoc.fixTimeOfMaking()
    guard OfficeProgram.run(pandoc, ["-f", "gfm", "-t", "docx", "-M", "lang=id", "-o", made] + model + [source]),
      let bytes = FileSystem.bytes(of: made, limit: Self.largest)
    else { return miss(.docx, "\(pandoc) tidak berhasil membuatnya") }
    files.append(OutputFile(baseName + ".docx", bytes: { bytes }))
    if let sentence = pictures.complaint { complaints.append(sentence) }
  }

  /// A4, lines around the cells of tables, and small letters in them.
  private static let paper: [String: [(old: String, new: String)]] = [
    "word/document.xml": [
      (
        "<w:sectPr />",
        #"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1021" w:right="907" w:bottom="1021" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>"#
      )
    ],
    "word/styles.xml": [
      (
        "<w:tblCellMar>",
        "<w:tblBorders>"
          + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="BFC7CF"/>"#
          }.joined() + "</w:tblBorders><w:tblCellMar>"
      ),
      (
        #"<w:spacing w:before="36" w:after="36" />\#n    </w:pPr>"#,
        #"<w:spacing w:before="36" w:after="36" />\#n    </w:pPr><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>"#
      ),
    ],
  ]

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
    format == .pdf ? "Chromium atau LibreOffice Writer" : "pandoc atau LibreOffice Writer"
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
