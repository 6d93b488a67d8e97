// Where the cells of a submission stand in its marked copy.

import Findings
import Plans
import Spreadsheets
import Submissions

/// A cell of a marked copy.
struct CopyPlace: Hashable {
  var sheet: String
  var cell: CellReference
}

/// From the places of received files to those of the template's layout.
struct CopyPlaces {
  private var boxes: [CellPlace: CopyPlace] = [:]
  private let tables: [Table]

  private struct Table {
    var origin: RowsOrigin
    var sheet: String
    /// New columns by old ones, new rows by old ones.
    var columns: [Int: Int]
    var rows: [Int: Int]
  }

  init(_ submission: Submission) {
    for (index, field) in TableDeclaration.identity.fields.enumerated() {
      guard let box = submission.identity.boxes[field.key] else { continue }
      boxes[box.place] = Self.box(index)
    }
    let tables = zip(TableDeclaration.rowTables, [submission.packages, submission.actions, submission.realizations])
    self.tables = tables.compactMap(Self.table)
  }

  private static func table(_ declaration: TableDeclaration, _ rows: Rows) -> Table? {
    guard let origin = rows.origin else { return nil }
    var columns: [Int: Int] = [:]
    for (field, column) in origin.columns.enumerated() { if let column { columns[column] = field + 1 } }
    for (index, own) in (rows.asTyped?.ownColumns ?? []).enumerated() { columns[own.column] = declaration.fields.count + index + 1 }
    let pairs = rows.sheetRows.enumerated().map { ($1, InputSheet.firstRow + $0) }
    return Table(origin: origin, sheet: declaration.sheet, columns: columns, rows: Dictionary(pairs) { first, _ in first })
  }

  /// nil where the copy has no such cell: rows and sheets that are not copied.
  func place(_ cell: CellReference, of finding: Finding) -> CopyPlace? {
    guard let sheet = finding.sheet else { return nil }
    if let box = boxes[CellPlace(file: finding.file, sheet: sheet, cell: cell)] { return box }
    guard let table = tables.first(where: { $0.origin.file == finding.file && $0.origin.sheet == sheet }) else { return nil }
    if let key = table.origin.leading.firstIndex(of: cell.column) {
      return table.rows[cell.row] == nil ? nil : Self.boxes(ofKey: key)
    }
    guard let column = table.columns[cell.column] else { return nil }
    if cell.row == table.origin.headerRow { return CopyPlace(sheet: table.sheet, cell: CellReference(row: 1, column: column)) }
    return table.rows[cell.row].map { CopyPlace(sheet: table.sheet, cell: CellReference(row: $0, column: column)) }
  }

  /// Headings of missing columns, or the boxes of missing labels: what a finding lists by title.
  func places(ofTitles titles: [String], missingFor finding: Finding) -> [CopyPlace] {
    if finding.sheet.map({ sheet in !tables.contains { $0.origin.file == finding.file && $0.origin.sheet == sheet } }) == true {
      return titles.compactMap { title in TableDeclaration.identity.fields.firstIndex { $0.title == title } }.map(Self.box)
    }
    guard let table = tables.first(where: { $0.origin.file == finding.file && $0.origin.sheet == finding.sheet }),
      let declaration = TableDeclaration.rowTables.first(where: { $0.sheet == table.sheet })
    else { return [] }
    return titles.compactMap { title in declaration.fields.firstIndex { $0.title == title } }
      .map { CopyPlace(sheet: table.sheet, cell: CellReference(row: 1, column: $0 + 1)) }
  }

  static func box(_ field: Int) -> CopyPlace {
    CopyPlace(sheet: TableDeclaration.identity.sheet, cell: IdentitySheet.box(field))
  }

  /// The key columns of the CSV form are boxes of Identitas in a workbook.
  private static func boxes(ofKey key: Int) -> CopyPlace? {
    let keys = ["pelapor": "penanggung_jawab", "tgl_lapor": "tanggal_lapor"]
    let own = TableDeclaration.csvKey.fields[key].key
    return box(TableDeclaration.identity.index(keys[own] ?? own))
  }
}
