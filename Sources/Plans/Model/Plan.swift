// The plan of a year: areas, indicators, targets, action items and the agencies that report.

package import Findings
package import Formulas

package struct Goal: Hashable, Sendable {
  package var code: String
  package var text: String
  package var legalBasis: String

  package init(code: String, text: String, legalBasis: String) {
    self.code = code
    self.text = text
    self.legalBasis = legalBasis
  }
}

package struct StrategicArea: Hashable, Sendable {
  package var code: String
  package var name: String
  package var goal: String
  package var weight: Double

  package init(code: String, name: String, goal: String = "", weight: Double) {
    self.code = code
    self.name = name
    self.goal = goal
    self.weight = weight
  }
}

/// An OPD of the plan.
package struct Agency: Hashable, Sendable {
  package var code: String
  package var name: String
  package var aliases: [String]
  package var mustReport: Bool
  package var responsible: String
  package var contact: String

  package init(code: String, name: String, aliases: [String] = [], mustReport: Bool = true, responsible: String = "", contact: String = "")
  {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.mustReport = mustReport
    self.responsible = responsible
    self.contact = contact
  }
}

/// Where the row of an action item stands in the plan.
package struct ActionPlace: Hashable, Sendable {
  package var sheet: String
  /// 1-based.
  package var row: Int
  /// The column in the sheet by key of the field, 1-based.
  package var columns: [String: Int]

  package init(sheet: String, row: Int, columns: [String: Int]) {
    self.sheet = sheet
    self.row = row
    self.columns = columns
  }
}

/// A planned action item; `agencies` holds codes of the sheet OPD, in plan order (SEMUA is already spelt out).
package struct PlannedAction: Hashable, Sendable {
  package var code: String
  package var indicator: String
  package var text: String
  package var agencies: [String]
  package var responsible: String
  package var output: String
  package var due: Day
  /// nil in a plan that was not read from a file.
  package var place: ActionPlace?

  package init(
    code: String, indicator: String, text: String, agencies: [String], responsible: String = "", output: String = "", due: Day,
    place: ActionPlace? = nil
  ) {
    self.code = code
    self.indicator = indicator
    self.text = text
    self.agencies = agencies
    self.responsible = responsible
    self.output = output
    self.due = due
    self.place = place
  }
}

/// A rule of the sheet Pemetaan: packages that meet the condition belong to the area.
package struct AreaMapping: Equatable, Sendable {
  package var area: String
  package var conditionText: String
  package var condition: Condition

  package init(area: String, conditionText: String, condition: Condition) {
    self.area = area
    self.conditionText = conditionText
    self.condition = condition
  }
}

/// A rule of the sheet Rekomendasi: what to recommend where the condition holds.
package struct Recommendation: Equatable, Sendable {
  package var code: String
  package var conditionText: String
  package var condition: Condition
  package var text: String
  package var responsible: String
  /// Days to the deadline; nil = none given.
  package var days: Int?

  package init(code: String, conditionText: String, condition: Condition, text: String, responsible: String = "", days: Int? = nil) {
    self.code = code
    self.conditionText = conditionText
    self.condition = condition
    self.text = text
    self.responsible = responsible
    self.days = days
  }
}

/// A row of the sheet Libur.
package struct Holiday: Hashable, Sendable {
  package var day: Day
  package var name: String

  package init(day: Day, name: String) {
    self.day = day
    self.name = name
  }
}

/// The plan as a checked value: every code in it is known, every formula parses.
package struct Plan: Equatable, Sendable {
  package var settings: PlanSettings
  package var goals: [Goal]
  package var areas: [StrategicArea]
  package var indicators: [Indicator]
  package var actions: [PlannedAction]
  package var agencies: [Agency]
  package var mappings: [AreaMapping]
  package var recommendations: [Recommendation]
  package var holidays: [Holiday]
  /// SHA-256 of the workbook's bytes, or of the folder's files in name order.
  package var source: SourceFile

  package init(
    settings: PlanSettings, goals: [Goal] = [], areas: [StrategicArea], indicators: [Indicator], actions: [PlannedAction] = [],
    agencies: [Agency], mappings: [AreaMapping] = [], recommendations: [Recommendation] = [], holidays: [Holiday] = [],
    source: SourceFile
  ) {
    self.settings = settings
    self.goals = goals
    self.areas = areas
    self.indicators = indicators
    self.actions = actions
    self.agencies = agencies
    self.mappings = mappings
    self.recommendations = recommendations
    self.holidays = holidays
    self.source = source
  }

  package var year: Int { settings.year }

  /// The day by which the report of a month is due (specification 2.2, `batas_lapor`).
  package func dueDay(ofMonth month: Int) -> Day { Self.dueDay(year: year, month: month, day: settings.dueDay) }

  /// The action plan's items for an OPD.
  package func actions(of agency: String) -> [PlannedAction] { actions.filter { $0.agencies.contains(agency) } }

  /// The `day` of the month after `month`; past that month's end, its last day.
  package static func dueDay(year: Int, month: Int, day: Int) -> Day {
    let (nextYear, nextMonth) = month == 12 ? (year + 1, 1) : (year, month + 1)
    return Day(year: nextYear, month: nextMonth, day: day) ?? Month(year: nextYear, month: nextMonth).last
  }
}
