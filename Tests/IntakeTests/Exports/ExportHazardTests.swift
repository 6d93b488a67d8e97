// Exports that were saved from Excel, cut off or spoiled: read right or refused, and every row still accounted for.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions
import Testing

@testable import Intake

@Suite struct ExportHazardTests {
  private static let rows = [
    #"2025,"1.01","DINAS A",100,"5","Lain \"baru\"\r\nsekali",1000,900,"Pengadaan Barang","Pengadaan Langsung","Selesai","2025-04-22 15:00:00.000000Z""#,
    #"2025,"1.02","DINAS B",101,"6","Lain",null,900.55,"Jasa Lainnya","Pengadaan Langsung","Gagal/Batal","2025-04-22 15:00:00.000000Z""#,
  ]

  /// Opened in Excel with Indonesian settings and saved again: semicolons, decimal commas, other dates.
  @Test func savedBySemicolonCSV() throws {
    let sample = try ExportCase()
    let headers = Headers.others.replacing(",", with: ";")
    try sample.add(
      "n.csv", headers, [#"2025;1.01;DINAS A;100;5;Lain;1000;900,55;Pengadaan Barang;Pengadaan Langsung;Selesai;22/04/2025 15:00"#])
    let result = sample.merge()
    #expect(result.cell("100", "hps") == "900,55")
    #expect(result.cell("100", "tgl_pengumuman") == "2025-04-22")
  }

  @Test func savedAsWorkbook() throws {
    let sample = try ExportCase()
    let file = try sample.add("n.xlsx", text: "")
    var draft = WorkbookDraft()
    let titles = Headers.others.split(separator: ",").map { CellContent.text(String($0)) }
    let values: [CellContent] = [
      .number(2025), .text("1.01"), .text("DINAS A"), .number(10_029_545_000), .text("5"), .text("Lain"), .number(1000), .number(900.5551),
      .text("Pengadaan Barang"), .text("Pengadaan Langsung"), .text("Selesai"), .date(45_769.625),
    ]
    var day = CellStyle()
    day.numberFormat = "dd/mm/yyyy"
    let dayStyle = draft.style(day)
    var other = SheetDraft(name: "Catatan")
    other.rows = .cells([(CellReference(row: 1, column: 1), .text("bukan ekspor"), .plain)])
    var sheet = SheetDraft(name: "Ekspor")
    sheet.rows = .cells(
      titles.enumerated().map { (CellReference(row: 1, column: $0 + 1), $1, .plain) }
        + values.enumerated().map { (CellReference(row: 2, column: $0 + 1), $1, $0 == values.count - 1 ? dayStyle : .plain) })
    draft.sheets = [other, sheet]
    try draft.write(to: file.path)
    let result = sample.merge()
    #expect(result.cell("10029545000", "hps") == "900,56")
    #expect(result.cell("10029545000", "tgl_pengumuman") == "2025-04-22")
    #expect(result.reports.first?.notes.map(\.remark) == [.roundedToSen])
  }

  /// Bytes changed, dropped and cut at 400 places.
  @Test func spoiledBytes() throws {
    let whole = Array(([Headers.others] + Self.rows).map { $0 + "\n" }.joined().utf8)
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for turn in 0..<400 {
      var bytes = whole
      switch turn % 3 {
      case 0: bytes.removeLast(next(bytes.count))
      case 1: for _ in 0...next(4) { bytes[next(bytes.count)] = UInt8(1 + next(126)) }
      default: bytes.remove(at: next(bytes.count))
      }
      let sample = try ExportCase()
      try sample.add("n.csv", text: String(decoding: bytes, as: UTF8.self))
      let result = sample.merge()
      #expect(result.reports.count + result.refused.count == 1)
      for report in result.reports { #expect(report.rowCount == report.opened + report.joined + report.rejected.count) }
      #expect(result.contents.map(\.packages.count).reduce(0, +) == result.reports.map(\.opened).reduce(0, +))
    }
  }
}
