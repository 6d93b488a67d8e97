// The sheet with the rows of one source: where its columns stand, and its helper columns.

import Calculation
import Formulas
import Plans
import Spreadsheets

/// A data sheet of the attachment. Row 1 bears the headings; one line per month of the period and row in use.
struct DataSheet: Sendable {
  let source: IndicatorSource
  let name: String
  let segments: [SourceSegment]
  let rowCount: Int
  let schema: TableSchema
  /// For each column of the schema its column in the sheet, 1-based.
  let columns: [Int]
  /// File, sheet and row; nil for Kiriman, which nobody typed.
  let placeColumn: Int?
  let carriedColumn: Int?
  /// The OPD's place in the plan: criteria of SUMIFS take the codes 1.1 and 1.10 for the same number.
  let agencyColumn: Int
  private(set) var helpers: [Helper] = []
  /// Excel's rows do not suffice: the sheet only says so, and figures are values.
  let isTooLong: Bool

  static let monthColumn = 1
  static let codeColumn = 2
  static let firstRow = 2

  /// - Parameter sheetRows: rows that a sheet holds.
  init(_ source: IndicatorSource, segments: [SourceSegment], sheetRows: Int) {
    self.source = source
    name = Self.name(of: source)
    schema = source.schema
    var next = Self.codeColumn + 1
    columns = schema.columns.map { column in
      if column.key == TableDeclaration.agencyColumn.key { return Self.codeColumn }
      next += 1
      return next - 1
    }
    placeColumn = source == .submissions ? nil : next
    carriedColumn = source == .submissions ? nil : next + Self.placeTitles.count
    agencyColumn = source == .submissions ? next : next + Self.placeTitles.count + 1
    rowCount = segments.reduce(0) { $0 + $1.rows.count }
    isTooLong = rowCount > sheetRows - Self.firstRow + 1
    self.segments = segments
  }

  static func name(of source: IndicatorSource) -> String { "Data " + source.rawValue }

  static let placeTitles = ["Berkas", "Lembar", "Baris"]

  /// A column's cells as a range, absolute and with the sheet's name. An empty sheet has one empty row.
  func range(_ column: Int) -> String {
    "'\(name)'!" + CellRange(rows: Self.firstRow...max(Self.firstRow, Self.firstRow + rowCount - 1), columns: column...column).absolute
  }

  /// A column's cell in the first row, its letters fixed.
  func cell(_ column: Int) -> String { "$" + CellReference(row: Self.firstRow, column: column).description }

  mutating func add(_ helper: Helper) { helpers.append(helper) }

  /// The column of the next helper.
  var nextColumn: Int { agencyColumn + 1 + helpers.count }

  /// Places of a formula's names in the first row.
  func places(year: Int) -> ExcelPlaces {
    let month = cell(Self.monthColumn)
    let declaration = source.declaration
    let exact = schema.columns.indices.filter { index in
      guard let declaration, index < declaration.fields.count else { return false }
      return declaration.fields[index].choices != nil
    }
    return ExcelPlaces(
      columns: columns.map(cell), exactColumns: Set(exact), monthStart: "DATE(\(year),\(month),1)", monthEnd: "DATE(\(year),\(month)+1,0)")
  }
}

/// A helper column: the value that each row gives to one aggregate.
struct Helper: Sendable {
  /// The first that needs it: positions in `plan.indicators` and in its formula's aggregates.
  let indicator: Int
  let aggregate: Int
  /// Its heading, such as `W1.2`.
  let title: String
  /// What it holds, for people.
  let text: String
  /// In the sheet, 1-based.
  let column: Int
  /// As it stands in the first row; nil = plain values.
  let formula: String?
  /// Why it holds values, in words.
  let obstacle: String?
  let isDate: Bool
}

extension IndicatorSource {
  /// The table that people fill in; nil for Kiriman.
  var declaration: TableDeclaration? {
    switch self {
    case .packages: .packages
    case .actions: .actions
    case .realizations: .realizations
    case .submissions: nil
    }
  }
}
