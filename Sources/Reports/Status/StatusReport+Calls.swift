// Whom the office must call today, and why.

import Plans

extension StatusReport {
  /// One OPD with what is to be asked of it.
  package struct Call: Hashable, Sendable {
    /// Position in `plan.agencies`.
    package var agency: Int
    package var reason: String
  }

  /// Those of whom a report is overdue, contradicts itself or has mistakes; the most overdue first, else in plan order.
  package var calls: [Call] {
    let overdue = agenciesDue.compactMap { agency -> Call? in
      let missing = (1...month).filter { mark(agency, $0) == .missing }
      guard let first = missing.first else { return nil }
      let names = missing.map { monthNames[$0 - 1] }.joined(separator: ", ")
      let words = "belum lapor \(names) \(plan.year), \(FigureText.count(daysOverdue(first))) hari lewat batas"
      return Call(agency: agency, reason: ([words] + [trouble(agency)].compactMap(\.self)).joined(separator: "; "))
    }
    let asked = Set(overdue.map(\.agency))
    let others = plan.agencies.indices.filter { !asked.contains($0) }.compactMap { agency in
      trouble(agency).map { Call(agency: agency, reason: $0) }
    }
    return overdue.sorted { firstMissing($0.agency) < firstMissing($1.agency) } + others
  }

  private func firstMissing(_ agency: Int) -> Int { (1...month).first { mark(agency, $0) == .missing } ?? .max }

  /// What stands against the report of the month.
  package func trouble(_ agency: Int) -> String? {
    let status = status(agency, month)
    if status?.isInConflict == true {
      let instead = hasReported(agency, month) ? "" : ", jadi tidak satu pun dipakai"
      return "kiriman \(monthTitle) dengan revisi yang sama berbeda isinya\(instead); minta revisi yang lebih tinggi"
    }
    guard let cells = status?.errorCells, cells > 0 else { return nil }
    return "\(FigureText.count(cells)) sel salah pada laporan \(monthTitle)"
  }
}
