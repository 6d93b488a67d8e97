// Ranking, submissions and sheets of a compilation.

import Calculation
import Plans
import ReportSamples
import Reports
import Submissions
import Testing

struct CompilationReportTests {
  private func report(_ change: (inout Sample) -> Void = { _ in }) throws -> CompilationReport {
    var sample = try Sample.march()
    change(&sample)
    return CompilationReport(sample.compilation, files: sample.files, programVersion: "0.1")
  }

  @Test func onlyThoseWithAReportAndHalfTheirWeightAreRanked() throws {
    let report = try report { sample in
      sample.compilation.agencies[2].hasReported = true
      sample.compilation.agencies[2].rollUp.total = Sample.standing(120, nil, nil, judged: 1, total: 3)
    }
    #expect(report.agencyLines.map(\.rank) == [1, nil, nil])
    #expect(report.agencyLines.map(\.reason) == [nil, FigureWords.notRankedWithoutReport, FigureWords.notRankedBelowHalf])
  }

  @Test func valuesThatPrintAlikeShareARank() throws {
    let report = try report { sample in
      for (index, value) in [90.001, 95, 90.0014].enumerated() {
        sample.compilation.agencies[index].hasReported = true
        sample.compilation.agencies[index].rollUp.total = Sample.standing(value, nil, nil, judged: 3, total: 3)
      }
    }
    #expect(report.agencyLines.map(\.figure) == [1, 0, 2])
    #expect(report.agencyLines.map(\.rank) == [1, 2, 2])
  }

  @Test func theSameBytesGivenTwiceAreTwoSubmissions() throws {
    let report = try report { sample in
      let copy = sample.compilation.submissions[0]
      sample.compilation.submissions.insert(copy, at: 1)
      sample.compilation.uses = [
        SubmissionUse(submission: 0, isUsed: true, reason: nil), SubmissionUse(submission: 1, isUsed: false, reason: .duplicate),
        SubmissionUse(submission: 2, isUsed: true, reason: nil),
      ]
      sample.files.append(sample.files[1])
    }
    #expect(report.submissionLines.map(\.isUsed) == [true, false, true, false])
    #expect(report.submissionLines[1].reason == FigureWords.unused(.duplicate))
  }

  @Test func sheetsStandInTheSpecifiedOrder() throws {
    #expect(
      try report().book.sheets.map(\.name) == [
        "Ringkasan", "Capaian Indikator", "Capaian OPD", "Rencana Aksi", "Grafik", "Data Paket", "Data Rencana Aksi", "Data Realisasi",
        "Data Kiriman", "Kiriman",
        "Hasil Pemeriksaan", "Jejak", "Jejak OPD", "Metode",
      ])
  }

  @Test func packageDataHasOneHeadingAndOneLinePerRowUsed() throws {
    let report = try report()
    guard let sheet = report.book.sheets.first(where: { $0.name == "Data Paket" }) else {
      return #expect(Bool(false), "no sheet Data Paket")
    }
    #expect(sheet.rows.count == 3)
    let titles = ["Bulan", "Kode OPD"] + TableDeclaration.packages.fields.map(\.title) + ["Berkas", "Lembar", "Baris"]
    #expect(sheet.rows[0].prefix(titles.count).map(\.value) == titles.map { .text($0) })
    #expect(titles.count == 37)
    #expect(sheet.rows[1].prefix(3).map(\.value) == [.number(3), .text("1.01"), .text("1001")])
    #expect(report.packageTable.rows[0].suffix(3).map(\.value) == [.text("disdik-2026-03.xlsx"), .text("Paket"), .number(5)])
    // The carried package stands in March with the file of February.
    #expect(sheet.rows[2].prefix(3).map(\.value) == [.number(3), .text("1.02"), .text("1002")])
    #expect(report.packageTable.rows[1].suffix(3).map(\.value) == [.text("dinkes-2026-02.xlsx"), .text("Paket"), .number(5)])
  }

  @Test func aRowHasACellForEachColumn() throws {
    let report = try report()
    let tables =
      [
        report.indicatorTable, report.areaTable, report.agencyTable, report.actionTable, report.packageTable, report.submissionTable,
        report.findingTable, report.excludedTable,
      ] + report.dataTables
    for table in tables {
      for row in 0..<table.rows.count { #expect(table.rows[row].count == table.columns.count, "\(table.name)") }
    }
  }
}
