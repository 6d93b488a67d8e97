// A name for a range or a formula.

/// A defined name.
public struct DefinedNameDraft: Hashable, Sendable {
  /// Letters, digits, `_`, `.` and `\`; begins with a letter, `_` or `\`; not like a cell's name.
  public var name: String
  /// A reference or formula without `=`: `'Sheet 1'!$A$2:$A$9`.
  public var refersTo: String
  /// Index in ``WorkbookDraft/sheets`` of the sheet in which the name is valid; nil: the whole workbook.
  public var localSheet: Int?
  /// Hidden from the name manager.
  public var hidden: Bool

  /// A visible name of the whole workbook unless said otherwise.
  public init(_ name: String, refersTo: String, localSheet: Int? = nil, hidden: Bool = false) {
    self.name = name
    self.refersTo = refersTo
    self.localSheet = localSheet
    self.hidden = hidden
  }
}
