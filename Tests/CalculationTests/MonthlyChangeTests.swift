// B01–B04: what an OPD reported for an earlier month does not vanish, change or shrink without a reason.

import Calculation
import FigureKit
import Findings
import Formulas
import Submissions
import Testing

@Suite struct MonthlyChangeTests {
  private static let before: TestRow = [
    "kode_paket": "RUP-1", "nama_paket": "A", "nilai_kontrak": 100, "realisasi_bayar": 40, "realisasi_fisik": 50, "jumlah_adendum": 1,
    "tgl_pengumuman": .day(2026, 1, 10), "tgl_kontrak": .day(2026, 2, 20),
  ]
  private static let item: TestRow = [
    "kode_aksi": "RA-01", "indikator": "W1", "realisasi": 100, "tgl_selesai": .day(2026, 2, 1),
  ]

  /// `B02 Paket!S2` for each finding of the last of the submissions.
  private static func shown(_ submissions: [Submission]) -> [String] {
    let changes = monthlyChanges(in: submissions)
    #expect(changes.dropLast().allSatisfy { $0.isEmpty })
    return (changes.last ?? []).map { "\($0.code.rawValue) \($0.sheet ?? "")!\($0.range ?? "")" }
  }

  private static func march(_ change: (inout TestRow) -> Void) -> [String] {
    var row = before
    change(&row)
    return shown([report("1.01", 2, packages: [before]), report("1.01", 3, packages: [row])])
  }

  @Test func whatStaysTheSameOrGrowsIsFine() {
    #expect(Self.march { _ in } == [])
    #expect(Self.march { $0.cells["realisasi_bayar"] = 41 } == [])
    #expect(Self.march { $0.cells["realisasi_fisik"] = 100 } == [])
    #expect(Self.march { $0.cells["tgl_serah_terima"] = .day(2026, 3, 20) } == [])
  }

  @Test func eachChangeIsNamedAtItsCell() {
    #expect(Self.march { $0.cells["tgl_kontrak"] = .day(2026, 2, 21) } == ["B02 Paket!S2"])
    #expect(Self.march { $0.cells["tgl_pengumuman"] = nil } == ["B02 Paket!P2"])
    #expect(Self.march { $0.cells["nilai_kontrak"] = 101 } == ["B03 Paket!J2"])
    #expect(Self.march { $0.cells["realisasi_bayar"] = 39.99 } == ["B04 Paket!K2"])
    #expect(Self.march { $0.cells["realisasi_fisik"] = 49.9 } == ["B04 Paket!AA2"])
  }

  @Test func anAddendumExplainsAnotherContract() {
    #expect(
      Self.march {
        $0.cells["nilai_kontrak"] = 90
        $0.cells["jumlah_adendum"] = 2
      } == [])
    #expect(
      Self.march {
        $0.cells["nilai_kontrak"] = 90
        $0.cells["jumlah_adendum"] = nil
      } == ["B03 Paket!J2"])
  }

  @Test func whereOneSideIsEmptyNothingIsCompared() {
    #expect(
      Self.march { row in
        for key in ["nilai_kontrak", "realisasi_bayar", "realisasi_fisik"] { row.cells[key] = nil }
      } == [])
  }

  @Test func aCellWithAGalatTakesNoPart() {
    // The builder's galat stands in column H; a spoilt date is empty in the table.
    var later = report("1.01", 3, packages: [Self.before])
    later.packages.table.columns[18] = .days([.min])
    let spoilt = Finding(.D01, .error, in: later.files[0], sheet: "Paket", cell: later.packages.cell(row: 0, field: 18))
    #expect(Self.shown([report("1.01", 2, packages: [Self.before]), later]) == ["B02 Paket!S2"])
    later.findings = [spoilt]
    #expect(Self.shown([report("1.01", 2, packages: [Self.before]), later]) == [])
  }

  @Test func aLostPackageIsNamedOnceAtTheHeading() throws {
    let rows: [TestRow] = [Self.before, ["kode_paket": "P2"], ["kode_paket": "P3"]]
    let changes = monthlyChanges(in: [report("1.01", 2, packages: rows), report("1.01", 3, packages: [["kode_paket": "p2"]])])
    #expect(changes[0] == [])
    let finding = try #require(changes[1].first)
    #expect(changes[1].count == 1)
    #expect(finding.code == .B01 && finding.severity == .warning && finding.range == "A1")
    #expect(FindingCatalogue.message(finding) == "Paket pada laporan Februari 2026 yang tidak ada lagi: RUP-1, P3.")
  }

  @Test func aRowWithoutReadableCodeMayBeTheLostPackage() {
    let rows: [TestRow] = [Self.before, ["kode_paket": "P2"]]
    #expect(Self.shown([report("1.01", 2, packages: rows), report("1.01", 3, packages: [Self.before, ["nama_paket": "B"]])]) == [])
    #expect(Self.shown([report("1.01", 2, packages: rows), report("1.01", 3, packages: [["nama_paket": "B"]])]) == ["B01 Paket!A1"])
  }

  @Test func theOldCodeInKodeRUPIsTheSamePackage() {
    #expect(
      Self.march {
        $0.cells["kode_paket"] = "10029545000"
        $0.cells["kode_rup"] = "55;rup-1"
        $0.cells["tgl_kontrak"] = nil
      } == ["B02 Paket!S2"])
  }

  @Test func actionsAreComparedByCode() {
    let later: TestRow = ["kode_aksi": "ra-01", "indikator": "W1", "realisasi": 80]
    #expect(
      Self.shown([report("1.01", 2, actions: [Self.item]), report("1.01", 3, actions: [["kode_aksi": "X"], later])])
        == ["B04 Rencana Aksi!G3", "B02 Rencana Aksi!H3"])
    #expect(Self.shown([report("1.01", 2, actions: [Self.item]), report("1.01", 3)]) == [])
  }

  @Test func theLatestEarlierMonthsEffectiveSubmissionSpeaks() {
    func january(_ paid: Double, revision: Int, file: String? = nil) -> Submission {
      var row = Self.before
      row.cells["realisasi_bayar"] = .number(paid)
      return report("1.01", 1, revision: revision, file: file, packages: [row])
    }
    let march = report("1.01", 3, packages: [Self.before])
    #expect(Self.shown([january(50, revision: 0), march]) == ["B04 Paket!K2"])
    #expect(Self.shown([january(50, revision: 0), january(30, revision: 1), march]) == [])
    // Revision 1 contradicts itself, so revision 0 speaks.
    #expect(
      Self.shown([january(50, revision: 0), january(30, revision: 1), january(31, revision: 1, file: "b.xlsx"), march]) == ["B04 Paket!K2"])
    // Of two earlier months the later one counts; another OPD's never does.
    let months = monthlyChanges(in: [january(50, revision: 0), report("1.01", 2, packages: [Self.before]), march])
    #expect(months.map { $0.map(\.code) } == [[], [.B04], []])
    #expect(Self.shown([report("1.02", 2, packages: [["kode_paket": "P9"]]), march]) == [])
  }

  @Test func theOrderOfFilesChangesNothing() {
    var row = Self.before
    row.cells["tgl_kontrak"] = nil
    let files = [
      report("1.01", 1, packages: [Self.before]), report("1.01", 2, packages: [row]), report("1.01", 3, packages: [Self.before]),
    ]
    let forward = monthlyChanges(in: files)
    let backward = monthlyChanges(in: files.reversed())
    #expect(forward == backward.reversed())
    #expect(forward.map { $0.map(\.code) } == [[], [.B02], []])
  }
}
