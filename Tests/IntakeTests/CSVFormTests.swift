// The CSV form of submissions: one file per table, every row with its key.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions
import Testing

@testable import Intake

@Suite struct CSVFormTests {
  private static let packageHead =
    "Kode OPD;Tahun;Bulan;Revisi;Pelapor;Tanggal Lapor;Kode Paket;Nama Paket;Jenis Pengadaan;Metode Pemilihan;Status;Pagu (Rp)\n"
  private static let realizationHead = "Kode OPD;Tahun;Bulan;Indikator;Nilai\n"
  private static let actionHead = "Kode OPD;Tahun;Bulan;Kode Aksi;Indikator;Uraian;Tenggat;Realisasi (%)\n"

  private static func package(
    _ agency: String, _ code: String, month: String = "3", revision: String = "", name: String = "Meja", budget: String = "1.000.000"
  )
    -> String
  {
    "\(agency);2026;\(month);\(revision);Siti;03/04/2026;\(code);\(name);Barang;E-Purchasing;Perencanaan;\(budget)\n"
  }

  /// `1.01 2026-03 r0: paket 1 …` for each entry.
  private static func entries(_ results: [IntakeResult]) -> [String] {
    results.map { result in
      let file = result.file
      let whose =
        file.agency.map { "\($0) \(file.month.map { "\(file.year ?? 0)-0\($0)" } ?? "") r\(file.revision ?? 0)" } ?? "tidak dipakai"
      return "\(file.file.name) \(whose) \(file.rowCounts)" + (result.submission == nil ? "" : " *")
    }
  }

  private static func found(_ results: [IntakeResult], besides: Set<FindingCode> = [.S10]) -> [String] {
    results.flatMap(\.file.findings).filter { !besides.contains($0.code) }.map { "\($0.code.rawValue) \($0.range ?? "-")" }
  }

