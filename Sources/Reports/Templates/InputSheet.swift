// A sheet to be filled in, made from the declaration of its table.

import Plans
import Spreadsheets

/// Which list a column of codes offers.
struct CodeDropdown {
  var key: String
  var list: String
  /// Why another code is refused, or doubted when not strict.
  var error: String
  var isStrict: Bool
}

struct InputSheet {
  var declaration: TableDeclaration
  /// Rows known beforehand, in the order of the fields; shorter rows are filled up.
  var rows: [[BookCell]] = []
  /// Headings of columns that people added on the right; rows hold their cells after the fields'.
  var ownTitles: [String] = []
  /// Prepared rows below.
  var spareRows: Int
  var year: Int?
  var dropdowns: [CodeDropdown] = []
  var frozenColumns = 1
  var footer = ""
  var isProtected = true

  /// Three lines of a heading, in points.
  private static let headingHeight = 48.0
  private static let lineHeight = 15.0
  /// Beyond this a row fills the screen.
  private static let greatestHeight = 240.0
  /// Mean width of a character with the waste at ends of lines, in widths of a digit.
  private static let charactersWidth = 1.1
  /// Characters side by side that stay readable on A4 landscape.
  private static let charactersPerPage = 200.0
  /// Below the headings.
  static let firstRow = 2
  /// Of a column that people added.
  static let ownWidth = 24.0

  func sheet() -> BookSheet {
    let fields = declaration.fields
    var sheet = BookSheet(declaration.sheet)
    sheet.columns =
      fields.map { BookColumn($0.width, style: $0.inputStyle) } + ownTitles.map { _ in BookColumn(Self.ownWidth, style: .open) }
    sheet.rows = preparedRows()
    sheet.rowHeights = rowHeights()
    sheet.frozenRows = 1
    sheet.frozenColumns = frozenColumns
    sheet.filter = CellRange(rows: 1...lastRow, columns: 1...sheet.columns.count)
    sheet.notes = fields.enumerated().map { BookNote(CellReference(row: 1, column: $0 + 1), $1.headingNote) }
    sheet.validations = fields.indices.compactMap(validation)
    sheet.showsGrid = true
    sheet.page.showsGrid = true
    sheet.page.repeatedRows = 1...1
    let width = sheet.columns.reduce(0) { $0 + $1.width }
    sheet.page.pagesWide = max(1, Int((width / Self.charactersPerPage).rounded(.up)))
    if sheet.page.pagesWide != 1 { sheet.page.repeatedColumns = 1...1 }
    sheet.page.footer = footer
    if isProtected {
      sheet.protection = .forInput
      // Excel deletes and sorts only rows without any locked cell, to the last column.
      sheet.otherColumns = .open
    }
    return sheet
  }

  /// Rows that need more than one line get their height here: not every reader fits rows to wrapped text.
  private func rowHeights() -> [Int: Double] {
    var heights = [1: Self.headingHeight]
    for (index, row) in rows.enumerated() {
      var most = 1
      for (cell, field) in zip(row, declaration.fields) where cell.style == .inputWrapped {
        if case .text(let text) = cell.value {
          most = max(most, Int((Double(text.count) * Self.charactersWidth / field.width).rounded(.up)))
        }
      }
      if most > 1 { heights[index + 2] = min(Double(most) * Self.lineHeight, Self.greatestHeight) }
    }
    return heights
  }

  private var lastRow: Int { 1 + rows.count + spareRows }

  private func preparedRows() -> BookRows {
    let styles = declaration.fields.map(\.inputStyle)
    let blank = styles.map { BookCell(.empty, $0) }
    let known = rows.map { row in row + blank.dropFirst(row.count) }
    let spare = spareRows
    let headings = declaration.fields.map(\.headingCell) + ownTitles.map { .optional($0, .heading) }
    return BookRows([headings] + known, then: BookRows(count: spare) { $1.append(contentsOf: blank) })
  }

  private func validation(_ index: Int) -> BookValidation? {
    let field = declaration.fields[index]
    let range = CellRange(rows: 2...lastRow, columns: (index + 1)...(index + 1))
    if let dropdown = dropdowns.first(where: { $0.key == field.key }) {
      return BookValidation([range], .list(name: dropdown.list), error: dropdown.error, isStrict: dropdown.isStrict)
    }
    return field.validation(range, year: year)
  }
}

extension BookProtection {
  /// Headings are safe; rows may be inserted, deleted, sorted and filtered, columns widened.
  static var forInput: BookProtection {
    var protection = BookProtection()
    protection.insertsRows = true
    protection.deletesRows = true
    protection.sorts = true
    return protection
  }
}
