// From the CSV files of one folder to submissions: all rows of the same OPD, year, month and revision.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

/// One CSV file, with its rows parted by submission.
struct CSVPart {
  let grid: SheetGrid
  let declaration: TableDeclaration
  let header: TableHeader
  /// Positions in `grid.rows`, by submission, each in file order.
  var rowsByKey: [SubmissionKey: [Int]] = [:]
  var identityByKey: [SubmissionKey: Identity] = [:]
  /// Faults of rows whose key cannot be read, and notes about the file.
  var findings: [Finding] = []
}

struct CSVIntake {
  let context: PlanContext
  let acceptances: [Acceptance]
  private static let keyFields = TableDeclaration.csvKey.fields

  /// Parts one file by its leading columns; a file that is none of the tables gives its finding.
  func part(_ grid: SheetGrid) -> Result<CSVPart, Unrecognized> {
    guard let (declaration, header) = recognize(grid) else { return .failure(Unrecognized(finding: unrecognized(grid))) }
    let keyCount = Self.keyFields.count
    let missing = (0..<keyCount).filter { Self.keyFields[$0].isRequired && header.columns[$0] == nil }
    guard missing.isEmpty else {
      let titles = missing.map { Self.keyFields[$0].title }.joined(separator: ", ")
      let finding = Finding(.F12, .error, in: grid.file, facts: [.reason: "kolom \(titles) tidak ada pada baris judul"])
      return .failure(Unrecognized(finding: finding))
    }
    var tableHeader = header
    tableHeader.columns = Array(header.columns[keyCount...])
    var part = CSVPart(grid: grid, declaration: declaration, header: tableHeader)
    part.findings = TableCheck.unknownColumns(header, grid: grid, fields: Self.keyFields + declaration.fields)
    let keyColumn = declaration.keyField.flatMap { tableHeader.columns[$0] }
    let selection = RowSelection(grid: grid, header: header, columns: header.columns, keyColumn: keyColumn)
    part.findings += selection.findings
    assign(selection.dataRows, columns: Array(header.columns[..<keyCount]), to: &part)
    return .success(part)
  }

  struct Unrecognized: Error { var finding: Finding }

  /// The first table whose required titles are all there, else the one with the most matching titles.
  private func recognize(_ grid: SheetGrid) -> (TableDeclaration, TableHeader)? {
    var best: (declaration: TableDeclaration, header: TableHeader, matches: Int)?
    for declaration in TableDeclaration.rowTables {
      guard let header = HeaderSearch(fields: Self.keyFields + declaration.fields).find(in: grid) else { continue }
      let columns = header.columns[Self.keyFields.count...]
      let isComplete = zip(declaration.fields, columns).allSatisfy { !$0.isRequired || $1 != nil }
      if isComplete { return (declaration, header) }
      let own = columns.count { $0 != nil }
      if own > 0, own > (best?.matches ?? 0) { best = (declaration, header, own) }
    }
    return best.map { ($0.declaration, $0.header) }
  }

  private func unrecognized(_ grid: SheetGrid) -> Finding {
    if grid.cells.isEmpty { return Finding(.F01, .error, in: grid.file) }
    let found = grid.rows.first.map { grid.cells(of: $0).prefix(6).compactMap { SheetGrid.shownText($0.value) } } ?? []
    return Finding(.F12, .error, in: grid.file, facts: [.reason: "baris judul berisi \(found.joined(separator: ", "))"])
  }

  private func assign(_ dataRows: [Int], columns: [Int?], to part: inout CSVPart) {
    var lastTexts: [CellValue?] = []
    var lastKey: SubmissionKey?
    for index in dataRows {
      var values = [CellValue?](repeating: nil, count: columns.count)
      for cell in part.grid.cells(of: part.grid.rows[index]) {
        if let field = columns.firstIndex(of: cell.reference.column) { values[field] = cell.value }
      }
      // Rows of one submission repeat the same key: it is read once.
      if values != lastTexts {
        lastTexts = values
        lastKey = key(values, columns: columns, row: part.grid.rows[index].number, part: &part)
      }
      guard let key = lastKey else { continue }
      let hasData = part.grid.cells(of: part.grid.rows[index]).contains { part.header.columns.contains($0.reference.column) }
      part.rowsByKey[key, default: []] += hasData ? [index] : []
    }
  }

  private func key(_ values: [CellValue?], columns: [Int?], row: Int, part: inout CSVPart) -> SubmissionKey? {
    let grid = part.grid
    let reader = CellReader(isCSV: true, isCommaFile: grid.isCommaFile, year: 0)
    var found: [Finding] = []
    func report(_ fault: CellFault, _ field: Int) {
      guard let column = columns[field] else { return }
      found.append(
        Finding(
          fault.code, fault.severity, in: grid.file, sheet: grid.name, cell: CellReference(row: row, column: column),
          column: Self.keyFields[field].title, value: values[field].flatMap { ShownValues.content($0, isMoney: false) }, facts: fault.facts,
          line: grid.physicalLine(ofRow: row)))
    }
    func number(_ field: Int) -> Int? {
      guard let value = values[field] else { return nil }
      switch reader.number(value, field: Self.keyFields[field], isPercentFormat: false) {
      case .value(let number, _): return Int(exactly: number)
      case .fault(let fault): report(fault, field)
      case .empty, .ambiguous: break
      }
      return nil
    }
    let agency = agency(values[0], report: { report($0, 0) })
    let year = number(1)
    if year == nil, found.allSatisfy({ $0.column != Self.keyFields[1].title }) { report(CellFault(.S02), 1) }
    let month = month(values[2], reader: reader, report: { report($0, 2) })
    let revision = number(3) ?? 0
    var identity = Identity()
    if case .value(let name, _)? = values[4].map(reader.text) { identity.responsible = name }
    if let value = values[5] {
      switch reader.date(value, field: Self.keyFields[5]) {
      case .value(let day, _): identity.reported = day
      case .fault(let fault): report(fault, 5)
      case .empty, .ambiguous: break
      }
    }
    part.findings += found
    guard let agency, let year, let month else { return nil }
    if let planYear = context.plan?.year, planYear != year {
      part.findings.append(Finding(.F09, .error, in: grid.file, facts: [.other: String(year), .limit: String(planYear)]))
      return nil
    }
    let key = SubmissionKey(agency: agency, year: year, month: month, revision: revision)
    if part.identityByKey[key] == nil { part.identityByKey[key] = identity }
    return key
  }

  private func agency(_ value: CellValue?, report: (CellFault) -> Void) -> String? {
    guard let value, case .value(let text, _) = CellReader(isCSV: true, isCommaFile: false, year: 0).text(value) else {
      report(CellFault(.S02))
      return nil
    }
    guard context.plan != nil else { return text }
    if let agency = context.directory.agency(named: text) { return agency.code }
    report(CellFault(.P07, .error, context.directory.nearest(to: text).map { [.suggestion: " Maksud Anda \"\($0)\"?"] } ?? [:]))
    return nil
  }

  private func month(_ value: CellValue?, reader: CellReader, report: (CellFault) -> Void) -> Int? {
    guard let value else {
      report(CellFault(.S02))
      return nil
    }
    switch MonthReading.read(value, field: Self.keyFields[2], reader: reader) {
    case .success(let month): return month
    case .failure(let failure):
      report(failure.fault)
      return nil
    }
  }
}
