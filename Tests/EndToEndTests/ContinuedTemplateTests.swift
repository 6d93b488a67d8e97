// `kinerja template --lanjutan`: last month's rows in the new month's template.

import Foundation
import Spreadsheets
import Testing

struct ContinuedTemplateTests {
  private static let april = ["--periode", "2026-04", "--rencana", Samples.plan]

  private func answer(_ run: Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  private func cell(_ workbook: String, _ sheet: String, _ place: String) throws -> CellValue? {
    let reader = try WorkbookReader(path: workbook)
    let index = try #require(reader.sheets.firstIndex { $0.name == sheet })
    return try reader.cells(ofSheet: index).cells.first { $0.reference.description == place }?.value
  }

  @Test func theLatestMonthsHighestRevisionGoesOn() throws {
    let folder = try FreshFolder()
    let run = try Program.run(
      ["template", "--semua", "--lanjutan"] + Samples.submissions + Self.april + ["-o", "t", "--json"], in: folder.url)
    // One of the files is last year's.
    #expect(run.status == 65)
    let continued = try #require(try answer(run)["lanjutan"] as? [[String: Any]])
    let health = try #require(continued.first { $0["opd"] as? String == "1.02" })
    #expect(health["periode"] as? String == "2026-03" && health["revisi"] as? Int == 1)
    #expect(Set(continued.compactMap { $0["opd"] as? String }).count == continued.count)
    let check = try Program.run(["periksa", "t/data-kinerja-1.02-2026-04.xlsx", "--rencana", Samples.plan, "--json"], in: folder.url)
    let file = try #require((try answer(check)["berkas"] as? [[String: Any]])?.first)
    #expect(file["periode"] as? String == "2026-04" && file["revisi"] as? Int == 0)
    let rows = try #require(file["baris"] as? [String: Int])
    #expect(rows["paket"] == health["paket"] as? Int && rows["rencana_aksi"] == health["rencana_aksi"] as? Int && rows["realisasi"] == 0)
    #expect((rows["paket"] ?? 0) > 0)
    let path = folder.path("t/data-kinerja-1.02-2026-04.xlsx")
    #expect(try cell(path, "Identitas", "B7") == .text("April"))
    #expect(try cell(path, "Identitas", "B9") != nil)
    #expect(try cell(path, "Identitas", "B12") == nil)
  }

  private static let dirty = """
    Kode OPD;Tahun;Bulan;Revisi;Pelapor;Tanggal Lapor;Kode Paket;Nama Paket;Jenis Pengadaan;Metode Pemilihan;Status;Pagu (Rp);Rencana Kontrak;Map
    1.01;2026;3;4;Siti;02/04/2026;100;Meja;Brang;Tender;Pemilihan;3 juta;Mei 2026;biru
    1.01;2026;3;4;Siti;02/04/2026;101;=Kursi;Barang;Tender;Pemilihan;5000000,5;31/05/2026;
    """

  /// What could not be read is neither lost nor made into something else, and asks to be mended again.
  @Test(arguments: ["xlsx", "csv"]) func unreadableCellsStayAsTyped(format: String) throws {
    let folder = try FreshFolder()
    try folder.write(Self.dirty, to: "paket.csv")
    let run = try Program.run(
      ["template", "--opd", "1.01", "--lanjutan", "paket.csv"] + Self.april + ["--format", format, "-o", "t"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.text.contains("2 sel yang masih salah dibawa sebagaimana tertulis"))
    let made = "t/data-kinerja-1.01-2026-04" + (format == "xlsx" ? ".xlsx" : "")
    let check = try Program.run(["periksa", made, "--rencana", Samples.plan, "--json"], in: folder.url)
    let files = try #require(try answer(check)["berkas"] as? [[String: Any]])
    let found = files.flatMap { $0["temuan"] as? [[String: Any]] ?? [] }.map { "\($0["kode"] ?? "") \($0["nilai"] ?? "")" }
    for expected in ["N01 3 juta", "P01 Brang", "D05 Mei 2026", "S04 Map"] { #expect(found.contains(expected), "\(found)") }
    #expect(files.contains { ($0["baris"] as? [String: Int])?["paket"] == 2 })
    if format == "xlsx" {
      #expect(try cell(folder.path(made), "Paket", "C3") == .text("=Kursi"))
      #expect(try cell(folder.path(made), "Paket", "H3") == .number(5_000_000.5))
      #expect(try cell(folder.path(made), "Paket", "AG2") == .text("biru"))
    }
  }

  @Test func exportsBringCarriedPackagesUpToDate() throws {
    let folder = try FreshFolder()
    try folder.write(Self.dirty, to: "paket.csv")
    try folder.write(
      """
      tahun_anggaran,kd_satker,kd_satker_str,nama_satker,kd_tender,kd_rup,nama_paket,pagu,hps,jenis_pengadaan,mtd_pemilihan,status_tender,tgl_pengumuman_tender
      2026,1,"1.01","DINAS",10029,"100","Meja rapat",9000000,8900000,"Pengadaan Barang","Tender","Selesai","2026-04-10 08:00:00"
      2026,1,"1.01","DINAS",10030,"300","Lemari",7000000,6900000,"Pengadaan Barang","Tender","Selesai","2026-04-10 08:00:00"
      """, to: "tender.csv")
    let run = try Program.run(
      ["template", "--opd", "1.01", "--lanjutan", "paket.csv", "--data", "tender.csv"] + Self.april + ["-o", "t", "--json"], in: folder.url)
    #expect(run.status == 0)
    let continued = try #require((try answer(run)["lanjutan"] as? [[String: Any]])?.first)
    #expect(continued["diperbarui"] as? Int == 1 && continued["baru"] as? Int == 1)
    let path = folder.path("t/data-kinerja-1.01-2026-04.xlsx")
    #expect(
      try ["A2", "B2", "C2", "E2", "A3", "A4"].map { try cell(path, "Paket", $0) } == [
        .text("10029"), .text("100"), .text("Meja rapat"), .text("Barang"), .text("101"), .text("10030"),
      ])
    #expect(try cell(path, "Paket", "H2") == .number(9_000_000))
  }

  @Test func onlyEarlierMonthsGoOn() throws {
    let folder = try FreshFolder()
    try folder.write(Self.dirty, to: "paket.csv")
    let run = try Program.run(
      ["template", "--opd", "1.01", "--lanjutan", "paket.csv", "--periode", "2026-03", "--rencana", Samples.plan, "-o", "t"], in: folder.url
    )
    #expect(run.status == 64)
    #expect(run.errors.contains("paket.csv: tidak dilanjutkan karena bukan laporan bulan sebelum Maret 2026."))
    #expect(try folder.names() == ["paket.csv"])
    let missing = try Program.run(["template", "--semua", "--lanjutan", "tidak-ada"] + Self.april + ["-o", "t"], in: folder.url)
    #expect(missing.status == 66)
    #expect(try folder.names() == ["paket.csv"])
  }

  /// Two files of one revision that differ: neither speaks, the month before goes on.
  @Test func aContradictionIsSaidAndPassedOver() throws {
    let folder = try FreshFolder()
    for name in ["a", "b", "c"] { try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true) }
    try folder.write(Self.dirty, to: "a/paket.csv")
    try folder.write(Self.dirty.replacingOccurrences(of: "Meja", with: "Bangku"), to: "b/paket.csv")
    try folder.write(Self.dirty.replacingOccurrences(of: "2026;3;4", with: "2026;2;0"), to: "c/paket.csv")
    let run = try Program.run(
      ["template", "--opd", "1.01", "--lanjutan", "a", "b", "c"] + Self.april + ["-o", "t", "--json"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("isinya berbeda"))
    #expect((try answer(run)["lanjutan"] as? [[String: Any]])?.first?["periode"] as? String == "2026-02")
  }

  @Test func changedTemplatesStay() throws {
    let folder = try FreshFolder()
    try folder.write(Self.dirty, to: "paket.csv")
    let command = ["template", "--opd", "1.01", "--lanjutan", "paket.csv"] + Self.april + ["-o", "t"]
    #expect(try Program.run(command, in: folder.url).status == 0)
    let first = try folder.data("t/data-kinerja-1.01-2026-04.xlsx")
    #expect(try Program.run(command, in: folder.url, environment: ["TZ": "Asia/Jayapura", "LANG": "id_ID.UTF-8"]).status == 0)
    #expect(try folder.data("t/data-kinerja-1.01-2026-04.xlsx") == first)
    try folder.write("diisi OPD", to: "t/data-kinerja-1.01-2026-04.xlsx")
    #expect(try Program.run(command, in: folder.url).status == 73)
    #expect(try folder.data("t/data-kinerja-1.01-2026-04.xlsx") == Data("diisi OPD".utf8))
  }
}
