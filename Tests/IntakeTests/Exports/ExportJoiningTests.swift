// Which rows open a package, which complete one, which are rejected, and that the order of files says nothing.

import Findings
import Formulas
import Submissions
import Testing

@testable import Intake

@Suite struct ExportJoiningTests {
  private func sample() throws -> ExportCase {
    let sample = try ExportCase()
    try sample.add(
      "c.csv", Headers.tenderContracts,
      [
        #"2025,"1.01","DINAS A",100,"Paket \"Satu\"","K/1","2025-03-18T00:00:00.000000Z","2025-03-18T00:00:00.000000Z","2025-09-30T00:00:00.000000Z","CV A",1000.25,900,800,"Kontrak Sedang Berjalan",2"#,
        #"2025,"1.01","DINAS A",999,"Tak diumumkan","K/9","2025-03-18T00:00:00.000000Z",,,"CV Z",1000,,,"Kontrak Sedang Berjalan",0"#,
      ])
    try sample.add(
      "b.csv", Headers.tenderResults,
      [
        #"2025,"1.01","DINAS A",100,"5;6",2000,1500,null,"2025-02-28","CV A",null,null"#,
        #"2025,"1.02","DINAS B",200,"7",3000,2500,2400.5,"2025-03-01","CV B",2400.5,0"#,
        #"2025,,"DINAS B",201,"8",3000,2500,2400,"2025-03-01","CV B",null,null"#,
      ])
    try sample.add(
      "a.csv", Headers.tenders,
      [
        #"2025,1,"1.01","DINAS A",100,"5;6","Paket \"Satu\"\r\nlanjutan",2000,1500.5,"Pekerjaan Konstruksi","Tender","Selesai","2025-01-10 08:00:00""#,
        #"2025,1,"1.01","DINAS A",100,"5;6","Paket \"Satu\"\r\nlanjutan",2000,1500.5,"Pekerjaan Konstruksi","Tender","Selesai","2025-01-10 08:00:00""#,
        #"2025,1,"null","DINAS A",101,"9","Tanpa satker",2000,1500,"Pengadaan Barang","Tender","Selesai","2025-01-10 08:00:00""#,
        #"2025,1,"1.01","DINAS A",,"9","Tanpa kode",2000,1500,"Pengadaan Barang","Tender","Selesai","2025-01-10 08:00:00""#,
      ])
    return sample
  }

  @Test func everyRowIsAccountedFor() throws {
    let result = try sample().merge()
    let fates = result.reports.map { "\($0.file.name) \($0.kind) \($0.rowCount) = \($0.opened) + \($0.joined) + \($0.rejected.count)" }
    #expect(
      fates == [
        "a.csv tender_pengumuman 4 = 1 + 1 + 2", "b.csv tender_selesai_nilai 3 = 1 + 1 + 1",
        "c.csv tender_ekontrak_2_kontrak 2 = 0 + 1 + 1",
      ])
    #expect(
      result.report("a.csv")?.rejected == [RejectedRow(row: 4, reason: .noAgencyCode), RejectedRow(row: 5, reason: .noPackageCode)])
    #expect(result.report("b.csv")?.rejected == [RejectedRow(row: 4, reason: .noAgencyCode)])
    #expect(result.report("c.csv")?.rejected == [RejectedRow(row: 3, reason: .onlyContract)])
  }

  @Test func agenciesAndPackagesInOrder() throws {
    let result = try sample().merge()
    #expect(
      result.contents.map { "\($0.agency) \($0.agencyName) \($0.year)-\($0.month) \($0.packages.count)" } == [
        "1.01 DINAS A 2025-10 1", "1.02 DINAS B 2025-10 1",
      ])
  }

  @Test func stepsCompleteOnePackage() throws {
    let result = try sample().merge()
    let expected = [
      "kode_rup": "5;6", "nama_paket": "Paket \"Satu\" lanjutan", "area": "SEMUA", "jenis": "Pekerjaan Konstruksi", "metode": "Tender",
      "status": "Kontrak", "pagu": "2.000", "hps": "1.500,50", "nilai_kontrak": "1.000,25", "nilai_pdn": "900", "nilai_umk": "800",
      "tgl_pengumuman": "2025-01-10", "tgl_penetapan": "2025-02-28", "tgl_kontrak": "2025-03-18", "rencana_selesai": "2025-09-30",
      "jumlah_adendum": "2", "penyedia": "CV A", "kode_opd": "1.01", "realisasi_bayar": "", "tgl_serah_terima": "",
    ]
    for (key, value) in expected { #expect(result.cell("100", key) == value, "\(key)") }
  }

  /// It has no name, kind or method: cells that a person must still fill.
  @Test func onlyFinishedOpensAPackage() throws {
    let result = try sample().merge()
    let expected = [
      "nama_paket": "", "jenis": "", "metode": "", "status": "Kontrak", "pagu": "3.000", "nilai_kontrak": "2.400,50", "nilai_umk": "0",
    ]
    for (key, value) in expected { #expect(result.cell("200", key) == value, "\(key)") }
  }

  @Test func orderOfFilesSaysNothing() throws {
    let sample = try sample()
    #expect(sample.merge().transcript == sample.merge(reversed: true).transcript)
  }

  @Test func tendersAndOthersAreCountedApart() throws {
    let sample = try ExportCase()
    try sample.add(
      "n.csv", Headers.others,
      [#"2025,"1.01","DINAS A",100,"5","Lain",10,9,"Pengadaan Barang","Pengadaan Langsung","Selesai","2025-04-22 15:00:00.000000Z""#])
    try sample.add(
      "t.csv", Headers.tenders,
      [#"2025,1,"1.01","DINAS A",100,"5","Tender",20,19,"Pengadaan Barang","Tender","Selesai","2025-01-10 08:00:00""#])
    #expect(sample.merge().reports.map(\.opened) == [1, 1])
  }

  @Test func strangersAreRefusedWithAWayOut() throws {
    let sample = try ExportCase()
    try sample.add("kosong.csv", text: "")
    try sample.add("lain.csv", "kd_klpd,nama_klpd,kd_satker_str,nama_satker", [#""D1","Kab. X","1.01","DINAS A""#])
    let result = sample.merge()
    #expect(result.refused.map(\.code) == [.F01, .F16])
    #expect(FindingCatalogue.message(result.refused[1]).contains("lain.csv"))
    #expect(FindingCatalogue.remedy(result.refused[1]).contains("tender_pengumuman"))
    #expect(result.contents.isEmpty)
  }
}
