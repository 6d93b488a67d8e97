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
    let (batch, layout) = try workbook.batch(ofSheet: sheet)
    var grid = SheetGrid(
      file: file, name: workbook.sheets[sheet].name, batch: batch, layout: layout, formats: workbook.numberFormats)
    grid.sharedTexts = workbook.sharedTextCount
    return grid
  }

  /// A CSV file as a sheet named like the file without its extension.
  static func grid(of csv: CSVReader, file: SourceFile) throws -> SheetGrid {
    let (batch, lines) = try csv.batch()
    var grid = SheetGrid(file: file, name: CSVNaming.sheetName(ofFile: file.name), batch: batch, layout: SheetLayout())
    grid.isCSV = true
    grid.isCommaFile = csv.dialect.delimiter == UInt8(ascii: ",")
    grid.lines = lines
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
