// Where figures stand on the sheets that people read, so that other sheets can refer to them.

import Calculation
import Plans
import Spreadsheets

/// The sheet Capaian Indikator: one row per indicator of the plan.
struct IndicatorPlaces {
  static let sheet = "Capaian Indikator"
  let headingRow: Int
  let titles: [String]

  func column(_ title: String) -> Int {
    guard let index = titles.firstIndex(of: title) else { preconditionFailure("the sheet \(Self.sheet) has no column \(title)") }
    return index + 1
  }

  func cell(_ indicator: Int, _ title: String) -> CellReference {
    CellReference(row: headingRow + 1 + indicator, column: column(title))
  }

  /// With the sheet's name, absolute.
  func reference(_ indicator: Int, _ title: String) -> String { "'\(Self.sheet)'!" + cell(indicator, title).absolute }

  /// All indicators' cells of a column.
  func range(_ title: String, count: Int) -> String {
    let column = column(title)
    return "'\(Self.sheet)'!" + CellRange(rows: (headingRow + 1)...(headingRow + max(1, count)), columns: column...column).absolute
  }
}

/// The table of areas on the sheet Ringkasan.
struct SummaryPlaces {
  static let sheet = "Ringkasan"
  static let codeColumn = 1
  static let weightColumn = 3
  static let achievementColumn = 4
  let headingRow: Int
  let areaCount: Int

  func areaCell(_ area: Int, column: Int) -> CellReference { CellReference(row: headingRow + 1 + area, column: column) }

  func areaAchievement(_ area: Int) -> String { "'\(Self.sheet)'!" + areaCell(area, column: Self.achievementColumn).absolute }

  var totalRow: Int { headingRow + areaCount + 1 }

  var total: String { "'\(Self.sheet)'!" + CellReference(row: totalRow, column: Self.achievementColumn).absolute }

  /// A column's cells of all areas.
  func range(column: Int) -> CellRange { CellRange(rows: (headingRow + 1)...(headingRow + max(1, areaCount)), columns: column...column) }
}
