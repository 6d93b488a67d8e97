// Each row of the achievement table of specification 3.4, at and around its bounds.

import Calculation
import FigureKit
import Plans
import Testing

struct AchievementRow: Sendable, CustomTestStringConvertible {
  var direction: Direction
  var target: Target
  var realization: Double
  /// nil = tidak_dapat_dihitung, for `reason`.
  var raw: Double?
  var achievement: Double?
  var worst: Double?
  var rule = MinimizeRule.a
  var converts = false
  var cap = 120.0
  var reason: FigureReason?

  /// - Parameter counts: the achievement where it differs from `raw`.
  init(
    _ direction: Direction, _ target: Target, _ realization: Double, _ raw: Double?, counts: Double? = nil, worst: Double? = nil,
    rule: MinimizeRule = .a, converts: Bool = false, cap: Double = 120, reason: FigureReason? = nil
  ) {
    (self.direction, self.target, self.realization, self.raw, self.worst) = (direction, target, realization, raw, worst)
    achievement = counts ?? raw
    (self.rule, self.converts, self.cap, self.reason) = (rule, converts, cap, reason)
  }

  var testDescription: String { "\(direction.rawValue) R=\(realization) T=\(target) W=\(worst ?? .nan) \(rule.rawValue)" }
}

@Suite struct AchievementTests {
  private static let maximize: [AchievementRow] = [
    .init(.maximize, .value(80), 60, 75),
    .init(.maximize, .value(80), 80, 100),
    .init(.maximize, .value(80), 120, 150, counts: 120),
    .init(.maximize, .value(80), -8, -10, counts: 0),
    .init(.maximize, .value(-10), -10, 100),
    .init(.maximize, .value(-10), -15, 50),
    .init(.maximize, .value(-10), -5, 150, counts: 120),
    .init(.maximize, .value(-10), 10, 300, counts: 120),
    .init(.maximize, .value(0), -5, 75, worst: -20),
    .init(.maximize, .value(0), 0, 100, worst: -20),
    .init(.maximize, .value(0), -30, -50, counts: 0, worst: -20),
    .init(.maximize, .value(0), 5, nil, reason: .maximizeTargetZeroWithoutWorst),
    .init(.maximize, .value(0), 5, nil, worst: 20, reason: .maximizeTargetZeroWithoutWorst),
    .init(.maximize, .value(0), 5, nil, worst: 0, reason: .maximizeTargetZeroWithoutWorst),
  ]

  private static let minimize: [AchievementRow] = [
    .init(.minimize, .value(10), 8, 120),
    .init(.minimize, .value(10), 10, 100),
    .init(.minimize, .value(10), 15, 50),
    .init(.minimize, .value(10), 25, -50, counts: 0),
    .init(.minimize, .value(10), -5, 250, counts: 120),
    .init(.minimize, .value(10), 8, 125, counts: 120, rule: .b),
    .init(.minimize, .value(10), 20, 50, rule: .b),
    .init(.minimize, .value(10), 0, 120, rule: .b),
    .init(.minimize, .value(10), -1, 130, rule: .b, cap: 130),
    .init(.minimize, .value(0), 5, 75, worst: 20),
    .init(.minimize, .value(0), 30, -50, counts: 0, worst: 20, rule: .b),
    .init(.minimize, .value(0), -5, 125, counts: 120, worst: 20),
    .init(.minimize, .value(0), 0, 100),
    .init(.minimize, .value(0), -1, 100, worst: -20),
    .init(.minimize, .value(0), 0.1, 0),
    .init(.minimize, .value(-1), 5, nil, reason: .minimizeTargetNegative),
    .init(.minimize, .value(-1), 5, nil, worst: 20, rule: .b, reason: .minimizeTargetNegative),
  ]

  private static let stabilize: [AchievementRow] = [
    .init(.stabilize, .value(100), 100, 120),
    .init(.stabilize, .value(100), 95, 110),
    .init(.stabilize, .value(100), 105, 110),
    .init(.stabilize, .value(100), 90, 100),
    .init(.stabilize, .value(100), 110, 100),
    .init(.stabilize, .value(100), 45, 50),
    .init(.stabilize, .value(100), 155, 50),
    .init(.stabilize, .value(100), 0, 0),
    .init(.stabilize, .value(100), 250, 0),
    .init(.stabilize, .value(100), -10, 0),
    .init(.stabilize, .value(0), 10, nil, reason: .stabilizeTargetNotPositive),
    .init(.stabilize, .value(-5), -5, nil, worst: -9, reason: .stabilizeTargetNotPositive),
  ]

