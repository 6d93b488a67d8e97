// Example: streams the cells of every sheet of a workbook, however large, and says what is in them.

import Glibc
import Spreadsheets

let path = CommandLine.arguments.dropFirst().first ?? "report.xlsx"

do {
  let workbook = try WorkbookReader(path: path)
  for (index, sheet) in workbook.sheets.enumerated() {
    var cells = 0
    var sum = 0.0
    var days: ClosedRange<Double>?
    var longest = ""

    // A batch holds some thousand cells at most: memory does not grow with the sheet.
    let stream = try workbook.stream(sheet: index)
    while let batch = try stream.next() {
      for cell in batch.cells {
        cells += 1
        switch cell.kind {
        case .number:
          sum += cell.number
        case .date:
          // Days since the end of 1899, as Excel counts them; the fraction is the time of day.
          days = min(days?.lowerBound ?? cell.number, cell.number)...max(days?.upperBound ?? cell.number, cell.number)
        case .text where cell.textLength > longest.utf8.count:
          // Texts stay bytes in the batch until they are asked for.
          longest = batch.text(of: cell)
        case .text, .boolean, .error, .empty:
          break
        }
      }
    }

    print("\(sheet.name): \(cells) cells, sum of numbers \(sum), longest text “\(longest)”")
    if let days { print("  dates from \(isoDate(serial: days.lowerBound)) to \(isoDate(serial: days.upperBound))") }
    // What the sheet hides and merges is known at its end.
    print("  merged ranges: \(stream.layout.merges.count)")
  }
} catch {
  // The reason is a value to act on; `error.part` names the part of the archive where it is known.
  print("\(path) cannot be read: \(error.reason)")
  exit(1)
}
