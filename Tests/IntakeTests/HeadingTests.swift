// Headings wherever people left them: two levels with and without merges, units below, titles above, aliases.

import FindingGallery
import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions
import Testing

@testable import Intake

@Suite struct HeadingTests {
  private static let key = SubmissionKey(agency: "1.01", year: 2026, month: 3, revision: 0)

  private static func read(_ sheet: TestSheet) -> (rows: Rows, found: [String]) {
    let (rows, findings) = TableCheck(declaration: .packages, context: PlanContext(Honest.plan), key: key, acceptances: []).read(
      sheet.grid())
    return (rows, findings.merged().map { "\($0.code.rawValue) \($0.range ?? "")" })
  }

  /// Seven required columns, then groups over "Kontrak": Rencana stands before Nilai.
  private static func grouped(isMerged: Bool) -> TestSheet {
    var sheet = TestSheet("Paket")
    let upper: [Typed?] = ["Kode Paket", "Nama Paket", "Jenis", "Metode", "Status", "Rencana", nil, "Nilai (Rp)", nil, nil, "Tanggal"]
    let lower: [Typed?] = [nil, nil, nil, nil, nil, "Pengumuman", "Kontrak", "Pagu", "HPS", "Kontrak", "Kontrak"]
    let values: [Typed?] = [
      "A-1", "Meja", "Barang", "Tender", "Kontrak", .day(2026, 1, 31), .day(2026, 2, 28), 100, 95, 90, .day(2026, 2, 20),
    ]
    for column in 1...11 {
      sheet[1, column] = upper[column - 1]
      sheet[2, column] = lower[column - 1]
      sheet[3, column] = values[column - 1]
    }
    if isMerged {
      sheet.merges = ["F1:G1", "H1:J1", "A1:A2"].compactMap { name in
        let ends = name.split(separator: ":").compactMap { CellReference($0) }
        return ends.count == 2 ? CellRange(ends[0], ends[1]) : nil
      }
    }
    return sheet
  }

  @Test(arguments: [true, false]) func groupsOverTheSameWord(_ isMerged: Bool) {
    let (rows, found) = Self.read(Self.grouped(isMerged: isMerged))
    #expect(found == [])
    let columns = rows.origin?.columns ?? []
    let places = ["rencana_pengumuman", "rencana_kontrak", "pagu", "hps", "nilai_kontrak", "tgl_kontrak"].map {
      columns[TableDeclaration.packages.index($0)]
    }
    #expect(places == [6, 7, 8, 9, 10, 11])
    #expect(rows.origin?.headerRow == 2)
  }

  @Test func aTitleIsNoLevel() {
    var sheet = TestSheet(.packages, rows: [Honest.package]).moved(rows: 1, columns: 1)
    sheet[1, 1] = "LAPORAN PAKET"
    let (rows, found) = Self.read(sheet)
    #expect(found == [])
    #expect(rows.origin?.headerRow == 2)
    sheet[2, 9] = nil
    #expect(Self.read(sheet).found == ["S01 B2"])
  }

  @Test func rowsOfUnitsAndNumbersAreNoData() {
    var sheet = TestSheet(.packages, rows: [[:], [:], Honest.package])
    for column in [8, 9, 10] { sheet[2, column] = "(Rp)" }
    #expect(Self.read(sheet).rows.sheetRows == [4])
    for column in 1...32 { sheet[2, column] = .text("(\(column))") }
    #expect(Self.read(sheet).rows.sheetRows == [4])
    #expect(Self.read(sheet).found == [])
    for column in [8, 9, 10] { sheet[3, column] = "Rp" }
    #expect(Self.read(sheet).rows.sheetRows == [4])
  }

  @Test func columnNumbersInCellsForDatesAndBelowALineOfTheirOwn() {
    var sheet = TestSheet(.packages, rows: [[:], [:], Honest.package])
    sheet[2, 34] = "diisi PPK"
    // Numbers in cells with a date format are read as days of January 1900.
    for column in 1...32 { sheet[3, column] = (15...20).contains(column) ? .day(1900, 1, column) : .number(Double(column)) }
    #expect(Self.read(sheet).rows.sheetRows == [4])
  }

