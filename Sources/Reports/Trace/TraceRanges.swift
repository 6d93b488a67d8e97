// The cells of a trace, adjacent rows of a column put together.

import Calculation
import Findings
import Spreadsheets

enum TraceRanges {
  struct Range {
    var column: String
    var first: CellReference
    var last: CellReference
    var count: Int
    /// Of the first cells.
    var samples: [TraceValue]

    var name: String { count == 1 ? first.description : "\(first):\(last)" }
  }

  /// What one OPD gives from one sheet for one month.
  struct Group {
    var file: SourceFile
    var sheet: String
    var agency: Int
    var month: Int
    var ranges: [Range]
  }

  /// Cells of a range that are shown.
  private static let shownSamples = 3

  static func groups(of trace: Trace) -> [Group] { trace.sources.flatMap(groups) }

  private static func groups(of source: TraceSource) -> [Group] {
    var groups: [Group] = []
    // Rows come one by one: each column has its range open at its end.
    var open: [Place: (group: Int, range: Int)] = [:]
    source.forEachCell { cell in
      let place = Place(file: cell.file, sheet: cell.sheet, column: cell.cell.column)
      if let known = open[place], groups[known.group].ranges[known.range].last.row + 1 == cell.cell.row {
        groups[known.group].ranges[known.range].extend(to: cell, shown: shownSamples)
        return
      }
      let group = groups.firstIndex { $0.file == cell.file && $0.sheet == cell.sheet } ?? groups.count
      if group == groups.count {
        groups.append(Group(file: cell.file, sheet: cell.sheet, agency: cell.agency, month: cell.month, ranges: []))
      }
      open[place] = (group, groups[group].ranges.count)
      groups[group].ranges.append(
        Range(column: cell.column, first: cell.cell, last: cell.cell, count: 1, samples: [cell.value]))
    }
    // By column, as one reads a sheet; within a column in row order as they came.
    for index in groups.indices {
      groups[index].ranges.sort { ($0.first.column, $0.first.row) < ($1.first.column, $1.first.row) }
    }
    return groups
  }

  private struct Place: Hashable {
    var file: SourceFile
    var sheet: String
    var column: Int
  }
}

extension TraceRanges.Range {
  fileprivate mutating func extend(to cell: TraceCell, shown: Int) {
    last = cell.cell
    count += 1
    if samples.count < shown { samples.append(cell.value) }
  }
}
