// What a plan decides: whose a package is, and which strategic areas it belongs to.

import Findings
import Formulas
import Plans
import Submissions
import Testing

@testable import Intake

@Suite struct ExportPlanTests {
  private func plan(mappings: [(String, String)] = [], dueDay: Int = 5) throws -> Plan {
    var settings = PlanSettings()
    settings.year = 2025
    settings.dueDay = dueDay
    return Plan(
      settings: settings, areas: ["waktu", "biaya"].map { StrategicArea(code: $0, name: $0, weight: 1) }, indicators: [],
      agencies: [Agency(code: "A1", name: "Dinas  Air", aliases: ["9.99"]), Agency(code: "1.02", name: "Dinas Batu")],
      mappings: try mappings.map {
        AreaMapping(area: $0.0, conditionText: $0.1, condition: try Condition(parsing: $0.1, over: TableDeclaration.packages.schema))
      }, source: SourceFile(name: "rencana-kinerja.xlsx", sha256: "0"))
  }

  private func sample() throws -> ExportCase {
    let sample = try ExportCase()
    func row(_ agency: String, _ name: String, _ code: Int, _ budget: Int, _ method: String) -> String {
      #"2025,1,"\#(agency)","\#(name)",\#(code),"5","P",\#(budget),19,"Pengadaan Barang","\#(method)","Selesai","2025-01-10 08:00:00""#
    }
    try sample.add(
      "t.csv", Headers.tenders,
      [
        row("9.99", "LAMA", 1, 500, "Tender"), row("1.03", "DINAS AIR", 2, 50, "Seleksi"), row("1.02", "BATU", 3, 500, "Seleksi"),
        row("7.77", "Dinas Airr", 4, 500, "Tender"),
      ])
    return sample
  }

  /// By code, name or alias; a name that is nearly one is none.
  @Test func agenciesOfThePlanOnly() throws {
    let result = try sample().merge(plan: plan())
    #expect(result.contents.map { "\($0.agency) \($0.agencyName) \($0.packages.count)" } == ["1.02 Dinas Batu 1", "A1 Dinas  Air 2"])
    #expect(result.report("t.csv")?.rejected == [RejectedRow(row: 5, reason: .unknownAgency(code: "7.77", name: "Dinas Airr"))])
    #expect(result.cell("1", "area") == "SEMUA")
    #expect(result.cell("2", "kode_opd") == "A1")
  }

  @Test func mappingGivesAreasOrLeavesOut() throws {
    let result = try sample().merge(plan: plan(mappings: [("biaya", "pagu >= 100"), ("waktu", #"metode = "Tender""#)]))
    #expect(result.cell("1", "area") == "waktu;biaya")
    #expect(result.cell("3", "area") == "biaya")
    #expect(result.cell("2", "area") == nil)
    let report = try #require(result.report("t.csv"))
    #expect(report.rejected.first == RejectedRow(row: 3, reason: .noArea))
    #expect(report.rowCount == report.opened + report.joined + report.rejected.count)
  }

  @Test func dueDayOfThePlan() throws {
    #expect(try sample().merge(plan: plan(dueDay: 9), month: 12).cell("1", "tgl_pengumuman") == "2025-01-10")
    let sample = try ExportCase()
    try sample.add(
      "t.csv", Headers.tenders, [#"2025,1,"1.02","BATU",1,"5","P",50,19,"Pengadaan Barang","Tender","Selesai","2025-11-08 08:00:00""#])
    #expect(sample.merge(plan: try plan(dueDay: 9)).cell("1", "tgl_pengumuman") == "2025-11-08")
    #expect(sample.merge(plan: try plan(dueDay: 7)).cell("1", "tgl_pengumuman") == "")
  }

  @Test func proposalNamesEveryAgencyOnce() throws {
    let sample = try ExportCase()
    func row(_ name: String, _ code: Int) -> String {
      #"2025,1,"1.02","\#(name)",\#(code),"5","P",50,19,"Pengadaan Barang","Tender","Selesai","2025-01-10 08:00:00""#
    }
    try sample.add("t.csv", Headers.tenders, [row("DINAS BATU", 1), row("Dinas  Batu", 2), row("DINAS BATU DAN PASIR", 3)])
    #expect(sample.merge().agencies == [Agency(code: "1.02", name: "DINAS BATU", aliases: ["DINAS BATU DAN PASIR"])])
    #expect(sample.merge().contents.map(\.agencyName) == ["DINAS BATU"])
  }
}
