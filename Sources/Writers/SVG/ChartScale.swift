// Where values stand between the ends of an axis, and at which round numbers the axis is marked.

struct ChartScale: Equatable {
  let lowest: Double
  let highest: Double
  let step: Double

  /// - Parameters:
  ///   - values: finite.
  ///   - fromZero: bars must begin at 0; lines may begin where their values do.
  init(_ values: [Double], fromZero: Bool) {
    var low = values.min() ?? 0
    var high = values.max() ?? 0
    if fromZero { (low, high) = (min(low, 0), max(high, 0)) }
    // Figures stand above their dots, and a dot on the axis would hide it.
    if !fromZero { (low, high) = (low - (high - low) * Self.margin, high + (high - low) * Self.margin) }
    if low == high { (low, high) = fromZero ? (low, high + 1) : (low - 1, high + 1) }
    step = Self.roundStep((high - low) / Self.wantedSteps)
    lowest = (low / step).rounded(.down) * step
    highest = (high / step).rounded(.up) * step
  }

  private static let wantedSteps = 5.0
  private static let margin = 0.08

  /// 1, 2 or 5 times a power of ten, not below the given step.
  private static func roundStep(_ step: Double) -> Double {
    var power = 1.0
    while power * 10 <= step { power *= 10 }
    while power > step { power /= 10 }
    return [1, 2, 5, 10].lazy.map { $0 * power }.first { $0 >= step * (1 - 1e-9) } ?? power * 10
  }

  var marks: [Double] { (0...Int(((highest - lowest) / step).rounded())).map { lowest + Double($0) * step } }

  /// 0 at the lowest, 1 at the highest.
  func part(_ value: Double) -> Double { (value - lowest) / (highest - lowest) }
}