  @Test(
    arguments: [
      ("JUMLAH", nil, true), ("Total Pagu", nil, true), ("SUB TOTAL I", nil, true), ("Grand Total:", nil, true),
      ("Totalisator", nil, false),
      ("Jumlah", "A-9", false), ("Jumlah", "-", false), ("Jumlah", "nihil", false), ("Jumlah", .formula, false), ("Jumlah", "  ", true),
      ("Rekap jumlah", nil, false),
    ] as [(String, Typed?, Bool)])
  func totals(_ word: String, _ code: Typed?, _ isTotal: Bool) {
    // Nama Paket stands before Kode Paket here: with a code it is a package that is called so.
    var sheet = TestSheet("Paket")
    for (column, title) in ["Nama Paket", "Kode Paket", "Jenis", "Metode", "Status", "Pagu"].enumerated() {
      sheet[1, column + 1] = .text(title)
    }
    for (column, value) in ["Meja", "A-1", "Barang", "Tender", "Gagal", 5].enumerated() as EnumeratedSequence<[Typed]> {
      sheet[2, column + 1] = value
    }
    sheet[3, 1] = .text(word)
    sheet[3, 2] = code
    sheet[3, 6] = 5
    let (rows, found) = Self.read(sheet)
    #expect(found.contains("S05 A3") == isTotal)
    #expect(rows.count == (isTotal ? 1 : 2))
  }

  @Test func everySecondOfManyRowsHidden() {
    var sheet = TestSheet(.packages, rows: [Honest.package])
    sheet.hiddenRows = Set((1...2_000).map { $0 * 2 })
    for row in 3...2_000 { sheet[row, 3] = "TOTAL" }
    var grid = sheet.grid()
    #expect((1...5).map(grid.isHidden(row:)) == [false, true, false, true, false])
    grid.layout.merges = (1...2_000).compactMap { CellReference("A\($0)").map { CellRange($0, $0) } }
    let check = TableCheck(declaration: .packages, context: PlanContext(Honest.plan), key: Self.key, acceptances: [])
    #expect(check.read(grid).rows.sheetRows == [2])
  }

  @Test func twoColumnsOfOneTitle() {
    var sheet = TestSheet(.packages, rows: [Honest.package])
    sheet["AG1"] = "Pagu"
    sheet["AG2"] = "3 juta"
    #expect(Self.read(sheet).found == ["S04 AG1"])
  }

  /// Their own headings stand in the lower of two rows, under a group of theirs or under nothing; the cell named is the one with the words.
  @Test func ownHeadingsOneRowLower() {
    var sheet = TestSheet(.packages, rows: [[:], Honest.package])
    sheet["AG1"] = "Catatan Dinas"
    sheet["AG2"] = "Bidang"
    sheet["AH2"] = "Petugas"
    #expect(Self.read(sheet).found == ["S04 AG1", "S04 AH2"])
    #expect(Self.read(sheet).rows.sheetRows == [3])
    // A row of data is no heading, whatever else stands in it.
    var data = TestSheet(.packages, rows: [Honest.package])
    data["AH2"] = "Petugas"
    #expect(Self.read(data).found == [])
  }

  @Test func ownHeadingsOfTwoLevelsAreNamedWhereTheyStand() {
    var sheet = TestSheet(.packages, rows: [[:], Honest.package])
    // "Rencana" over "Kontrak" and "Selesai": our headings need both rows.
    for (column, words) in [18: ("Rencana", "Kontrak"), 20: ("Rencana", "Selesai")] {
      (sheet[1, column], sheet[2, column]) = (.text(words.0), .text(words.1))
    }
    sheet["AG1"] = "Nomor DPA"
    sheet["AH2"] = "Petugas"
    #expect(Self.read(sheet).found == ["S04 AG1", "S04 AH2"])
  }

  @Test func adjacentRowsWithTheSameFaultAreOneFinding() {
    let rows = (0..<6).map { index in
      var row = Honest.package
      row["kode_paket"] = .text("A-\(index)")
      row["jenis"] = ["Brg", "Brg", "Brg", "Barang", "Brg", "Jasa"][index]
      return row
    }
    #expect(Self.read(TestSheet(.packages, rows: rows)).found == ["P01 E2:E4", "P01 E6", "P01 E7"])
  }
}
