// `rencana periksa` marks what is wrong with a formula; `rencana tampil` shows the plan, a card, and how a figure came about.

import Foundation
import Testing

struct PlanCommandTests {
  /// The sample plan as a folder of CSV files, with some texts replaced.
  static func plan(in folder: FreshFolder, replacing: [(sheet: String, old: String, new: String)] = []) throws {
    try FileManager.default.createDirectory(atPath: folder.path("rencana"), withIntermediateDirectories: true)
    for sheet in ["Pengaturan", "Tujuan", "Area", "Indikator", "Target", "OPD", "Rencana Aksi", "Pemetaan", "Rekomendasi", "Libur"] {
      var text = try Program.run(["baca", Samples.plan, "--lembar", sheet, "--format", "csv"]).text
      for change in replacing where change.sheet == sheet {
        #expect(text.contains(change.old), "\(change.old)")
        text = text.replacing(change.old, with: change.new)
      }
      try folder.write(text, to: "rencana/\(sheet).csv")
    }
  }

  @Test func aWrongFormulaIsMarkedUnderItsText() throws {
    let folder = try FreshFolder()
    try Self.plan(in: folder, replacing: [("Indikator", "SUM(realisasi_bayar ", "SUM(realisasi_bayr ")])
    let run = try Program.run(["rencana", "periksa", "rencana"], in: folder.url)
    #expect(run.status == 1)
    #expect(
      run.text.contains(
        """
        Rumus tidak dapat dipakai: nama realisasi_bayr tidak dikenal (pada "realisasi_bayr", huruf ke-5). [R04]
                SUM(realisasi_bayr WHERE nilai_kontrak IS NOT EMPTY) / SUM(nilai_kon…
                    ^~~~~~~~~~~~~~
              → Perbaiki rumusnya. Maksud Anda `realisasi_bayar`?

        """), "\(run.text)")
    let json = try Program.run(["rencana", "periksa", "rencana", "--json"], in: folder.url)
    let finding = try #require(Self.findings(json).first { $0["kode"] as? String == "R04" })
    #expect(finding["posisi"] as? [String: Int] == ["awal": 4, "akhir": 18])
    #expect(finding["saran"] as? String == "Perbaiki rumusnya. Maksud Anda `realisasi_bayar`?")
    let message = try #require(finding["pesan"] as? String)
    #expect(message.hasSuffix("(pada \"realisasi_bayr\", huruf ke-5).") && !message.contains("\n"))
  }

  @Test func theWholePlanIsListed() throws {
    let run = try Program.run(["rencana", "tampil", Samples.plan])
    #expect(run.status == 0)
    #expect(run.text.contains("\n  W4  Ketepatan penyelesaian kontrak            bobot 2  target 95 %\n"))
    #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 96 })
    let json = try Self.object(try Program.run(["rencana", "tampil", "--rencana", Samples.plan, "--json"]))
    #expect((json["area"] as? [[String: Any]])?.count == 8)
    #expect((json["indikator"] as? [[String: Any]])?.count == 26)
  }

  @Test func aCardSaysTheFormulaInWords() throws {
    let run = try Program.run(["rencana", "tampil", "w4", Samples.plan])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.text.contains("\nDibaca\n  Banyaknya baris yang Tanggal Serah Terima paling lambat Rencana Selesai, dibagi banyaknya\n"),
      "\(run.text)")
    #expect(!run.text.contains("Realisasi  "))
  }

  @Test(arguments: ["2026-03", "2026-TW1"])
  func aCardShowsTheFiguresOfTheCompilation(_ period: String) throws {
    let arguments = Samples.submissions + ["--rencana", Samples.plan, "--periode", period, "--json"]
    let compilation = try Self.object(try Program.run(["kompilasi"] + arguments))
    for figure in try #require(compilation["indikator"] as? [[String: Any]]) {
      let code = try #require(figure["kode"] as? String)
      guard ["W4", "B1", "L1", "D1", "R1"].contains(code) else { continue }
      let card = try Self.object(try Program.run(["rencana", "tampil", code] + arguments))
      let shown = try #require(card["capaian"] as? NSDictionary)
      for (key, value) in shown { #expect((figure[key as? String ?? ""] as? NSObject) == value as? NSObject, "\(code) \(key)") }
      let months = try #require(card["bulan"] as? [[String: Any]])
      let values = months.map { $0["nilai"] as? Double }
      let monthly = try #require(figure["nilai_bulanan"] as? [Any]).suffix(values.count)
      #expect(values == monthly.map { $0 as? Double })
      // A mean is over the rows of all months, a last value over its own.
      let counts = months.compactMap { $0["jumlah_baris"] as? Int }
      #expect((code == "D1" ? counts.reduce(0, +) : counts.last) == figure["jumlah_baris"] as? Int)
    }
    let text = try Program.run(["rencana", "tampil", "W4"] + arguments.dropLast())
    #expect(text.status == 65)
    #expect(text.text.contains(/\n  Maret +221    6    8  75,00  10 dari 12, 2 dibawa\n/), "\(text.text)")
  }

  /// Arguments after `rencana tampil`, the exit code and the sentence.
  @Test(arguments: [
    (["W44", "--rencana", Samples.plan], 64, "Indikator \"W44\" tidak ada dalam rencana; maksud Anda W4?\n"),
    (["W4", "B1", "--rencana", Samples.plan], 64, "Sebutkan satu kode indikator saja, bukan W4 dan B1.\n"),
    (["W4"], 64, "Rencana kinerja belum diketahui. Tambahkan --rencana BERKAS, misalnya --rencana rencana-kinerja.xlsx.\n"),
    (["--periode", "2026-03", "--rencana", Samples.plan], 64, "Sebutkan kode indikator yang hendak dihitung, misalnya W1.\n"),
    (
      ["W4", Samples.march, "--rencana", Samples.plan], 64, "Sebutkan periode yang dihitung dari berkas itu, misalnya --periode 2026-03.\n"
    ),
    (
      ["W4", "--rencana", Samples.plan, "--periode", "2026-03"], 64, "Sebutkan berkas kiriman atau foldernya, misalnya kiriman/2026-03.\n"
    ),
    (
      ["W4", Samples.march, "--rencana", Samples.plan, "--periode", "2025-03"], 64,
      "Periode Maret 2025 bukan tahun rencana kinerja (2026).\n"
    ),
    (["W4", "tidak/ada.xlsx"], 66, "Rencana kinerja tidak/ada.xlsx tidak ditemukan.\n"),
  ])
  func whatCannotBeShownSaysWhy(_ arguments: [String], _ status: Int32, _ sentence: String) throws {
    let folder = try FreshFolder()
    let run = try Program.run(["rencana", "tampil"] + arguments, in: folder.url)
    #expect(run.status == status)
    #expect(run.errors == sentence)
    #expect(run.output.isEmpty)
  }

  private static func object(_ run: Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  private static func findings(_ run: Run) throws -> [[String: Any]] {
    let files = try #require(try object(run)["berkas"] as? [[String: Any]])
    return files.flatMap { $0["temuan"] as? [[String: Any]] ?? [] }
  }
}
