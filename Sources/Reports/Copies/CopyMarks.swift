// Colours and notes at the cells of a marked copy that findings speak of.

import Findings
import Spreadsheets

/// What is to be seen at each cell, by sheet.
struct CopyMarks {
  private struct Mark {
    var severity: Severity
    var texts: [String]
  }

  private var marks: [String: [CellReference: Mark]] = [:]

  init(_ findings: [CopiedFinding]) {
    for copied in findings where !copied.isAboutStructure {
      let finding = copied.finding
      let message = CellLimit.shortened(FindingCatalogue.message(finding))
      let remedy = CellLimit.shortened(FindingCatalogue.remedy(finding))
      let words = "\(finding.severity.label): \(message)\n\(remedy) [\(finding.code.rawValue)]"
      for place in copied.cells { add(finding.severity, words, at: place) }
      guard let cell = copied.cells.first?.cell else { continue }
      // The other side of a comparison may be the wrong one.
      let other = "Dibandingkan dengan sel \(cell)\(finding.column.map { " (\($0))" } ?? ""): \(message)"
      for place in copied.related { add(.note, other, at: place) }
    }
  }

  private mutating func add(_ severity: Severity, _ text: String, at place: CopyPlace) {
    var mark = marks[place.sheet]?[place.cell] ?? Mark(severity: severity, texts: [])
    mark.severity = min(mark.severity, severity)
    mark.texts.append(text)
    marks[place.sheet, default: [:]][place.cell] = mark
  }

  /// Puts the marks on a sheet of the template.
  func put(on sheet: inout BookSheet) {
    guard let marks = marks[sheet.name] else { return }
    let rows = sheet.rows
    var byRow: [Int: [(column: Int, severity: Severity)]] = [:]
    for (cell, mark) in marks { byRow[cell.row, default: []].append((cell.column, mark.severity)) }
    let marked = byRow
    sheet.rows = BookRows(count: rows.count) { index, cells in
      rows.fill(index, &cells)
      for (column, severity) in marked[index + 1] ?? [] where column <= cells.count {
        cells[column - 1].style = cells[column - 1].style.marked(severity)
      }
    }
    // Findings come before what a heading's note always says.
    for index in sheet.notes.indices {
      guard let mark = marks[sheet.notes[index].cell] else { continue }
      sheet.notes[index].text = (mark.texts + [sheet.notes[index].text]).joined(separator: "\n\n")
    }
    let known = Set(sheet.notes.map(\.cell))
    for (cell, mark) in marks.sorted(by: { $0.key < $1.key }) where !known.contains(cell) {
      sheet.notes.append(BookNote(cell, mark.texts.joined(separator: "\n\n")))
    }
  }
}
