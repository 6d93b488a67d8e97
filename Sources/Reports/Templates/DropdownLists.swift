// The hidden sheet of dropdown lists and the names of its ranges.

import Plans
import Spreadsheets

/// Lists in the order they were added, one column each.
struct DropdownLists {
  static let sheetName = "_daftar"
  /// The word for all areas or all agencies.
  static let everything = "SEMUA"

  private var lists: [(name: String, values: [String])] = []

  /// The lists that the choices of these tables need.
  init(for tables: [TableDeclaration]) {
    for list in tables.flatMap(\.fields).compactMap(\.choices) { add(list.name, list.names) }
  }

  /// A name is entered once; a list without values is left out, for no name can stand for no cell.
  mutating func add(_ name: String, _ values: [String]) {
    if values.isEmpty || contains(name) { return }
    lists.append((name, values))
  }

  func contains(_ name: String) -> Bool { lists.contains { $0.name == name } }

  /// Row 1 holds the names, the values begin in row 2.
  var sheet: BookSheet {
    var sheet = BookSheet(Self.sheetName)
    sheet.visibility = .hidden
    let longest = lists.map(\.values.count).max() ?? 0
    let lists = lists
    sheet.columns = lists.map { _ in BookColumn(26) }
    sheet.rows = BookRows(count: 1 + longest) { row, cells in
      for list in lists {
        if row == 0 {
          cells.append(.text(list.name, .heading))
        } else {
          cells.append(row <= list.values.count ? .text(list.values[row - 1], .code) : .none)
        }
      }
    }
    return sheet
  }

  var names: [BookName] {
    lists.enumerated().map { column, list in
      let range = CellRange(rows: 2...(1 + list.values.count), columns: (column + 1)...(column + 1))
      return BookName(list.name, refersTo: "\(SheetDraft.quoted(Self.sheetName))!\(range.absolute)")
    }
  }
}
