// The same package from two OPDs: both count, and both are told (S11).

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

/// Of the submissions that speak in the period's last month ≤ H.
func sharedPackages(of submissions: [Submission], reporting: EffectiveSubmissions, plan: Plan, period: Period) -> [Finding] {
  guard let month = reporting.lastMonth(of: period) else { return [] }
  let places = packagePlaces(of: reporting.effective[month - 1].compactMap(\.self), submissions)
  var seen: [String: [PackagePlace]] = [:]
  var rest = places[...]
  while let first = rest.first {
    let same = rest.prefix { $0.hash == first.hash }
    rest = rest.dropFirst(same.count)
    // Nearly every package stands alone: only where several OPDs have one of this hash are the keys themselves compared.
    guard same.contains(where: { $0.agency != first.agency }) else { continue }
    for place in same {
      guard let code = submissions[place.submission].packages.text(place.row, PackageField.code) else { continue }
      seen[TextKey.fold(code), default: []].append(place)
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

/// A package without galat, small: there are hundreds of thousands.
private struct PackagePlace {
  /// Of the folded code.
  let hash: UInt32
  private let storedAgency: Int32
  private let storedSubmission: Int32
  private let storedRow: Int32

  var agency: Int { Int(storedAgency) }
  var submission: Int { Int(storedSubmission) }
  var row: Int { Int(storedRow) }

  init(key: String, _ speaker: EffectiveSubmission, row: Int) {
    hash = UInt32(truncatingIfNeeded: key.hashValue)
    storedAgency = Int32(speaker.agency)
    storedSubmission = Int32(speaker.submission)
    storedRow = Int32(row)
  }
}

/// Those of one hash stand together, in the order of OPDs and rows.
private func packagePlaces(of speakers: [EffectiveSubmission], _ submissions: [Submission]) -> [PackagePlace] {
  var places: [PackagePlace] = []
  places.reserveCapacity(speakers.reduce(0) { $0 + submissions[$1.submission].packages.count })
  for speaker in speakers {
    let rows = submissions[speaker.submission].packages
    guard case .texts(let codes) = rows.table.columns[PackageField.code] else { continue }
    for row in 0..<rows.count where !rows.hasError[row] {
      if let code = codes[row] { places.append(PackagePlace(key: TextKey.fold(code), speaker, row: row)) }
    }
  }
  places.sort { ($0.hash, $0.agency, $0.row) < ($1.hash, $1.agency, $1.row) }
  return places
}

private func finding(at place: PackagePlace, in rows: Rows, others: [String]) -> Finding? {
  guard let origin = rows.origin else { return nil }
  return Finding(
    .S11, .warning, in: origin.file, sheet: origin.sheet, cell: rows.cell(row: place.row, field: PackageField.code),
    column: TableDeclaration.packages.fields[PackageField.code].title, value: rows.text(place.row, PackageField.code),
    facts: [.other: others.joined(separator: ", ")], line: rows.lines?.line(ofRow: rows.sheetRows[place.row]))
}
