// The table of a source: one row for each month that it counts in, with the place it was read from.

import Calculation
import Findings
import Formulas
import Plans
import Spreadsheets

struct SourceTable {
  let name: String
  let segments: [SourceSegment]
  let columns: [SQLColumn]

  /// - Parameter ownOnly: as Konsolidasi Jumlah reads the action plan: what an OPD did not report itself stands unreported.
  init(_ source: IndicatorSource, of compilation: Compilation, ownOnly: Bool = false) {
    name = Self.name(of: source, ownOnly: ownOnly)
    segments = compilation.segments(of: source, months: 1...compilation.period.lastMonth, ownOnly: ownOnly)
    let segments = segments
    let wholes = source.wholeNumbers
    columns = source.schema.columns.enumerated().map { index, column in
      SQLColumn(column, magnitude: Self.magnitude(of: index, isWhole: wholes.contains(column.key), in: segments))
    }
  }

  static func name(of source: IndicatorSource, ownOnly: Bool = false) -> String {
    switch source {
    case .packages: "paket"
    case .actions: ownOnly ? "rencana_aksi_sendiri" : "rencana_aksi"
    case .realizations: "realisasi"
    case .submissions: "kiriman"
    }
  }

  /// What is certain of a column's numbers: the declaration says which are whole, the rows whether all are of ordinary size.
  private static func magnitude(of column: Int, isWhole: Bool, in segments: [SourceSegment]) -> Magnitude {
    let isOrdinary = segments.allSatisfy { segment in
      guard case .numbers(let cells) = segment.table.columns[column] else { return true }
      return segment.rows.allSatisfy { cells[$0].isNaN || cells[$0] == 0 || Magnitude.ordinarySizes.contains(abs(cells[$0])) }
    }
    return isOrdinary ? (isWhole ? .whole : .ordinary) : .any
  }

  // MARK: Writing

  func write(to file: inout SQLFile, files: [SourceFile: Int]) throws(WriteError) {
    try file.write(definition(file.dialect))
    try file.beginRows(name)
    for segment in segments {
      let texts = segment.table.columns.map(Self.folds)
      for row in segment.rows {
        try file.beginRow()
        file.cell(segment.month)
        file.cell(segment.agency + 1)
        file.cell(segment.carriedFromMonth)
        let place = segment.place(ofRow: row)
        file.cell(place.flatMap { files[$0.file] })
        file.cell(place?.sheet)
        file.cell(place?.row)
        for (column, folds) in zip(segment.table.columns, texts) { Self.append(column, folds, row, to: &file) }
        try file.endRow()
      }
    }
    try file.endRows()
  }

  private func definition(_ dialect: SQLDialect) -> String {
    var lines = [
      "bulan integer NOT NULL", "urutan_opd integer NOT NULL", "dibawa_dari integer", "nomor_berkas integer", "lembar text",
      "baris integer",
    ]
    for column in columns {
      let name = SQLDialect.name(column.name)
      lines.append("\(name) \(dialect.type(of: column))" + (column.type == .number ? Self.check(name, column.magnitude, dialect) : ""))
      if let folded = column.foldedName { lines.append("\(SQLDialect.name(folded)) text") }
    }
    return "CREATE TABLE \(SQLDialect.name(name)) (\n  \(lines.joined(separator: ",\n  "))\n);\n"
  }

  /// Holds numbers that are added later to what the views rely on.
  private static func check(_ name: String, _ magnitude: Magnitude, _ dialect: SQLDialect) -> String {
    let sizes = Magnitude.ordinarySizes
    switch magnitude {
    case .whole:
      let whole = dialect == .sqlite ? "CAST(\(name) AS INTEGER)" : "trunc(\(name))"
      return " CHECK (\(name) = \(whole) AND abs(\(name)) <= \(sizes.upperBound))"
    case .ordinary: return " CHECK (\(name) = 0 OR abs(\(name)) BETWEEN \(sizes.lowerBound) AND \(sizes.upperBound))"
    default: return ""
    }
  }

  /// The companions of a column's distinct texts.
  private static func folds(_ column: Column) -> [String?] {
    switch column {
    case .texts(let cells): cells.dictionary.map { TextKey.fold($0) }
    case .codeLists(let cells): cells.dictionary.map(SQLColumn.foldedList)
    case .numbers, .money, .days, .booleans: []
    }
  }

  private static func append(_ column: Column, _ folds: [String?], _ row: Int, to file: inout SQLFile) {
    switch column {
    case .numbers(let cells): file.cell(cells[row])
    case .money(let cells): if cells[row] == Column.emptyMoney { file.null() } else { file.cell(cells[row]) }
    case .days(let cells): if cells[row] == Column.emptyDay { file.null() } else { file.cell(Day(number: cells[row])) }
    case .booleans(let cells): if cells[row] == Column.emptyBoolean { file.null() } else { file.cell(cells[row] == 1) }
    case .texts(let cells), .codeLists(let cells):
      file.cell(cells[row])
      file.cell(cells.codes[row] < 0 ? nil : folds[Int(cells.codes[row])])
    }
  }
}

extension IndicatorSource {
  /// Keys of the columns that hold whole numbers and nothing else.
  fileprivate var wholeNumbers: Set<String> {
    let declaration: TableDeclaration
    switch self {
    case .packages: declaration = .packages
    case .actions: declaration = .actions
    case .realizations: declaration = .realizations
    case .submissions: return ["jumlah_galat", "jumlah_paket"]
    }
    return Set(declaration.fields.filter { $0.type == .count }.map(\.key))
  }
}
