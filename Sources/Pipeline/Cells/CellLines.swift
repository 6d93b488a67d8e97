// `baca --format ndjson`: one line for each non-empty cell.

import Spreadsheets
import Writers

package enum CellLines {
  /// Lines in row order are kept up to this many cells of a sheet; a larger one is streamed in file order, which is row order in
  /// all but hand-made files.
  private static let sortedCells = 2_000_000

  /// Sends the lines of a sheet in pieces.
  package static func write(_ source: CellSource, sheet: String, to sink: ([UInt8]) throws -> Void) throws {
    var kept: [Cell] = []
    var isStreaming = false
    try source.read(sheet: sheet) { batch in
      let cells = batch.cells.map { batch.cell($0) }
      if isStreaming {
        try sink(lines(cells, sheet))
      } else {
        kept += cells
        if kept.count > sortedCells {
          isStreaming = true
          try sink(lines(kept, sheet))
          kept = []
        }
      }
    }
    if !zip(kept, kept.dropFirst()).allSatisfy({ $0.reference < $1.reference }) { kept.sort { $0.reference < $1.reference } }
    var start = 0
    while start < kept.count {
      let end = min(start + 8_192, kept.count)
      try sink(lines(Array(kept[start..<end]), sheet))
      start = end
    }
  }

  private static func lines(_ cells: [Cell], _ sheet: String) -> [UInt8] {
    var json = JSONWriter()
    for cell in cells where cell.value != .empty {
      json.object { json in
        json.put("sheet", sheet)
        json.put("row", cell.reference.row)
        json.put("col", cell.reference.column)
        append(cell.value, to: &json)
      }
      json.endLine()
    }
    return json.bytes
  }

  private static func append(_ value: CellValue, to json: inout JSONWriter) {
    func put(_ type: String) {
      json.put("type", type)
      json.key("value")
    }
    switch value {
    case .empty: break
    case .number(let number):
      put("number")
      json.value(number)
    case .text(let text):
      put("text")
      json.value(text)
    case .boolean(let flag):
      put("bool")
      json.value(flag)
    case .date(let serial):
      put("date")
      json.value(isoDate(serial: serial))
    case .error(let code):
      put("error")
      json.value(code)
    }
  }
}
