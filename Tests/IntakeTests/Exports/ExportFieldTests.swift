// What single cells of exports become: states, dates, payments, choices, and what is said of those left empty.

import Findings
import Formulas
import Submissions
import Testing

@testable import Intake

@Suite struct ExportFieldTests {
  private let due = Day(year: 2025, month: 11, day: 5) ?? .latest

  /// A package of direct procurement with a state, a result and one row of its e-contract.
  private func direct(
    state: String = "Selesai", kind: String = "Pengadaan Barang", contract: String = "0", handover: String = "", progress: String? = nil
  ) throws -> ExportResult {
    let sample = try ExportCase()
    try sample.add(
      "n.csv", Headers.others,
      [#"2025,"1.01","DINAS A",100,"5","Lain",1000,900,"\#(kind)","Pengadaan Langsung","\#(state)","2025-04-22 15:00:00.000000Z""#])
    try sample.add(
      "s.csv", Headers.otherResults,
      [
        #"2025,"1.01","DINAS A",100,"5","Lain",1000,900,\#(contract),\#(contract),0,"\#(kind)","Pengadaan Langsung","\#(state)","2025-04-22 15:00:00","2025-05-02 16:00:00","CV A","2025-10-10""#
      ])
    if let progress {
      try sample.add(
        "e.csv", Headers.handovers,
        [
          #"2025,"1.01","DINAS A",100,"Lain","Pengadaan Langsung","2025-05-05T00:00:00.000000Z",850,"\#(handover)","1","2025-06-01T00:00:00.000000Z",850,50,"\#(progress)",0,"CV A","2025-10-08""#
        ])
    }
    return sample.merge()
  }

  @Test(arguments: [
    ("Gagal/Batal", "800", "2025-06-01", "Kontrak Selesai", "Gagal"), ("-", "800", "2025-06-01", "Kontrak Selesai", "Perencanaan"),
    ("Selesai", "800", "2025-06-01", "Kontrak Sedang Berjalan", "Selesai"), ("Selesai", "0", "", "Kontrak Selesai", "Selesai"),
    ("Berlangsung", "0", "", "Kontrak Sedang Berjalan", "Kontrak"), ("Selesai", "800", "", nil, "Kontrak"),
    ("Selesai", "0", "", nil, "Pemilihan"),
    ("", "0", "", nil, "Pemilihan"), ("Selesai", "800", "2025-12-31", "Kontrak Sedang Berjalan", "Kontrak"),
  ])
  func status(state: String, contract: String, handover: String, progress: String?, expected: String) throws {
    #expect(try direct(state: state, contract: contract, handover: handover, progress: progress).cell("100", "status") == expected)
  }

  @Test func dashIsReported() throws {
    let notes = try direct(state: "-").report("n.csv")?.notes
    #expect(notes == [ExportNote(row: 2, column: "status_nontender", value: "-", remark: .planningAssumed)])
  }

  /// A result of 0 is none: the e-contract's value counts, and without PDN there the cell stays empty.
  @Test func contractOfResultOrElseOfEContract() throws {
    let both = try direct(contract: "800.5", progress: "Kontrak Sedang Berjalan")
    #expect(both.cell("100", "nilai_kontrak") == "800,50")
    #expect(both.cell("100", "nilai_pdn") == "800,50")
    #expect(both.cell("100", "nilai_umk") == "0")
    let later = try direct(contract: "0", progress: "Kontrak Sedang Berjalan")
    #expect(later.cell("100", "nilai_kontrak") == "850")
    #expect(later.cell("100", "nilai_pdn") == "")
    #expect(try direct(contract: "null").cell("100", "nilai_kontrak") == "")
    #expect(try direct(contract: "800").cell("100", "tgl_penetapan") == "2025-05-02")
  }

  @Test func unmappedKindIsLeftEmptyAndCounted() throws {
    let result = try direct(kind: "Barang Gaib")
    #expect(result.cell("100", "jenis") == "")
    #expect(result.report("n.csv")?.unmapped == [UnmappedValue(column: "jenis_pengadaan", value: "Barang Gaib", count: 1)])
    #expect(try direct(kind: "Jasa Konsultansi Badan Usaha Konstruksi").cell("100", "jenis") == "Jasa Konsultansi")
    #expect(try direct(state: "Antah").report("n.csv")?.unmapped.map(\.value) == ["Antah"])
  }

  @Test func dateAfterDueIsLeftEmptyAndReported() throws {
    let result = try direct(handover: "2025-11-06T00:00:00.000000Z", progress: "Kontrak Sedang Berjalan")
    #expect(result.cell("100", "tgl_serah_terima") == "")
    #expect(
      result.report("e.csv")?.notes == [
        ExportNote(row: 2, column: "tgl_bast", value: "2025-11-06T00:00:00.000000Z", remark: .afterDue(due))
      ])
    #expect(try direct(handover: "2025-11-05", progress: "x").cell("100", "tgl_serah_terima") == "2025-11-05")
  }

  @Test func unreadableIsLeftEmptyAndReported() throws {
    let result = try direct(contract: "dua juta", handover: "31-02-2025", progress: "Kontrak Sedang Berjalan")
    #expect(result.cell("100", "nilai_kontrak") == "850")
    #expect(result.report("s.csv")?.notes.map(\.column) == ["nilai_kontrak"])
    #expect(result.report("e.csv")?.notes.map(\.remark) == [.unreadable(.impossibleDate)])
    #expect(result.report("e.csv")?.notes.allSatisfy(\.remark.leavesEmpty) == true)
  }

  @Test func endEqualToStartIsLeftEmptyAndReported() throws {
    let sample = try ExportCase()
    let day = "2025-03-18T00:00:00.000000Z"
    try sample.add(
      "t.csv", Headers.tenders, [#"2025,1,"1.01","DINAS A",100,"5","T",20,19,"Pengadaan Barang","Tender","Selesai","2025-01-10 08:00:00""#])
    try sample.add(
      "k.csv", Headers.tenderContracts,
      [#"2025,"1.01","DINAS A",100,"T","K","\#(day)","\#(day)","\#(day)","CV A",18.005,null,null,"Kontrak Sedang Berjalan",0"#])
    let result = sample.merge()
    #expect(result.cell("100", "rencana_selesai") == "")
    #expect(result.cell("100", "nilai_kontrak") == "18,01")
    #expect(result.report("k.csv")?.notes.map(\.remark) == [.roundedToSen, .endEqualsStart])
  }

  /// Three drawings of the same two payments, and a third in the last one; the latest row is the package's state.
  @Test func paymentsCountOnce() throws {
    let sample = try ExportCase()
    try sample.add(
      "n.csv", Headers.others,
      [#"2025,"1.01","DINAS A",100,"5","Lain",1000,900,"Jasa Lainnya","Pengadaan Langsung","Selesai","2025-04-22 15:00:00.000000Z""#])
    func row(_ number: String, _ day: String, _ sum: String, _ progress: String, drawn: String) -> String {
      #"2025,"1.01","DINAS A",100,"Lain","Pengadaan Langsung","2025-05-05T00:00:00.000000Z",850,"\#(day)T00:00:00.000000Z","\#(number)","\#(day)T00:00:00.000000Z",\#(sum),\#(progress),"Kontrak Sedang Berjalan",0,"CV A","\#(drawn)""#
    }
    try sample.add(
      "e.csv", Headers.handovers,
      [
        row("-", "2025-08-01", "100.10", "30", drawn: "2025-10-08"), row("-", "2025-06-01", "100.1", "10", drawn: "2025-10-08"),
        row("-", "2025-06-01", "100.10", "10", drawn: "2025-09-01"), row("2", "2025-06-01", "100.10", "20", drawn: "2025-09-01"),
        row("-", "2025-12-01", "50", "100", drawn: "2025-09-01"),
      ])
    let result = sample.merge()
    #expect(result.cell("100", "realisasi_bayar") == "350,30")
    #expect(result.cell("100", "tgl_serah_terima") == "2025-08-01")
    #expect(result.cell("100", "realisasi_fisik") == "30")
    #expect(result.report("e.csv")?.notes.map(\.remark) == [.laterPayments(count: 1, due: due)])
    #expect(result.report("e.csv")?.joined == 5)
  }

  @Test func anotherYearIsTakenAndSaid() throws {
    let sample = try ExportCase()
    let row = #","1.01","DINAS A",100,"5","T",20,19,"Pengadaan Barang","Tender","Selesai","2025-01-10 08:00:00""#
    try sample.add("t.csv", Headers.tenders, ["2024,1" + row])
    #expect(sample.merge().report("t.csv")?.notes.map(\.remark) == [.otherYear(count: 1, year: 2025)])
  }
}
