// Plans in few lines: indicators with their formulas, OPDs by code.

import Findings
import Formulas
package import Plans

/// An indicator with targets by month; by default over Realisasi with the value as reported.
package func indicator(
  _ code: String = "I", _ formula: String = "SUM(nilai)", source: IndicatorSource = .realizations, area: String = "A", all: Bool = false,
  direction: Direction = .maximize, kind: Consolidation = .last, weight: Double = 1, perAgency: Bool = true,
  worst: Double? = nil, converts: Bool = false, targets: [Int: Target]
) throws -> Indicator {
  Indicator(
    code: code, name: code, area: area, unit: "%", source: source, readsAllRows: all,
    formula: try Formula(parsing: formula, over: source.schema), direction: direction, consolidation: kind, weight: weight,
    isJudgedPerAgency: perAgency, worst: worst, convertsTo120: converts, targets: (1...12).map { targets[$0] })
}

/// A plan of 2026 with areas by weight; OPDs whose code ends in `-` need not report.
package func plan(
  _ indicators: [Indicator], agencies: [String] = ["1", "2"], areas: [(String, Double)] = [("A", 1)], actions: [PlannedAction] = [],
  settings change: (inout PlanSettings) -> Void = { _ in }
) -> Plan {
  var settings = PlanSettings()
  settings.year = 2026
  change(&settings)
  return Plan(
    settings: settings, areas: areas.map { StrategicArea(code: $0.0, name: $0.0, weight: $0.1) }, indicators: indicators, actions: actions,
    agencies: agencies.map { Agency(code: $0, name: "OPD \($0)", mustReport: !$0.hasSuffix("-")) },
    source: SourceFile(name: "rencana-kinerja.xlsx", sha256: "0"))
}

package func month(_ month: Int) -> Period { Period(year: 2026, span: .month(month)) }
package let firstQuarter = Period(year: 2026, span: .quarter(1))

extension [Int: Target] {
  /// The same target in every month.
  package static func always(_ target: Target) -> [Int: Target] { Dictionary(uniqueKeysWithValues: (1...12).map { ($0, target) }) }
  package static func always(_ target: Double) -> [Int: Target] { always(.value(target)) }
}
