// The rows that stand in a table of a template when it is handed out.

package import Formulas
package import Plans

/// Rows of cells in the order of the declaration's fields, with the columns that people added on the right.
package struct TemplateTable: Equatable, Sendable {
  package var rows: [[TypedCell]]
  /// Headings of the added columns; empty where a column has none.
  package var ownTitles: [String]
  /// For each row the cells of the added columns.
  package var ownCells: [[TypedCell]]

  package var count: Int { rows.count }

  package static let none = TemplateTable(rows: [], ownTitles: [], ownCells: [])

  /// Typed rows, with the declaration's fields as their first columns.
  package init(_ table: ColumnTable, _ declaration: TableDeclaration) {
    rows = (0..<table.count).map { row in declaration.fields.indices.map { TypedCell(table.columns[$0], row) } }
    ownTitles = []
    ownCells = rows.map { _ in [] }
  }

  /// The rows of a submission as they were typed, where that is known.
  package init(_ submitted: Rows, _ declaration: TableDeclaration) {
    self.init(submitted.table, declaration)
    guard let typed = submitted.asTyped else { return }
    for (place, cell) in typed.cells { rows[place.row][place.field] = cell }
    ownTitles = typed.ownColumns.map(\.title)
    ownCells = rows.indices.map { row in typed.ownColumns.map { $0.cells[row] } }
  }

  /// An item of the action plan as a row to be reported on.
  package static func row(of action: PlannedAction) -> [TypedCell] {
    func text(_ text: String) -> TypedCell { text.isEmpty ? .empty : .text(text) }
    return TableDeclaration.actions.fields.map { field in
      switch field.key {
      case "kode_aksi": .text(action.code)
      case "indikator": .text(action.indicator)
      case "uraian": text(action.text)
      case "penanggung_jawab": text(action.responsible)
      case "keluaran": text(action.output)
      case "tenggat": .date(action.due)
      default: .empty
      }
    }
  }

  package init(rows: [[TypedCell]], ownTitles: [String], ownCells: [[TypedCell]]) {
    self.rows = rows
    self.ownTitles = ownTitles
    self.ownCells = ownCells
  }
}
