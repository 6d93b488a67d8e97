// Realisation, target and achievement of one indicator as Excel formulas: the rules of specification 3.3 and 3.4, row by row.

import Calculation
import Formulas
import Plans

/// The cells of one figure, as references.
struct FigurePlaces {
  /// By month of the period: the cell with v(m).
  var months: [Int: String]
  var realization: String
  var target: String
  var targetLower: String
  var targetUpper: String
  var raw: String
  var achievement: String
  var weight: String

  /// - Parameter cell: the cell under a heading, in the figure's row.
  init(months: [Int: String], _ cell: (String) -> String) {
    self.months = months
    realization = cell("Realisasi")
    target = cell("Target")
    targetLower = cell("Target Bawah")
    targetUpper = cell("Target Atas")
    raw = cell("Capaian Mentah (%)")
    achievement = cell("Capaian (%)")
    weight = cell("Bobot")
  }
}

struct JudgementFormulas {
  let plan: Plan
  let indicator: Indicator
  let period: Period
  let places: FigurePlaces

  /// The formulas of a figure by heading; nil leaves the value. A figure in whose months nobody is heard has none, one that is not judged only
  /// its realisation.
  func byHeading(_ figure: IndicatorFigure) -> [(heading: String, formula: String?)] {
    if places.months.isEmpty { return [] }
    var formulas: [(heading: String, formula: String?)] = [("Realisasi", realization)]
    guard figure.status == .judged || figure.status == .cannotCompute else { return formulas }
    let isRange = figure.targetLower != nil
    if isRange {
      formulas += [("Target Bawah", target(\.lower)), ("Target Atas", target(\.upper))]
    } else {
      formulas.append(("Target", target(\.lower)))
    }
    let cell = places.achievement
    return formulas + [
      ("Capaian Mentah (%)", raw(isRange: isRange)), ("Capaian (%)", achievement),
      ("Bobot Dinilai", "IF(ISNUMBER(\(cell)),\(places.weight),\"\")"),
      ("Bobot × Capaian", "IF(ISNUMBER(\(cell)),\(places.weight)*\(cell),\"\")"), ("Status", LiveWords.statusFormula(of: cell)),
      ("Keterangan", LiveWords.reasonFormula(of: cell, figure.reason)),
    ]
  }

  /// S: the months of the period that have a target.
  private var monthsWithTarget: [Int] { CountingMonths(of: indicator, period: period).withTarget }

  private func cells(_ months: [Int]) -> [String] { months.compactMap { places.months[$0] } }

  // MARK: Over the months

  /// R: by Konsolidasi over the months with a target; without any target the last value of the period.
  var realization: String {
    let months = monthsWithTarget
    if months.isEmpty { return last(of: period.months.compactMap { month in places.months[month].map { ($0, $0) } }) }
    let cells = cells(months)
    let list = cells.joined(separator: ",")
    switch indicator.consolidation {
    case .last: return last(of: cells.map { ($0, $0) })
    case .sum: return "IF(COUNT(\(list))=0,\"\",SUM(\(list)))"
    case .mean: return "IF(COUNT(\(list))=0,\"\",AVERAGE(\(list)))"
    }
  }

  /// The value of the last month that has one; an empty text without any.
  private func last(of months: [(cell: String, value: String)], otherwise: String = "\"\"") -> String {
    months.reduce(otherwise) { "IF(ISNUMBER(\($1.cell)),\($1.value),\($0))" }
  }

  /// T over the months that R uses, over all with a target where none has a value; nil = the same in every case, so a plain value will do.
  /// - Parameter bound: the target itself, or one end of a range.
  func target(_ bound: (Target) -> Double) -> String? {
    let months: [(cell: String?, value: Double)] = monthsWithTarget.compactMap { month in
      indicator.targets[month - 1].map { (places.months[month], bound($0)) }
    }
    if months.count < 2 { return nil }
    // A month in which nobody is heard has no cell, and never a value.
    let known = months.compactMap { month in month.cell.map { (cell: $0, value: ExcelText.number(month.value)) } }
    let isSame = months.allSatisfy { $0.value == months[0].value }
    let all = months.map { ExcelText.number($0.value) }.joined(separator: ",")
    let cells = known.map(\.cell).joined(separator: ",")
    let some = known.map { "ISNUMBER(\($0.cell))*\($0.value)" }.joined(separator: "+")
    switch indicator.consolidation {
    case .last:
      return isSame ? nil : last(of: known.map { ($0.cell, $0.value) }, otherwise: ExcelText.number(months[months.count - 1].value))
    case .sum: return known.isEmpty ? nil : "IF(COUNT(\(cells))=0,SUM(\(all)),\(some))"
    case .mean: return isSame || known.isEmpty ? nil : "IF(COUNT(\(cells))=0,AVERAGE(\(all)),(\(some))/COUNT(\(cells)))"
    }
  }

