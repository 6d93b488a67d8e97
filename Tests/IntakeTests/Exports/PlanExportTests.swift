// Exports of the procurement plan and of the e-catalogue: they open packages or complete those of SPSE that came of them.

import Findings
import Formulas
import Plans
import Submissions
import Testing

@testable import Intake

@Suite struct PlanExportTests {
  private enum Header {
    static let own =
      "tahun_anggaran,kd_satker,kd_satker_str,nama_satker,kd_rup,nama_paket,pagu,tipe_swakelola,tgl_awal_pelaksanaan_kontrak,tgl_akhir_pelaksanaan_kontrak,status_aktif_rup,status_delete_rup,status_umumkan_rup"
    static let purchases =
      "tahun_anggaran,kd_satker,kd_satker_str,nama_satker,kd_rup,nama_paket,pagu,metode_pengadaan,jenis_pengadaan,tgl_awal_pemilihan,tgl_akhir_pemilihan,tgl_awal_kontrak,tgl_akhir_kontrak,status_aktif_rup,status_delete_rup"
    static let orders =
      "tahun_anggaran,nama_satker,kd_satker_str,kd_paket,kd_rup,rup_nama_pkt,total_harga,tgl_order,status_pkt,status_pengiriman"
    static let agencies = "kd_klpd,nama_klpd,jenis_klpd,kd_satker,kd_satker_str,nama_satker"
  }

  private static func purchase(_ code: Int, _ method: String = "Tender", deleted: String = "false") -> String {
    #"2025,1,"1.01","DINAS A",\#(code),"Gedung",5000,"\#(method)","Pekerjaan Konstruksi","2025-02-01","2025-03-01","2025-04-01","2025-09-01",true,\#(deleted)"#
  }

  private static func order(_ code: String, plan: String, _ state: String = "ON_PROCESS", day: String = "2025-08-27") -> String {
    #"2025,"DINAS A","1.01","\#(code)","\#(plan)","Alat tulis",800,"\#(day)","\#(state)","DRAFT""#
  }

  private func accounted(_ result: ExportResult) -> Bool {
    result.refused.isEmpty && result.reports.allSatisfy { $0.rowCount == $0.opened + $0.joined + $0.rejected.count }
  }

  private func cells(_ result: ExportResult, _ package: String, _ keys: [String]) -> String {
    keys.map { result.cell(package, $0) ?? "?" }.joined(separator: "|")
  }

  @Test func ownWork() throws {
    let sample = try ExportCase()
    try sample.add(
      "s.csv", Header.own,
      [
        #"2025,1,"1.01","DINAS A",70,"Rapat",6000,1,"2025-01-01","2025-12-01",true,false,"Terumumkan""#,
        #"2025,1,"1.01","DINAS A",71,"Dihapus",6000,1,"2025-01-01","2025-12-01",true,true,"Terumumkan""#,
        #"2025,1,"1.01","DINAS A",72,"Tidak aktif",6000,1,"2025-01-01","2025-12-01",false,false,"Terumumkan""#,
      ])
    let result = sample.merge()
    #expect(accounted(result))
    let keys = ["kode_rup", "metode", "status", "jenis", "pagu", "rencana_kontrak", "rencana_selesai", "tgl_kontrak"]
    #expect(cells(result, "70", keys) == "70|Swakelola|Perencanaan||6.000|2025-01-31|2025-12-31|")
    #expect(result.report("s.csv")?.rejected.map(\.reason) == [.inactivePlan, .inactivePlan])
  }

  @Test func purchasesOfThePlanAlone() throws {
    let sample = try ExportCase()
    try sample.add("p.csv", Header.purchases, [Self.purchase(54)])
    let result = sample.merge()
    #expect(accounted(result))
    let keys = ["kode_rup", "metode", "jenis", "status", "rencana_pengumuman", "rencana_kontrak", "rencana_selesai"]
    #expect(cells(result, "54", keys) == "54|Tender|Pekerjaan Konstruksi|Perencanaan|2025-02-28|2025-04-30|2025-09-30")
  }

