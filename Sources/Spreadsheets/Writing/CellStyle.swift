// Everything about a cell's look, as one value.

/// A cell's look. Intern it with ``WorkbookDraft/style(_:)`` and give cells the ``StyleID``.
public struct CellStyle: Hashable, Sendable {
  /// Excel's code, in its English form whatever the reader's language: `#,##0.00`, `0.00%`, `dd/mm/yyyy`, `@`. Nil is General.
  public var numberFormat: String?
  /// The look of its letters.
  public var font: FontStyle
  /// Nil: no fill.
  public var fill: RGB?
  /// The lines around it.
  public var border: BorderStyle
  /// Where the value stands.
  public var alignment: CellAlignment
  /// Takes effect only when the sheet is protected.
  public var locked: Bool

  /// What a cell of a new workbook has unless said otherwise.
  public init(
    numberFormat: String? = nil, font: FontStyle = .plain, fill: RGB? = nil, border: BorderStyle = .none,
    alignment: CellAlignment = .general, locked: Bool = true
  ) {
    self.numberFormat = numberFormat
    self.font = font
    self.fill = fill
    self.border = border
    self.alignment = alignment
    self.locked = locked
  }

  /// The look of a cell of a new workbook.
  public static let plain = CellStyle()
}

/// A style of one ``WorkbookDraft``; meaningless in another one.
public struct StyleID: Hashable, Sendable {
  let index: Int

  /// The look of a cell of a new workbook; valid in every workbook.
  public static let plain = StyleID(index: 0)
}
