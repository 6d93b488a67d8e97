// The code that the library's documentation shows beside the examples, compiled and run.

import Spreadsheets

/// Each function holds what a page shows, line by line; what it prints is kept.
struct Snippets {
  let path: String
  private(set) var printed: [String] = []

  init(path: String) { self.path = path }

  private mutating func print(_ values: Any...) { printed.append(values.map { "\($0)" }.joined(separator: " ")) }

  mutating func readWorkbook() throws {
    let workbook = try WorkbookReader(path: path)
    for (index, sheet) in workbook.sheets.enumerated() {
      for cell in try workbook.cells(ofSheet: index).cells {
        print(sheet.name, cell.reference, cell.value)
      }
    }
  }

  mutating func readCSV() throws {
    let csv = try CSVReader(path: path)
    for cell in try csv.cells().cells {
      print(cell.reference, cell.value)
    }
  }

  mutating func show(_ cell: Cell) {
    switch cell.value {
    case .number(let number): print(number)
    case .text(let text): print(text)
    case .boolean(let truth): print(truth)
    case .date(let serial): print(isoDate(serial: serial))
    case .error(let code): print(code)
    case .empty: print("a formula without a stored result")
    }
  }

  mutating func findSheet() throws {
    let workbook = try WorkbookReader(path: path)
    guard let index = workbook.sheets.firstIndex(where: { $0.name == "Water levels" }) else { return }
    let (cells, layout) = try workbook.cells(ofSheet: index)
    print("\(cells.count) cells, \(layout.merges.count) merged ranges")
  }

  func sum(ofSheet index: Int, in workbook: WorkbookReader) throws -> Double {
    var total = 0.0
    let stream = try workbook.stream(sheet: index)
    while let batch = try stream.next() {
      for cell in batch.cells where cell.kind == .number { total += cell.number }
    }
    return total
  }

  mutating func readEither() throws {
    switch try Spreadsheet(path: path) {
    case .workbook(let workbook): print(workbook.sheets.count)
    case .csv(let csv): print(csv.dialect.delimiter)
    }
  }

  mutating func explainRefusal() {
    do {
      let workbook = try WorkbookReader(path: path)
      print(workbook.sheets.count)
    } catch {
      switch error.reason {
      case .encryptedWorkbook: print("Remove the password and try again.")
      case .legacyXLS, .binaryXLSB, .openDocument: print("Save it as XLSX and try again.")
      default: print("Not read: \(error.reason)")
      }
    }
  }

  func writeWorkbook() throws {
    var workbook = WorkbookDraft()
    let money = workbook.style(CellStyle(numberFormat: "#,##0.00"))
    var sheet = SheetDraft(name: "Totals")
    sheet.rows = .cells([
      (CellReference(row: 1, column: 1), .text("Total"), .plain),
      (CellReference(row: 1, column: 2), .number(12.5), money),
    ])
    workbook.sheets.append(sheet)
    try workbook.write(to: path)
  }

  func writeManyRows() throws {
    var workbook = WorkbookDraft()
    var sheet = SheetDraft(name: "Rows")
    var next = 1
    sheet.rows = RowSource { rows in
      rows.beginRow(next)
      rows.text(1, "Row")
      rows.number(2, Double(next))
      next += 1
      return next <= 100_000
    }
    workbook.sheets = [sheet]
    try workbook.write(to: path)
  }

  func writeCSV() throws -> [UInt8] {
    var csv = CSVWriter(.rfc4180)
    csv.text("Name")
    csv.number(12.5)
    try csv.endRow()
    let bytes = try csv.finish()
    return bytes
  }
}
