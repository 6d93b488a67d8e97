// What a workbook says of a sheet before it is read.

/// A sheet's tab.
public struct SheetInfo: Sendable, Equatable {
  public enum Visibility: Sendable, Equatable {
    case visible
    case hidden
    /// Hidden so that only a macro can show it.
    case veryHidden
  }

  public var name: String
  public var visibility: Visibility
  /// False for chart, dialog and macro sheets, which have no cells.
  public var isWorksheet: Bool

  public init(name: String, visibility: Visibility = .visible, isWorksheet: Bool = true) {
    self.name = name
    self.visibility = visibility
    self.isWorksheet = isWorksheet
  }
}
