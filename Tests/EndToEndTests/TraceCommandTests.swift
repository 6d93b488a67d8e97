// `kinerja jejak`: from a printed figure to the cells it is made of.

import Foundation
import Spreadsheets
import Testing

struct TraceCommandTests {
  private static let options = ["--rencana", Samples.plan, "--periode", "2026-03"]

  private func trace(_ figure: String, files: [String] = Samples.submissions, _ more: [String] = options) throws -> [String: Any] {
    let run = try Program.run(["jejak", figure] + files + more + ["--json"])
    return try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  private func committed(_ period: String = "2026-03") throws -> [String: Any] {
    let file = Samples.folder.appending(path: "keluaran/\(period)/kompilasi-\(period).json")
    return try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
  }

  private func entry(_ list: Any?, _ code: String) throws -> [String: Any] {
    try #require((list as? [[String: Any]])?.first { $0["kode"] as? String == code })
  }

  @Test func anIndicatorHasItsFormulaTargetAndAggregates() throws {
    let answer = try trace("W1")
    let figure = try entry(try committed()["indikator"], "W1")
    #expect(answer["target"] as? String == "W1")
    #expect(answer["periode"] as? String == "2026-03")
    #expect(answer["nilai"] as? Double == figure["realisasi"] as? Double)
    #expect(answer["target_nilai"] as? Double == figure["target"] as? Double)
    #expect((answer["rumus"] as? String)?.hasPrefix("COUNT(WHERE tgl_pengumuman <= rencana_pengumuman) / ") == true)
    let aggregates = try #require(answer["agregat"] as? [[String: Any]])
    #expect(aggregates.map { $0["bulan"] as? Int } == [3, 3])
    let values = aggregates.compactMap { $0["nilai"] as? Double }
    #expect(values[0] / values[1] * 100 == answer["nilai"] as? Double)
    let cells = try #require(answer["sel"] as? [[String: Any]])
    #expect(Set(cells.compactMap { $0["kolom"] as? String }) == ["Area Strategis", "Status", "Rencana Pengumuman", "Tanggal Pengumuman"])
    let rows = Set(cells.map { "\($0["berkas"] ?? "") \(($0["sel"] as? String ?? "").filter(\.isNumber))" })
    #expect(rows.count == figure["jumlah_baris"] as? Int)
    #expect(cells.contains { $0["nilai"] is NSNull })
  }

  /// What the trace says of a cell is what stands in the file.
  @Test func theCellsAreThoseOfTheFiles() throws {
    let name = "data-kinerja-1.01-2026-03.xlsx"
    let cells = try #require(try trace("area:biaya@1.01")["sel"] as? [[String: Any]])
    #expect(cells.count > 100)
    let workbook = try WorkbookReader(path: Samples.march + "/" + name)
    let sheet = try #require(workbook.sheets.firstIndex { $0.name == "Paket" })
    let values = Dictionary(try workbook.cells(ofSheet: sheet).cells.map { ($0.reference.description, $0.value) }) { $1 }
    for cell in cells {
      #expect(cell["berkas"] as? String == name)
      #expect(cell["opd"] as? String == "1.01")
      switch values[try #require(cell["sel"] as? String)] {
      case .number(let number)?: #expect(cell["nilai"] as? Double == number)
      case nil: #expect(cell["nilai"] is NSNull)
      default: #expect(cell["nilai"] is String)
      }
    }
  }

  @Test func aCellOfTheReportIsTheFigure() throws {
    let report = Samples.folder.appending(path: "keluaran/2026-TW1/kompilasi-2026-TW1.xlsx").path
    let options = ["--rencana", Samples.plan]
    let total = try trace(report + "!Ringkasan!C4", options)
    #expect(total["angka"] as? String == "nilai-kinerja")
    #expect(total["periode"] as? String == "2026-TW1")
    #expect(total["nilai"] as? Double == (try committed("2026-TW1")["nilai_kinerja"] as? Double))
    // A month's value inside the quarter: K2 in February.
    let workbook = try WorkbookReader(path: report)
    let sheet = try #require(workbook.sheets.firstIndex { $0.name == "Capaian Indikator" })
    let cells = try workbook.cells(ofSheet: sheet).cells
    let row = try #require(cells.first { $0.value == .text("K2") }).reference.row
    let column = try #require(cells.first { $0.value == .text("Feb") }).reference.column
    let place = CellReference(row: row, column: column)
    let february = try trace("\(report)!'Capaian Indikator'!\(place)", options)
    #expect(february["bulan"] as? Int == 2)
    let monthly = try #require(try entry(try committed("2026-TW1")["indikator"], "K2")["nilai_bulanan"] as? [Any])
    #expect(february["nilai"] as? Double == monthly[1] as? Double)
    #expect((february["agregat"] as? [[String: Any]])?.allSatisfy { $0["bulan"] as? Int == 2 } == true)
  }

  @Test func aReportOfOtherFilesIsNoticed() throws {
    let report = Samples.folder.appending(path: "keluaran/2026-03/kompilasi-2026-03.xlsx").path
    let run = try Program.run(["jejak", report + "!Ringkasan!C4", Samples.march] + Self.options)
    #expect(run.errors.contains("Perhatian: laporan menulis"))
    #expect(run.text.hasPrefix("Nilai kinerja, Maret 2026\nOPD: semua\n"))
  }

  @Test func agenciesByCodeNameOrAlias() throws {
    let byCode = try trace("W1@1.01")
    #expect(byCode["angka"] as? String == "W1@1.01")
    #expect(byCode["opd"] as? String == "1.01")
    let byName = try trace("w1@dinas pendidikan")
    #expect(byName["nilai"] as? Double == byCode["nilai"] as? Double)
    #expect(byName["angka"] as? String == "W1@1.01")
  }

  @Test func peopleReadItOnATerminal() throws {
    let run = try Program.run(["trace", "W1"] + Samples.submissions + Self.options)
    #expect(run.text.contains("\nRumus\n  COUNT(WHERE tgl_pengumuman"))
    #expect(run.text.contains("      Status                      G2:G35        Kontrak; Gagal; Perencanaan; … (34 sel)\n"))
    #expect(!run.text.contains("--semua"))
    let few = try Program.run(["jejak", "nilai-kinerja"] + Samples.submissions + Self.options)
    #expect(few.text.contains("tambahkan --semua untuk menampilkan semuanya."))
    let all = try Program.run(["jejak", "nilai-kinerja", "--semua"] + Samples.submissions + Self.options)
    #expect(!all.text.contains("--semua"))
    #expect(all.text.split(separator: "\n").count > few.text.split(separator: "\n").count)
  }

  private static let refused: [(String, Int32, String)] = [
    ("W0", 64, "Maksud Anda"), ("area:wakt", 64, "Maksud Anda \"area:waktu\"?"), ("W1@1.00", 64, "Maksud Anda \"W1@1."),
    ("nilai-kinerj", 64, "Maksud Anda \"nilai-kinerja\"?"), ("tidak-ada.xlsx!Ringkasan!D7", 66, "tidak ditemukan"),
    ("kompilasi-2026-03.xlsx!Ringkasn!D7", 66, "Lembar yang ada: Ringkasan,"),
    ("kompilasi-2026-03.xlsx!Ringkasan!A1", 64, "bukan angka capaian: sel itu berisi teks \"Kompilasi Capaian"),
    ("kompilasi-2026-03.xlsx!Data Paket!A1", 64, "Coba 'Capaian Indikator'!"),
    ("../../rencana-kinerja.xlsx!Indikator!A1", 65, "bukan buku kerja yang dibuat oleh kinerja kompilasi"),
  ]

  @Test(arguments: refused) func whatIsNoFigureIsRefused(_ figure: String, _ status: Int32, _ words: String) throws {
    let run = try Program.run(
      ["jejak", figure, Samples.march] + Self.options, in: Samples.folder.appending(path: "keluaran/2026-03"))
    #expect(run.status == status)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func thePeriodMustBeKnownAndTheReports() throws {
    let missing = try Program.run(["jejak", "W1", Samples.march, "--rencana", Samples.plan])
    #expect(missing.status == 64)
    #expect(missing.errors.contains("--periode 2026-03"))
    let report = Samples.folder.appending(path: "keluaran/2026-TW1/kompilasi-2026-TW1.xlsx").path
    let other = try Program.run(["jejak", report + "!Ringkasan!C4", Samples.march] + Self.options)
    #expect(other.status == 64)
    #expect(other.errors.contains("untuk periode 2026-TW1"))
    #expect(try Program.run(["jejak", "W1"] + Self.options).status == 64)
  }
}