  /// Whatever the order of the files, the plan's row and the tender are one package, which bears the old code as Kode RUP.
  @Test(arguments: [false, true]) func aTenderThatCameOfThePlan(reversed: Bool) throws {
    let sample = try ExportCase()
    try sample.add("p.csv", Header.purchases, [Self.purchase(54)])
    try sample.add(
      "t.csv", Headers.tenders,
      [#"2025,1,"1.01","DINAS A",100,"54","Gedung SPSE",20,19,"Pengadaan Barang","Tender","Selesai","2025-01-10 08:00:00""#])
    let result = sample.merge(reversed: reversed)
    #expect(accounted(result))
    #expect(result.contents.map(\.packages.count) == [1])
    let keys = ["kode_rup", "nama_paket", "pagu", "jenis", "rencana_kontrak", "status"]
    #expect(cells(result, "100", keys) == "54|Gedung SPSE|20|Barang|2025-04-30|Pemilihan")
    #expect(result.report("p.csv").map { [$0.opened, $0.joined] } == [0, 1])
  }

  @Test func orders() throws {
    let sample = try ExportCase()
    try sample.add(
      "e.csv", Header.orders,
      [Self.order("01K", plan: "54,54"), Self.order("02K", plan: "55", "COMPLETED"), Self.order("03K", plan: "56", "ANTAH")])
    try sample.add("p.csv", Header.purchases, [Self.purchase(54, "E-Purchasing")])
    let result = sample.merge()
    #expect(accounted(result))
    let keys = ["kode_rup", "metode", "pagu", "jenis", "nilai_kontrak", "tgl_kontrak", "status", "rencana_kontrak"]
    #expect(cells(result, "01K", keys) == "54|E-Purchasing|5.000|Pekerjaan Konstruksi|800|2025-08-27|Kontrak|2025-04-30")
    #expect(cells(result, "02K", keys) == "55|E-Purchasing|||800|2025-08-27|Selesai|")
    #expect(result.report("e.csv")?.unmapped.map(\.value) == ["ANTAH"])
  }

  /// One budget for two orders is neither's budget.
  @Test func aSharedBudgetIsNotGivenTwice() throws {
    let sample = try ExportCase()
    try sample.add("e.csv", Header.orders, [Self.order("01K", plan: "54"), Self.order("02K", plan: "54", day: "2025-11-06")])
    try sample.add("p.csv", Header.purchases, [Self.purchase(54, "E-Purchasing")])
    let result = sample.merge()
    #expect(accounted(result))
    #expect(result.cell("01K", "pagu") == "" && result.cell("02K", "pagu") == "")
    #expect(result.report("p.csv")?.notes.map(\.remark) == [.sharedBudget(count: 2)])
    #expect(result.cell("02K", "tgl_kontrak") == "")
    #expect(result.report("e.csv")?.notes.map(\.column) == ["tgl_order"])
  }

  /// A list of agencies holds no package; other codes of exactly the same name become aliases.
  @Test func listOfAgencies() throws {
    let sample = try ExportCase()
    try sample.add(
      "m.csv", Header.agencies,
      [
        #""D1","Kab","KABUPATEN",1,"1.01","DINAS A""#, #""D1","Kab","KABUPATEN",2,"1. 20. 03","Dinas  A""#,
        #""D1","Kab","KABUPATEN",3,"9.99","DINAS AB""#,
      ])
    try sample.add("p.csv", Header.purchases, [Self.purchase(54)])
    let result = sample.merge()
    #expect(accounted(result))
    #expect(result.report("m.csv")?.rejected.map(\.reason) == [ExportRemark](repeating: .listOfAgencies, count: 3))
    #expect(result.agencies == [Agency(code: "1.01", name: "DINAS A", aliases: ["1. 20. 03"])])
  }
}
