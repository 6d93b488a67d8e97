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
  /// The first submission in the file: what is found in no row of a submission stands with it.
  var home: SubmissionKey?
  /// Faults of the leading columns, and notes about the file.
  var findings: [Finding] = []
}

struct CSVIntake {
  let context: PlanContext
  let acceptances: [Acceptance]
  private static let keyFields = TableDeclaration.csvKey.fields
  /// Headings shown of a file that is no table of ours.
  private static let shownTitles = 6
  private static let yearField = TableDeclaration.csvKey.index("tahun")
  private static let revisionField = TableDeclaration.csvKey.index("revisi")
  private static let reportedField = TableDeclaration.csvKey.index("tgl_lapor")

  /// Parts one file by its leading columns; a file that is none of the tables gives its finding.
  func part(_ grid: SheetGrid) -> Result<CSVPart, Unrecognized> {
    guard let (declaration, header) = recognize(grid) else { return .failure(Unrecognized(finding: unrecognized(grid))) }
    let keyCount = Self.keyFields.count
    let missing = (0..<keyCount).filter { Self.keyFields[$0].isRequired && header.columns[$0] == nil }
    guard missing.isEmpty else {
      let titles = missing.map { Self.keyFields[$0].title }.joined(separator: ", ")
      let reason =
        ForeignTable.words(grid)
        ?? "isinya seperti lembar \(declaration.sheet), tetapi kolom \(titles) tidak ada; kirim buku kerjanya (.xlsx), atau tambahkan kolom itu"
      return .failure(Unrecognized(finding: Finding(.F12, .error, in: grid.file, facts: [.reason: reason])))
    }
    var tableHeader = header
    tableHeader.columns = Array(header.columns[keyCount...])
    tableHeader.leading = Array(header.columns[..<keyCount])
    var part = CSVPart(grid: grid, declaration: declaration, header: tableHeader)
    part.findings = TableCheck.unknownColumns(header, grid: grid, fields: Self.keyFields + declaration.fields)
    let keyColumn = declaration.keyField.flatMap { tableHeader.columns[$0] }
    let selection = RowSelection(
      grid: grid, header: header, columns: header.columns, keyColumn: keyColumn, leading: Array(header.columns[..<keyCount]))
    part.findings += selection.findings
    assign(selection.dataRows, columns: Array(header.columns[..<keyCount]), to: &part)
    return .success(part)
  }

  struct Unrecognized: Error { var finding: Finding }

  /// The first table whose required titles are all there, else the one with the most matching titles.
  private func recognize(_ grid: SheetGrid) -> (TableDeclaration, TableHeader)? {
    var best: (declaration: TableDeclaration, header: TableHeader, matches: Int)?
    for (declaration, search) in HeaderSearch.ofCSVTables {
      guard let header = search.find(in: grid) else { continue }
      let columns = header.columns[Self.keyFields.count...]
      let isComplete = zip(declaration.fields, columns).allSatisfy { !$0.isRequired || $1 != nil }
      if isComplete { return (declaration, header) }
      let own = columns.count { $0 != nil }
      if own > 0, own > (best?.matches ?? 0) { best = (declaration, header, own) }
    }
    return best.map { ($0.declaration, $0.header) }
  }

  private func unrecognized(_ grid: SheetGrid) -> Finding {
    if grid.isEmpty { return Finding(.F01, .error, in: grid.file) }
    if let words = ForeignTable.words(grid) { return Finding(.F12, .error, in: grid.file, facts: [.reason: words]) }
    let titles = grid.rows.first.map { grid.cells(of: $0).compactMap { SheetGrid.shownText($0.value) } } ?? []
    let found = titles.prefix(Self.shownTitles)
    return Finding(.F12, .error, in: grid.file, facts: [.reason: "baris judul berisi \(found.joined(separator: ", "))"])
  }

  private func assign(_ dataRows: [Int], columns: [Int?], to part: inout CSVPart) {
    var fieldOfColumn: [Int: Int] = [:]
    for (field, column) in columns.enumerated() { if let column { fieldOfColumn[column] = field } }
    let own = ColumnMarks(part.header.columns)
    let leading = ColumnMarks(columns)
    var lastCells: [PackedCell]?
    var values: [CellValue?] = []
    var last = KeyReading()
    var undecided: [(row: Int, key: SubmissionKey, identity: Identity)] = []
    var otherYears: [(row: Int, year: Int)] = []
    for index in dataRows {
      let row = part.grid.rows[index]
      let cells = part.grid.packed(row)
      let keyCells = cells.filter { leading.contains($0) }
      // Rows of one submission repeat the same key: it is read once, but a fault in it is named in every row.
      if lastCells.map({ Self.isSame($0, keyCells, part.grid.batch) }) != true {
        lastCells = keyCells
        values = [CellValue?](repeating: nil, count: columns.count)
        for cell in keyCells { if let field = fieldOfColumn[Int(cell.column)] { values[field] = part.grid.batch.value(cell) } }
        last = read(values, of: part.grid)
      }
      for (fault, field) in last.faults { report(fault, field, values[field], columns[field], row.number, &part) }
      if let year = last.otherYear { otherYears.append((row.number, year)) }
      guard let key = last.key else { continue }
      if last.faults.contains(where: { $0.field == Self.revisionField }) {
        undecided.append((index, key, last.identity))
      } else {
        add(index, to: key, last.identity, columns, own, &part)
      }
    }
    // A row whose Revisi cannot be read is used all the same, with the other rows of its OPD and month.
    for (row, key, identity) in undecided {
      let known = part.rowsByKey.keys.filter { ($0.agency, $0.year, $0.month) == (key.agency, key.year, key.month) }
      let chosen = known.max { $0.revision < $1.revision } ?? key
      add(row, to: chosen, identity, columns, own, &part)
      part.rowsByKey[chosen]?.sort()
    }
    reportOtherYears(otherYears, column: columns[Self.yearField], &part)
  }

