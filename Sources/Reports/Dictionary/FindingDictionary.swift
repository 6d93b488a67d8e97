// The list of everything that can be found, with examples and the words for them.

package import Findings

/// An input and what is said of it.
package struct FindingExample: Sendable {
  package var code: FindingCode
  package var severity: Severity
  /// In Markdown.
  package var input: String
  package var message: String
  package var remedy: String

  package init(_ code: FindingCode, _ severity: Severity, input: String, message: String, remedy: String) {
    self.code = code
    self.severity = severity
    self.input = input
    self.message = message
    self.remedy = remedy
  }
}

package enum FindingDictionary {
  /// `docs/temuan.md`, from the error gallery: every code with its examples.
  package static func document(_ examples: [FindingExample]) -> Document {
    var document = Document()
    document.heading(1, "Hasil pemeriksaan")
    document.paragraph(
      "Halaman ini dibuat dari galeri kesalahan (Tests/FindingGallery) dengan scripts/make-shipped-files; jangan diubah dengan tangan.")
    document.paragraph(
      "Salah (galat): baris atau berkas tidak dihitung. Perlu diperiksa (peringatan): dihitung, tetapi periksalah. Catatan: untuk diketahui. "
        + "Setiap contoh adalah perubahan pada templat atau rencana yang benar, dan kata-katanya persis seperti yang tertulis di layar.")
    for (title, letter) in groups {
      document.heading(2, title)
      document.table(
        DocumentTable(
          ["Kode", "Judul", "Tingkat", "Contoh isian", "Yang ditemukan", "Yang perlu dilakukan"].map { DocumentTable.Column($0) },
          rows: examples.filter { $0.code.rawValue.hasPrefix(letter) }.sorted { $0.code < $1.code }.map { example in
            [
              example.code.rawValue, FindingCatalogue.entry(example.code).title, example.severity.label, example.input, example.message,
              example.remedy,
            ]
          }))
    }
    return document
  }

  private static let groups = [
    ("Susunan", "S"), ("Angka", "N"), ("Tanggal", "D"), ("Pilihan dan kode", "P"), ("Perbandingan antarsel", "V"),
    ("Perbandingan antarbulan", "B"), ("Berkas", "F"), ("Rencana kinerja", "R"),
  ]
}
