// Which rows of a table an indicator reads: none with a galat, and only those of its area or its own.

import Formulas
import Submissions

/// Rows in scope, before any WHERE.
struct RowScope: Equatable {
  /// false leaves a row out; nil = all rows are in.
  let rows: [Bool]?
  let count: Int

  init(_ rows: [Bool]) {
    var found = 0
    for isIn in rows where isIn { found += 1 }
    count = found
    self.rows = found == rows.count ? nil : rows
  }

  /// Rows of Paket without galat. With an area only those whose `area` holds it; empty and SEMUA are all areas.
  init(packages rows: Rows, area: String?) {
    let isSound = rows.hasError.map { !$0 }
    guard let area else {
      self.init(isSound)
      return
    }
    guard case .codeLists(let cells) = rows.table.columns[PackageField.area] else {
      preconditionFailure("the column Area Strategis is declared a code list and is none")
    }
    let wanted = TextKey.fold(area)
    let matches = cells.dictionary.map { Self.areas($0, contain: wanted) }
    let isOfArea = cells.codes.mapping { $0 < 0 || matches[Int($0)] }
    self.init(isSound.indices.map { isSound[$0] && isOfArea[$0] })
  }

  /// Rows without galat whose code in `field` is `code`; nil = any.
  init(rows: Rows, field: Int, code: String?) {
    let wanted = code.map(TextKey.fold)
    self.init(
      (0..<rows.count).map { row in
        !rows.hasError[row] && (wanted == nil || rows.text(row, field).map(TextKey.fold) == wanted)
      })
  }

  /// Whether a list of area codes holds one; empty and SEMUA are all areas.
  static func areas(_ list: String, contain wanted: String) -> Bool {
    let parts = list.utf8.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }
    let codes = parts.map { TextKey.fold(String(Substring($0))) }.filter { !$0.isEmpty }
    return codes.isEmpty || codes.contains { $0 == wanted || $0 == "semua" }
  }
}

/// A table and the rows of it that count.
struct RowChunk {
  var table: ColumnTable
  var scope: RowScope
}
