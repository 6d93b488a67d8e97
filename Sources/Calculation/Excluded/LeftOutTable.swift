// The rows of Paket or Realisasi that were left out, gathered from all submissions into one table.

import Formulas
import Plans
import Submissions

/// Gathered once, so that each formula looks at all of them in one go.
struct LeftOutTable {
  private let rows: Rows
  private let table: ColumnTable
  /// For each row its position among the rows left out.
  private let positions: [Int]
  /// For each row the months for which its submission speaks.
  private let months: [[Int]]
  private let ownMonths: [[Int]]

  init(of source: IndicatorSource, _ excluded: [ExcludedRow], _ sourceRows: SourceRows, _ voices: Voices) {
    let wanted = source == .packages ? 0 : 2
    positions = excluded.indices.filter { excluded[$0].table == wanted }
    months = positions.map { voices.months(of: excluded[$0].submission, ownOnly: false) }
    ownMonths = positions.map { voices.months(of: excluded[$0].submission, ownOnly: true) }
    var needed = Set(sourceRows.plan.indicators.filter { $0.source == source }.flatMap(\.formula.columns))
    needed.insert(source == .packages ? PackageField.area : RealizationField.indicator)
    let places = positions.map { (tables: sourceRows.submissions[excluded[$0].submission].tables[wanted].table, row: excluded[$0].row) }
    let columns = source.schema.columns.enumerated().map { index, column in
      // What nobody reads is not gathered.
      needed.contains(index) ? Column(column.type, places.map { ($0.tables.columns[index], $0.row) }) : Column.empty(column.type)
    }
    rows = Rows(
      table: ColumnTable(count: positions.count, columns: columns), sheetRows: positions,
      hasError: [Bool](repeating: false, count: positions.count), origin: nil)
    table = source == .realizations ? sourceRows.weighted(rows) : rows.table
  }

  func change(_ changed: inout ChangedMonths, _ slices: IndicatorSlices, _ whole: [IndicatorSlices.Merged]) {
    if positions.isEmpty { return }
    let indicator = slices.indicator
    let scope = scope(of: indicator)
    let speaking = indicator.consolidation == .sum ? ownMonths : months
    var contributions: RowContributions?
    for month in changed.counting.candidates {
      let here = positions.indices.filter { (scope.rows?[$0] ?? true) && speaking[$0].contains(month) }
      if here.isEmpty { continue }
      let calendar = Month(year: slices.year, month: month)
      let known = contributions ?? indicator.formula.contributions(of: table, month: calendar)
      contributions = indicator.formula.namesMonth ? nil : known
      var states = whole[month - 1].states ?? indicator.formula.emptyStates()
      for (row, value) in zip(here, indicator.formula.values(adding: here, of: known, to: states, month: calendar)) {
        changed.set(value.isNaN ? nil : value, month: month, withRow: positions[row])
      }
      var mask = [Bool](repeating: false, count: positions.count)
      for row in here { mask[row] = true }
      for (index, state) in indicator.formula.states(over: table, scope: mask, month: calendar).enumerated() { states[index].merge(state) }
      changed.set(indicator.formula.value(of: states, month: calendar), month: month)
    }
  }

  private func scope(of indicator: Indicator) -> RowScope {
    indicator.source == .packages
      ? RowScope(packages: rows, area: indicator.readsAllRows ? nil : indicator.area)
      : RowScope(rows: rows, field: RealizationField.indicator, code: indicator.readsAllRows ? nil : indicator.code)
  }
}

extension Column {
  /// Single cells of several columns of one type, put together.
  fileprivate init(_ type: ColumnType, _ cells: [(column: Column, row: Int)]) {
    switch type {
    case .number: self = .numbers(cells.map { if case .numbers(let numbers) = $0.column { numbers[$0.row] } else { .nan } })
    case .money: self = .money(cells.map { if case .money(let sen) = $0.column { sen[$0.row] } else { Self.emptyMoney } })
    case .date: self = .days(cells.map { if case .days(let days) = $0.column { days[$0.row] } else { Self.emptyDay } })
    case .boolean: self = .booleans(cells.map { if case .booleans(let flags) = $0.column { flags[$0.row] } else { Self.emptyBoolean } })
    case .text: self = .texts(TextColumn(cells.map(Self.text)))
    case .codeList: self = .codeLists(TextColumn(cells.map(Self.text)))
    }
  }

  private static func text(_ cell: (column: Column, row: Int)) -> String? {
    switch cell.column {
    case .texts(let texts), .codeLists(let texts): texts[cell.row]
    case .numbers, .money, .days, .booleans: nil
    }
  }
}
