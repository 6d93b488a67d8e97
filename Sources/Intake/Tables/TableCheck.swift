// Finds a table in a sheet, reads it and runs every check on it: the whole way from cells to typed rows.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

/// Whose submission the rows belong to.
struct SubmissionKey: Hashable {
  var agency: String
  var year: Int
  var month: Int
  var revision: Int
}

/// Checks of one table for one submission.
struct TableCheck {
  let declaration: TableDeclaration
  let context: PlanContext
  let key: SubmissionKey
  let acceptances: [Acceptance]
  /// Also what was typed is kept, for a copy.
  var keepsTyped = false

  /// Reads a table from a sheet of a workbook.
  func read(_ grid: SheetGrid) -> (rows: Rows, findings: [Finding]) {
    guard let header = HeaderSearch.search(for: declaration).find(in: grid) else { return (.empty(declaration), [missingHeader(grid)]) }
    var findings = Self.unknownColumns(header, grid: grid, fields: declaration.fields)
    let keyColumn = declaration.keyField.flatMap { header.columns[$0] }
    let selection = RowSelection(grid: grid, header: header, columns: header.columns, keyColumn: keyColumn)
    findings += selection.findings
    let (rows, more) = read(grid, header: header, dataRows: selection.dataRows)
    return (rows, findings + more)
  }

  /// Reads chosen rows under a known heading.
  func read(_ grid: SheetGrid, header: TableHeader, dataRows: [Int]) -> (rows: Rows, findings: [Finding]) {
    let reader = CellReader(isCSV: grid.isCSV, isCommaFile: grid.isCommaFile, year: key.year)
    let table = TableReader(grid: grid, declaration: declaration, header: header, dataRows: dataRows, reader: reader, context: context)
    var reading = table.read()
    let missing = declaration.fields.indices.filter { declaration.fields[$0].isRequired && header.columns[$0] == nil }
    if !missing.isEmpty {
      reading.findings.append(missingColumns(missing.map { declaration.fields[$0].title }, header, grid))
      reading.rows.hasError = [Bool](repeating: true, count: reading.rows.count)
    }
    runChecks(&reading, header: header, grid: grid)
    let typed = reading.rows.table
    fillDerived(&reading)
    if keepsTyped { reading.rows.asTyped = table.typedRows(reading, typed) }
    return (reading.rows, reading.findings)
  }

  private func runChecks(_ reading: inout TableReading, header: TableHeader, grid: SheetGrid) {
    let accepted = acceptancesByPackage()
    DateWindow(
      year: key.year, month: key.month, dueDay: context.dueDay(year: key.year, month: key.month), acceptances: accepted
    ).check(&reading, declaration: declaration, grid: grid)
    switch declaration {
    case .packages:
      var view = PackageView(grid: grid, header: header, reading: reading, acceptances: accepted)
      ZeroContracts.check(&view)
      view.checkIndependently([ContractNearEstimate.check, EstimateWithinBudget.check])
      PartsWithinContract.check(&view)
      DatesInOrder.check(&view)
      BiddersAmongRegistrants.check(&view)
      ContractedCellsFilled.check(&view)
      reading = view.reading
    case .actions: PlannedActions(context: context, agency: key.agency).check(&reading, grid: grid)
    case .realizations: RealizedIndicators.check(&reading, grid: grid, context: context)
    default: break
    }
  }

  private func acceptancesByPackage() -> [AcceptanceKey: Acceptance] {
    var byKey: [AcceptanceKey: Acceptance] = [:]
    for acceptance in acceptances where acceptance.year == key.year && TextKey.fold(acceptance.agency) == TextKey.fold(key.agency) {
      byKey[AcceptanceKey(package: TextKey.fold(acceptance.package), code: acceptance.code)] = acceptance
    }
    return byKey
  }

  /// Values that every row has without anyone typing them: kode_opd, all areas where the cell is empty, weight 1.
  private func fillDerived(_ reading: inout TableReading) {
    let count = reading.rows.count
    reading.rows.table.columns[declaration.fields.count] = .texts(
      TextColumn(codes: [Int32](repeating: 0, count: count), dictionary: [key.agency]))
    if declaration == .packages, context.plan != nil {
      let area = declaration.index("area")
      if case .codeLists(let lists) = reading.rows.table.columns[area] {
        reading.rows.table.columns[area] = .codeLists(lists.filled(with: context.allAreas))
      }
    }
    if declaration == .realizations {
      let weight = declaration.index("pembobot")
      if case .numbers(let values) = reading.rows.table.columns[weight] {
        reading.rows.table.columns[weight] = .numbers(values.map { $0.isNaN ? 1 : $0 })
      }
    }
  }

  private func missingHeader(_ grid: SheetGrid) -> Finding {
    let found = grid.rows.first.map { grid.cells(of: $0).compactMap { SheetGrid.shownText($0.value) } } ?? []
    let place = CellReference(row: grid.rows.first?.number ?? 1, column: grid.batch.cells.first.map { Int($0.column) } ?? 1)
    return Finding(
      .S01, .error, in: grid.file, sheet: grid.name, cell: place,
      facts: [.list: declaration.fields.filter(\.isRequired).map(\.title).joined(separator: ", "), .other: Self.list(found)],
      line: grid.physicalLine(ofRow: place.row))
  }

  private func missingColumns(_ titles: [String], _ header: TableHeader, _ grid: SheetGrid) -> Finding {
    Finding(
      .S01, .error, in: grid.file, sheet: grid.name, cell: CellReference(row: header.row, column: header.firstColumn),
      facts: [.list: titles.joined(separator: ", "), .other: Self.list(header.texts)], line: grid.physicalLine(ofRow: header.row))
  }

  private static func list(_ texts: [String]) -> String { texts.isEmpty ? "tidak ada" : texts.joined(separator: ", ") }

  static func unknownColumns(_ header: TableHeader, grid: SheetGrid, fields: [Field]) -> [Finding] {
    let titles = fields.map(\.title)
    return header.unknown.map { cell, text in
      let near = TextKey.nearest(to: text, in: titles).map { [Fact.suggestion: " Mungkin maksudnya \"\($0)\"."] } ?? [:]
      return Finding(
        .S04, .note, in: grid.file, sheet: grid.name, cell: cell, value: text, facts: near, line: grid.physicalLine(ofRow: cell.row))
    }
  }
}
