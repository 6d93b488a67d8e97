// A document as HTML: structure, escaping, and nothing from elsewhere.

import ReportSamples
import Reports
import Testing
import Writers

struct HTMLTests {
  private func body(_ document: Document) -> String {
    let text = String(decoding: html(document), as: UTF8.self)
    return text.split(separator: "<main>\n", maxSplits: 1).last.map(String.init) ?? ""
  }

  @Test func sectionsNestAndTablesNameTheirRows() {
    var document = Document()
    document.heading(1, "Judul")
    document.heading(2, "Satu")
    document.heading(3, "Rinci")
    document.table(DocumentTable([.init("Kode"), .init("Nilai", .right)], rows: [["A", "1,5"]]))
    document.heading(2, "Dua")
    document.facts([DocumentFact("Satuan", "%")])
    document.signature(["Kepala", "", "Nama"])
    #expect(
      body(document) == """
        <section class="level-1" aria-labelledby="bagian-1">
        <h1 id="bagian-1">Judul</h1>
        <section class="level-2" aria-labelledby="bagian-2">
        <h2 id="bagian-2">Satu</h2>
        <section class="level-3" aria-labelledby="bagian-3">
        <h3 id="bagian-3">Rinci</h3>
        <div class="scroll" role="region" tabindex="0" aria-label="Tabel Rinci">
        <table class="plain">
        <thead>
        <tr><th scope="col">Kode</th><th scope="col" class="right">Nilai</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">A</th><td class="right">1,5</td></tr>
        </tbody>
        </table>
        </div>
        </section>
        </section>
        <section class="level-2" aria-labelledby="bagian-4">
        <h2 id="bagian-4">Dua</h2>
        <table class="facts">
        <tbody>
        <tr><th scope="row">Satuan</th><td>%</td></tr>
        </tbody>
        </table>
        <p class="signature">Kepala<br>
        <br>
        Nama</p>
        </section>
        </section>
        </main>
        </body>
        </html>

        """)
  }

  @Test func markupInDataIsNoMarkup() {
    let hostile = "<script>&\"'\u{1}\u{FFFE}"
    var document = Document()
    document.heading(1, hostile)
    document.paragraph(hostile)
    document.list([hostile])
    document.facts([DocumentFact(hostile, hostile)])
    document.table(DocumentTable([.init(hostile)], rows: [[hostile]]))
    let text = String(decoding: html(document), as: UTF8.self)
    #expect(!text.contains("<script") && !text.contains("\u{1}") && !text.contains("\u{FFFE}"))
    #expect(text.contains("<title>&lt;script&gt;&amp;&quot;'  </title>"))
    #expect(text.contains("aria-label=\"Tabel &lt;script&gt;&amp;&quot;'  \""))
  }

  @Test func aLongDocumentHasContentsBeforeItsFirstPart() {
    var document = Document()
    document.heading(1, "Judul")
    document.paragraph("Awal")
    for part in ["A & B", "C", "D", "E"] { document.heading(2, part) }
    let text = body(document)
    #expect(text.contains("<p>Awal</p>\n<nav aria-label=\"Daftar isi\">"))
    #expect(text.contains("<li><a href=\"#bagian-2\">A &amp; B</a></li>"))
    #expect(text.contains("<h2 id=\"bagian-5\">E</h2>"))
  }

  @Test func nothingIsFetched() throws {
    let sample = try Sample.march()
    let bytes = html(CompilationReport(sample.compilation, files: sample.files, programVersion: "0.1").document)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">\n"))
    for outside in ["http:", "https:", "url(", "<link", "<img", "<script", "@import"] { #expect(!text.contains(outside), "\(outside)") }
    #expect(bytes == html(CompilationReport(sample.compilation, files: sample.files, programVersion: "0.1").document))
  }
}
