// Opens a received file and brings its sheets into memory, one at a time.

import Findings
import Spreadsheets

/// A file that is a workbook or a CSV.
struct LoadedFile {
  let file: SourceFile
  let content: Spreadsheet

  init(path: String, file: SourceFile) throws(ReadError) {
    self.file = file
    content = try Spreadsheet(path: path)
  }

  /// One sheet of a workbook.
  static func grid(of workbook: WorkbookReader, sheet: Int, file: SourceFile) throws -> SheetGrid {
    let (cells, layout) = try workbook.cells(ofSheet: sheet)
    var formats: [Int32: NumberFormat] = [:]
    for cell in cells where formats[cell.style] == nil { formats[cell.style] = workbook.numberFormat(style: cell.style) }
    return SheetGrid(file: file, name: workbook.sheets[sheet].name, cells: cells, layout: layout, formats: formats)
  }

  /// A CSV file as a sheet named like the file without its extension.
  static func grid(of csv: CSVReader, file: SourceFile) throws -> SheetGrid {
    let (cells, lines) = try csv.cells()
    var grid = SheetGrid(file: file, name: CSVNaming.sheetName(ofFile: file.name), cells: cells, layout: SheetLayout())
    grid.isCSV = true
    grid.isCommaFile = csv.dialect.delimiter == UInt8(ascii: ",")
    grid.lines = (0..<(cells.last?.reference.row ?? 0)).map { lines.line(ofRow: $0 + 1) }
    return grid
  }
}

/// What the sheet of a CSV file is called.
package enum CSVNaming {
  /// The file's name without its extension.
  package static func sheetName(ofFile name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
