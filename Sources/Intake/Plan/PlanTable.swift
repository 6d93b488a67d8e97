// One sheet of the plan as typed rows, with access by field name.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

struct PlanTable {
  let grid: SheetGrid
  let declaration: TableDeclaration
  let header: TableHeader
  let reading: TableReading

  var count: Int { reading.rows.count }
  /// Rows that can be used.
  var goodRows: [Int] { (0..<count).filter { !reading.rows.hasError[$0] } }

  init(_ grid: SheetGrid, _ declaration: TableDeclaration, header: TableHeader, year: Int) {
    self.grid = grid
    self.declaration = declaration
    self.header = header
    let keyColumn = declaration.keyField.flatMap { header.columns[$0] }
    let selection = RowSelection(grid: grid, header: header, columns: header.columns, keyColumn: keyColumn)
    let reader = CellReader(isCSV: grid.isCSV, isCommaFile: grid.isCommaFile, year: year)
    var reading = TableReader(
      grid: grid, declaration: declaration, header: header, dataRows: selection.dataRows, reader: reader, context: PlanContext(nil)
    ).read()
    reading.findings += selection.findings
    let missing = declaration.fields.indices.filter { declaration.fields[$0].isRequired && header.columns[$0] == nil }
    if !missing.isEmpty {
      let titles = missing.map { declaration.fields[$0].title }.joined(separator: ", ")
      reading.findings.append(
        Finding(
          .S01, .error, in: grid.file, sheet: grid.name, cell: CellReference(row: header.row, column: header.firstColumn),
          facts: [.list: titles, .other: header.texts.joined(separator: ", ")]))
      reading.rows.hasError = [Bool](repeating: true, count: reading.rows.count)
    }
    reading.findings += TableCheck.unknownColumns(header, grid: grid, fields: declaration.fields)
    // A repeated key of the plan has words of its own.
    for index in reading.findings.indices where reading.findings[index].code == .S03 { reading.findings[index].code = .R03 }
    self.reading = reading
  }

  func text(_ row: Int, _ key: String) -> String? {
    switch reading.rows.table.columns[declaration.index(key)] {
    case .texts(let texts), .codeLists(let texts): texts[row]
    case .numbers, .money, .days, .booleans: nil
    }
  }

  /// What stands in a column, also in rows with a galat: a row that cannot be used still declares its code.
  func declared(_ key: String) -> [String] { (0..<count).compactMap { text($0, key) } }

  /// The code of `known` that a cell names; a code typed as a number is also tried as the cell shows it (`1.10`).
  func code(_ row: Int, _ key: String, among known: [String]) -> String? {
    var spellings = [text(row, key)].compactMap { $0 }
    if let cell = cell(row, key), case .number(let number) = cell.value, let shown = grid.format(cell.style)?.displayText(number) {
      spellings.append(shown)
    }
    let keys = spellings.map { TextKey.fold($0) }
    return keys.lazy.compactMap { key in known.first { TextKey.fold($0) == key } }.first
  }

  /// Whether a cell has a galat already.
  func isFaulty(_ row: Int, _ key: String) -> Bool { reading.faulty[row * declaration.fields.count + declaration.index(key)] != 0 }

  func number(_ row: Int, _ key: String) -> Double? {
    guard case .numbers(let values) = reading.rows.table.columns[declaration.index(key)], !values[row].isNaN else { return nil }
    return values[row]
  }

  func day(_ row: Int, _ key: String) -> Day? {
    guard case .days(let values) = reading.rows.table.columns[declaration.index(key)], values[row] != Column.emptyDay else { return nil }
    return Day(number: values[row])
  }

  func flag(_ row: Int, _ key: String) -> Bool? { text(row, key).map { $0 == "Ya" } }

  /// Elements of a code list.
  func list(_ row: Int, _ key: String) -> [String] {
    (text(row, key) ?? "").split(separator: ";").map { CellReader.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// The cell of a field as it stands in the file.
  func cell(_ row: Int, _ key: String) -> Cell? {
    reading.slot(row, declaration.index(key)).map(grid.cell)
  }

  /// What is wrong with a formula or condition, with its place.
  func finding(_ code: FindingCode, _ row: Int, _ key: String, _ error: FormulaError, in text: String) -> Finding {
    finding(code, .error, row, key, value: text, piece: error.range, facts: FormulaWords.facts(error, in: text))
  }

  /// A finding at a field of a row.
  func finding(
    _ code: FindingCode, _ severity: Severity, _ row: Int, _ key: String, value: String? = nil, piece: Range<Int>? = nil,
    facts: [Fact: String] = [:]
  ) -> Finding {
    let field = declaration.index(key)
    let place = reading.rows.cell(row: row, field: field) ?? CellReference(row: reading.rows.sheetRows[row], column: 1)
    return Finding(
      code, severity, in: grid.file, sheet: grid.name, cell: place, column: declaration.fields[field].title, value: value, piece: piece,
      facts: facts, line: grid.physicalLine(ofRow: place.row))
  }
}
