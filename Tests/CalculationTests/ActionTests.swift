// Action items: the plan's items with what was reported on them, own items, statuses, order, counts.

import Calculation
import FigureKit
import Formulas
import Plans
import Submissions
import Testing

private let june = Day.lastOfMonth(year: 2026, month: 6)

@Suite struct ActionTests {
  struct StatusRow: Sendable, CustomTestStringConvertible {
    var realization: Double?
    var due: Day
    var status: ActionStatus
    var testDescription: String { "\(realization ?? -1) due \(due.iso): \(status.rawValue)" }
  }

  private static let march31 = Day.lastOfMonth(year: 2026, month: 3)
  private static let april1 = march31.adding(1)
  private static let statusRows: [StatusRow] = [
    .init(realization: 100, due: march31, status: .done), .init(realization: 100, due: april1, status: .done),
    .init(realization: 99.9, due: march31, status: .late), .init(realization: 0, due: march31, status: .late),
    .init(realization: nil, due: march31, status: .late), .init(realization: nil, due: april1, status: .notReported),
    .init(realization: 0.5, due: april1, status: .running), .init(realization: 0, due: april1, status: .notStarted),
  ]

  @Test(arguments: statusRows) func status(_ row: StatusRow) throws {
    let plan = plan(
      [try indicator(targets: .always(1))], agencies: ["1"],
      actions: [PlannedAction(code: "RA", indicator: "I", text: "", agencies: ["1"], due: row.due)])
    let rows: [TestRow] = row.realization.map { [["kode_aksi": "ra", "indikator": "I", "realisasi": .number($0)]] } ?? []
    let action = compile([report("1", 3, actions: rows)], plan: plan, period: month(3)).actions[0]
    #expect(action.status == row.status)
    #expect(action.realization == row.realization)
    // The period's last day counts, not the month's own.
    #expect(
      compile([report("1", 3, actions: rows)], plan: plan, period: Period(year: 2026, span: .semester(1))).actions[0].status
        == (row.realization == 100 ? .done : .late))
  }

  private func example() throws -> Plan {
    plan(
      [
        try indicator("W", "COUNT(WHERE realisasi = 100) / COUNT(WHERE TRUE) * 100", source: .actions, targets: .always(100)),
        try indicator("X", "COUNT(WHERE TRUE)", source: .actions, area: "B", all: true, targets: .always(8)),
      ],
      agencies: ["1", "2", "3"], areas: [("A", 1), ("B", 1)],
      actions: [
        PlannedAction(code: "RA-2", indicator: "W", text: "dua", agencies: ["1", "2", "3"], due: june),
        PlannedAction(code: "RA-1", indicator: "X", text: "satu", agencies: ["2"], due: june),
      ])
  }

  private let reports = [
    report(
      "2", 3,
      actions: [
        ["kode_aksi": "Z", "indikator": "W", "uraian": "sendiri", "tenggat": .day(2026, 1, 31), "realisasi": 50],
        [
          "kode_aksi": "ra-2", "indikator": "X", "uraian": "lain", "tenggat": .day(2026, 1, 1), "realisasi": 100, "kendala": "k",
          "tindak_lanjut": "t",
          "tgl_selesai": .day(2026, 3, 2),
        ],
        TestRow(dictionaryLiteral: ("kode_aksi", "RA-1"), ("indikator", "X"), ("realisasi", 80)).bad("D01"),
        TestRow(dictionaryLiteral: ("kode_aksi", "Y"), ("indikator", "X"), ("realisasi", 80)).bad("N02"),
      ]),
    report(
      "1", 3,
      actions: [
        ["kode_aksi": "RA-1", "indikator": "x", "uraian": "bukan tugasnya", "tenggat": .day(2026, 12, 31), "realisasi": 0],
        ["kode_aksi": "z", "indikator": "W", "uraian": "sendiri", "tenggat": .day(2026, 12, 31), "realisasi": 30],
      ]),
  ]

  @Test func itemsInOrder() throws {
    let actions = compile(reports, plan: try example(), period: month(3)).actions
    #expect(actions.map(\.code) == ["RA-2", "RA-2", "RA-2", "RA-1", "RA-1", "z", "Z"])
    #expect(actions.map(\.agency) == ["1", "2", "3", "2", "1", "1", "2"])
    #expect(actions.map(\.isExtra) == [false, false, false, false, true, true, true])
    #expect(actions.map(\.status) == [.notReported, .done, .notReported, .notReported, .notStarted, .running, .late])
    #expect(actions.map(\.indicator) == ["W", "W", "W", "X", "X", "W", "W"])
    // The plan's indicator, words and date; the OPD's progress and remarks.
    #expect(actions[1].text == "dua")
    #expect(actions[1].due == june)
    #expect(actions[1].finished == Day(year: 2026, month: 3, day: 2))
    #expect(actions[1].obstacle == "k")
    #expect(actions[1].followUp == "t")
    #expect(actions[4].text == "bukan tugasnya")
  }

  /// OPD 3 has sent nothing: its plan item is a row all the same, once somebody reported.
  @Test func rowsOfFormulas() throws {
    let compilation = compile(reports, plan: try example(), period: month(3))
    #expect(compilation.whole.indicators.map(\.rowCount) == [5, 7])
    #expect(compilation.whole.indicators.map(\.realization) == [20, 7])
    #expect(compilation.agencies[1].rollUp.indicators.map(\.realization) == [50, 3])
    #expect(compilation.agencies[2].rollUp.indicators.map(\.status) == [.notReported, .notReported])
  }

  @Test func ownItemsByCodeThenAgency() throws {
    func own(_ agency: String, _ codes: [String]) -> Submission {
      report(agency, 3, actions: codes.map { ["kode_aksi": .text($0), "indikator": "W", "realisasi": 1] })
    }
    let reports = [own("1", ["c", "B"]), own("2", ["A", "b"]), own("3", ["a"])]
    let actions = compile(reports, plan: try example(), period: month(3)).actions.filter(\.isExtra)
    #expect(actions.map { $0.code + $0.agency } == ["A2", "a3", "B1", "b2", "c1"])
  }

  @Test func counts() throws {
    let compilation = compile(reports, plan: try example(), period: month(3))
    func counts(done: Int = 0, late: Int = 0, running: Int = 0, notStarted: Int = 0, notReported: Int = 0, mean: Double?) -> ActionCounts {
      var counts = ActionCounts()
      (counts.done, counts.late, counts.running, counts.notStarted) = (done, late, running, notStarted)
      (counts.notReported, counts.meanRealization) = (notReported, mean)
      return counts
    }
    let whole = compilation.whole
    #expect(whole.actions == counts(done: 1, late: 1, running: 1, notStarted: 1, notReported: 3, mean: 45))
    #expect(whole.indicators[0].actions == counts(done: 1, late: 1, running: 1, notReported: 2, mean: 60))
    #expect(whole.indicators[1].actions == counts(notStarted: 1, notReported: 1, mean: 0))
    #expect(whole.areas.map(\.actions) == whole.indicators.map(\.actions))
    #expect(compilation.agencies[1].rollUp.actions == counts(done: 1, late: 1, notReported: 1, mean: 75))
    #expect(compilation.agencies[2].rollUp.actions == counts(notReported: 1, mean: nil))
  }

  /// The columns keep their places, so that formulas see what was reported.
  @Test func everyColumnReachesFormulas() throws {
    let formula =
      "COUNT(WHERE kode_aksi = \"Z\" AND penanggung_jawab = \"PPK\" AND keluaran = \"K\" AND bukti = \"B\" AND kendala = \"C\" AND tindak_lanjut = \"T\""
      + " AND uraian = \"U\" AND tenggat = DATE(2026; 5; 1) AND tgl_selesai = DATE(2026; 3; 1) AND realisasi = 7 AND kode_opd = \"1\" AND indikator = \"I\")"
    let row: TestRow = [
      "kode_aksi": "Z", "indikator": "I", "uraian": "U", "penanggung_jawab": "PPK", "keluaran": "K", "tenggat": .day(2026, 5, 1),
      "realisasi": 7,
      "tgl_selesai": .day(2026, 3, 1), "bukti": "B", "kendala": "C", "tindak_lanjut": "T",
    ]
    let plan = plan([try indicator("I", formula, source: .actions, targets: .always(1))], agencies: ["1"])
    #expect(compile([report("1", 3, actions: [row])], plan: plan, period: month(3)).whole.indicators[0].realization == 1)
  }

  @Test func carriedForwardAndAfterH() throws {
    let compilation = compile(reports + [report("3", 4)], plan: try example(), period: month(4))
    #expect(compilation.actions.map(\.realization) == [nil, 100, nil, nil, 0, 30, 50])
    #expect(compile(reports, plan: try example(), period: month(4)).actions.isEmpty)
  }
}
