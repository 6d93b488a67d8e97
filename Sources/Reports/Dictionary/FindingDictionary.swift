// The list of everything that can be found, printed from the catalogue of its words.

import Findings

package enum FindingDictionary {
  /// `docs/temuan.md`.
  package static let document: Document = {
    var document = Document()
    document.heading(1, "Hasil pemeriksaan")
    document.paragraph(DataDictionary.generatedNote)
    document.paragraph(
      "Salah (galat): baris atau berkas tidak dihitung. Perlu diperiksa (peringatan): dihitung, tetapi periksalah. Catatan: untuk diketahui. "
        + "Kata dalam kurung kurawal diisi dari sel yang diperiksa.")
    for (title, letter) in groups {
      let codes = FindingCode.allCases.filter { $0.rawValue.hasPrefix(letter) }
      document.heading(2, title)
      document.table(
        DocumentTable(
          ["Kode", "Judul", "Yang ditemukan", "Yang perlu dilakukan"].map { DocumentTable.Column($0) },
          rows: codes.map { code in
            let entry = FindingCatalogue.entry(code)
            return [code.rawValue, entry.title, entry.message, entry.remedy]
          }))
    }
    return document
  }()

  private static let groups = [
    ("Susunan", "S"), ("Angka", "N"), ("Tanggal", "D"), ("Pilihan dan kode", "P"), ("Perbandingan antarsel", "V"),
    ("Perbandingan antarbulan", "B"), ("Berkas", "F"), ("Rencana kinerja", "R"),
  ]
}
