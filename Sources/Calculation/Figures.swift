// The figures of a period: per indicator, area, agency and in all.

package import Formulas

/// Action items by status (specification 3.4, end).
package struct ActionCounts: Hashable, Sendable {
  package var done = 0
  package var late = 0
  package var running = 0
  package var notStarted = 0
  package var notReported = 0
  /// Mean realisation in per cent over reported items; nil without one.
  package var meanRealization: Double?

  package init() {}
}

/// Achievement with its rating and colour, and how much weight stands behind it.
package struct Standing: Hashable, Sendable {
  /// Per cent; nil = no figure.
  package var achievement: Double?
  package var rating: String?
  package var colour: Colour?
  package var isProvisional = false
  package var weightJudged = 0.0
  package var weightTotal = 0.0

  package init() {}
}

/// One indicator for one set of OPDs.
package struct IndicatorFigure: Hashable, Sendable {
  /// Position in `plan.indicators`.
  package var indicator: Int
  /// In the indicator's unit.
  package var realization: Double?
  /// nil where the target is a range or there is none.
  package var target: Double?
  package var targetLower: Double?
  package var targetUpper: Double?
  /// Before conversion and cap, per cent.
  package var rawAchievement: Double?
  package var achievement: Double?
  package var status: FigureStatus
  package var reason: FigureReason?
  package var isProvisional = false
  package var rating: String?
  package var colour: Colour?
  /// January … the period's last month.
  package var monthlyValues: [Double?]
  /// Rows in scope before WHERE.
  package var rowCount = 0
  /// Rows left out for a galat that would be in scope in a month of the period; only over all OPDs together.
  package var excludedRowCount = 0
  /// The realisation with these rows, as typed; nil where there are none, and when it would be empty.
  package var realizationWithExcluded: Double?
  /// OPDs that must report, that did, and that were carried forward, for the month shown; nil when nothing is shown.
  package var agenciesDue: Int?
  package var agenciesReported: Int?
  package var agenciesCarried: Int?
  package var actions = ActionCounts()

  package init(indicator: Int, status: FigureStatus, monthlyValues: [Double?]) {
    self.indicator = indicator
    self.status = status
    self.monthlyValues = monthlyValues
  }
}

/// One strategic area for one set of OPDs.
package struct AreaFigure: Hashable, Sendable {
  /// Position in `plan.areas`.
  package var area: Int
  package var standing = Standing()
  package var actions = ActionCounts()

  package init(area: Int) { self.area = area }
}

/// All figures of one set of OPDs; indicators and areas in plan order.
package struct RollUp: Hashable, Sendable {
  package var total = Standing()
  package var areas: [AreaFigure]
  package var indicators: [IndicatorFigure]
  package var actions = ActionCounts()

  package init(areas: [AreaFigure], indicators: [IndicatorFigure]) {
    self.areas = areas
    self.indicators = indicators
  }
}

/// One OPD's figures, of the period; reporting facts are those of the period's last month ≤ H.
package struct AgencyFigure: Hashable, Sendable {
  /// Position in `plan.agencies`.
  package var agency: Int
  package var hasReported: Bool
  /// The earlier month whose submission stands in, 1–12.
  package var carriedFromMonth: Int?
  /// Days after `batas_lapor`, 0 when in time; nil when unknown.
  package var daysLate: Int?
  package var rollUp: RollUp

  package init(agency: Int, hasReported: Bool, rollUp: RollUp) {
    self.agency = agency
    self.hasReported = hasReported
    self.rollUp = rollUp
  }
}

/// Status of an action item; raw values are the keys of machine outputs.
package enum ActionStatus: String, Hashable, Sendable, CaseIterable {
  case done = "selesai"
  case late = "terlambat"
  case notReported = "tidak dilaporkan"
  case running = "berjalan"
  case notStarted = "belum mulai"
}

/// One action item of one OPD.
package struct ActionFigure: Hashable, Sendable {
  package var code: String
  /// Code of the OPD.
  package var agency: String
  package var indicator: String
  package var text: String
  package var due: Day
  package var status: ActionStatus
  /// Per cent; nil = not reported.
  package var realization: Double?
  package var finished: Day?
  package var obstacle: String?
  package var followUp: String?
  /// Not in the plan: the OPD's own.
  package var isExtra: Bool

  package init(
    code: String, agency: String, indicator: String, text: String, due: Day, status: ActionStatus, realization: Double?, isExtra: Bool
  ) {
    self.code = code
    self.agency = agency
    self.indicator = indicator
    self.text = text
    self.due = due
    self.status = status
    self.realization = realization
    self.isExtra = isExtra
  }
}
