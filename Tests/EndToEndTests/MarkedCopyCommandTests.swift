// `kinerja periksa --salinan`: copies that are checked again, and whose files they may replace.

import Foundation
import Spreadsheets
import Testing

struct MarkedCopyCommandTests {
  private static let spoilt = Samples.march + "/data-kinerja-1.03-2026-03.xlsx"

  private func file(_ run: Run, at index: Int = 0) throws -> [String: Any] {
    let answer = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let files = try #require(answer["berkas"] as? [[String: Any]])
    return try #require(index < files.count ? files[index] : nil)
  }

  /// `V02 Paket!J4`.
  private func faults(_ file: [String: Any]) -> [String] {
    (file["temuan"] as? [[String: Any]] ?? []).filter { $0["tingkat"] as? String == "galat" }
      .map { "\($0["kode"] ?? "") \($0["lembar"] ?? "")!\($0["sel"] ?? "") \($0["nilai"] ?? "")" }
  }

  @Test func theCopyHasTheSameFaultAndTheNextRevision() throws {
    let folder = try FreshFolder()
    let options = ["--rencana", Samples.plan, "--json"]
    let run = try Program.run(["periksa", Self.spoilt, "--salinan", "salinan"] + options, in: folder.url)
    #expect(run.status == 1)
    #expect(try file(run)["salinan"] as? String == "data-kinerja-1.03-2026-03.xlsx")
    let again = try Program.run(["periksa", "salinan/data-kinerja-1.03-2026-03.xlsx"] + options, in: folder.url)
    #expect(again.status == 1)
    #expect(try file(again)["revisi"] as? Int == 1)
    #expect(try file(again)["salinan"] == nil)
    #expect(faults(try file(again)) == ["V02 Paket!J4 10.274.916.960"])
    #expect(faults(try file(again)) == faults(try file(run)))
  }

  @Test func oneForEachFileThatCanBeRead() throws {
    let folder = try FreshFolder()
    let run = try Program.run(["periksa", Samples.march, "--rencana", Samples.plan, "--salinan", "s"], in: folder.url)
    #expect(run.status == 65)
    #expect(run.text.contains("11 salinan bertanda ditulis di s."))
    let names = try folder.names("s").filter { !$0.hasPrefix(".") }
    #expect(names.count == 11)
    #expect(names.contains("data-kinerja-2.16-2026-03-paket.xlsx"))
    #expect(!names.contains("data-kinerja-7.01-2025-03.xlsx"))
    let first = try names.map { try folder.data("s/" + $0) }
    _ = try Program.run(
      ["periksa", Samples.march, "--rencana", Samples.plan, "--salinan", "s"], in: folder.url, environment: ["TZ": "Asia/Jayapura"])
    #expect(try names.map { try folder.data("s/" + $0) } == first)
  }

  @Test func filesOfOthersStay() throws {
    let folder = try FreshFolder()
    let command = ["periksa", Self.spoilt, "--rencana", Samples.plan, "--salinan", "s"]
    #expect(try Program.run(command, in: folder.url).status == 1)
    try folder.write("diisi OPD", to: "s/data-kinerja-1.03-2026-03.xlsx")
    let refused = try Program.run(command, in: folder.url)
    #expect(refused.status == 73)
    #expect(refused.errors.contains("sudah ada dan telah diubah"))
    #expect(try folder.data("s/data-kinerja-1.03-2026-03.xlsx") == Data("diisi OPD".utf8))
    #expect(try Program.run(command + ["--timpa"], in: folder.url).status == 1)
    #expect(try folder.data("s/data-kinerja-1.03-2026-03.xlsx") != Data("diisi OPD".utf8))
    try folder.write("", to: "bukan-folder")
    #expect(try Program.run(["periksa", Self.spoilt, "--rencana", Samples.plan, "--salinan", "bukan-folder"], in: folder.url).status == 73)
  }

  @Test func theOriginalIsNeverReplaced() throws {
    let folder = try FreshFolder()
    try FileManager.default.copyItem(atPath: Self.spoilt, toPath: folder.path("a.xlsx"))
    let before = try folder.data("a.xlsx")
    let run = try Program.run(["periksa", "a.xlsx", "--rencana", Samples.plan, "--salinan", ".", "--timpa"], in: folder.url)
    #expect(run.status == 73)
    #expect(run.errors.contains("salinan tidak boleh mengganti berkas asalnya"))
    #expect(try folder.data("a.xlsx") == before)
  }

