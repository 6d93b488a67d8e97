// A template that another program filled in and saved is a clean submission.

import Findings
import Formulas
import Intake
import Plans
import Reports
import Submissions
import Testing
import Writers

@Suite(.enabled(if: openpyxl != nil, "no python with openpyxl here"))
struct FilledTemplateTests {
  @Test func cleanSubmissionWithoutFindings() throws {
    let folder = try TemporaryFolder()
    let plan = try samplePlan()
    let content = TemplateContent(agency: "1.02", agencyName: "Dinas Kesehatan", year: 2026, month: 3)
    try writeXLSX(templateBook(content, plan: plan), to: folder["t.xlsx"])
    let python = try #require(openpyxl)
    let script = packageFolder + "/Tests/TemplatesTests/Resources/fill.py"
    let filling = run("'\(python)' '\(script)' '\(folder["t.xlsx"])' '\(folder["isi.xlsx"])'")
    try #require(filling.code == 0, "\(filling.output)")

    let intake = SubmissionIntake(context: PlanContext(plan))
    let result = try #require(intake.check(try folder.received("isi.xlsx")).first)
    #expect(result.file.findings == [])
    #expect(result.file.rowCounts == [2, 2, 1])
    let submission = try #require(result.submission)
    #expect(submission.identity.responsible == "Nama Lengkap")
    #expect(submission.identity.employeeNumber == "197001011990031001")
    #expect(submission.identity.reported == Day(year: 2026, month: 4, day: 3))
    let packages = shown(submission.packages.table)
    #expect(packages[TableDeclaration.packages.index("kode_paket")] == ["0012", "0013"])
    #expect(packages[TableDeclaration.packages.index("area")] == ["waktu;biaya", "waktu;biaya"])
    #expect(packages[TableDeclaration.packages.index("pagu")] == ["100000050", "100000050"])
    #expect(submission.packages.sheetRows == [2, 1001])
    #expect(shown(submission.realizations.table).prefix(3).map { $0 } == [["L1"], ["88.25"], ["120.0"]])
  }
}
