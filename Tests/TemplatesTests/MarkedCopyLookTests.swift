// What other programs see of a marked copy: coloured cells with notes, links, locks; and that a copy mended there is clean.

import Findings
import Formulas
import Intake
import Plans
import Reports
import Submissions
import Testing
import Writers

@Suite(.enabled(if: openpyxl != nil, "no python with openpyxl here"))
struct MarkedCopyLookTests {
  let folder: TemporaryFolder
  let plan: Plan

  init() throws {
    folder = try TemporaryFolder()
    plan = try samplePlan()
  }

  /// Two honest packages, three of whose cells and one of the identity's are spoilt; the copy is `salinan.xlsx`.
  private func makeCopy() throws {
    var content = TemplateContent(agency: "1.02", agencyName: "Dinas Kesehatan", year: 2026, month: 3)
    content.packages = TemplateTable(samplePackages, .packages)
    content.actions = TemplateTable.none
    content.packages.rows[0][TableDeclaration.packages.index("nilai_kontrak")] = .number(3_987_500_000)
    content.packages.rows[1][TableDeclaration.packages.index("pagu")] = .text("3 juta")
    content.packages.rows[1][TableDeclaration.packages.index("rencana_kontrak")] = .text("Mei 2026")
    content.boxes = ["penanggung_jawab": .text("Siti"), "tanggal_lapor": .text("31/02/2026")]
    try writeXLSX(templateBook(content, plan: plan), to: folder["kiriman.xlsx"])
    let intake = SubmissionIntake(context: PlanContext(plan), keepsTyped: true)
    let result = try #require(intake.check(try folder.received("kiriman.xlsx")).first)
    try writeXLSX(markedCopy(of: try #require(result.submission), result.file.findings, plan: plan), to: folder["salinan.xlsx"])
  }

  private func check(_ name: String) throws -> IntakeResult {
    try #require(SubmissionIntake(context: PlanContext(plan)).check(try folder.received(name)).first)
  }

  @Test func coloursNotesLinksAndLocks() throws {
    try makeCopy()
    let seen = run("'\(openpyxl ?? "")' '\(packageFolder)/Tests/TemplatesTests/Resources/look-copy.py' '\(folder["salinan.xlsx"])'")
    try #require(seen.code == 0, "\(seen.output)")
    let lines = seen.output.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "lembar ['Hasil Pemeriksaan', 'Petunjuk', 'Identitas', 'Paket', 'Rencana Aksi', 'Realisasi', '_daftar'] dibuka Hasil Pemeriksaan",
        "tautan Salah B12 'Identitas'!B12", "tautan Salah J2 'Paket'!J2", "tautan Salah H3 'Paket'!H3", "tautan Catatan R3 'Paket'!R3",
        "Identitas dilindungi True aturan 10", "Identitas B12 '31/02/2026' terbuka dd/mm/yyyy warna True catatan Salah",
        "Paket dilindungi True aturan 26",
        "Paket H2 426156000.25 terbuka #,##0.00 warna True catatan Dibandingkan dengan sel J2 (Nilai Kontrak (Rp))",
        "Paket I2 425643856 terbuka #,##0.00 warna True catatan Dibandingkan dengan sel J2 (Nilai Kontrak (Rp))",
        "Paket J2 3987500000 terbuka #,##0.00 warna True catatan Salah", "Paket H3 '3 juta' terbuka #,##0.00 warna True catatan Salah",
        "Paket R3 'Mei 2026' terbuka dd/mm/yyyy warna True catatan Catatan", "Rencana Aksi dilindungi True aturan 4",
        "Paket judul terkunci True",
      ], "\(seen.output)")
  }

  @Test func mendedInAnotherProgramItIsTheNextRevision() throws {
    try makeCopy()
    let mend = """
      import datetime, openpyxl
      book = openpyxl.load_workbook('\(folder["salinan.xlsx"])')
      book['Paket']['J2'].value = 398750000
      book['Paket']['H3'].value = 3000000
      book['Paket']['R3'].value = datetime.date(2026, 5, 31)
      book['Identitas']['B12'].value = datetime.date(2026, 4, 2)
      book.save('\(folder["baik.xlsx"])')
      """
    try folder.put(Array(mend.utf8), "perbaiki.py")
    let mending = run("'\(openpyxl ?? "")' '\(folder["perbaiki.py"])'")
    try #require(mending.code == 0, "\(mending.output)")
    let result = try check("baik.xlsx")
    #expect(result.file.findings == [])
    #expect(result.submission?.revision == 1)
    #expect(result.file.rowCounts == [2, 0, 0])
  }

  @Test(.enabled(if: libreOffice != nil, "no LibreOffice here")) func savedByLibreOfficeItSaysTheSame() throws {
    try makeCopy()
    let saved = savedByLibreOffice("salinan.xlsx", in: folder)
    try #require(saved.code == 0, "\(saved.output)")
    func told(_ name: String) throws -> [String] {
      try check(name).file.findings.map { "\($0.code) \($0.sheet ?? "") \($0.range ?? "") \($0.value ?? "")" }
    }
    #expect(try told("lo-salinan.xlsx") == told("salinan.xlsx"))
    #expect(try check("lo-salinan.xlsx").file.revision == 1)
  }

  @Test(.enabled(if: schemaCheck != nil, "no schema check beside the package")) func followsTheSchema() throws {
    try makeCopy()
    let result = run("'\(schemaCheck ?? "")' '\(folder["salinan.xlsx"])'")
    #expect(result.code == 0, "\(result.output)")
  }
}
