// A template that LibreOffice has saved still is one: dropdowns, rules, locks and marker.

import Findings
import Formulas
import Intake
import Plans
import Reports
import Submissions
import Testing
import Writers

@Suite(.enabled(if: libreOffice != nil && openpyxl != nil, "no LibreOffice or no python with openpyxl here"))
struct TemplateInLibreOfficeTests {
  @Test func everythingThatHelpsIsStillThere() throws {
    let folder = try TemporaryFolder()
    let plan = try samplePlan()
    var content = TemplateContent(agency: "1.02", agencyName: "Dinas Kesehatan", year: 2026, month: 3)
    content.packages = TemplateTable(samplePackages, .packages)
    try writeXLSX(templateBook(content, plan: plan), to: folder["t.xlsx"])
    let saved = savedByLibreOffice("t.xlsx", in: folder)
    try #require(saved.code == 0, "\(saved.output)")
    let seen = run("'\(openpyxl ?? "")' '\(packageFolder)/Tests/TemplatesTests/Resources/look.py' '\(saved.path)'")
    try #require(seen.code == 0, "\(seen.output)")
    let lines = seen.output.split(separator: "\n").map(String.init)
    for line in [
      "penanda \"data-kinerja/1\" data-kinerja/1", "identitas Kode OPD* 1.02 terkunci", "identitas Tahun* 2026 terkunci",
      "identitas Bulan* Maret terkunci", "identitas Versi Template data-kinerja/1 terkunci", "identitas Penanggung Jawab* None terbuka",
      "Paket dilindungi True sandi None", "Paket judul terkunci True catatan True", "Paket kolom sampai 16384 True",
      "Paket aturan Status* list stop between daftar_status 0 G2:G1003 Perencanaan|Pemilihan|Kontrak|Selesai|Gagal|Batal pesan",
      "Paket aturan Area Strategis list warning between daftar_area 0 D2:D1003 SEMUA|waktu|biaya pesan",
      "Paket aturan TKDN (%) decimal stop between 0 100 N2:N1003  pesan",
      "Paket aturan Tanggal Kontrak date stop between 45658 46752 S2:S1003  pesan",
      "Realisasi aturan Indikator* list stop between daftar_indikator_realisasi 0 A2:A1001 L1|L2 pesan",
    ] { #expect(lines.contains(line), "\(line)") }
    #expect(lines.first?.hasSuffix("('_daftar', 'hidden')]") == true)

    let intake = SubmissionIntake(context: PlanContext(plan))
    let result = try #require(intake.check(try folder.received("lo-t.xlsx")).first)
    #expect(result.submission.map { shown($0.packages.table) } == shown(samplePackages))
    #expect(!result.file.findings.contains { $0.code == .S08 || $0.sheet == "Paket" })
  }
}
