// The action items of a period with their status (specification 3.4, end).

import Formulas
import Plans
import Submissions

/// An action item and where it belongs.
struct ActionItem {
  /// Position in `plan.agencies`.
  var agency: Int
  /// Position in `plan.indicators`; nil when the plan does not know it.
  var indicator: Int?
  /// Position in `plan.actions`; nil = the OPD's own.
  var planned: Int?
  var figure: ActionFigure
}

/// The items of the period's last month ≤ H: in plan order, then OPD order; the OPDs' own after them by code, then OPD order.
func actionItems(of period: Period, from rows: inout SourceRows) -> [ActionItem] {
  guard let month = rows.reporting.lastMonth(of: period) else { return [] }
  let plan = rows.plan
  let indicators = Dictionary(plan.indicators.enumerated().map { (TextKey.fold($1.code), $0) }) { first, _ in first }
  var items: [ActionItem] = []
  for agency in plan.agencies.indices {
    let speaker = rows.reporting.submission(month: month, agency: agency, ownOnly: false)
    let actions = rows.actions(agency: agency, submission: speaker)
    for row in actions.items {
      let indicator = indicators[TextKey.fold(row.indicator)]
      let figure = ActionFigure(
        row, of: plan.agencies[agency].code, indicator: indicator.map { plan.indicators[$0].code } ?? row.indicator,
        reported: actions.reported, lastDay: period.lastDay)
      items.append(ActionItem(agency: agency, indicator: indicator, planned: row.planned, figure: figure))
    }
  }
  let keys = items.map { ($0.planned ?? .max, $0.planned == nil ? TextKey.fold($0.figure.code) : "", $0.agency) }
  return items.indices.sorted { keys[$0] < keys[$1] }.map { items[$0] }
}

extension ActionFigure {
  fileprivate init(_ row: ActionRow, of agency: String, indicator: String, reported: Rows?, lastDay: Day) {
    let realization = row.reportedRow.flatMap { reported?.number($0, ActionField.realization) }
    self.init(
      code: row.code, agency: agency, indicator: indicator, text: row.text,
      // A row without Tenggat has a galat and never comes here; were it here, it could not be late.
      due: row.due ?? .latest,
      status: ActionStatus(realization: realization, due: row.due ?? .latest, lastDay: lastDay), realization: realization,
      isExtra: row.planned == nil)
    if let reported, let line = row.reportedRow {
      finished = reported.day(line, ActionField.finished)
      obstacle = reported.text(line, ActionField.obstacle)
      followUp = reported.text(line, ActionField.followUp)
    }
  }
}

extension ActionStatus {
  /// The first that applies: selesai, terlambat, tidak dilaporkan, berjalan, belum mulai.
  /// - Parameters:
  ///   - realization: per cent; nil = not reported.
  ///   - lastDay: of the period.
  init(realization: Double?, due: Day, lastDay: Day) {
    if realization == 100 {
      self = .done
    } else if due <= lastDay {
      self = .late
    } else if let realization {
      self = realization > 0 ? .running : .notStarted
    } else {
      self = .notReported
    }
  }
}

extension ActionCounts {
  init(of items: [ActionItem]) {
    self.init()
    for item in items {
      switch item.figure.status {
      case .done: done += 1
      case .late: late += 1
      case .running: running += 1
      case .notStarted: notStarted += 1
      case .notReported: notReported += 1
      }
    }
    let known = items.compactMap(\.figure.realization)
    if !known.isEmpty { meanRealization = exactSum(known) / Double(known.count) }
  }
}
