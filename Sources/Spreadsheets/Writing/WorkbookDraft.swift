// A whole workbook to be written, as a value.

/// A workbook before it is written: sheets, looks, names, properties.
///
/// ```swift
/// var workbook = WorkbookDraft()
/// let money = workbook.style(CellStyle(numberFormat: "#,##0.00"))
/// var sheet = SheetDraft(name: "Totals")
/// sheet.rows = .cells([
///   (CellReference(row: 1, column: 1), .text("Total"), .plain),
///   (CellReference(row: 1, column: 2), .number(12.5), money),
/// ])
/// workbook.sheets.append(sheet)
/// try workbook.write(to: path)
/// ```
public struct WorkbookDraft {
  /// In the order of their tabs.
  public var sheets: [SheetDraft] = []
  /// Names for ranges and formulas.
  public var definedNames: [DefinedNameDraft] = []
  /// What the workbook says of itself.
  public var properties = DocumentProperties()
  /// Index of the sheet shown first; it must be visible.
  public var activeSheet = 0

  /// The looks in use; ``StyleID`` is an index here. The first is always ``CellStyle/plain``.
  private(set) var styles: [CellStyle] = [.plain]
  private var styleIndexes: [CellStyle: Int] = [.plain: 0]

  /// A workbook without sheets; it needs one before it is written.
  public init() {}

  /// The id of a look; the same look has the same id.
  public mutating func style(_ style: CellStyle) -> StyleID {
    if let known = styleIndexes[style] { return StyleID(index: known) }
    styles.append(style)
    styleIndexes[style] = styles.count - 1
    return StyleID(index: styles.count - 1)
  }
}
