// A template that is written is read back as what was put in, with exactly the gaps that a person must still fill.

import Findings
import Formulas
import Intake
import Plans
import Reports
import Spreadsheets
import Submissions
import Testing
import Writers

private let march = TemplateContent(agency: "1.02", agencyName: "Dinas Kesehatan", year: 2026, month: 3)

private func filled() -> TemplateContent {
  var content = march
  content.packages = TemplateTable(samplePackages, .packages)
  return content
}

@Suite struct TemplateReadingTests {
  let folder: TemporaryFolder
  let plan: Plan

  init() throws {
    folder = try TemporaryFolder()
    plan = try samplePlan()
  }

  private func check(_ names: String..., plan: Plan?) throws -> [IntakeResult] {
    let files = try names.flatMap { try folder.received($0) }
    let intake = SubmissionIntake(context: PlanContext(plan))
    return SubmissionIntake.groups(files).flatMap(intake.check)
  }

  private func readBack(_ content: TemplateContent, plan: Plan?) throws -> IntakeResult {
    try writeXLSX(templateBook(content, plan: plan), to: folder["t.xlsx"])
    return try #require(try check("t.xlsx", plan: plan).first)
  }

  private func places(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.code.rawValue) \($0.sheet ?? "") \($0.cell?.description ?? "")" }
  }

  @Test func untouchedTemplateLacksOnlyWhatAPersonWrites() throws {
    let result = try readBack(march, plan: plan)
    #expect(places(result.file.findings) == ["S02 Identitas B9", "S07 Paket A1", "S02 Rencana Aksi G2"])
    #expect(result.file.rowCounts == [0, 2, 0])
    let submission = try #require(result.submission)
    #expect(submission.agency == "1.02")
    #expect((submission.year, submission.month, submission.revision) == (2026, 3, 0))
    #expect(submission.identity.templateVersion == TemplateMarker.submission)
  }

  @Test func withoutAPlanTheCodeStandsAsGiven() throws {
    let result = try readBack(march, plan: nil)
    #expect(places(result.file.findings) == ["S02 Identitas B9", "S07 Paket A1"])
    #expect(result.submission?.agency == "1.02")
  }

  @Test func everyAgencyGetsItsOwnActions() throws {
    let first = try readBack(TemplateContent(agency: "1.01", agencyName: "", year: 2026, month: 12), plan: plan)
    #expect(first.file.rowCounts == [0, 1, 0])
    #expect(first.file.month == 12)
  }

  @Test func packagesComeBackAsTheyWere() throws {
    let submission = try #require(try readBack(filled(), plan: plan).submission)
    #expect(shown(submission.packages.table) == shown(samplePackages))
    #expect(!submission.findings.contains { $0.sheet == "Paket" })
  }

  @Test func givenActionsReplaceThePlans() throws {
    var content = march
    let given = rows(
      .actions,
      [["kode_aksi": "RA-02", "indikator": "L1", "uraian": "Survei kepuasan", "tenggat": 20_634, "realisasi": 40.5, "bukti": "tautan"]])
    content.actions = TemplateTable(given, .actions)
    let result = try readBack(content, plan: plan)
    #expect(result.submission.map { shown($0.actions.table) } == shown(given))
    #expect(places(result.file.findings) == ["S02 Identitas B9", "S07 Paket A1"])
  }

  @Test(arguments: [CSVWriter.Dialect.indonesian, .rfc4180])
  func csvFormSaysTheSame(_ dialect: CSVWriter.Dialect) throws {
    for file in try templateCSV(filled(), plan: plan, dialect: dialect) { try folder.put(file.bytes, file.name) }
    let results = try check("paket.csv", "rencana-aksi.csv", "realisasi.csv", plan: plan)
    #expect(results.map(\.file.rowCounts) == [[2, 0, 0], [0, 2, 0], [0, 0, 0]])
    let submission = try #require(results.compactMap(\.submission).first)
    // A text that begins like a formula carries an apostrophe in CSV.
    let name = TableDeclaration.packages.index("nama_paket")
    var (read, given) = (shown(submission.packages.table), shown(samplePackages))
    read.remove(at: name)
    given.remove(at: name)
    #expect(read == given)
    #expect(places(submission.findings) == ["S02 rencana-aksi M2"])
  }

  @Test func csvOfNothingSaysNoRows() throws {
    for file in try templateCSV(march, plan: plan) { try folder.put(file.bytes, file.name) }
    let results = try check("paket.csv", "rencana-aksi.csv", "realisasi.csv", plan: plan)
    let submission = try #require(results.compactMap(\.submission).first)
    #expect(results.allSatisfy { $0.file.isUsable })
    #expect(submission.packages.count == 0)
    #expect(places(submission.findings) == ["S07  ", "S02 rencana-aksi M2"])
  }

  @Test func blankTemplateAsksForItsIdentity() throws {
    let result = try readBack(TemplateContent(agency: "", agencyName: "", year: 0, month: 0), plan: nil)
    #expect(result.submission == nil)
    let cells = result.file.findings.filter { $0.code == .S02 }.compactMap { $0.cell?.description }
    #expect(cells == ["B4", "B6", "B7", "B9"])
  }
}
