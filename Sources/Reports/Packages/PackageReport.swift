// The performance report per package, ready for people: plan against realisation of every package of a period (SOP 13).

package import Calculation
package import Formulas
package import Plans

package struct PackageReport: Sendable {
  package let plan: Plan
  package let period: Period
  package let performance: PackagePerformance
  /// Position in `plan.agencies`; nil = all OPDs.
  package let agency: Int?

  /// - Parameters:
  ///   - period: ends not after that of the compilation.
  ///   - agency: position in `plan.agencies`; nil = all OPDs.
  package init(_ compilation: Compilation, period: Period, agency: Int? = nil) {
    plan = compilation.plan
    self.period = period
    self.agency = agency
    performance = PackagePerformance(compilation, period: period, agency: agency)
  }

  package var packages: [PackageFigure] { performance.packages }
  package var leftOut: [PackageFigure] { performance.leftOut }

  /// `paket-2026-03`, of one OPD `paket-1.02-2026-03`.
  package var baseName: String {
    agency.map { "paket-\(fileNamePart(plan.agencies[$0].code))-\(period.code)" } ?? "paket-\(period.code)"
  }

  /// The day for which the report speaks; nil when nothing was received.
  package var asOf: Day? { performance.month.map { Month(year: plan.year, month: $0).last } }

  /// Whose packages these are.
  package var owner: String { agency.map { plan.agencies[$0].name } ?? "Semua OPD" }

  package var whole: PackageSummary { PackageSummary(packages) }

  package var stages: [StageSummary] { PackageStage.allCases.map { StageSummary($0, of: packages) } }

  /// Statuses that occur, in the order of their list.
  package var byStatus: [PackageGroup] {
    groups(ChoiceList.status.names.map { ($0, $0) }) { [$0.status] }
  }

  /// Every area of the plan; a package of several areas is in each of them.
  package var byArea: [PackageGroup] {
    groups(plan.areas.map { ($0.code, $0.name) }, \.areas, keepsEmpty: true)
  }

  /// OPDs with packages, in plan order.
  package var byAgency: [PackageGroup] {
    let codes = plan.agencies.map(\.code)
    return groups(plan.agencies.map { ($0.code, $0.name) }) { [codes[$0.agency]] }
  }

  /// Kinds of obstacles that occur, in the order of their list; obstacles without a kind last.
  package var byObstacle: [PackageGroup] {
    let kinds = ChoiceList.obstacle.names.map { ($0, $0) } + [("", PackageWords.obstacleWithoutKind)]
    return groups(kinds) { $0.obstacleKind.isEmpty && $0.obstacle.isEmpty ? [] : [$0.obstacleKind] }
  }

  private func groups(
    _ names: [(code: String, name: String)], _ keys: (PackageFigure) -> [String], keepsEmpty: Bool = false
  ) -> [PackageGroup] {
    var members: [String: [PackageFigure]] = [:]
    for package in packages { for key in keys(package) { members[key, default: []].append(package) } }
    return names.compactMap { code, name in
      guard let found = members[code] ?? (keepsEmpty ? [] : nil) else { return nil }
      return PackageGroup(code: code, name: name, summary: PackageSummary(found))
    }
  }

  /// Packages that are late or behind their planned progress: the latest first, then the largest gap.
  package var attention: [PackageFigure] {
    let order = packages.indices.filter { packages[$0].daysLate != nil || (packages[$0].deviation ?? 0) < 0 }
    return order.sorted { left, right in
      let (first, second) = (packages[left], packages[right])
      if first.daysLate != second.daysLate { return (first.daysLate ?? 0) > (second.daysLate ?? 0) }
      if first.deviation != second.deviation { return (first.deviation ?? 0) < (second.deviation ?? 0) }
      return left < right
    }.map { packages[$0] }
  }

  /// Packages behind their planned progress, the largest gap first.
  package var behind: [PackageFigure] {
    let order = packages.indices.filter { (packages[$0].deviation ?? 0) < 0 }
    return order.sorted { left, right in
      let (first, second) = (packages[left].deviation ?? 0, packages[right].deviation ?? 0)
      return first != second ? first < second : left < right
    }.map { packages[$0] }
  }
}

/// Packages that have something in common.
package struct PackageGroup: Hashable, Sendable {
  package var code: String
  package var name: String
  package var summary: PackageSummary
}
