// What the typed columns of a table do not say: cells that could not be read, and columns of people's own.

/// Kept beside `Rows` only where a copy of them is wanted.
package struct TypedRows: Equatable, Sendable {
  package struct Place: Hashable, Sendable {
    /// Positions in the table and in the declaration's fields.
    package var row: Int
    package var field: Int

    package init(row: Int, field: Int) {
      self.row = row
      self.field = field
    }
  }

  /// A column that is none of the declaration's.
  package struct OwnColumn: Equatable, Sendable {
    /// In the sheet, 1-based.
    package var column: Int
    /// Empty where it has no heading.
    package var title: String
    /// By the table's rows.
    package var cells: [TypedCell]

    package init(column: Int, title: String, cells: [TypedCell]) {
      self.column = column
      self.title = title
      self.cells = cells
    }
  }

  /// Cells in which something else was typed than the typed columns say.
  package var cells: [Place: TypedCell] = [:]
  /// From left to right.
  package var ownColumns: [OwnColumn] = []
  /// Columns of people's own that are too many to be kept.
  package var columnsLeftOut = 0

  package init() {}
}
