// From indicators to areas to one figure, by weight; nothing missing is counted as 0 (specification 3.4).

import Formulas
import Plans

extension RollUp {
  /// - Parameters:
  ///   - figures: one per indicator of the plan, in plan order. Taken over: a caller that lets go of them saves the copy.
  ///   - items: the action items of the same OPDs.
  init(of figures: consuming [IndicatorFigure], items: [ActionItem], plan: Plan) {
    self.init(areas: [], indicators: figures)
    let areaOfIndicator = plan.indicators.map { TextKey.fold($0.area) }
    let itemsOfIndicator = Dictionary(grouping: items) { $0.indicator ?? -1 }
    for index in indicators.indices { indicators[index].actions = ActionCounts(of: itemsOfIndicator[indicators[index].indicator] ?? []) }
    areas = plan.areas.enumerated().map { index, area in
      let key = TextKey.fold(area.code)
      var figure = AreaFigure(area: index)
      figure.standing = Self.standing(of: indicators.filter { areaOfIndicator[$0.indicator] == key }, plan)
      figure.actions = ActionCounts(of: items.filter { $0.indicator.map { areaOfIndicator[$0] } == key })
      return figure
    }
    total = Self.total(of: areas, indicators, plan)
    actions = ActionCounts(of: items)
  }

  private static func standing(of figures: [IndicatorFigure], _ plan: Plan) -> Standing {
    let parts = figures.map { (weight: plan.indicators[$0.indicator].weight, value: $0.achievement) }
    return graded(weightedMean(parts), over: figures, plan)
  }

  private static func total(of areas: [AreaFigure], _ figures: [IndicatorFigure], _ plan: Plan) -> Standing {
    graded(weightedMean(areas.map { (plan.areas[$0.area].weight, $0.standing.achievement) }), over: figures, plan)
  }

  private static func graded(_ achievement: Double?, over figures: [IndicatorFigure], _ plan: Plan) -> Standing {
    var standing = Standing()
    standing.achievement = achievement
    standing.rating = plan.settings.rating(of: achievement)
    standing.colour = plan.settings.colour(of: achievement)
    let judged = figures.filter { $0.status == .judged }
    standing.isProvisional = judged.contains(where: \.isProvisional)
    standing.weightJudged = exactSum(judged.map { plan.indicators[$0.indicator].weight })
    let due = figures.filter { $0.status != .notDue && $0.status != .notApplicable }
    standing.weightTotal = exactSum(due.map { plan.indicators[$0.indicator].weight })
    return standing
  }

  /// Over the parts that have a value; nil when none has.
  private static func weightedMean(_ parts: [(weight: Double, value: Double?)]) -> Double? {
    let known = parts.compactMap { part in part.value.map { (weight: part.weight, value: $0) } }
    let weight = exactSum(known.map(\.weight))
    return weight > 0 ? exactSum(known.map { $0.weight * $0.value }) / weight : nil
  }
}
