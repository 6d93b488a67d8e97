// Templates of reports as documents: which lines become what, and that no value can pass for a mark.

import Reports
import Testing

@testable import Writers

struct ProseDocumentTests {
  private static let block = Document.Block.facts([DocumentFact("a", "b")])
  private static let values: ProseValues = [
    "kata": .text("Dinas A"), "judul": .text("# bukan judul"), "butir": .text("- bukan butir"), "garis": .text("---"),
    "miring": .text("a\\b \\# c"), "baris": .text("satu\n# dua"), "minus": .text("-4,16"), "tempat": .text("\u{FFFC}0\u{FFFC}"),
    "kosong": .text(""), "tabel": .blocks([block]), "tanpa": .blocks([]),
    "area": .list(of: ["nama", "kata", "tabel"], [["nama": .text("X"), "kata": .text(""), "tabel": .blocks([])]]),
  ]

  private func blocks(_ text: String) throws(ProseError) -> [Document.Block] {
    try ProseTemplate(text, file: "laporan.mustache").document(Self.values).blocks
  }

  @Test(
    arguments: [
      ("# Judul {{kata}}\n## Sub", [.heading(1, "Judul Dinas A"), .heading(2, "Sub")]),
      ("satu\n dua  tiga \n\nempat", [.paragraph("satu dua tiga"), .paragraph("empat")]),
      ("teks\n- a\n- b\n  lanjut\n\n- c", [.paragraph("teks"), .list(["a", "b lanjut"]), .list(["c"])]),
      ("a\n---\nb", [.paragraph("a"), .pageBreak, .paragraph("b")]),
      ("a\n{{tabel}}\nb", [.paragraph("a"), block, .paragraph("b")]),
      ("lihat {{tabel}} ini", [.paragraph("lihat"), block, .paragraph("ini")]),
      ("a\n\n{{tanpa}}\n\nb", [.paragraph("a"), .paragraph("b")]),
      ("{{#tanpa}}ada{{/tanpa}}{{^tanpa}}tidak ada{{/tanpa}}", [.paragraph("tidak ada")]),
      ("{{judul}}\n\n{{butir}}\n\n{{garis}}", [.paragraph("# bukan judul"), .paragraph("- bukan butir"), .paragraph("---")]),
      ("{{miring}}; {{baris}}; {{minus}}", [.paragraph("a\\b \\# c; satu # dua; -4,16")]), ("{{tempat}}", [.paragraph("0")]),
      ("## {{kosong}}\n- {{kata}}", [.list(["Dinas A"])]),
      // What is empty in an entry is not taken from further out.
      ("{{#area}}{{nama}}[{{kata}}]{{#tabel}}!{{/tabel}}{{/area}}", [.paragraph("X[]")]), ("#tagar\n-tanpa", [.paragraph("#tagar -tanpa")]),
    ] as [(String, [Document.Block])])
  func linesBecomeBlocks(_ text: String, _ expected: [Document.Block]) throws {
    #expect(try blocks(text) == expected)
  }

  /// The program's own reports are whole templates, whatever the names are.
  @Test(arguments: ReportKind.allCases)
  func ownReportsAreWholeTemplates(_ kind: ReportKind) throws {
    let template = try ProseTemplate(ReportText.template(kind), file: kind.rawValue)
    #expect(template.usedNames.isSuperset(of: ["pemda", "ukpbj", "periode", "versi_rencana"]) || kind == .achievement)
    #expect(template.usedNames.contains("jumlah_indikator"))
  }

  @Test func anUnknownNameIsSaidWithItsLine() {
    do {
      Issue.record("filled in: \(try blocks("# Judul\n\n{{tabell}}\n"))")
    } catch {
      #expect(
        error.line == 3 && error.sentence.hasPrefix("laporan.mustache baris 3: nama \"tabell\" tidak dikenal. Maksud Anda \"tabel\"?"))
    }
  }
}
