// One cell as a few machine words, for reading millions.

/// A non-empty cell of a ``CellBatch``. Texts lie in the batch: ``CellBatch/text(of:)``.
public struct PackedCell: Hashable, Sendable {
  /// What a cell holds; the cases are those of ``CellValue``.
  public enum Kind: UInt8, Hashable, Sendable {
    /// A formula without a stored value.
    case empty
    /// See the case of this name in ``CellValue``.
    case number, text, boolean, date, error
  }

  /// The value of a number; days in Excel's 1900 system for a date; 1 or 0 for a boolean; 0 otherwise.
  public var number: Double
  /// 1-based.
  public var row: UInt32
  /// Where the text of a text or error begins: in the batch's own bytes, or in the file's if ``sharedText`` is not negative.
  var textStart: UInt32
  /// UTF-8 bytes of the text of a text or error; 0 otherwise.
  public var textLength: UInt32
  /// Index of the cell's format in its workbook; 0 where there is none (also in CSV).
  public var style: Int32
  /// Index in the workbook's shared texts, 0 for a text in a CSV file's own bytes; negative where the text is in the batch.
  package internal(set) var sharedText: Int32
  /// 1-based.
  public var column: UInt16
  /// Which of the other properties count.
  public var kind: Kind
  /// The cell holds a formula; the value is the stored result.
  public var hasFormula: Bool

  init(row: Int, column: Int, style: Int32, value: PackedValue, hasFormula: Bool) {
    self.row = UInt32(truncatingIfNeeded: row)
    self.column = UInt16(truncatingIfNeeded: column)
    self.style = style
    self.hasFormula = hasFormula
    kind = value.kind
    number = value.number
    textStart = value.textStart
    textLength = value.textLength
    sharedText = value.sharedText
  }

  /// Ascends in row, column order.
  var placeNumber: UInt64 { UInt64(row) << 16 | UInt64(column) }

  /// The cell's place.
  public var reference: CellReference { CellReference(row: Int(row), column: Int(column)) }
}

/// A cell's value before its place is known.
struct PackedValue {
  var kind: PackedCell.Kind
  var number = 0.0
  var textStart: UInt32 = 0
  var textLength: UInt32 = 0
  var sharedText: Int32 = -1

  static let empty = PackedValue(kind: .empty)
  static func number(_ number: Double) -> PackedValue { PackedValue(kind: .number, number: number) }
  static func date(_ serial: Double) -> PackedValue { PackedValue(kind: .date, number: serial) }
  static func boolean(_ truth: Bool) -> PackedValue { PackedValue(kind: .boolean, number: truth ? 1 : 0) }
}
