// The page docs/rumus.md cut into its tables, and its table of packages as columns.

import Formulas
import Foundation
import Plans

enum FormulaPage {
  static let text: String = {
    let folder = (0..<4).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
    guard let text = try? String(contentsOf: folder.appending(path: "docs/rumus.md"), encoding: .utf8) else {
      preconditionFailure("docs/rumus.md cannot be read")
    }
    return text
  }()

  static let march = Month(year: 2026, month: 3)
  static let schema = TableDeclaration.packages.schema

  /// The rows of all tables with these headings.
  static func rows(under headings: [String]) -> [[String]] {
    var rows: [[String]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        isInside = false
        continue
      }
      let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).dropLast().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      if cells == headings {
        isInside = true
      } else if isInside, !cells.allSatisfy({ $0 == "---" }) {
        rows.append(cells)
      }
    }
    return rows
  }

  /// What stands between backquotes.
  static func code(_ cell: String) -> String { cell.trimmingCharacters(in: CharacterSet(charactersIn: "`")) }

  /// The fenced blocks.
  static var fenced: [String] {
    text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map { $0.element.trimmingCharacters(in: .newlines) }
  }

  /// The page's packages. Columns that it does not show are empty.
  static let table: ColumnTable = {
    let keys = [
      "kode_paket", "area", "metode", "status", "pagu", "hps", "nilai_kontrak", "tkdn", "rencana_kontrak", "tgl_kontrak", "kendala",
    ]
    let rows = Self.rows(under: keys)
    let columns = schema.columns.map { column -> Column in
      let place = keys.firstIndex(of: column.key)
      let cells = rows.map { row in place.flatMap { row[$0].isEmpty ? nil : row[$0] } }
      switch column.type {
      case .number: return .numbers(cells.map { $0.flatMap(Double.init) ?? .nan })
      case .money: return .money(cells.map { $0.flatMap(Int64.init).map { $0 * 100 } ?? Column.emptyMoney })
      case .date: return .days(cells.map { $0.map(day) ?? Column.emptyDay })
      case .text: return .texts(TextColumn(cells))
      case .codeList: return .codeLists(TextColumn(cells))
      case .boolean: return .booleans(cells.map { _ in Column.emptyBoolean })
      }
    }
    return ColumnTable(count: rows.count, columns: columns)
  }()

  private static func day(_ text: String) -> Int32 {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, let day = Day(year: parts[2], month: parts[1], day: parts[0]) else {
      preconditionFailure("\(text) on docs/rumus.md is no day")
    }
    return day.number
  }
}
