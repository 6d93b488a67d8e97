// Method 6, Anomali: rows that cannot be right, and packages far from others of their kind.

package import Calculation
import Findings
import Formulas
import Plans
package import Spreadsheets
import Submissions

/// What is compared among packages of one method and kind; raw values are the keys of machine outputs.
package enum AnomalyMeasure: String, Hashable, Sendable, CaseIterable {
  case contractToEstimate = "kontrak_hps"
  case estimateToBudget = "hps_pagu"
  case selectionDays = "hari_pemilihan"
  case daysLate = "hari_terlambat"

  /// nil where the package does not tell. Days late are those of late packages: the many in time would make every late one an outlier.
  func value(of package: PackageFigure) -> Double? {
    func ratio(_ part: Int64?, _ whole: Int64?) -> Double? {
      guard let part, let whole, whole > 0 else { return nil }
      return Double(part) / Double(whole)
    }
    switch self {
    case .contractToEstimate: return ratio(package.contract, package.estimate)
    case .estimateToBudget: return ratio(package.estimate, package.budget)
    case .selectionDays: return package.selectionDays.map(Double.init)
    case .daysLate: return package.daysLate.map(Double.init)
    }
  }

  /// The field of Paket where one should look first.
  func field(of package: PackageFigure) -> Int {
    switch self {
    case .contractToEstimate: return TableDeclaration.packages.index("nilai_kontrak")
    case .estimateToBudget: return TableDeclaration.packages.index("hps")
    case .selectionDays: return TableDeclaration.packages.index("tgl_penetapan")
    case .daysLate:
      let latest = PackageStage.allCases.max { (package.standing($0).daysLate ?? .min) < (package.standing($1).daysLate ?? .min) }
      guard let latest else { preconditionFailure("a package without stages") }
      return package.standing(latest).realised == nil ? latest.plannedField : latest.realisedField
    }
  }
}

package struct Anomaly: Hashable, Sendable {
  package var measure: AnomalyMeasure
  package var package: PackageFigure
  package var value: Double
  /// Of the packages with the same method and kind.
  package var group: RobustSpread
  package var score: Double
  /// Heading of its column, and the cell; nil only for rows that were not read from a file.
  package var column: String
  package var cell: CellReference?
}

package struct Anomalies: Hashable, Sendable {
  /// Positions in `compilation.excludedRows` of packages left out as implausible.
  package var implausible: [Int]
  /// By measure, then the farthest first, then in plan order.
  package var outliers: [Anomaly]

  init(_ compilation: Compilation, _ performance: PackagePerformance) {
    implausible = compilation.excludedRows.indices.filter { index in
      let row = compilation.excludedRows[index]
      return row.table == 0 && row.findings.contains(where: \.canBeAccepted)
    }
    let cells = PackageCells(compilation, performance)
    outliers = AnomalyMeasure.allCases.flatMap { measure -> [Anomaly] in
      var groups: [[String]: [(position: Int, value: Double)]] = [:]
      for (position, package) in performance.packages.enumerated() {
        if let value = measure.value(of: package) { groups[[package.method, package.kind], default: []].append((position, value)) }
      }
      var found: [(position: Int, anomaly: Anomaly)] = []
      for members in groups.values {
        guard let spread = RobustSpread(members.map(\.value)) else { continue }
        for (position, value) in members where abs(spread.score(value)) > RobustSpread.limit {
          let package = performance.packages[position]
          let field = measure.field(of: package)
          let anomaly = Anomaly(
            measure: measure, package: package, value: value, group: spread, score: spread.score(value),
            column: TableDeclaration.packages.fields[field].title, cell: cells.cell(position, field: field))
          found.append((position, anomaly))
        }
      }
      return found.sorted { left, right in
        let (first, second) = (abs(left.anomaly.score), abs(right.anomaly.score))
        return first != second ? first > second : left.position < right.position
      }.map(\.anomaly)
    }
  }
}

/// Where the cells of the packages of a month stand.
private struct PackageCells {
  private var places: [(segment: SourceSegment, row: Int)] = []

  init(_ compilation: Compilation, _ performance: PackagePerformance) {
    if let month = performance.month {
      for segment in compilation.segments(of: .packages, months: month...month) { places += segment.rows.map { (segment, $0) } }
    }
    precondition(places.count == performance.packages.count, "packages and their rows are not the same")
  }

  func cell(_ position: Int, field: Int) -> CellReference? { places[position].segment.cell(row: places[position].row, column: field) }
}
