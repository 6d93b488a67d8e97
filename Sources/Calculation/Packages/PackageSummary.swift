// Packages taken together: how many, how much money, how late, how far behind.

/// Sums of what is filled in; nil where nothing is. Only packages that count.
package struct PackageSummary: Hashable, Sendable {
  package let count: Int
  /// Whole sen.
  package let budget: Int64?
  package let estimate: Int64?
  package let contract: Int64?
  package let paid: Int64?
  /// Packages with a late stage.
  package let late: Int
  /// Over the late packages, each by its latest stage.
  package let lateness: Lateness
  /// Over the packages for which both planned and actual progress are filled in, in points.
  package let meanDeviation: Double?
  package let deviations: Int

  package init(_ packages: [PackageFigure]) {
    count = packages.count
    budget = Self.sum(packages.map(\.budget))
    estimate = Self.sum(packages.map(\.estimate))
    contract = Self.sum(packages.map(\.contract))
    paid = Self.sum(packages.map(\.paid))
    lateness = Lateness(packages.compactMap(\.daysLate))
    late = lateness.count
    let known = packages.compactMap(\.deviation)
    deviations = known.count
    meanDeviation = known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// Held at the largest amount, as all sums of typed rupiah are.
  private static func sum(_ amounts: [Int64?]) -> Int64? {
    let filled = amounts.compactMap(\.self)
    if filled.isEmpty { return nil }
    return Int64(clamping: filled.reduce(Int128(0)) { $0 + Int128($1) })
  }
}

/// Days late of several packages or stages; all above 0.
package struct Lateness: Hashable, Sendable {
  package let count: Int
  package let mean: Double?
  /// Of an even count the mean of the middle two.
  package let median: Double?
  package let longest: Int?

  package init(_ days: [Int]) {
    let sorted = days.sorted()
    count = sorted.count
    longest = sorted.last
    guard !sorted.isEmpty else {
      (mean, median) = (nil, nil)
      return
    }
    mean = Double(sorted.reduce(0, +)) / Double(count)
    let middle = count / 2
    median = count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// How one stage went over several packages.
package struct StageSummary: Hashable, Sendable {
  package let stage: PackageStage
  /// Packages in each state, by `StageStanding.State.allCases`.
  package let counts: [Int]
  /// Realised late and overdue.
  package let lateness: Lateness

  package init(_ stage: PackageStage, of packages: [PackageFigure]) {
    self.stage = stage
    let standings = packages.map { $0.standing(stage) }
    counts = StageStanding.State.allCases.map { state in standings.count { $0.state == state } }
    lateness = Lateness(standings.compactMap(\.daysLate))
  }
}
