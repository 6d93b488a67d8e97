// Example: finds a table by its headings, wherever it stands, and reads its rows into a type of one's own, from XLSX or CSV.

import Glibc
import Spreadsheets

struct Measurement {
  var station: String
  var day: String
  var level: Double?  // centimetres; nil where nothing was measured
}

/// The cells of a CSV file or of a workbook's first visible sheet. The file's bytes tell which it is, not its name.
func cells(ofFile path: String) throws -> [Cell] {
  guard try spreadsheetKind(ofFile: path) == .xlsx else { return try CSVReader(path: path).cells().cells }
  let workbook = try WorkbookReader(path: path)
  let sheet = workbook.sheets.firstIndex { $0.isWorksheet && $0.visibility == .visible }
  return try workbook.cells(ofSheet: sheet ?? 0).cells
}

/// The rows below the first row that has all `headings`, each as heading → value. Only cells that hold something are there.
func rows(of cells: [Cell], headings: Set<String>) -> [[String: CellValue]] {
  var titles: [Int: String] = [:]
  var found: [[String: CellValue]] = []
  for (_, row) in Dictionary(grouping: cells, by: \.reference.row).sorted(by: { $0.key < $1.key }) {
    if titles.isEmpty {
      let texts = Dictionary(uniqueKeysWithValues: row.map { ($0.reference.column, text($0.value)) })
      if headings.isSubset(of: texts.values) { titles = texts }
    } else {
      found.append(row.reduce(into: [:]) { record, cell in titles[cell.reference.column].map { record[$0] = cell.value } })
    }
  }
  return found
}

/// A value as text, dates as ISO 8601.
func text(_ value: CellValue?) -> String {
  switch value {
  case .text(let text), .error(let text): text
  case .number(let number): "\(number)"
  case .date(let serial): isoDate(serial: serial)
  case .boolean(let truth): "\(truth)"
  case .empty, nil: ""
  }
}

/// A value as a number: also of fields of CSV, which are all text, and of numbers that somebody typed as text.
func number(_ value: CellValue?) -> Double? {
  if case .number(let number) = value { number } else { Double(text(value)) }
}

do {
  let path = CommandLine.arguments.dropFirst().first ?? "report.xlsx"
  for row in rows(of: try cells(ofFile: path), headings: ["Station", "Measured", "Level (cm)"]) {
    let measurement = Measurement(station: text(row["Station"]), day: text(row["Measured"]), level: number(row["Level (cm)"]))
    print(measurement.station, measurement.day, measurement.level.map { "\($0) cm" } ?? "–")
  }
} catch {
  print("not read: \(error)")
  exit(1)
}
