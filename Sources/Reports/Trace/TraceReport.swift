// A trace made ready for people and machines: which number it is about, its formula, its target, its aggregates.

package import Calculation
package import Formulas
package import Plans

/// Which number of a figure is meant. Raw values are those of machine outputs.
package enum TraceQuantity: String, Hashable, Sendable {
  case realization = "realisasi"
  case target = "target"
  case rawAchievement = "capaian_mentah"
  case achievement = "capaian"
}

/// A number of a report: the figure and which of its numbers.
package struct TracedNumber: Hashable, Sendable {
  package var target: TraceTarget
  package var quantity: TraceQuantity

  package init(_ target: TraceTarget, _ quantity: TraceQuantity? = nil) {
    self.target = target
    if case .indicator = target.subject {
      self.quantity = quantity ?? .realization
    } else {
      self.quantity = .achievement
    }
  }
}

/// One line of how a figure is computed.
package struct TraceAggregate: Equatable, Sendable {
  package var text: String
  /// nil for what is of the whole period.
  package var month: Int?
  package var value: Value
}

package struct TraceReport: Sendable {
  package let compilation: Compilation
  package let number: TracedNumber
  package let trace: Trace
  /// The target as it was asked for.
  package let question: String

  package init(_ compilation: Compilation, _ number: TracedNumber, question: String) {
    self.compilation = compilation
    self.number = number
    self.question = question
    trace = compilation.trace(number.target)
  }

  package var plan: Plan { compilation.plan }
  package var period: Period { compilation.period }
  package var agency: Agency? { number.target.agency.map { plan.agencies[$0] } }
  package var rollUp: RollUp { compilation.rollUp(ofAgency: number.target.agency) }

  /// nil for an area and the total.
  package var indicator: Indicator? {
    guard case .indicator(let index) = number.target.subject else { return nil }
    return plan.indicators[index]
  }

  /// Of an indicator; nil for an area and the total.
  package var figure: IndicatorFigure? { indicator == nil ? nil : trace.parts.first?.figure }

  /// Of an area or the total; nil for an indicator.
  package var standing: Standing? {
    switch number.target.subject {
    case .indicator: nil
    case .area(let index): rollUp.areas[index].standing
    case .total: rollUp.total
    }
  }

  /// The number that was asked for; nil = empty.
  package var value: Double? {
    if let standing { return standing.achievement }
    switch number.quantity {
    case .realization: return realization
    case .target: return target?.single
    case .rawAchievement: return figure?.rawAchievement
    case .achievement: return figure?.achievement
    }
  }

  /// Of the period, or v(m) of the one month.
  package var realization: Double? {
    guard let month = number.target.month else { return figure?.realization }
    return trace.parts.first?.months.first { $0.month == month }?.value
  }

  /// The indicator's target for the period or the month; nil without one.
  package var target: Target? {
    guard let indicator, let figure else { return nil }
    if let month = number.target.month { return indicator.targets[month - 1] }
    if let lower = figure.targetLower, let upper = figure.targetUpper { return .range(lower, upper) }
    return figure.target.map(Target.value)
  }

  /// The formula's text; of an area and the total in words.
  package var formula: String {
    switch number.target.subject {
    case .indicator: indicator?.formula.text ?? ""
    case .area: TraceWords.areaFormula
    case .total: TraceWords.totalFormula
    }
  }

  /// For an indicator the aggregates month by month; for an area and the total the achievements of their parts with their weights.
  package var aggregates: [TraceAggregate] {
    if let indicator {
      let months = trace.parts.first?.months ?? []
      return months.flatMap { month in
        zip(indicator.formula.aggregates, month.aggregates).map { TraceAggregate(text: $0.text, month: month.month, value: $1) }
      }
    }
    var aggregates: [TraceAggregate] = []
    func add(_ name: String, _ achievement: Double?, weight: Double) {
      aggregates.append(TraceAggregate(text: name + ": capaian", month: nil, value: achievement.map(Value.number) ?? .empty))
      aggregates.append(TraceAggregate(text: name + ": bobot", month: nil, value: .number(weight)))
    }
    if case .total = number.target.subject {
      for area in rollUp.areas {
        let declared = plan.areas[area.area]
        add(TraceTarget.areaPrefix + declared.code, area.standing.achievement, weight: declared.weight)
      }
    }
    for part in trace.parts {
      let indicator = plan.indicators[part.figure.indicator]
      add(indicator.code, part.figure.achievement, weight: indicator.weight)
    }
    return aggregates
  }
}

extension Target {
  /// nil for a range.
  package var single: Double? {
    if case .value(let value) = self { return value }
    return nil
  }
}
