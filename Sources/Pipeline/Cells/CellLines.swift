// `baca --format ndjson`: one line for each non-empty cell.

import Spreadsheets
import Writers

package enum CellLines {
  /// Lines in row order are kept up to this many cells of a sheet; a larger one is streamed in file order, which is row order in
  /// all but hand-made files.
  private static let sortedCells = 2_000_000

  /// Sends the lines of a sheet in pieces. Of cells with the same place the last counts, as in `WorkbookReader.cells`.
  package static func write(_ source: CellSource, sheet: String, to sink: ([UInt8]) throws -> Void) throws {
    let pattern = LinePattern(sheet: sheet)
    var kept: [Cell] = []
    var isStreaming = false
    try source.read(sheet: sheet) { batch in
      let cells = batch.cells.map { batch.cell($0) }
      if isStreaming {
        try sink(pattern.lines(cells[...]))
      } else {
        kept += cells
        if kept.count > sortedCells {
          isStreaming = true
          try sink(pattern.lines(kept[...]))
          kept = []
        }
      }
    }
    if !zip(kept, kept.dropFirst()).allSatisfy({ $0.reference < $1.reference }) { kept = WorkbookReader.ordered(kept) }
    var start = 0
    while start < kept.count {
      let end = min(start + 8_192, kept.count)
      try sink(pattern.lines(kept[start..<end]))
      start = end
    }
  }

  /// What all lines of a sheet have in common, made once: a hostile file of a few megabytes has 40 million cells.
  private struct LinePattern {
    private let head: [UInt8]
    private let column = Array(#","col":"#.utf8)
    private let number = opening("number")
    private let text = opening("text")
    private let bool = opening("bool")
    private let date = opening("date")
    private let error = opening("error")
    private let end = Array("}\n".utf8)

    init(sheet: String) {
      var json = JSONWriter()
      json.value(sheet)
      head = Array(#"{"sheet":"#.utf8) + json.bytes + Array(#","row":"#.utf8)
    }

    private static func opening(_ type: String) -> [UInt8] { Array(",\"type\":\"\(type)\",\"value\":".utf8) }

    func lines(_ cells: ArraySlice<Cell>) -> [UInt8] {
      var json = JSONWriter()
      for cell in cells where cell.value != .empty {
        json.verbatim(head)
        json.value(cell.reference.row)
        json.verbatim(column)
        json.value(cell.reference.column)
        append(cell.value, to: &json)
        json.verbatim(end)
      }
      return json.bytes
    }

    private func append(_ value: CellValue, to json: inout JSONWriter) {
      switch value {
      case .empty: break
      case .number(let value):
        json.verbatim(number)
        json.value(value)
      case .text(let value):
        json.verbatim(text)
        json.value(value)
      case .boolean(let value):
        json.verbatim(bool)
        json.value(value)
      case .date(let serial):
        json.verbatim(date)
        json.value(isoDate(serial: serial))
      case .error(let code):
        json.verbatim(error)
        json.value(code)
      }
    }
  }
}
