// What a workbook says of a sheet before it is read.

/// A sheet's tab.
public struct SheetInfo: Sendable, Equatable {
  /// Whether people see the tab.
  public enum Visibility: Sendable, Equatable {
    /// Seen.
    case visible
    /// Hidden, and offered by the program's "unhide".
    case hidden
    /// Hidden so that only a macro can show it.
    case veryHidden
  }

  /// As on the tab.
  public var name: String
  /// Hidden sheets are read like others.
  public var visibility: Visibility
  /// False for chart, dialog and macro sheets, which have no cells.
  public var isWorksheet: Bool

  /// A visible worksheet unless said otherwise.
  public init(name: String, visibility: Visibility = .visible, isWorksheet: Bool = true) {
    self.name = name
    self.visibility = visibility
    self.isWorksheet = isWorksheet
  }
}