  /// `Ya` while the figure may still change.
  /// - Parameter lacksReports: whether an OPD that must report has not done so itself in a month that R uses, if all months have values.
  func provisional(lacksReports: Bool) -> String {
    let months = monthsWithTarget
    let list = cells(months).joined(separator: ",")
    if list.isEmpty { return "\"Tidak\"" }
    return "IF(COUNT(\(list))=0,\"Tidak\",IF(COUNT(\(list))<\(months.count),\"Ya\",\"\(lacksReports ? "Ya" : "Tidak")\"))"
  }

  // MARK: Achievement

  /// The raw achievement, or an empty text where it cannot be computed.
  func raw(isRange: Bool) -> String {
    let value = places.realization
    let rule: String
    if isRange {
      let (lower, upper) = (places.targetLower, places.targetUpper)
      rule = "IF(AND(\(value)>=\(lower),\(value)<=\(upper)),100,IF(\(value)<\(lower),\(outside(lower)),\(outside(upper))))"
    } else {
      rule = indicator.direction == .stabilize ? stabilized(places.target) : outside(places.target)
    }
    return "IF(ISNUMBER(\(value)),\(rule),\"\")"
  }

  /// The rule of the direction; for Stabilkan the closeness itself, as it counts beside a range.
  private func outside(_ target: String) -> String {
    switch indicator.direction {
    case .maximize: maximized(target)
    case .minimize: minimized(target)
    case .stabilize: "IF(\(target)>0,\(closeness(target)),\"\")"
    }
  }

  private func maximized(_ target: String) -> String {
    let value = places.realization
    var zero = "\"\""
    if let worst = indicator.worst, worst < 0 {
      zero = "(\(value)-(\(ExcelText.number(worst))))/(0-(\(ExcelText.number(worst))))*100"
    }
    return "IF(\(target)>0,\(value)/\(target)*100,IF(\(target)<0,(2-\(value)/\(target))*100,\(zero)))"
  }

  private func minimized(_ target: String) -> String {
    let value = places.realization
    let cap = ExcelText.number(plan.settings.cap)
    let positive =
      plan.settings.minimizeRule == .a
      ? "(2-\(value)/\(target))*100" : "IF(\(value)<=0,\(cap),\(target)/\(value)*100)"
    var zero = "IF(\(value)<=0,100,0)"
    if let worst = indicator.worst, worst > 0 {
      let worst = ExcelText.number(worst)
      zero = "(\(worst)-\(value))/\(worst)*100"
    }
    return "IF(\(target)>0,\(positive),IF(\(target)=0,\(zero),\"\"))"
  }

  private func closeness(_ target: String) -> String {
    let share = "\(places.realization)/\(target)*100"
    return "MAX(0,IF(\(places.realization)<=\(target),\(share),200-\(share)))"
  }

  /// Linear through (0,0) (90,100) (100,120): the greater of the two lines.
  private func stabilized(_ target: String) -> String {
    let closeness = closeness(target)
    return "IF(\(target)>0,MAX(\(closeness)/90*100,100+(\(closeness)-90)*2),\"\")"
  }

  /// After conversion, from 0 to the cap.
  var achievement: String {
    let raw = places.raw
    let converted = indicator.convertsTo120 ? "IF(\(raw)>=100,120,\(raw))" : raw
    return "IF(ISNUMBER(\(raw)),MIN(MAX(\(converted),0),\(ExcelText.number(plan.settings.cap))),\"\")"
  }
}

extension PlanSettings {
  /// The rating of the achievement in a cell, by its value rounded to 2 decimals; nil where Excel cannot nest so many bands.
  func ratingFormula(of cell: String) -> String? {
    guard scale.bands.count < ExcelLimits.levels - 2 else { return nil }
    let lowest = scale.lowest.map(ExcelText.quoted) ?? "\"\""
    let bands = scale.bands.reversed().reduce(lowest) { rest, band in
      "IF(ROUND(\(cell),2)\(band.includesBound ? ">=" : ">")\(ExcelText.number(band.bound)),\(ExcelText.quoted(band.name)),\(rest))"
    }
    return "IF(ISNUMBER(\(cell)),\(bands),\"\")"
  }

  func colourFormula(of cell: String) -> String {
    let value = "ROUND(\(cell),2)"
    let (green, yellow) = (ExcelText.number(greenFrom), ExcelText.number(yellowFrom))
    let colours = Colour.self
    return
      "IF(ISNUMBER(\(cell)),IF(\(value)>=\(green),\"\(colours.green.rawValue)\",IF(\(value)>=\(yellow),\"\(colours.yellow.rawValue)\",\"\(colours.red.rawValue)\")),\"\")"
  }
}
