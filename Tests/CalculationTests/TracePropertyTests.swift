// The promise of specification 3.5, by trying: what a figure's trace lacks cannot change it.

import Calculation
import FigureKit
import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions
import TestKit
import Testing

@Suite struct TracePropertyTests {
  /// A cell or row of a submission, as a trace names it.
  private struct Place: Hashable {
    var file: SourceFile
    var sheet: String
    var row: Int
    var column: Int?
  }

  /// What a figure is to those who read it.
  private struct Figure: Equatable {
    var numbers: [Double?]
    var status: FigureStatus?
  }

  private struct Traced {
    var target: TraceTarget
    var cells: Set<Place> = []
    var rows: Set<Place> = []
  }

  private static func targets(_ plan: Plan) -> [TraceTarget] {
    let subjects = plan.indicators.indices.map(TraceTarget.Subject.indicator) + plan.areas.indices.map(TraceTarget.Subject.area) + [.total]
    return ([nil] + plan.agencies.indices.map(Optional.some)).flatMap { agency in subjects.map { TraceTarget($0, agency: agency) } }
  }

  private static func figure(_ target: TraceTarget, _ compilation: Compilation) -> Figure {
    let rollUp = compilation.rollUp(ofAgency: target.agency)
    switch target.subject {
    case .indicator(let index):
      let figure = rollUp.indicators[index]
      return Figure(
        numbers: [figure.realization, figure.target, figure.rawAchievement, figure.achievement], status: figure.status)
    case .area(let index): return Figure(numbers: [rollUp.areas[index].standing.achievement])
    case .total: return Figure(numbers: [rollUp.total.achievement])
    }
  }

  private static func traces(_ compilation: Compilation) -> [Traced] {
    targets(compilation.plan).map { target in
      var traced = Traced(target: target)
      for source in compilation.trace(target).sources {
        source.forEachCell { cell in
          traced.cells.insert(Place(file: cell.file, sheet: cell.sheet, row: cell.cell.row, column: cell.cell.column))
          traced.rows.insert(Place(file: cell.file, sheet: cell.sheet, row: cell.cell.row))
        }
      }
      return traced
    }
  }

  /// By table.
  private static let keys = [
    ["kode_paket", "area", "metode", "hps", "nilai_kontrak", "tkdn", "tgl_kontrak"], ["kode_aksi", "indikator", "realisasi"],
    ["indikator", "nilai", "pembobot"],
  ]
  /// Columns by which a row may come into another figure's scope.
  private static let scopeKeys: Set<String> = ["area", "indikator", "kode_aksi"]

  @Test(arguments: [month(3), firstQuarter], 1...4) func changedAndUnreadableCells(_ period: Period, _ seed: UInt64) throws {
    let year = try RandomYear(seed: seed, period: period)
    let base = year.compiled()
    let traces = Self.traces(base)
    let before = traces.map { Self.figure($0.target, base) }
    var random = SplitMix(seed: seed &+ 1_000)
    for (index, submission) in base.submissions.enumerated() {
      for (table, keys) in Self.keys.enumerated() {
        let rows = submission[table]
        // One row in three: each costs two compilations.
        for row in 0..<rows.count where !rows.hasError[row] && Int.random(in: 0..<3, using: &random) == 0 {
          let place = try #require(rows.cell(row: row, field: 0))
          let rowPlace = Place(file: submission.files[0], sheet: try #require(rows.origin).sheet, row: place.row)
          var spoilt = base.submissions
          spoilt[index][table].hasError[row] = true
          let without = compile(spoilt, plan: year.plan, period: period)
          for (trace, figure) in zip(traces, before) where Self.figure(trace.target, without) != figure {
            #expect(trace.rows.contains(rowPlace), "\(rowPlace) unreadable changes \(trace.target.name(in: year.plan))")
          }
          if let key = keys.randomElement(using: &random) {
            let field = try #require(rows.table.columns.indices.first { TableDeclaration.rowTables[table].fields[$0].key == key })
            var changed = base.submissions
            changed[index][table].table.columns[field].replace(row, key, &random)
            if key == "kode_aksi", Self.repeatsCode(changed[index].actions) { continue }
            let after = compile(changed, plan: year.plan, period: period)
            let cell = Place(file: rowPlace.file, sheet: rowPlace.sheet, row: rowPlace.row, column: field + 1)
            for (trace, figure) in zip(traces, before) where Self.figure(trace.target, after) != figure {
              // A row that is in no scope may come into one: only of rows in scope all cells that matter are known.
              if Self.scopeKeys.contains(key), !trace.rows.contains(rowPlace) { continue }
              #expect(trace.cells.contains(cell), "\(key) at \(cell) changes \(trace.target.name(in: year.plan))")
            }
          }
        }
      }
    }
  }

  @Test(arguments: [month(3), firstQuarter], 1...6) func changedDateOfReporting(_ period: Period, _ seed: UInt64) throws {
    let year = try RandomYear(seed: seed, period: period)
    let base = year.compiled()
    let traces = Self.traces(base)
    var random = SplitMix(seed: seed)
    for index in base.submissions.indices {
      var changed = base.submissions
      changed[index].identity.reported = Bool.random(using: &random) ? nil : RandomYear.day(changed[index].month + 1, &random)
      let after = compile(changed, plan: year.plan, period: period)
      let cell = Place(file: base.submissions[index].files[0], sheet: "Identitas", row: 9, column: 2)
      for trace in traces where Self.figure(trace.target, after) != Self.figure(trace.target, base) {
        #expect(trace.cells.contains(cell), "\(cell) changes \(trace.target.name(in: year.plan))")
      }
    }
  }

  private static func repeatsCode(_ rows: Rows) -> Bool {
    guard case .texts(let codes) = rows.table.columns[0] else { return true }
    let sound = (0..<rows.count).filter { !rows.hasError[$0] }.map { codes[$0] }
    return Set(sound).count < sound.count
  }
}

extension Column {
  /// Another valid value in a cell.
  fileprivate mutating func replace(_ row: Int, _ key: String, _ random: inout SplitMix) {
    let cell = key.hasPrefix("kode_") ? .text(["RA", "X1", "X9", "P8"].randomElement(using: &random) ?? "") : RandomYear.cell(key, &random)
    switch self {
    case .numbers(let cells):
      var numbers = cells.doubles
      numbers[row] = cell?.number ?? .nan
      self = .numbers(numbers)
    case .money(let cells):
      var sen = cells.sen
      sen[row] = cell?.number.map { Int64($0 * 100) } ?? Self.emptyMoney
      self = .money(sen)
    case .days(let cells):
      var days = cells.numbers
      days[row] = cell?.day?.number ?? Self.emptyDay
      self = .days(days)
    case .texts(let cells):
      self = .texts(TextColumn((0..<count).map { $0 == row ? cell?.text : cells[$0] }))
    case .codeLists(let cells):
      self = .codeLists(TextColumn((0..<count).map { $0 == row ? cell?.text : cells[$0] }))
    case .booleans: preconditionFailure("no column that is typed in is a boolean")
    }
  }
}
