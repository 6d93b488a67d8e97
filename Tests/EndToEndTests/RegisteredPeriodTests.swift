// Periods computed from the register: dates of receipt, approved plans, past compilations made again, decisions.

import Foundation
import Testing

/// A workspace with the sample regency's plan and what its OPDs sent.
private struct Office {
  let folder: FreshFolder
  private static let late = "2026-04-20T09:00:00+07:00"

  /// - Parameter hasFolderPlan: the plan as a folder of CSV files, to be changed as a text.
  init(hasFolderPlan: Bool = false) throws {
    folder = try FreshFolder()
    #expect(try run("mulai", ".").status == 0)
    if hasFolderPlan {
      try PlanCommandTests.plan(in: folder)
      let settings = try String(decoding: folder.data("kinerja.toml"), as: UTF8.self)
      try folder.write(settings.replacing("\"rencana-kinerja.xlsx\"", with: "\"rencana\""), to: "kinerja.toml")
    } else {
      try Data(contentsOf: URL(filePath: Samples.plan)).write(to: folder.url.appending(path: "rencana-kinerja.xlsx"))
    }
  }

  func run(_ arguments: String..., at moment: String = late) throws -> Run {
    try Program.run(arguments, in: folder.url, environment: ["KINERJA_SEKARANG": moment, "KINERJA_OPERATOR": "sekretaris"])
  }

  func receiveAll() throws {
    for folder in Samples.submissions { #expect(try [0, 65].contains(run("terima", folder).status)) }
  }

  func approve(at moment: String = late) throws {
    #expect(try run("keputusan", "catat", "rencana", "--hasil", "setuju", "--oleh", "Sekretaris Daerah", at: moment).status == 0)
  }

  /// Replaces a text in the plan's folder.
  func change(_ sheet: String, _ old: String, _ new: String) throws {
    let text = try String(decoding: folder.data("rencana/\(sheet).csv"), as: UTF8.self)
    #expect(text.contains(old))
    try folder.write(text.replacing(old, with: new), to: "rencana/\(sheet).csv")
  }

  func compiled(_ period: String, _ more: String...) throws -> (json: [String: Any], errors: String) {
    let run = try Program.run(
      ["kompilasi", "--periode", period, "--json"] + more, in: folder.url, environment: ["KINERJA_SEKARANG": Self.late])
    return (try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any]), run.errors)
  }
}

private func indicator(_ code: String, _ json: [String: Any]) throws -> [String: Any] {
  let all = try #require(json["indikator"] as? [[String: Any]])
  return try #require(all.first { $0["kode"] as? String == code })
}

struct RegisteredPeriodTests {
  /// What OPDs wrote as Tanggal Lapor counts for nothing; all else is as it would be from the files.
  @Test func figuresAreThoseOfTheFilesAndDatesThoseOfReceipt() throws {
    let office = try Office()
    try office.receiveAll()
    let registered = try office.compiled("2026-03").json
    let run = try Program.run(
      ["kompilasi"] + Samples.submissions + ["--rencana", Samples.plan, "--periode", "2026-03", "--json"])
    let filed = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let codes = try #require(filed["indikator"] as? [[String: Any]]).compactMap { $0["kode"] as? String }
    for code in codes where code != "D1" {
      #expect(try NSDictionary(dictionary: indicator(code, registered)) == NSDictionary(dictionary: indicator(code, filed)), "\(code)")
    }
    #expect(try indicator("D1", registered)["realisasi"] as? Double == 0)
    let agencies = try #require(registered["opd"] as? [[String: Any]])
    let days = agencies.filter { $0["lapor"] as? Bool == true }.map { $0["terlambat_hari"] as? Int }
    #expect(days == [Int?](repeating: 15, count: 10))
    #expect(try office.folder.names("keluar").isEmpty, "what is only shown leaves nothing behind")
    #expect(try office.run("ulang", "2026-03").status == 66)
  }

