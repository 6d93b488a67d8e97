// One cell as it is stored in a file: its place, its value, and how it is formatted.

/// What a cell holds. A formula's cell holds the value stored beside the formula.
public enum CellValue: Hashable, Sendable {
  /// A formula without a stored value. (Cells with neither value nor formula are not delivered at all.)
  case empty
  /// A number, also one shown as per cent (0.5 for 50 %), money or elapsed time.
  case number(Double)
  /// Text without its looks, up to 32,767 UTF-16 units; never empty. Every field of a CSV file is text.
  case text(String)
  /// TRUE or FALSE.
  case boolean(Bool)
  /// A number shown as a date or time of day. Unit: days in Excel's 1900 system (1 = 1 January 1900, 60 = the day that never was);
  /// serials of 1904 workbooks are already moved (+1,462).
  case date(Double)
  /// `#REF!`, `#N/A` … as stored.
  case error(String)
}

/// A non-empty cell of a sheet.
public struct Cell: Hashable, Sendable {
  /// Where the cell stands.
  public var reference: CellReference
  /// What the cell holds.
  public var value: CellValue
  /// Index of the cell's format in its workbook; 0 where there is none (also in CSV).
  public var style: Int32
  /// The cell holds a formula; `value` is the stored result.
  public var hasFormula: Bool

  /// A cell that stands by itself.
  public init(reference: CellReference, value: CellValue, style: Int32 = 0, hasFormula: Bool = false) {
    self.reference = reference
    self.value = value
    self.style = style
    self.hasFormula = hasFormula
  }
}
