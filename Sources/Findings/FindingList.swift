// How a list of findings that is sent to people is called: it may come back by mistake and must be known again.

package enum FindingList {
  /// Sheet of a marked copy and of a compilation.
  package static let sheet = "Hasil Pemeriksaan"
  /// Headings of the listing in a marked copy.
  package static let headings = [
    "Tingkat", "Lembar", "Sel", "Kolom", "Isi", "Yang Ditemukan", "Yang Perlu Dilakukan", "Sel Asal", "Kode",
  ]

  /// Whether headings are those of a list of findings, ours in a marked copy or in a compilation.
  package static func isHeading(_ titles: [String]) -> Bool { ["Tingkat", "Lembar", "Sel", "Kode"].allSatisfy(titles.contains) }
}
