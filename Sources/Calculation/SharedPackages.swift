// The same package from two OPDs: both count, and both are told (S11).

import Findings
import Formulas
import Plans
import Submissions

/// Of the submissions that speak in the period's last month ≤ H.
func sharedPackages(of submissions: [Submission], reporting: EffectiveSubmissions, plan: Plan, period: Period) -> [Finding] {
  guard let month = reporting.lastMonth(of: period) else { return [] }
  let speakers = reporting.effective[month - 1].compactMap(\.self)
  var seen: [String: [PackagePlace]] = [:]
  for speaker in speakers {
    let rows = submissions[speaker.submission].packages
    guard case .texts(let codes) = rows.table.columns[PackageField.code] else { continue }
    let keys = codes.dictionary.map(TextKey.fold)
    for row in 0..<rows.count where !rows.hasError[row] && codes.codes[row] >= 0 {
      seen[keys[Int(codes.codes[row])], default: []].append(PackagePlace(agency: speaker.agency, submission: speaker.submission, row: row))
    }
  }
  let shared = seen.filter { places in places.value.contains { $0.agency != places.value[0].agency } }
  return shared.sorted { $0.key < $1.key }.flatMap { _, places in
    places.compactMap { place in
      let others = Set(places.map(\.agency)).subtracting([place.agency]).sorted().map { plan.agencies[$0].code }
      return finding(at: place, in: submissions[place.submission].packages, others: others)
    }
  }
}

private struct PackagePlace {
  var agency: Int
  var submission: Int
  var row: Int
}

private func finding(at place: PackagePlace, in rows: Rows, others: [String]) -> Finding? {
  guard let origin = rows.origin else { return nil }
  return Finding(
    .S11, .warning, in: origin.file, sheet: origin.sheet, cell: rows.cell(row: place.row, field: PackageField.code),
    column: TableDeclaration.packages.fields[PackageField.code].title, value: rows.text(place.row, PackageField.code),
    facts: [.other: others.joined(separator: ", ")])
}
