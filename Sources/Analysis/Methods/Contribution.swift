// Method 4, Kontribusi (Pareto): which OPDs pull an indicator the wrong way, and which packages are behind that.

package import Calculation
import Plans

/// One OPD's effect on an indicator.
package struct AgencyEffect: Hashable, Sendable {
  /// Position in `plan.agencies`.
  package var agency: Int
  /// The realisation of all other OPDs.
  package var without: Double
  /// The indicator with all − the indicator without it.
  package var effect: Double
  /// The effect in the bad direction, in the indicator's unit; below 0 where the OPD helps.
  package var harm: Double
  /// Its packages that harm, the worst first. nil where that cannot be said.
  package var packages: [PackageEffect]?
}

package struct Contribution: Hashable, Sendable {
  /// OPDs with an effect, the most harmful first, then in plan order.
  package var effects: [AgencyEffect]
  /// How many of the first make 80 % of all harm.
  package var leading: Int
  /// OPDs without which the indicator has no value.
  package var indispensable: [Int]

  package var leaders: ArraySlice<AgencyEffect> { effects.prefix(leading) }
  /// Sum of all harm.
  package var harm: Double { effects.reduce(0) { $0 + max(0, $1.harm) } }

  /// nil without a realisation, and for Stabilkan without a target.
  init?(_ figure: IndicatorFigure, of indicator: Indicator, _ others: LeaveOneOut) {
    guard let all = figure.realization else { return nil }
    let target = figure.consolidatedTarget
    /// How much worse one value is than another.
    func harm(of worse: Double, beside better: Double) -> Double? {
      switch indicator.direction {
      case .maximize: better - worse
      case .minimize: worse - better
      case .stabilize: target.map { $0.distance(from: worse) - $0.distance(from: better) }
      }
    }
    if indicator.direction == .stabilize, target == nil { return nil }
    var effects: [AgencyEffect] = []
    indispensable = []
    for (agency, without) in others.realizations(ofIndicator: figure.indicator).enumerated() {
      guard let without else {
        indispensable.append(agency)
        continue
      }
      if without != all, let harm = harm(of: all, beside: without) {
        effects.append(AgencyEffect(agency: agency, without: without, effect: all - without, harm: harm))
      }
    }
    effects.sort { $0.harm != $1.harm ? $0.harm > $1.harm : $0.agency < $1.agency }
    leading = Pareto.leading(effects.map { max(0, $0.harm) })
    for index in 0..<leading {
      let (agency, without) = (effects[index].agency, effects[index].without)
      guard let packages = others.packages(ofIndicator: figure.indicator, agency: agency) else { continue }
      let harms = packages.map { harm(of: without + $0.effect, beside: without) ?? 0 }
      let order = packages.indices.filter { harms[$0] > 0 }.sorted { harms[$0] != harms[$1] ? harms[$0] > harms[$1] : $0 < $1 }
      effects[index].packages = order.map { packages[$0] }
    }
    self.effects = effects
  }
}
