// Smaller periods that still fail, so that a person can see why.

import Formulas
import Plans
import Submissions

extension RandomPeriod {
  /// Each step computes a workbook anew, which takes seconds.
  private static let mostSteps = 24

  /// The smallest period found for which `fails` still holds.
  func shrunk(while fails: (RandomPeriod) -> Bool) -> RandomPeriod {
    var best = self
    var steps = 0
    var isSmaller = true
    while isSmaller, steps < Self.mostSteps {
      isSmaller = false
      for candidate in best.smaller {
        steps += 1
        if fails(candidate) {
          (best, isSmaller) = (candidate, true)
          break
        }
        if steps >= Self.mostSteps { break }
      }
    }
    return best
  }

  /// Halves first, then single things left out.
  private var smaller: [RandomPeriod] {
    var candidates: [RandomPeriod] = []
    func add(_ change: (inout RandomPeriod) -> Void) {
      var candidate = self
      change(&candidate)
      candidates.append(candidate)
    }
    let (indicators, count) = (plan.indicators.count, submissions.count)
    if indicators > 1 {
      add { $0.plan.indicators.removeFirst(indicators / 2) }
      add { $0.plan.indicators.removeLast(indicators - indicators / 2) }
    }
    if count > 1 {
      add { $0.submissions.removeFirst(count / 2) }
      add { $0.submissions.removeLast(count - count / 2) }
    }
    add { $0.submissions = $0.submissions.map { $0.halved(keepingFirst: true) } }
    add { $0.submissions = $0.submissions.map { $0.halved(keepingFirst: false) } }
    return candidates.filter { $0.size < size }
  }

  private var size: Int {
    plan.indicators.count + submissions.reduce(0) { $0 + 1 + $1.packages.count + $1.actions.count + $1.realizations.count }
  }

  /// What a person needs to see of it.
  var description: String {
    let formulas = plan.indicators.map { "\($0.code) [\($0.source.rawValue), \($0.consolidation.rawValue)]: \($0.formula.text)" }
    let files = submissions.map {
      "\($0.agency) bulan \($0.month): \($0.packages.count), \($0.actions.count), \($0.realizations.count) baris"
    }
    return (["periode \(period.code)"] + formulas + files).joined(separator: "\n")
  }
}

extension Submission {
  fileprivate func halved(keepingFirst: Bool) -> Submission {
    var half = self
    half.packages = packages.halved(keepingFirst: keepingFirst)
    half.actions = actions.halved(keepingFirst: keepingFirst)
    half.realizations = realizations.halved(keepingFirst: keepingFirst)
    return half
  }
}

extension Rows {
  fileprivate func halved(keepingFirst: Bool) -> Rows {
    let middle = count / 2
    let kept = Array(keepingFirst ? 0..<middle : middle..<count)
    let columns = table.columns.map { $0.picking(kept) }
    return Rows(
      table: ColumnTable(count: kept.count, columns: columns), sheetRows: kept.map { sheetRows[$0] }, hasError: kept.map { hasError[$0] },
      origin: origin)
  }
}

extension Column {
  fileprivate func picking(_ rows: [Int]) -> Column {
    switch self {
    case .numbers(let cells): .numbers(rows.map { cells[$0] })
    case .money(let cells): .money(rows.map { cells[$0] })
    case .days(let cells): .days(rows.map { cells[$0] })
    case .booleans(let cells): .booleans(rows.map { cells[$0] })
    case .texts(let cells): .texts(TextColumn(rows.map { cells[$0] }))
    case .codeLists(let cells): .codeLists(TextColumn(rows.map { cells[$0] }))
    }
  }
}
