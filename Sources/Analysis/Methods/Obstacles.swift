// Method 5, Kendala (Pareto): kinds of obstacles by packages and rupiah.

package import Calculation
import Plans

package struct ObstacleLine: Hashable, Sendable {
  /// Empty where an obstacle is described without a kind.
  package var kind: String
  package var count: Int
  /// Pagu of its packages, whole sen.
  package var budget: Int64
}

package struct Obstacles: Hashable, Sendable {
  /// Most packages first, then most rupiah, then as the list of kinds has them.
  package var lines: [ObstacleLine]
  /// How many of the first make 80 % of the packages with an obstacle.
  package var leading: Int

  /// Whether an obstacle was reported of a package.
  static func hinder(_ package: PackageFigure) -> Bool { !package.obstacleKind.isEmpty || !package.obstacle.isEmpty }

  package var count: Int { lines.reduce(0) { $0 + $1.count } }
  package var budget: Int64 { Int64(clamping: lines.reduce(Int128(0)) { $0 + Int128($1.budget) }) }
  /// The kind with the most rupiah.
  package var costliest: ObstacleLine? { lines.max { $0.budget < $1.budget } }
  /// The most frequent kind that was named.
  package var main: String? { lines.first { !$0.kind.isEmpty }?.kind }

  /// - Parameter packages: those without an obstacle are passed over.
  package init(_ packages: [PackageFigure]) {
    let groups = Dictionary(grouping: packages.filter(Self.hinder), by: \.obstacleKind)
    let kinds = ChoiceList.obstacle.names + [""]
    let found = kinds.compactMap { kind in
      groups[kind].map { ObstacleLine(kind: kind, count: $0.count, budget: PackageSummary($0).budget ?? 0) }
    }
    lines = found.indices.sorted { left, right in
      let (first, second) = (found[left], found[right])
      if first.count != second.count { return first.count > second.count }
      return first.budget != second.budget ? first.budget > second.budget : left < right
    }.map { found[$0] }
    leading = Pareto.leading(lines.map { Double($0.count) })
  }
}
