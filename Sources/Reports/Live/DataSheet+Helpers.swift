// Which helper columns a data sheet needs: one for each aggregate of the plan over its rows.

import Calculation
import Formulas
import Plans

/// The helper of an aggregate: what makes two of them the same.
struct HelperKey: Hashable {
  var text: String
  /// The area or indicator whose rows are read; nil = all.
  var scope: String?
  var ownOnly: Bool
}

extension DataSheet {
  /// Adds the helpers of all indicators of this source.
  /// - Returns: for each indicator (by position) and aggregate the index of its helper.
  mutating func addHelpers(of plan: Plan) -> [Int: [Int]] {
    var known: [HelperKey: Int] = [:]
    var found: [Int: [Int]] = [:]
    for (index, indicator) in plan.indicators.enumerated() where indicator.source == source {
      let scope = indicator.readsAllRows || source == .submissions ? nil : source == .packages ? indicator.area : indicator.code
      let ownOnly = indicator.consolidation == .sum && carriedColumn != nil
      for (position, aggregate) in indicator.formula.aggregates.enumerated() {
        let key = HelperKey(text: aggregate.text, scope: scope.map(TextKey.fold), ownOnly: ownOnly)
        if known[key] == nil {
          known[key] = helpers.count
          add(helper(aggregate, at: position, of: indicator, index: index, ownOnly: ownOnly, year: plan.year))
        }
        found[index, default: []].append(known[key] ?? 0)
      }
    }
    return found
  }

  private func helper(_ aggregate: Aggregate, at position: Int, of indicator: Indicator, index: Int, ownOnly: Bool, year: Int) -> Helper {
    var formula: String?
    var obstacle: String?
    do throws(ExcelObstacle) {
      if hasEarlyDate(aggregate.columns) { throw .earlyDate }
      formula = try aggregate.excelHelper(places(year: year), scope: scope(of: indicator, ownOnly: ownOnly))
    } catch {
      obstacle = LiveWords.obstacle(error)
    }
    if source == .actions, ownOnly, segments.contains(where: { $0.carriedFromMonth != nil }) {
      formula = nil
      obstacle = LiveWords.carriedActions
    }
    return Helper(
      indicator: index, aggregate: position, title: "\(indicator.code).\(position + 1)", text: aggregate.text, column: nextColumn,
      formula: formula, obstacle: obstacle, isDate: aggregate.type == .date)
  }

  /// Conditions under which an indicator reads a row at all.
  private func scope(of indicator: Indicator, ownOnly: Bool) -> [String] {
    var conditions: [String] = []
    if source == .packages, !indicator.readsAllRows {
      let list = cell(columns[TableDeclaration.packages.index("area")])
      let wanted = ExcelText.quoted(";\(indicator.area);")
      conditions.append("OR(\(list)=\"\",\(list)=\"SEMUA\",ISNUMBER(SEARCH(\(wanted),\";\"&\(list)&\";\")))")
    }
    if source == .actions || source == .realizations, !indicator.readsAllRows {
      conditions.append("\(cell(columns[schema.index(ofKey: "indikator") ?? 0]))=\(ExcelText.quoted(indicator.code))")
    }
    if ownOnly, let carriedColumn { conditions.append("\(cell(carriedColumn))=\"\"") }
    return conditions
  }

  /// A day that Excel's calendar counts otherwise, in one of these columns.
  private func hasEarlyDate(_ columns: [Int]) -> Bool {
    columns.contains { column in
      segments.contains { segment in
        guard case .days(let days) = segment.table.columns[column] else { return false }
        return days.contains { $0 != Column.emptyDay && $0 < ExcelLimits.firstDay.number }
      }
    }
  }
}
