// A report's table as CSV.

import Formulas
package import Reports
package import Spreadsheets

/// Writes headings and rows to a file that appears whole or not at all.
package func writeCSV(_ table: ReportTable, _ dialect: CSVWriter.Dialect, to path: String) throws(WriteError) {
  try CSVWriter.write(to: path, dialect) { csv in try append(table, to: &csv) }
}

/// The same bytes in memory.
package func csvBytes(_ table: ReportTable, _ dialect: CSVWriter.Dialect) throws(WriteError) -> [UInt8] {
  var csv = CSVWriter(dialect)
  try append(table, to: &csv)
  return try csv.finish()
}

private func append(_ table: ReportTable, to csv: inout CSVWriter) throws(WriteError) {
  for column in table.columns { csv.text(column.title) }
  try csv.endRow()
  var cells: [BookCell] = []
  for row in 0..<table.rows.generatedCount {
    table.rows.fill(row, &cells)
    for cell in cells { append(cell.value, to: &csv) }
    // Every record has as many fields as the heading.
    if cells.count < table.columns.count { for _ in cells.count..<table.columns.count { csv.blank() } }
    try csv.endRow()
  }
  guard let blocks = table.rows.blocks else { return }
  for block in blocks.counts.indices {
    let rows = blocks[block]
    let cells = LaidOutBlock(rows, formulas: blocks.formulas)
    for index in rows.rows.indices {
      for column in cells.columns.indices { append(cells, column, index, to: &csv) }
      try csv.endRow()
    }
  }
}

private func append(_ cells: LaidOutBlock, _ column: Int, _ index: Int, to csv: inout CSVWriter) {
  switch cells.columns[column] {
  case .numbers(let start), .helper(_, let start):
    let number = cells.numbers[start + index]
    if number.isNaN { csv.blank() } else { csv.number(number) }
  case .serials(let start):
    let serial = cells.numbers[start + index]
    if serial.isNaN { csv.blank() } else { csv.date(serial: serial) }
  case .texts(let dictionary, let start):
    let code = cells.codes[start + index]
    if code < 0 { return csv.blank() }
    cells.dictionaries[dictionary].withUTF8(at: Int(code)) { csv.text(UTF8Span(unchecked: Span(_unsafeElements: $0))) }
  case .text(let text): if let text = cells.texts[text] { csv.text(text) } else { csv.blank() }
  case .others(let values): append(cells.others[values][index], to: &csv)
  }
}

private func append(_ value: BookValue, to csv: inout CSVWriter) {
  switch value {
  case .empty: csv.blank()
  case .text(let text): csv.text(text)
  case .number(let number): csv.number(number)
  case .date(let day):
    // Days before Excel's calendar have no serial number there.
    if day.excelSerial >= 1 { csv.date(serial: day.excelSerial) } else { csv.text(day.iso) }
  case .boolean(let value): csv.text(FigureText.yesNo(value))
  case .error(let code): csv.text(code)
  case .uncalculated: csv.text("#N/A")
  case .formula(_, let result), .arrayFormula(_, let result): append(result, to: &csv)
  }
}
