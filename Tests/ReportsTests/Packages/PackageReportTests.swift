// The report per package as it is read: groups, attention, what is missing and what was left out.

import Calculation
import Formulas
import Plans
import ReportSamples
import Spreadsheets
import Submissions
import Testing

@testable import Reports

struct PackageReportTests {
  private let march = Period(year: 2026, span: .month(3))

  private func report(agency: Int? = nil) throws -> PackageReport {
    PackageReport(try Sample.march().compilation, period: march, agency: agency)
  }

  @Test func namesAndOwners() throws {
    #expect(try report().baseName == "paket-2026-03")
    #expect(try report(agency: 0).baseName == "paket-1.01-2026-03")
    #expect(try report(agency: 0).owner == "Dinas Pendidikan")
    #expect(fileNamePart("a/b\\c\n") == "a_b_c_")
  }

  @Test func whatIsMissingIsSaid() throws {
    let statements = try report().statements
    #expect(
      statements == [
        "Keadaan per 31 Maret 2026 menurut laporan OPD: 2 paket, pagu Rp 101.000.000, nilai kontrak Rp 95.500.000, realisasi pembayaran "
          + "belum diisi.", "Tidak ada paket yang terlambat dari rencananya.",
        "1 baris dengan kesalahan tidak dihitung; sebabnya disebut pada setiap baris.",
        "Memakai laporan bulan sebelumnya, dengan keadaan pada akhir bulan itu: Dinas Kesehatan (Februari).",
      ])
    let silent = try report(agency: 2)
    #expect(silent.packages.isEmpty)
    // 4.01 need not report.
    #expect(silent.statements == ["Keadaan per 31 Maret 2026 menurut laporan OPD: 0 paket."])
    let april = PackageReport(try Sample.march().compilation, period: Period(year: 2026, span: .month(1)))
    #expect(april.packages.isEmpty)
  }

  @Test func everyPackageAndEveryRowLeftOutIsListed() throws {
    let report = try report()
    let table = report.packageTable
    #expect(table.rows.count == 3)
    #expect(table.columns.count == PackageColumn.allCases.count)
    for row in 0..<table.rows.count { #expect(table.rows[row].count == table.columns.count) }
    let reasons = (0..<3).map { table.rows[$0][PackageColumn.reason.rawValue].value }
    #expect(reasons[0] == .empty && reasons[1] == .empty)
    guard case .text(let reason) = reasons[2] else { return #expect(Bool(false), "the row left out has no reason") }
    #expect(reason.hasPrefix("V02 "))
    // A row left out is not judged.
    #expect(table.rows[2][PackageColumn.announcementState.rawValue].value == .empty)
    // Nothing that is not filled in is a zero.
    #expect(table.rows[0][PackageColumn.paid.rawValue].value == .empty)
  }

  @Test func formulasStandBesideTheirValues() throws {
    let row = try report().packageTable(firstRow: 9).rows[0]
    #expect(row[PackageColumn.contractState.rawValue].value.result == .text("tanpa rencana"))
    guard case .formula(let text, _) = row[PackageColumn.contractDays.rawValue].value else {
      return #expect(Bool(false), "the days are no formula")
    }
    #expect(text.contains("$W9-$V9"), "\(text)")
  }

  /// Three packages of one OPD: late, behind, both; and one that is neither.
  @Test func theLatestAndTheLargestGapsStandFirst() throws {
    var sample = try Sample.march().compilation
    func row(_ code: String, due: Int?, gap: Double?) -> [String: SampleCell] {
      var cells: [String: SampleCell] = ["kode_paket": .text(code), "status": .text("Kontrak")]
      if let due { cells["rencana_kontrak"] = .day(2026, 3, due) }
      if let gap { (cells["rencana_fisik"], cells["realisasi_fisik"]) = (.number(50), .number(50 + gap)) }
      return cells
    }
    let rows = [row("A", due: 21, gap: nil), row("B", due: nil, gap: -9), row("C", due: 11, gap: -2), row("D", due: 31, gap: 4)]
    sample.submissions[0].packages = .sample(.packages, agency: "1.01", file: Sample.education, rows)
    sample.excludedRows = []
    let report = PackageReport(sample, period: march, agency: 0)
    #expect(report.attention.map(\.code) == ["C", "A", "B"])
    #expect(report.attention.map(\.daysLate) == [20, 10, nil])
    #expect(report.behind.map(\.code) == ["B", "C"])
    #expect(PackageWords.lateStages(report.attention[0]) == "Kontrak 20 hari (belum)")
    #expect(report.byStatus.map(\.summary.count) == [4])
    #expect(report.document.blocks.contains(.heading(2, "Deviasi fisik terbesar")))
  }

  @Test func figuresBecomeTexts() {
    let table = ReportTable(
      "uji", columns: [ReportColumn("A", 9), ReportColumn("B", 9), ReportColumn("C", 9)],
      rows: BookRows([
        [.text("x"), .number(1234.5, .money), .date(Day(year: 2026, month: 3, day: 9))], [.text("y"), .number(2, .decimal2), .none],
        [.text("z")],
      ]))
    let document = DocumentTable(table)
    #expect(document.columns.map(\.alignment) == [.left, .right, .left])
    #expect(document.rows == [["x", "1.234,5", "09/03/2026"], ["y", "2,00", "–"], ["z", "–", "–"]])
    #expect(DocumentTable(table, limit: 1).rows.count == 1)
  }
}

extension BookValue {
  /// What is shown.
  fileprivate var result: BookValue {
    if case .formula(_, let value) = self { return value }
    return self
  }
}
