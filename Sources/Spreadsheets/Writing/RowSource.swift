// Where a sheet's rows come from while the file is written.

/// Rows are pulled while the file is written, so that a sheet of a million rows needs no memory.
///
/// ```swift
/// var next = 1
/// sheet.rows = RowSource { rows in
///   rows.beginRow(next)
///   rows.text(1, "Row")
///   rows.number(2, Double(next))
///   next += 1
///   return next <= 100_000
/// }
/// ```
public struct RowSource {
  let next: (inout RowBuffer) throws -> Bool

  /// - Parameter next: appends one or more rows and says whether more may follow. It is called in order until it returns false, once per
  ///   writing; a draft that is written twice must begin anew by itself. What it throws becomes ``WriteError/underlying``.
  public init(_ next: @escaping (inout RowBuffer) throws -> Bool) { self.next = next }

  /// No rows.
  public static var empty: RowSource { RowSource { _ in false } }

  /// Cells in any order, each at most once: for small sheets. Can be written any number of times.
  public static func cells(_ cells: [(CellReference, CellContent, StyleID)]) -> RowSource {
    let sorted = cells.sorted { $0.0 < $1.0 }
    return RowSource { rows in
      var row = 0
      for (reference, content, style) in sorted {
        if reference.row != row {
          if row > 0 { rows.endRow() }
          row = reference.row
          rows.beginRow(row)
        }
        rows.cell(reference.column, content, style)
      }
      if row > 0 { rows.endRow() }
      return false
    }
  }
}
