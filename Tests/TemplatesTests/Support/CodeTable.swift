// A table as texts: rows by their first cell, cells by their headings.

import Spreadsheets

struct CodeTable {
  /// Cell texts by code and heading; empty cells are missing.
  private(set) var rows: [String: [String: String]] = [:]

  /// Headings stand in row 1.
  init(_ cells: [Cell]) {
    var headings: [Int: String] = [:]
    var codes: [Int: String] = [:]
    for cell in cells {
      guard let text = Self.text(cell.value) else { continue }
      if cell.reference.row == 1 {
        headings[cell.reference.column] = text.hasSuffix("*") ? String(text.dropLast()) : text
      } else {
        if cell.reference.column == 1 { codes[cell.reference.row] = text }
        guard let code = codes[cell.reference.row], let heading = headings[cell.reference.column] else { continue }
        rows[code, default: [:]][heading] = text
      }
    }
  }

  private static func text(_ value: CellValue) -> String? {
    switch value {
    case .text(let text): text.isEmpty ? nil : text
    case .number(let number): number == number.rounded() ? String(Int(number)) : number.description
    default: nil
    }
  }
}
