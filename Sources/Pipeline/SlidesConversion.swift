// Slides as PPTX, made by pandoc with pictures by another program; each may or may not be installed.

import Glibc
import Spreadsheets
package import Reports
package import Writers

package struct SlidesConversion: Sendable {
  package private(set) var files: [OutputFile] = []
  /// Formats that could not be made.
  package private(set) var missing: [SlidesFormat] = []
  /// A sentence for each format or part of one that is missing.
  package private(set) var complaints: [String] = []

  /// - Parameter formats: those asked for; the ones that this program makes itself are passed over.
  package init(_ deck: SlideDeck, _ formats: [SlidesFormat]) {
    guard formats.contains(.pptx) else { return }
    do throws(Missing) {
      files = [try pptx(deck)]
    } catch {
      missing = [.pptx]
      complaints.append("Bentuk pptx tidak ditulis: \(error.reason). Bentuk lain yang diminta tetap ditulis.")
    }
  }

  /// Why there is no file.
  private struct Missing: Error { let reason: String }

  private mutating func pptx(_ deck: SlideDeck) throws(Missing) -> OutputFile {
    guard let pandoc = OfficeProgram.path(of: ["pandoc"]) else {
      throw Missing(reason: "pandoc tidak terpasang; pasang pandoc lalu ulangi, atau pakai bentuk html")
    }
    guard let folder = ScratchFolder.make() else { throw Missing(reason: "folder sementara tidak dapat dibuat") }
    defer { ScratchFolder.remove(folder) }
    let pictures = ChartPictures(
      deck.slides.compactMap { slide in
        if case .chart(let chart) = slide.visual { (chart, SlidesStyle.chartWidth(slide.layout)) } else { nil }
      }, in: folder, format: SlidesFormat.pptx.rawValue)
    let (source, made) = (FileSystem.join(folder, "paparan.md"), FileSystem.join(folder, "paparan.pptx"))
    do throws(CommandFailure) {
      try SafeFile.write(slidesMarkdown(deck, for: .pandoc(pictures: pictures.paths)), to: source)
    } catch {
      throw Missing(reason: "halaman sementara tidak dapat ditulis")
    }
    let model = Pandoc.model("reference.pptx", of: pandoc, in: folder, changes: SlidesModel.changes)
    Pandoc.fixTimeOfMaking()
    guard
      OfficeProgram.run(
        pandoc, ["-f", Self.dialect, "-t", "pptx", "--slide-level=1", "-o", made] + Self.metadata(deck) + model + [source]),
      SlidesModel.setWidths(of: deck, in: made), let bytes = FileSystem.bytes(of: made, limit: Self.largest)
    else { throw Missing(reason: "\(pandoc) tidak berhasil membuatnya") }
    if let sentence = pictures.complaint { complaints.append(sentence) }
    return OutputFile("\(deck.baseName).pptx", bytes: { bytes })
  }

  /// What our Markdown uses, and nothing that would read more into it.
  private static let dialect = "commonmark+pipe_tables+fenced_divs"
  private static let largest = 64 << 20

  /// The cover.
  private static func metadata(_ deck: SlideDeck) -> [String] {
    let lines = deck.slides.first?.lines.map(\.words) ?? []
    var words = ["-M", "title=\(deck.title)", "-M", "lang=id"]
    if let first = lines.first { words += ["-M", "subtitle=\(first)"] }
    for line in lines.dropFirst() { words += ["-M", "author=\(line)"] }
    return words
  }
}