  @Test func aPastCompilationIsMadeAgainWhateverHasChanged() throws {
    let office = try Office()
    try office.receiveAll()
    let excluded = try #require(office.compiled("2026-03").json["baris_dikecualikan"] as? [[String: Any]])
    let package = try #require(excluded.first?["kode"] as? String)
    let accept = try office.run(
      "sahkan", "--opd", "1.03", "--paket", package, "--temuan", "V02", "--alasan", "Kontrak tahun jamak", "--oleh", "Kepala UKPBJ")
    #expect(accept.status == 0)
    #expect(try office.run("kompilasi", "--periode", "2026-03", "--csv", "rfc4180").status == 0)
    let march = try office.folder.data("keluar/kompilasi-2026-03.json")
    // Later: another plan, another list, more submissions.
    try FileManager.default.removeItem(atPath: office.folder.path("rencana-kinerja.xlsx"))
    try FileManager.default.removeItem(atPath: office.folder.path("pengesahan.csv"))
    #expect(try office.run("mulai", "lain", at: "2031-01-01T09:00:00+07:00").status == 73)
    let again = try office.run("ulang", "2026-03", at: "2031-01-02T09:00:00+07:00")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.text.contains("Semua 10 berkas sama persis dengan yang dicatat.\n"))
    #expect(try office.folder.data("keluar/ulang-2026-03/kompilasi-2026-03.json") == march)
    let json = try office.run("ulang", "2026-03", "--json", "-o", "lain")
    let answer = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect(answer["sama"] as? Bool == true)
    #expect((answer["berkas"] as? [[String: Any]])?.count == 10)
    #expect((answer["angka_berbeda"] as? [Any])?.isEmpty == true)
    #expect(
      try office.run("ulang", "2026-03", "--nomor", "7").errors.contains("Kompilasi nomor 7 untuk Maret 2026 tidak ada dalam register."))
  }

  /// Outputs name the plan's bytes: the version that says the same in other bytes is another input.
  @Test func aPlanSavedAnewIsArchivedAnew() throws {
    let office = try Office(hasFolderPlan: true)
    try office.receiveAll()
    let holidays = try String(decoding: office.folder.data("rencana/Libur.csv"), as: UTF8.self)
    try office.folder.write(holidays + "\r\n", to: "rencana/Libur.csv")
    #expect(try office.run("kompilasi", "--periode", "2026-03").status == 1)
    let again = try office.run("ulang", "2026-03")
    #expect(again.status == 0, "\(again.text) \(again.errors)")
    #expect(try office.run("register", "verifikasi").status == 0)
  }

  @Test func aDamagedArchiveIsNotComputedWith() throws {
    let office = try Office()
    try office.receiveAll()
    #expect(try office.run("kompilasi", "--periode", "2026-03").status == 1)
    let folder = office.folder.url.appending(path: "arsip/2026/02/1.02")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    var bytes = try Data(contentsOf: folder.appending(path: name))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: folder.appending(path: name))
    for command in [["kompilasi", "--periode", "2026-03", "-o", "b"], ["ulang", "2026-03"]] {
      let run = try Program.run(command, in: office.folder.url)
      #expect(run.status == 74)
      #expect(run.errors.contains("arsip/2026/02/1.02/\(name): isi arsip tidak lagi sama dengan yang pernah diterima."), "\(run.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: office.folder.path("b")))
  }

  @Test func anApprovedPlanIsFrozen() throws {
    let office = try Office(hasFolderPlan: true)
    try office.receiveAll()
    #expect(try office.compiled("2026-03").errors.contains("rencana kinerja versi 1 belum tercatat disetujui"))
    try office.approve()
    #expect(try office.compiled("2026-03").errors.isEmpty)
    try office.change("Target", "W1;90;90;90", "W1;50;50;50")
    let frozen = try office.compiled("2026-03")
    #expect(
      frozen.errors.contains(
        "bukan rencana kinerja yang disetujui untuk Maret 2026. Yang dipakai adalah versi 1 dari arsip, disetujui 20 April 2026."))
    #expect(try indicator("W1", frozen.json)["target"] as? Double == 90)
    let status = try office.run("keputusan", "tampil", "--periode", "2026-03")
    #expect(status.errors.contains("bukan rencana kinerja yang disetujui untuk Maret 2026"))
    let chosen = try office.compiled("2026-03", "--rencana", "rencana")
    #expect(chosen.errors.contains("Angkanya bukan capaian menurut rencana yang disetujui."))
    #expect(try indicator("W1", chosen.json)["target"] as? Double == 50)
    // From files too it is said.
    let files = try office.compiled("2026-03", Samples.march)
    #expect(files.errors.contains("bukan rencana kinerja yang disetujui untuk Maret 2026"))
    // The decision may be taken back: what was approved is the version in the archive, not the folder as it is now.
    try office.change("Target", "W1;50;50;50", "W1;90;90;90")
    #expect(try office.run("keputusan", "catat", "rencana", "--hasil", "perbaiki", "--oleh", "Sekretaris Daerah").status == 0)
    #expect(try office.compiled("2026-03").errors.contains("belum tercatat disetujui"))
  }

  /// D1 is a mean over months: each month has the target of the version in force in it.
  @Test func eachMonthHasTheTargetOfItsVersion() throws {
    let office = try Office(hasFolderPlan: true)
    try office.receiveAll()
    try office.approve()
    try office.change("Pengaturan", "versi;1", "versi;2")
    try office.change("Pengaturan", "berlaku_mulai;1", "berlaku_mulai;3")
    try office.change("Target", "D1;100;100;100", "D1;40;40;40")
    try office.approve()
    let quarter = try office.compiled("2026-TW1")
    #expect(quarter.errors.isEmpty)
    #expect(try indicator("D1", quarter.json)["target"] as? Double == 80)
    #expect((quarter.json["rencana"] as? [String: Any])?["versi"] as? String == "2")
    let february = try office.compiled("2026-02")
    #expect(february.errors.contains("bukan rencana kinerja yang disetujui untuk Februari 2026. Yang dipakai adalah versi 1 dari arsip"))
    #expect(try indicator("D1", february.json)["target"] as? Double == 100)
    #expect(try office.run("kompilasi", "--periode", "2026-TW1").status == 1)
    #expect(try office.run("ulang", "2026-TW1").status == 0)
  }

  @Test func decisionsGiveTheFinalStatus() throws {
    let office = try Office()
    try office.receiveAll()
    #expect(try office.run("kompilasi", "--periode", "2026-03").status == 1)
    let record = try office.run(
      "keputusan", "catat", "indikator", "w1", "--periode", "2026-03", "--hasil", "lanjut_tanpa_perbaikan", "--oleh", "Bupati", "--rapat",
      "Rapat pimpinan", "--tanggal", "12/04/2026", "--catatan", "Tunggu triwulan II")
    #expect(record.status == 0)
    #expect(
      record.text
        == "Dicatat sebagai keputusan nomor 1. Indikator W1, periode 2026-03: Dilanjutkan tanpa perbaikan, 12 April 2026, oleh Bupati, dalam Rapat pimpinan. Catatan: Tunggu triwulan II.\n"
    )
    let improved = try office.run(
      "keputusan", "catat", "rekomendasi", "rk1/w1", "--periode", "2026-03", "--hasil", "perbaikan_disetujui", "--oleh", "Bupati")
    #expect(improved.text.contains("Rekomendasi 2026-03/RK1/W1, periode 2026-03: Perbaikan disetujui"))
    #expect(try office.run("laporan", "--jenis", "status-akhir", "--periode", "2026-03").status == 0)
    let report = try String(decoding: office.folder.data("keluar/status-akhir-2026-03.md"), as: UTF8.self)
    #expect(report.contains("| Dilanjutkan tanpa perbaikan | 12 April 2026, Rapat pimpinan, Bupati. Catatan: Tunggu triwulan II |"))
    #expect(report.contains("| 2026-03/RK1/W1 | Ketepatan waktu pengumuman: capaian 57,93 persen dan memburuk."))
    #expect(report.contains("| Perbaikan disetujui | 20 April 2026, Bupati |"))
    // A period that was never compiled has the last achievements before its end, and says of when.
    #expect(try office.run("laporan", "--jenis", "status-akhir", "--periode", "2026-TW1").status == 0)
    let quarter = try String(decoding: office.folder.data("keluar/status-akhir-2026-TW1.md"), as: UTF8.self)
    #expect(quarter.contains("Periode ini belum pernah dikompilasi dari register."))
    #expect(quarter.contains("| 52,14 | 57,93 | Rendah\\* | Maret 2026 | Belum diputuskan |"))
    #expect(try office.run("laporan", "--jenis", "status-akhir", "--periode", "2026-02").status == 0)
    let before = try String(decoding: office.folder.data("keluar/status-akhir-2026-02.md"), as: UTF8.self)
    #expect(!before.contains("Maret 2026"))
    #expect(
      try office.folder.names("keluar").filter { $0.hasPrefix("status-akhir-2026-03") }
        == ["html", "md", "xlsx"].map { "status-akhir-2026-03.\($0)" })
    let status = try office.run("keputusan", "tampil", "--periode", "2026-03").text
    #expect(
      status.contains("  W1 Ketepatan waktu pengumuman: capaian 57,93 (Rendah), sementara. Dilanjutkan tanpa perbaikan, 12 April 2026.\n"))
    #expect(status.contains("  W2 Lama proses pemilihan tender dan seleksi: capaian 94,38 (Sangat Tinggi), sementara. Belum diputuskan.\n"))
    let all = try office.run("keputusan", "tampil", "--json")
    let list = try #require(try JSONSerialization.jsonObject(with: all.output) as? [String: Any])["keputusan"] as? [[String: Any]]
    #expect(list?.count == 2)
    #expect(list?[0]["hasil"] as? String == "lanjut_tanpa_perbaikan")
    #expect(list?[0]["langkah"] as? Int == 18)
  }

  @Test(arguments: [
    (["indikator", "W9", "--periode", "2026-03", "--hasil", "indikator_tercapai"], "Indikator \"W9\" tidak ada dalam rencana kinerja."),
    (["indikator", "W1", "--hasil", "indikator_tercapai"], "Sebutkan periode yang dibahas, misalnya --periode 2026-TW1."),
    (["rencana", "--hasil", "indikator_tercapai"], "Hasil \"indikator_tercapai\" bukan untuk rencana; pilihannya setuju, perbaiki."),
    (["indikator", "--periode", "2026-03", "--hasil", "indikator_tercapai"], "Sebutkan kode indikatornya, misalnya W1."),
    (
      ["rekomendasi", "R-01", "--periode", "2026-03", "--hasil", "perbaikan_disetujui"],
      "\"R-01\" bukan nomor rekomendasi Maret 2026. Nomornya ada dalam laporan dan analisis, misalnya 2026-03/RK1 (periode dan aturan) atau 2026-03/RK1/W1 (satu indikator di dalamnya)."
    ),
    (
      ["rekomendasi", "RK1/W9", "--periode", "2026-03", "--hasil", "perbaikan_disetujui"],
      "\"RK1/W9\" bukan nomor rekomendasi Maret 2026."
    ),
    (
      ["rekomendasi", "2026-02/RK1/W1", "--periode", "2026-03", "--hasil", "perbaikan_disetujui"],
      "\"2026-02/RK1/W1\" bukan nomor rekomendasi Maret 2026."
    ),
    (["rencana", "--hasil", "setuju", "--tanggal", "21/04/2026"], "Tanggal keputusan 21/04/2026 belum terjadi; hari ini 20/04/2026."),
  ])
  func whatCannotBeDecidedIsSaid(arguments: [String], sentence: String) throws {
    let office = try Office()
    let run = try Program.run(
      ["keputusan", "catat"] + arguments + ["--oleh", "Bupati"], in: office.folder.url,
      environment: ["KINERJA_SEKARANG": "2026-04-20T09:00:00+07:00"])
    #expect(run.status == 64)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(try office.run("keputusan", "tampil").text == "Belum ada keputusan yang dicatat.\n")
  }
}
