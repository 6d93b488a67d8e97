// A data sheet as a table: the rows as columns, with the helper columns computed block by block.

import Calculation
import Findings
import Formulas
import Plans
import Spreadsheets

extension DataSheet {
  /// - Parameter withHelpers: false for formats that know no formulas.
  func table(named name: String, plan: Plan, codeColumn: ReportColumn, fileColumn: ReportColumn, withHelpers: Bool) -> ReportTable {
    var columns = [ReportColumn("Bulan", 8), codeColumn]
    var styles: [BookStyle] = [.count, .code]
    // A column of the schema that is not a field is `kode_opd`, or belongs to Kiriman.
    for column in schema.columns where column.key != TableDeclaration.agencyColumn.key {
      let field = source.declaration?.fields.first { $0.key == column.key }
      columns.append(ReportColumn(column.title, field?.width ?? 14))
      styles.append(field.map { BookStyle(ofData: $0.type) } ?? BookStyle(ofColumn: column.type))
    }
    if placeColumn != nil {
      columns += [fileColumn, ReportColumn(Self.placeTitles[1], 14), ReportColumn(Self.placeTitles[2], 8)]
      styles += [.body, .body, .count]
    }
    if withHelpers {
      if carriedColumn != nil {
        columns.append(ReportColumn("Dibawa dari Bulan", 10))
        styles.append(.count)
      }
      columns.append(ReportColumn("Nomor OPD", 9))
      styles.append(.count)
      columns += helpers.map { ReportColumn($0.title, 11) }
      styles += helpers.map { $0.isDate ? .date : .number }
    }
    let blocks = BookBlocks(
      counts: segments.map(\.rows.count), styles: styles, formulas: withHelpers ? helpers.map(\.formula) : []
    ) { block(segments[$0], plan, withHelpers: withHelpers) }
    return ReportTable(name, columns: columns, rows: BookRows(blocks))
  }

  private func block(_ segment: SourceSegment, _ plan: Plan, withHelpers: Bool) -> BookBlock {
    var columns: [BookBlockColumn] = [.number(Double(segment.month)), .text(plan.agencies[segment.agency].code)]
    for (index, column) in schema.columns.enumerated() where column.key != TableDeclaration.agencyColumn.key {
      columns.append(.cells(segment.table.columns[index]))
    }
    if placeColumn != nil { columns += places(of: segment) }
    if withHelpers {
      if carriedColumn != nil { columns.append(segment.carriedFromMonth.map { .number(Double($0)) } ?? .text(nil)) }
      columns.append(.number(Double(segment.agency + 1)))
      var results = HelperResults(segment, plan)
      columns += helpers.enumerated().map { .helper($0, results.values(of: $1)) }
    }
    return BookBlock(rows: segment.rows, columns: columns)
  }

  /// File, sheet and row.
  private func places(of segment: SourceSegment) -> [BookBlockColumn] {
    let places = segment.rows.map { segment.place(ofRow: $0) }
    let rows = places.map { $0.map { Double($0.row) } ?? .nan }
    // Only planned actions that nobody reported have no place.
    guard let first = places.first.flatMap({ $0 }), !places.contains(where: { $0 == nil }) else {
      var files = TextColumn((0..<segment.table.count).map { _ in nil })
      var sheets = files
      if let reported = places.compactMap({ $0 }).first {
        var fileOf = [String?](repeating: nil, count: segment.table.count)
        for (row, place) in zip(segment.rows, places) where place != nil { fileOf[row] = reported.file.name }
        files = TextColumn(fileOf)
        sheets = TextColumn(fileOf.map { $0 == nil ? nil : reported.sheet })
      }
      return [.cells(.texts(files)), .cells(.texts(sheets)), .numbers(rows)]
    }
    return [.text(first.file.name), .text(first.sheet), .numbers(rows)]
  }
}

/// The results of helper columns over one segment.
private struct HelperResults {
  private let segment: SourceSegment
  private let plan: Plan
  private let month: Month
  private var scopes: [String: [Bool]?] = [:]

  init(_ segment: SourceSegment, _ plan: Plan) {
    self.segment = segment
    self.plan = plan
    month = Month(year: plan.year, month: segment.month)
  }

  mutating func values(of helper: Helper) -> [Double] {
    let indicator = plan.indicators[helper.indicator]
    if indicator.consolidation == .sum, segment.carriedFromMonth != nil { return [Double](repeating: .nan, count: segment.table.count) }
    return indicator.formula.rowValues(ofAggregate: helper.aggregate, over: segment.table, scope: scope(of: indicator), month: month)
  }

  private mutating func scope(of indicator: Indicator) -> [Bool]? {
    let key = indicator.readsAllRows ? "" : segment.source == .packages ? TextKey.fold(indicator.area) : TextKey.fold(indicator.code)
    if let known = scopes[key] { return known }
    let scope = segment.scope(of: indicator)
    scopes[key] = .some(scope)
    return scope
  }
}

extension BookStyle {
  /// The look of a column that nobody types.
  fileprivate init(ofColumn type: ColumnType) {
    switch type {
    case .number: self = .count
    case .money: self = .money
    case .date: self = .date
    case .text: self = .body
    case .boolean: self = .centered
    case .codeList: self = .codeList
    }
  }
}
