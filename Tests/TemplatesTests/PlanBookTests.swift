// The plan workbook of the catalogue reads back as a plan once the office has filled in its part.

import Findings
import Formulas
import Intake
import Plans
import Reports
import Spreadsheets
import Submissions
import Testing
import Writers

@Suite struct PlanBookTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ draft: PlanDraft) throws -> PlanResult {
    try writeXLSX(planBook(draft), to: folder["rencana-kinerja.xlsx"])
    let source = try #require(FileDigest.source(ofFile: folder["rencana-kinerja.xlsx"]))
    return PlanIntake.workbook(at: folder["rencana-kinerja.xlsx"], source: source)
  }

  private func filled() throws -> PlanDraft {
    var draft = PlanDraft(
      year: 2026, region: "Kabupaten Contoh",
      agencies: [
        Agency(code: "1.01", name: "Dinas Pendidikan", aliases: ["Disdik"]),
        Agency(code: "1.10", name: "Dinas Kesehatan", mustReport: false),
      ])
    draft.settings = ["ukpbj": "Bagian Pengadaan", "nip_kepala": "197001011990031001", "batas_capaian": "110"]
    let due = try #require(Day(year: 2026, month: 6, day: 30))
    draft.actions = [
      PlannedAction(code: "RA-01", indicator: "W1", text: "Percepatan", agencies: ["1.01", "1.10"], due: due),
      PlannedAction(code: "RA-02", indicator: "L1", text: "Survei", agencies: ["1.10"], due: due),
    ]
    draft.mappings = [(area: "waktu", condition: "pagu >= 200000000"), (area: "biaya", condition: "TRUE")]
    return draft
  }

  @Test func filledPlanHasNoFault() throws {
    let result = try read(try filled())
    // C3 and M1 are for information: they have no target.
    #expect(result.findings.map(\.code) == [.R11, .R11])
    let plan = try #require(result.plan)
    #expect(plan.areas.map(\.code) == ["waktu", "biaya", "kualitas", "layanan", "kompetisi", "pdn", "umk", "kepatuhan"])
    #expect(plan.areas.reduce(0) { $0 + $1.weight } == 100)
    #expect(plan.indicators.count == 26)
    #expect(plan.agencies.map(\.code) == ["1.01", "1.10"])
    #expect(plan.agencies.map(\.mustReport) == [true, false])
    #expect(plan.actions.map(\.agencies) == [["1.01", "1.10"], ["1.10"]])
    #expect(plan.mappings.map(\.conditionText) == ["pagu >= 200000000", "TRUE"])
    #expect(plan.holidays.count == 5)
    #expect(plan.settings.headNumber == "197001011990031001")
    #expect(plan.settings.cap == 110)
    #expect((plan.settings.region, plan.settings.unit, plan.settings.version) == ("Kabupaten Contoh", "Bagian Pengadaan", "1"))
  }

  @Test func catalogueFiguresArrive() throws {
    let plan = try #require(try read(try filled()).plan)
    let absorption = try #require(plan.indicators.first { $0.code == "B4" })
    #expect(absorption.targets.compactMap { $0?.lower } == [5, 12, 20, 30, 40, 50, 58, 66, 74, 82, 89, 95])
    #expect(absorption.weight == 1)
    let deviation = try #require(plan.indicators.first { $0.code == "W5" })
    #expect(deviation.worst == -20)
    #expect(deviation.targets.allSatisfy { $0 == .value(0) })
    let survey = try #require(plan.indicators.first { $0.code == "L1" })
    #expect(survey.targets.enumerated().filter { $1 != nil }.map { $0.offset + 1 } == [6, 12])
    #expect((survey.frequency, survey.isJudgedPerAgency) == ("Semesteran", false))
    #expect(plan.indicators.allSatisfy { !$0.definition.isEmpty })
    #expect(plan.indicators.filter(\.readsAllRows).map(\.code) == ["M1", "C1", "C2", "C3", "P1", "P2", "U1", "D1", "D2", "R1"])
  }

  @Test func blankPlanAsksForTheOffice() throws {
    let result = try read(PlanDraft(year: 2026))
    #expect(result.plan == nil)
    let faults = result.findings.filter { $0.severity == .error }
    #expect(faults.map(\.code) == [.R14])
    #expect(faults.first?.facts[.list] == "pemda, ukpbj")
  }

  @Test func planIsNotTakenForASubmission() throws {
    _ = try read(try filled())
    let intake = SubmissionIntake(context: PlanContext(nil))
    let results = SubmissionIntake.groups(try folder.received("rencana-kinerja.xlsx")).flatMap(intake.check)
    #expect(results.map { $0.file.findings.map(\.code) } == [[.F08]])
  }

  @Test func dropdownsOfCodesCoverTheFilledRows() throws {
    _ = try read(try filled())
    let names = try WorkbookReader(path: folder["rencana-kinerja.xlsx"]).definedNames
    #expect(names["kode_area"] == "'Area'!$A$2:INDEX('Area'!$A$2:$A$51,MAX(1,COUNTA('Area'!$A$2:$A$51)))")
    #expect(names["kode_indikator"]?.hasPrefix("'Indikator'!$A$2:INDEX('Indikator'!$A$2:$A$151,") == true)
    #expect(names["daftar_sumber"]?.hasPrefix("'_daftar'!$") == true)
    #expect(names[TemplateMarker.definedName] == "\"\(TemplateMarker.plan)\"")
  }

  @Test func leapYearAndOthersHaveTheirHolidays() throws {
    var draft = try filled()
    draft.year = 2028
    draft.actions = []
    #expect(try read(draft).plan?.holidays.map(\.day.iso) == ["2028-01-01", "2028-05-01", "2028-06-01", "2028-08-17", "2028-12-25"])
  }
}
