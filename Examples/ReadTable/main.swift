// Example: finds a table by its headings, wherever it stands, and reads its rows into a type of one's own, from XLSX or CSV.

import Glibc
import Spreadsheets

struct Measurement {
  var station: String
  var day: String
  var level: Double?  // centimetres; nil where nothing was measured
}

/// The cells of a CSV file or of a workbook's first visible sheet. The file's bytes tell which it is, not its name.
func cells(ofFile path: String) throws(ReadError) -> [Cell] {
  switch try Spreadsheet(path: path) {
  case .csv(let csv): return try csv.cells().cells
  case .workbook(let workbook):
    guard let sheet = workbook.sheets.firstIndex(where: { $0.isWorksheet && $0.visibility == .visible }) else { return [] }
    return try workbook.cells(ofSheet: sheet).cells
  }
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

do {
  let cells = try cells(ofFile: CommandLine.arguments.dropFirst().first ?? "report.xlsx")
  for row in rows(of: cells, headings: ["Station", "Measured", "Level (cm)"]) {
    // Fields of CSV are all text, and people type numbers as text into workbooks: both are taken.
    let level = Double(text(row["Level (cm)"]))
    let measurement = Measurement(station: text(row["Station"]), day: text(row["Measured"]), level: level)
    print(measurement.station, measurement.day, measurement.level.map { "\($0) cm" } ?? "–")
  }
} catch {
  print("not read: \(error.reason)")
  exit(1)
}
