// The commands `rencana dokumen` and `rencana banding`: files, sentences and exit codes.

import Foundation
import Spreadsheets
import Testing

struct PlanDocumentTests {
  private static let name = "rencana-kinerja-2026-versi-1"

  @Test func theDocumentHasEveryIndicatorInEveryFormat() throws {
    let folder = try FreshFolder()
    let run = try Program.run(["rencana", "dokumen", Samples.plan, "-o", "d"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.text == ["md", "html", "xlsx"].map { "Ditulis: d/\(Self.name).\($0)\n" }.joined())
    let plan = try Program.run(["rencana", "tampil", Samples.plan, "--json"])
    let known = try #require(try JSONSerialization.jsonObject(with: plan.output) as? [String: Any])
    let codes = try #require(known["indikator"] as? [[String: Any]]).compactMap { $0["kode"] as? String }
    let text = String(decoding: try folder.data("d/\(Self.name).md"), as: UTF8.self)
    let page = String(decoding: try folder.data("d/\(Self.name).html"), as: UTF8.self)
    for code in codes {
      #expect(text.contains("\n### \(code) – "), "\(code)")
      #expect(page.contains(">\(code) – "), "\(code)")
    }
    let book = try WorkbookReader(path: folder.path("d/\(Self.name).xlsx"))
    #expect(book.sheets.map(\.name) == ["Ringkasan", "Indikator", "Manual Indikator", "Target", "Rencana Aksi", "OPD", "Aturan"])
    let targets = try book.cells(ofSheet: 3).cells
    // Title, subtitle, an empty line, headings: W1 stands in row 5, its January in column F.
    #expect(targets.first { $0.reference == CellReference(row: 5, column: 6) }?.value == .number(90))
  }

  @Test func aPlanIsKnownByWhatItSays() throws {
    let folder = try FreshFolder()
    try PlanCommandTests.plan(in: folder)
    let same = try Program.run(["rencana", "banding", Samples.plan, "rencana"], in: folder.url)
    #expect(same.status == 0)
    #expect(same.text.hasSuffix("\nIsi kedua rencana sama; tidak ada perbedaan.\n"), "\(same.text)")
    #expect(try Program.run(["rencana", "dokumen", Samples.plan, "-o", "a", "--format", "md"], in: folder.url).status == 0)
    #expect(try Program.run(["rencana", "dokumen", "rencana", "-o", "b", "--format", "md"], in: folder.url).status == 0)
    #expect(try folder.data("a/\(Self.name).md") == folder.data("b/\(Self.name).md"))
  }

  @Test func whatChangedIsSaid() throws {
    let folder = try FreshFolder()
    try PlanCommandTests.plan(
      in: folder,
      replacing: [("Pengaturan", "batas_capaian;120", "batas_capaian;110"), ("OPD", ";Dinas Kesehatan;", ";Dinas Kesehatan Daerah;")])
    let run = try Program.run(["rencana", "banding", Samples.plan, "rencana"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.text.contains("\n  - Pengaturan batas_capaian berubah dari 120 menjadi 110.\n"), "\(run.text)")
    #expect(run.text.contains("\n  - Nama OPD 1.02 berubah dari \"Dinas Kesehatan\" menjadi \"Dinas Kesehatan Daerah\".\n"), "\(run.text)")
    #expect(run.text.contains("\n2 perbedaan.\nPerhatian: kedua rencana sama-sama menyebut versi 1"))
    let json = try Program.run(["rencana", "banding", Samples.plan, "rencana", "--json"], in: folder.url)
    let answer = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect(answer["sama"] as? Bool == false)
    let found = try #require(answer["perbedaan"] as? [[String: Any]])
    #expect(found.map { $0["kolom"] as? String } == ["batas_capaian", "Nama"])
    #expect(found.map { $0["lembar"] as? String } == ["Pengaturan", "OPD"])
    #expect(found[0]["lama"] as? String == "120" && found[0]["baru"] as? String == "110")
  }

  /// Arguments after `rencana`, the exit code and a piece of the sentence.
  @Test(arguments: [
    (["dokumen", Samples.plan], 64, "belum diberikan"),
    (["dokumen", "-o", "d"], 64, "Rencana kinerja belum diketahui."),
    (["dokumen", Samples.plan, "-o", "-"], 64, "ke folder, bukan ke layar"),
    (["dokumen", Samples.plan, "-o", "d", "--format", "docx"], 64, "Format \"docx\" tidak dikenal. Pilihannya: md, html, xlsx."),
    (["dokumen", "tidak-ada.xlsx", "-o", "d"], 66, "tidak ditemukan"), (["banding", Samples.plan], 64, "belum diberikan"),
    (["banding", Samples.plan, "tidak-ada.xlsx"], 66, "tidak ditemukan"),
    (["banding", Samples.plan, "rusak.xlsx"], 65, "belum dapat dipakai"),
    (["dokumen", "rusak.xlsx", "-o", "d"], 65, "belum dapat dipakai"),
  ])
  func whatCannotBeDoneSaysWhy(_ arguments: [String], _ status: Int32, _ sentence: String) throws {
    let folder = try FreshFolder()
    try folder.write("<html></html>", to: "rusak.xlsx")
    let run = try Program.run(["rencana"] + arguments, in: folder.url)
    #expect(run.status == status)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(try folder.names() == ["rusak.xlsx"])
  }

  @Test func aDocumentOfOthersStays() throws {
    let folder = try FreshFolder()
    let command = ["rencana", "dokumen", Samples.plan, "-o", "d", "--format", "html"]
    #expect(try Program.run(command, in: folder.url).status == 0)
    try folder.write("tulisan tangan", to: "d/\(Self.name).html")
    #expect(try Program.run(command, in: folder.url).status == 73)
    #expect(try folder.data("d/\(Self.name).html") == Data("tulisan tangan".utf8))
  }
}