  @Test func severalSubmissionsInOneFile() throws {
    let results = try Scratch.checkCSV([
      "paket.csv": Self.packageHead + Self.package("1.01", "A") + Self.package("1.02", "A") + Self.package("Dinkes", "B")
        + Self.package("1.01", "A", revision: "1")
        + Self.package("1.01", "A", month: "Pebruari")
    ])
    #expect(
      Self.entries(results) == [
        "paket.csv 1.01 2026-02 r0 [1, 0, 0] *", "paket.csv 1.01 2026-03 r0 [2, 0, 0] *", "paket.csv 1.01 2026-03 r1 [1, 0, 0] *",
        "paket.csv 1.02 2026-03 r0 [1, 0, 0] *",
      ])
    #expect(Self.found(results) == [])
    #expect(results[0].submission?.identity.responsible == "Siti")
    #expect(results[0].submission?.identity.reported == Day(year: 2026, month: 4, day: 3))
  }

  @Test func filesOfOneFolderAreOneSubmission() throws {
    let results = try Scratch.checkCSV([
      "realisasi.csv": Self.realizationHead + "1.01;2026;3;L1;88,4\n",
      "aksi.csv": Self.actionHead + "1.01;2026;3;RA-01;W1;Percepatan;30/06/2026;60\n",
      "apa saja.csv": Self.packageHead + Self.package("1.01", "A"),
    ])
    #expect(
      Self.entries(results) == [
        "apa saja.csv 1.01 2026-03 r0 [1, 0, 0] *", "aksi.csv 1.01 2026-03 r0 [0, 1, 0]", "realisasi.csv 1.01 2026-03 r0 [0, 0, 1]",
      ])
    #expect(results.flatMap(\.file.findings) == [])
    #expect(results[0].submission?.files.count == 3)
    #expect(results[0].submission?.realizations.count == 1)
  }

  @Test func theSameTableTwiceIsTwoSubmissions() throws {
    let results = try Scratch.checkCSV([
      "a.csv": Self.packageHead + Self.package("1.01", "A"), "b.csv": Self.packageHead + Self.package("1.01", "B"),
    ])
    #expect(Self.entries(results) == ["a.csv 1.01 2026-03 r0 [1, 0, 0] *", "b.csv 1.01 2026-03 r0 [1, 0, 0] *"])
  }

  @Test func withoutThePackageTableNothingCanBeUsed() throws {
    let results = try Scratch.checkCSV(["r.csv": Self.realizationHead + "1.01;2026;3;L1;88,4\n"])
    #expect(Self.entries(results) == ["r.csv tidak dipakai [0, 0, 0]"])
    #expect(Self.found(results) == ["F07 -"])
  }

  @Test func aRowOfKeysAloneSaysThatThereIsNoRow() throws {
    let results = try Scratch.checkCSV([
      "p.csv": Self.packageHead + "1.01;2026;3;;;;;;;;;\n", "r.csv": Self.realizationHead + "1.01;2026;3;;\n",
    ])
    #expect(Self.entries(results) == ["p.csv 1.01 2026-03 r0 [0, 0, 0] *", "r.csv 1.01 2026-03 r0 [0, 0, 0]"])
    #expect(Self.found(results) == ["S07 -"])
  }

  @Test func recordsAndPhysicalLines() throws {
    let text =
      "sep=;\r\n" + Self.packageHead + Self.package("1.01", "A", name: "\"Meja\r\ndan\r\nkursi\"") + "\n"
      + Self.package("1.01", "B", budget: "3 juta")
    let findings = try Scratch.checkCSV(["p.csv": text]).flatMap(\.file.findings).filter { $0.code == .N01 }
    // Record 4 (heading, A, a blank one, B) begins in line 7: sep=, heading, three lines of A, a blank line.
    #expect(findings.map { "\($0.range ?? "") \($0.line ?? 0)" } == ["L4 7"])
  }

  @Test func aFaultyKeyIsNamedInEveryRow() throws {
    let results = try Scratch.checkCSV([
      "p.csv": Self.packageHead + Self.package("9.99", "A") + Self.package("9.99", "B") + Self.package("1.01", "C")
    ])
    #expect(Self.entries(results) == ["p.csv 1.01 2026-03 r0 [1, 0, 0] *"])
    #expect(Self.found(results) == ["P07 A2:A3"])
    let unknown = try Scratch.checkCSV(["p.csv": Self.packageHead + Self.package("9.99", "A") + Self.package("9.99", "B")])
    #expect(Self.entries(unknown) == ["p.csv tidak dipakai [0, 0, 0]"])
    #expect(Self.found(unknown) == ["F11 -", "P07 A2:A3"])
  }

  @Test func anotherYearIsSaidOnce() throws {
    let rows = ["A", "B", "C"].enumerated().map { "1.01;2025;\($0.offset + 1);;Siti;;\($0.element);Meja;Barang;Tender;Gagal;5\n" }.joined()
    let results = try Scratch.checkCSV(["p.csv": Self.packageHead + rows])
    #expect(Self.entries(results) == ["p.csv tidak dipakai [0, 0, 0]"])
    #expect(Self.found(results) == ["F09 -"])
  }

  @Test func oneRowOfAnotherYearIsNamedAtItsCell() throws {
    let odd = Self.package("1.01", "B").replacing("2026;", with: "2025;")
    let results = try Scratch.checkCSV(["p.csv": Self.packageHead + Self.package("1.01", "A") + odd])
    #expect(Self.entries(results) == ["p.csv 1.01 2026-03 r0 [1, 0, 0] *"])
    #expect(Self.found(results) == ["F09 B3"])
  }

  @Test func aRowWithoutAReadableRevisionStaysWithTheOthers() throws {
    let rows =
      Self.package("1.01", "A", revision: "x") + Self.package("1.01", "B", revision: "2") + Self.package("1.01", "C", revision: "2")
    let results = try Scratch.checkCSV(["p.csv": Self.packageHead + rows])
    #expect(Self.entries(results) == ["p.csv 1.01 2026-03 r2 [3, 0, 0] *"])
    #expect(Self.found(results) == ["N01 D2"])
    #expect(results[0].submission?.packages.sheetRows == [2, 3, 4])
  }

  @Test func notesAboutTheFileMakeNoSecondEntry() throws {
    let head = Self.packageHead.replacing("Pagu (Rp)", with: "Pagu (Rp);Catatan Sendiri")
    let total = "1.01;2026;3;;;;JUMLAH;;;;;5000\n"
    let results = try Scratch.checkCSV(["p.csv": head + Self.package("1.01", "A") + total])
    #expect(Self.entries(results) == ["p.csv 1.01 2026-03 r0 [1, 0, 0] *"])
    #expect(Self.found(results) == ["S04 M1", "S05 G3"])
    #expect(results[0].submission?.findings.count { $0.code == .S04 } == 1)
  }

  @Test(arguments: [
    ("1.01;26;3;;Siti;;A;Meja;Barang;Tender;Gagal;5", ["F11 -", "N02 B2"]),
    ("1.01;2026;13;;Siti;;A;Meja;Barang;Tender;Gagal;5", ["F11 -", "N02 C2"]),
    ("1.01;2026;Marret;;Siti;;A;Meja;Barang;Tender;Gagal;5", ["F11 -", "P01 C2"]),
    (";2026;3;;Siti;;A;Meja;Barang;Tender;Gagal;5", ["F11 -", "S02 A2"]),
    (";;;;;;A;Meja;Barang;Tender;Gagal;5", ["F11 -", "S02 A2", "S02 B2", "S02 C2"]),
    ("1.01;2026;3;x;Siti;;A;Meja;Barang;Tender;Gagal;5", ["N01 D2"]),
    ("1.01;2026;3;;Siti;31/02/2026;A;Meja;Barang;Tender;Gagal;5", ["D01 F2"]),
    ("#REF!;2026;3;;Siti;;A;Meja;Barang;Tender;Gagal;5", ["F11 -", "N06 A2"]),
  ])
  func faultsOfTheLeadingColumns(_ row: String, _ expected: [String]) throws {
    #expect(Self.found(try Scratch.checkCSV(["p.csv": Self.packageHead + row + "\n"])) == expected)
  }

  /// Tables of other kinds, as people send them by mistake: what it is, and where it belongs.
  @Test(arguments: [
    ("kd_tender,status_tender,mtd_pemilihan,pagu,kd_satker_str\n1,Selesai,Tender,5,1.01\n", "ekspor pengadaan (tender_pengumuman)"),
    ("Kode OPD;Tahun;Kode Paket;Kode Temuan;Alasan;Disahkan Oleh;Tanggal\n1.01;2026;A;V02;x;y;1/2/2026\n", "daftar pengesahan"),
    ("DAFTAR OPD\n\nKode;Nama;Alias;Wajib Lapor\n1.01;Dinas;;Ya\n", "lembar OPD rencana kinerja"),
    ("Kode Aksi;Indikator;Uraian;OPD;Keluaran;Tenggat\nRA-1;W1;x;SEMUA;;30/06/2026\n", "lembar Rencana Aksi rencana kinerja"),
    (
      "Kode Paket;Nama Paket;Jenis Pengadaan;Metode Pemilihan;Status;Pagu (Rp)\nA;Meja;Barang;Tender;Gagal;5\n",
      "seperti lembar Paket, tetapi kolom Kode OPD"
    ),
    ("Tingkat;Lembar;Sel;Kode\nSalah;Paket;A2;N01\n", "daftar hasil pemeriksaan"),
  ])
  func otherTablesAreKnown(_ text: String, _ words: String) throws {
    let results = try Scratch.checkCSV(["x.csv": text])
    let finding = try #require(results.first?.file.findings.first)
    #expect(results.count == 1 && finding.code == .F12)
    #expect(FindingCatalogue.message(finding).contains(words), "\(FindingCatalogue.message(finding))")
  }

  @Test func unknownFilesSayWhatTheyShow() throws {
    let results = try Scratch.checkCSV(["x.csv": "nama;alamat\nA;B\n", "kosong.csv": "\n\n"])
    #expect(results.map { "\($0.file.file.name) \($0.file.findings.map(\.code.rawValue))" } == ["x.csv [\"F12\"]", "kosong.csv [\"F01\"]"])
  }
}