  private static let ranges: [AchievementRow] = [
    .init(.maximize, .range(80, 90), 80, 100),
    .init(.maximize, .range(80, 90), 90, 100),
    .init(.maximize, .range(80, 90), 60, 75),
    .init(.maximize, .range(80, 90), 99, 110),
    .init(.maximize, .range(0, 10), -1, nil, reason: .maximizeTargetZeroWithoutWorst),
    .init(.maximize, .range(0, 10), -1, 95, worst: -20),
    .init(.minimize, .range(8, 10), 9, 100),
    .init(.minimize, .range(8, 10), 7, 112.5),
    .init(.minimize, .range(8, 10), 12, 80),
    .init(.minimize, .range(8, 10), 4, 200, counts: 120, rule: .b),
    .init(.minimize, .range(8, 10), 12.5, 80, rule: .b),
    .init(.minimize, .range(-2, 10), -3, nil, reason: .minimizeTargetNegative),
    .init(.minimize, .range(-2, 10), -1, 100),
    .init(.stabilize, .range(80, 100), 90, 100),
    .init(.stabilize, .range(80, 100), 76, 95),
    .init(.stabilize, .range(80, 100), 105, 95),
    .init(.stabilize, .range(80, 100), 250, 0),
    .init(.stabilize, .range(-5, 100), -9, nil, reason: .stabilizeTargetNotPositive),
    .init(.stabilize, .range(-5, 100), -5, 100),
  ]

  private static let conversions: [AchievementRow] = [
    .init(.maximize, .value(80), 80, 100, counts: 120, converts: true),
    .init(.maximize, .value(80), 79.2, 99, converts: true),
    .init(.maximize, .value(80), 160, 200, counts: 120, converts: true, cap: 150),
    .init(.maximize, .value(80), 80, 100, counts: 110, converts: true, cap: 110),
    .init(.maximize, .value(80), 160, 200, counts: 150, cap: 150),
    .init(.maximize, .range(80, 90), 85, 100, counts: 120, converts: true),
    .init(.minimize, .value(0), 0, 100, counts: 120, converts: true),
    .init(.stabilize, .value(100), 90, 100, counts: 120, converts: true),
  ]

  @Test(arguments: maximize + minimize + stabilize + ranges + conversions) func row(_ row: AchievementRow) throws {
    let plan = plan(
      [try indicator(direction: row.direction, worst: row.worst, converts: row.converts, targets: [3: row.target])], agencies: ["1"],
      settings: {
        $0.minimizeRule = row.rule
        $0.cap = row.cap
      })
    let figure = compile([value("1", 3, row.realization)], plan: plan, period: month(3)).whole.indicators[0]
    #expect(figure.realization == row.realization)
    #expect(figure.status == (row.raw == nil ? .cannotCompute : .judged))
    #expect(figure.reason == row.reason)
    expectClose(figure.rawAchievement, row.raw)
    expectClose(figure.achievement, row.achievement)
    #expect((figure.target, figure.targetLower, figure.targetUpper) == row.target.shown)
  }

  /// A target next to nothing must not put an infinity into outputs.
  @Test func quotientBeyondDoubles() throws {
    let plan = plan([try indicator(targets: [3: .value(1e-300)])], agencies: ["1"])
    let figure = compile([value("1", 3, 1e200)], plan: plan, period: month(3)).whole.indicators[0]
    #expect(figure.rawAchievement == .greatestFiniteMagnitude)
    #expect(figure.achievement == 120)
  }
}

private func expectClose(_ value: Double?, _ expected: Double?, sourceLocation: SourceLocation = #_sourceLocation) {
  let isClose = expected.map { abs($0 - (value ?? .infinity)) <= 1e-9 } ?? (value == nil)
  #expect(isClose, "\(String(describing: value)) is not \(String(describing: expected))", sourceLocation: sourceLocation)
}

extension Target {
  fileprivate var shown: (Double?, Double?, Double?) { isRange ? (nil, lower, upper) : (lower, nil, nil) }
}
