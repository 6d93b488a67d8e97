// What a trace lists, by small examples: no more and no less.

import Calculation
import FigureKit
import Findings
import Formulas
import Plans
import Submissions
import Testing

@Suite struct TraceTests {
  /// `file!sheet!cell@month = value` of each cell.
  private func cells(_ name: String, _ reports: [Submission], _ plan: Plan, _ period: Period = month(3)) throws -> [String] {
    let trace = compile(reports, plan: plan, period: period).trace(try TraceTarget(named: name, in: plan))
    var cells: [String] = []
    for source in trace.sources {
      source.forEachCell { cell in
        let value =
          switch cell.value {
          case .empty: "–"
          case .number(let number): Printed.text(number)
          case .text(let text): text
          case .date(let day): day.iso
          }
        cells.append("\(cell.file.name)!\(cell.sheet)!\(cell.cell)@\(cell.month) = \(value)")
      }
    }
    return cells
  }

  private enum Printed {
    static func text(_ number: Double) -> String { number == number.rounded() ? String(Int(number)) : String(number) }
  }

  private static let packages: [TestRow] = [
    ["kode_paket": "P", "area": "A", "hps": 90.5], ["kode_paket": "Q", "area": "B", "hps": 7],
    TestRow(dictionaryLiteral: ("kode_paket", "R"), ("area", "A"), ("hps", 8)).bad("V02"), ["kode_paket": "S"],
  ]

  @Test func namedColumnsOfTheRowsInScope() throws {
    let plan = plan(
      [
        try indicator("I", "SUM(hps)", source: .packages, targets: .always(1)),
        try indicator("J", "COUNT(WHERE TRUE)", source: .packages, all: true, targets: .always(1)),
      ], areas: [("A", 1), ("B", 1)])
    let reports = [report("1", 3, packages: Self.packages)]
    #expect(
      try cells("I", reports, plan) == [
        "1-3-0.xlsx!Paket!D2@3 = A", "1-3-0.xlsx!Paket!I2@3 = 90.5", "1-3-0.xlsx!Paket!D5@3 = –", "1-3-0.xlsx!Paket!I5@3 = –",
      ])
    // Nothing of a row that is only counted matters but that it is there.
    #expect(
      try cells("j@OPD 1", reports, plan) == ["1-3-0.xlsx!Paket!A2@3 = P", "1-3-0.xlsx!Paket!A3@3 = Q", "1-3-0.xlsx!Paket!A5@3 = S"])
    #expect(try cells("J@2", reports, plan).isEmpty)
  }

  /// Terakhir reads February's report in March; Jumlah does not.
  @Test func carriedForward() throws {
    let reports = [value("1", 2, 5), value("2", 2, 6), value("2", 3, 7)]
    func plan(_ kind: Consolidation) throws -> Plan { FigureKit.plan([try indicator(kind: kind, targets: .always(1))]) }
    #expect(
      try cells("I", reports, plan(.last)) == [
        "1-2-0.xlsx!Realisasi!A2@3 = I", "1-2-0.xlsx!Realisasi!B2@3 = 5", "2-3-0.xlsx!Realisasi!A2@3 = I", "2-3-0.xlsx!Realisasi!B2@3 = 7",
      ])
    #expect(try cells("I@1", reports, plan(.sum)).isEmpty)
    #expect(try cells("I", reports, plan(.sum), firstQuarter).count == 6)
    #expect(try cells("I", reports, plan(.mean), firstQuarter).count == 8)
  }

  /// A month without a value would count as soon as it had one: its cells are listed, those of earlier months are not.
  @Test func monthsThatWouldCount() throws {
    let plan = plan([try indicator("I", "AVERAGE(nilai)", targets: .always(1))], agencies: ["1"])
    func report(_ month: Int, _ value: TestCell?) -> Submission {
      var row: TestRow = ["indikator": "I"]
      row.cells["nilai"] = value
      return FigureKit.report("1", month, realizations: [row])
    }
    let reports = [report(1, 5), report(2, 6), report(3, nil)]
    let trace = compile(reports, plan: plan, period: firstQuarter).trace(TraceTarget(.indicator(0)))
    #expect(trace.parts.map(\.usedMonths) == [[2]])
    #expect(trace.parts.flatMap(\.months).map(\.month) == [2, 3])
    #expect(trace.parts.flatMap(\.months).map(\.value) == [6, nil])
    #expect(
      try cells("I", reports, plan, firstQuarter).suffix(2) == ["1-3-0.xlsx!Realisasi!A2@3 = I", "1-3-0.xlsx!Realisasi!B2@3 = –"])
  }

  @Test func plannedItems() throws {
    var item = PlannedAction(code: "RA", indicator: "I", text: "", agencies: ["1", "2"], due: Day.lastOfMonth(year: 2026, month: 2))
    item.place = ActionPlace(sheet: "Rencana Aksi", row: 9, columns: ["kode_aksi": 1, "indikator": 2, "uraian": 3, "tenggat": 7])
    let plan = plan(
      [try indicator("I", "AVERAGE(realisasi WHERE tenggat <= AKHIR_BULAN)", source: .actions, targets: .always(1))], actions: [item])
    #expect(
      try cells("I", [report("1", 3, actions: [["kode_aksi": "RA", "indikator": "X", "realisasi": 40]])], plan) == [
        "rencana-kinerja.xlsx!Rencana Aksi!B9@3 = I", "rencana-kinerja.xlsx!Rencana Aksi!G9@3 = 2026-02-28",
        "1-3-0.xlsx!Rencana Aksi!A2@3 = RA", "1-3-0.xlsx!Rencana Aksi!G2@3 = 40", "rencana-kinerja.xlsx!Rencana Aksi!B9@3 = I",
        "rencana-kinerja.xlsx!Rencana Aksi!G9@3 = 2026-02-28",
      ])
  }

  @Test func namesOfFigures() throws {
    let plan = plan([try indicator("W@1", targets: [:])], agencies: ["1.01", "2"], areas: [("waktu", 1)])
    #expect(try TraceTarget(named: " w@1 ", in: plan) == TraceTarget(.indicator(0)))
    #expect(try TraceTarget(named: "W@1@opd 2", in: plan) == TraceTarget(.indicator(0), agency: 1))
    #expect(try TraceTarget(named: "Area:Waktu@1.01", in: plan) == TraceTarget(.area(0), agency: 0))
    #expect(try TraceTarget(named: "nilai-kinerja", in: plan) == TraceTarget(.total))
    #expect(TraceTarget(.area(0), agency: 0).name(in: plan) == "area:waktu@1.01")
    #expect(throws: TraceTargetError.unknownArea("wktu", nearest: "waktu")) { try TraceTarget(named: "area:wktu", in: plan) }
    #expect(throws: TraceTargetError.unknownAgency("1.02", nearest: "1.01")) { try TraceTarget(named: "nilai-kinerja@1.02", in: plan) }
    #expect(throws: TraceTargetError.unknownIndicator("zzz", nearest: nil)) { try TraceTarget(named: "zzz", in: plan) }
  }
}