  private func add(
    _ index: Int, to key: SubmissionKey, _ identity: Identity, _ columns: [Int?], _ own: ColumnMarks, _ part: inout CSVPart
  ) {
    let row = part.grid.rows[index]
    if part.home == nil { part.home = key }
    if part.identityByKey[key] == nil {
      part.identityByKey[key] = identity
      part.identityByKey[key]?.reportedPlace = columns[Self.reportedField].map {
        CellPlace(file: part.grid.file, sheet: part.grid.name, cell: CellReference(row: row.number, column: $0))
      }
    }
    let hasData = part.grid.packed(row).contains { own.contains($0) }
    part.rowsByKey[key, default: []] += hasData ? [index] : []
  }

  /// F09: a file without a row of the plan's year is another year's; where only some rows are, it is their cell that is wrong.
  private func reportOtherYears(_ rows: [(row: Int, year: Int)], column: Int?, _ part: inout CSVPart) {
    guard let planYear = context.plan?.year, let column else { return }
    for (row, year) in rows {
      let facts: [Fact: String] = [.other: String(year), .limit: String(planYear)]
      if part.rowsByKey.isEmpty {
        part.findings.append(Finding(.F09, .error, in: part.grid.file, facts: facts))
      } else {
        part.findings.append(
          Finding(
            .F09, .error, in: part.grid.file, sheet: part.grid.name, cell: CellReference(row: row, column: column),
            column: Self.keyFields[Self.yearField].title, value: String(year), facts: facts, line: part.grid.physicalLine(ofRow: row)))
      }
    }
  }

  private static func isSame(_ left: [PackedCell], _ right: [PackedCell], _ batch: CellBatch) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { one, other in
        one.column == other.column && one.kind == other.kind
          && batch.withUTF8(of: one) { one in batch.withUTF8(of: other) { one.elementsEqual($0) } }
      }
  }

  /// The leading columns of a row as read.
  private struct KeyReading {
    var key: SubmissionKey?
    var identity = Identity()
    var faults: [(fault: CellFault, field: Int)] = []
    /// Readable, but not the plan's.
    var otherYear: Int?
  }

  private func report(_ fault: CellFault, _ field: Int, _ value: CellValue?, _ column: Int?, _ row: Int, _ part: inout CSVPart) {
    guard let column else { return }
    part.findings.append(
      Finding(
        fault.code, fault.severity, in: part.grid.file, sheet: part.grid.name, cell: CellReference(row: row, column: column),
        column: Self.keyFields[field].title, value: value.flatMap { ShownValues.content($0, isMoney: false) }, facts: fault.facts,
        line: part.grid.physicalLine(ofRow: row)))
  }

  private func read(_ values: [CellValue?], of grid: SheetGrid) -> KeyReading {
    let reader = CellReader(isCSV: true, isCommaFile: grid.isCommaFile, year: context.plan?.year ?? 0)
    var reading = KeyReading()
    func number(_ field: Int) -> Int? {
      guard let value = values[field] else { return nil }
      switch reader.number(value, field: Self.keyFields[field], isPercentFormat: false) {
      case .value(let number, _): return Int(exactly: number)
      case .fault(let fault): reading.faults.append((fault, field))
      case .empty, .ambiguous: break
      }
      return nil
    }
    let agency = agency(values[0], reader: reader) { reading.faults.append(($0, 0)) }
    let year = number(1)
    if year == nil, !reading.faults.contains(where: { $0.field == 1 }) { reading.faults.append((CellFault(.S02), 1)) }
    let month = month(values[2], reader: reader) { reading.faults.append(($0, 2)) }
    let revision = number(3) ?? 0
    if case .value(let name, _)? = values[4].map(reader.text) { reading.identity.responsible = name }
    if let value = values[5] {
      switch reader.date(value, field: Self.keyFields[5]) {
      case .value(let day, _): reading.identity.reported = day
      case .fault(let fault): reading.faults.append((fault, 5))
      case .empty, .ambiguous: break
      }
    }
    guard let agency, let year, let month else { return reading }
    if let planYear = context.plan?.year, planYear != year {
      reading.otherYear = year
    } else {
      reading.key = SubmissionKey(agency: agency, year: year, month: month, revision: revision)
    }
    return reading
  }

  private func agency(_ value: CellValue?, reader: CellReader, report: (CellFault) -> Void) -> String? {
    let text: String
    switch value.map(reader.text) {
    case .value(let read, _): text = read
    case .fault(let fault):
      report(fault)
      return nil
    case .empty, .ambiguous, nil:
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
