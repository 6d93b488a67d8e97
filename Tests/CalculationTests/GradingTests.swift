// Ratings and colours at and around every bound, after rounding to two decimals.

import Calculation
import FigureKit
import Plans
import Testing

struct GradeRow: Sendable, CustomTestStringConvertible {
  var scale: RatingScale
  var achievement: Double
  var rating: String?

  init(_ scale: RatingScale, _ achievement: Double, _ rating: String?) {
    (self.scale, self.achievement, self.rating) = (scale, achievement, rating)
  }

  var testDescription: String { "\(scale.key) \(achievement)" }
}

@Suite struct GradingTests {
  /// For a bound that belongs to the upper name: 0.004 under it still rounds up to it, 0.006 does not.
  private static func atLeast(_ scale: RatingScale, _ bound: Double, _ upper: String, _ lower: String) -> [GradeRow] {
    [.init(scale, bound, upper), .init(scale, bound - 0.004, upper), .init(scale, bound - 0.006, lower)]
  }

  /// For a bound that belongs to the lower name: 0.004 over it is still it, 0.006 is more.
  private static func above(_ scale: RatingScale, _ bound: Double, _ upper: String, _ lower: String) -> [GradeRow] {
    [.init(scale, bound, lower), .init(scale, bound + 0.004, lower), .init(scale, bound + 0.006, upper)]
  }

  private static func steps(
    _ scale: RatingScale, _ bounds: [Double], _ names: [String], _ make: (RatingScale, Double, String, String) -> [GradeRow]
  ) -> [GradeRow] {
    bounds.indices.flatMap { make(scale, bounds[$0], names[$0], names[$0 + 1]) } + [.init(scale, 0, names[names.count - 1])]
  }

  private static let own = RatingScale(
    key: "sendiri", title: "Sendiri", bands: [RatingBand(bound: 75, includesBound: true, name: "Baik")], lowest: nil)

  private static let rows =
    steps(.permendagri86, [91, 76, 66, 51], ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"], atLeast)
    + steps(.nko, [110, 100, 90, 80], ["Sangat Baik", "Baik", "Cukup", "Kurang", "Buruk"], atLeast)
    + steps(
      .akip, [90, 80, 70, 60, 50, 30],
      ["Sangat Memuaskan", "Memuaskan", "Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"], above)
    + steps(.akipOld, [85, 75, 65, 50, 30], ["Memuaskan", "Sangat Baik", "Baik", "Cukup", "Agak Kurang", "Kurang"], above)
    + [.init(own, 75, "Baik"), .init(own, 74.99, nil)]

  @Test(arguments: rows) func rating(_ row: GradeRow) throws {
    let compilation = try compilation(of: row.achievement) { $0.scale = row.scale }
    #expect(compilation.whole.indicators[0].rating == row.rating)
    #expect(compilation.whole.areas[0].standing.rating == row.rating)
    #expect(compilation.whole.total.rating == row.rating)
  }

  @Test(arguments: [
    (100, Colour.green), (99.995, .green), (99.994, .yellow), (80, .yellow), (79.995, .yellow), (79.994, .red), (0, .red),
  ])
  func colour(_ achievement: Double, _ colour: Colour) throws {
    let compilation = try compilation(of: achievement) { _ in }
    #expect(compilation.whole.indicators[0].colour == colour)
    #expect(compilation.whole.total.colour == colour)
  }

  @Test func ownColourBounds() throws {
    let compilation = try compilation(of: 89.99) {
      $0.greenFrom = 95
      $0.yellowFrom = 90
    }
    #expect(compilation.whole.total.colour == .red)
  }

  @Test func nothingWithoutAValue() throws {
    let compilation = compile([], plan: plan([try indicator(targets: .always(100))]), period: month(3))
    #expect(
      compilation.whole.total
        == {
          var standing = Standing(); standing.weightTotal = 1; return standing
        }())
    #expect(compilation.whole.indicators[0].rating == nil)
  }

  /// With target 100 the realisation is the achievement, bit for bit where it is written in few digits.
  private func compilation(of achievement: Double, _ settings: (inout PlanSettings) -> Void) throws -> Compilation {
    let plan = plan([try indicator(targets: [3: .value(100)])], agencies: ["1"], settings: settings)
    return compile([value("1", 3, achievement)], plan: plan, period: month(3))
  }
}