  @Test func equalNamesOfTwoFoldersBothGetACopy() throws {
    let folder = try FreshFolder()
    for (name, source) in [("a", "1.01"), ("b", "1.03")] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Samples.march + "/data-kinerja-\(source)-2026-03.xlsx", toPath: folder.path("\(name)/laporan.xlsx"))
    }
    _ = try Program.run(["periksa", "a", "b", "--rencana", Samples.plan, "--salinan", "s"], in: folder.url)
    #expect(try folder.names("s").filter { !$0.hasPrefix(".") } == ["laporan-1.01-2026-03.xlsx", "laporan-1.03-2026-03.xlsx"])
  }

  /// The CSV form, with a fault in a row, one in its key columns, and a row that belongs nowhere.
  @Test func aCSVSubmission() throws {
    let folder = try FreshFolder()
    try folder.write(
      """
      Kode OPD;Tahun;Bulan;Revisi;Pelapor;Tanggal Lapor;Kode Paket;Nama Paket;Jenis Pengadaan;Metode Pemilihan;Status;Pagu (Rp);Catatan
      1.01;2026;3;0;Siti;31/02/2026;100;Meja;Barang;Tender;Pemilihan;3 juta;map biru
      1.01;2026;3;0;Siti;31/02/2026;101;Kursi;Barang;Tender;Pemilihan;5000000;
      1.01;2026;Maretnya;0;Siti;02/04/2026;102;Lemari;Barang;Tender;Pemilihan;5000000;
      """, to: "paket.csv")
    let run = try Program.run(["periksa", "paket.csv", "--rencana", Samples.plan, "--salinan", "s"], in: folder.url)
    #expect(run.status == 1)
    let again = try Program.run(["periksa", "s/paket.xlsx", "--rencana", Samples.plan, "--json"], in: folder.url)
    #expect(try file(again)["revisi"] as? Int == 1)
    #expect(faults(try file(again)) == ["D01 Identitas!B12 31/02/2026", "N01 Paket!H2 3 juta"])
    let workbook = try WorkbookReader(path: folder.path("s/paket.xlsx"))
    func texts(_ sheet: String) throws -> [String] {
      let index = try #require(workbook.sheets.firstIndex { $0.name == sheet })
      return try workbook.cells(ofSheet: index).cells.compactMap { if case .text(let text) = $0.value { text } else { nil } }
    }
    // Their own column is there, the row of nobody's month is listed as not copied.
    #expect(try texts("Paket").contains("map biru"))
    #expect(try texts("Hasil Pemeriksaan").contains("tidak disalin"))
    #expect(workbook.sheets.first?.name == "Hasil Pemeriksaan")
  }

  @Test func anUnknownAgencyCanBeMendedInTheCopy() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["template", "--opd", "9.99", "--periode", "2026-03", "-o", "."], in: folder.url)
    let run = try Program.run(
      ["periksa", "data-kinerja-9.99-2026-03.xlsx", "--rencana", Samples.plan, "--salinan", "s", "--json"], in: folder.url)
    #expect(run.status == 65)
    let again = try Program.run(["periksa", "s/data-kinerja-9.99-2026-03.xlsx", "--rencana", Samples.plan, "--json"], in: folder.url)
    #expect(again.status == 65)
    #expect(faults(try file(again)).contains("P07 Identitas!B4 9.99"))
    #expect(faults(try file(again)) == faults(try file(run)))
  }

  @Test func rowsWithoutHeadingsAreNotLostInACopy() throws {
    let folder = try FreshFolder()
    var draft = WorkbookDraft()
    func sheet(_ name: String, _ rows: [[String]]) -> SheetDraft {
      var sheet = SheetDraft(name: name)
      sheet.rows = .cells(
        rows.enumerated().flatMap { row, cells in
          cells.enumerated().map { (CellReference(row: row + 1, column: $0 + 1), .text($1), .plain) }
        })
      return sheet
    }
    draft.sheets = [
      sheet("Identitas", [["Kode OPD", "1.01"], ["Tahun", "2026"], ["Bulan", "Maret"], ["Penanggung Jawab", "Siti"]]),
      sheet("Paket", [["100", "Meja", "5000000"]]),
    ]
    try draft.write(to: folder.path("a.xlsx"))
    let run = try Program.run(["periksa", "a.xlsx", "--rencana", Samples.plan, "--salinan", "s"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("a.xlsx: salinan tidak dibuat karena judul kolom"))
    #expect(try folder.names() == ["a.xlsx"])
  }

  @Test func theListAloneIsNoSubmission() throws {
    let folder = try FreshFolder()
    var draft = WorkbookDraft()
    draft.sheets = [SheetDraft(name: "Hasil Pemeriksaan")]
    draft.properties.custom = [.init("kinerja.template", "data-kinerja/1")]
    try draft.write(to: folder.path("daftar.xlsx"))
    try folder.write(
      "Tingkat;Lembar;Sel;Kolom;Isi;Yang Ditemukan;Yang Perlu Dilakukan;Sel Asal;Kode\nSalah;Paket;H3;;;;;;N01\n", to: "daftar.csv")
    let run = try Program.run(["periksa", ".", "--rencana", Samples.plan], in: folder.url)
    #expect(run.status == 65)
    #expect(run.errors.contains("daftar.xlsx bukan templat data kinerja: isinya daftar hasil pemeriksaan"))
    #expect(run.errors.contains("daftar.csv tidak dikenali sebagai tabel templat: isinya daftar hasil pemeriksaan"))
  }
}
