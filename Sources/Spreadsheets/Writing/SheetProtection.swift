// What a reader of a protected sheet may still do.

/// Protection without a password: it prevents accidents, not intent. Each flag says what stays allowed; the defaults are Excel's.
public struct SheetProtection: Hashable, Sendable {
  public var selectLockedCells = true
  public var selectUnlockedCells = true
  public var formatCells = false
  public var formatColumns = false
  public var formatRows = false
  public var insertColumns = false
  public var insertRows = false
  public var insertHyperlinks = false
  /// Excel deletes only columns without locked cells.
  public var deleteColumns = false
  /// Excel deletes only rows without locked cells.
  public var deleteRows = false
  /// Excel sorts only ranges without locked cells.
  public var sort = false
  public var autoFilter = false
  public var pivotTables = false
  public var editObjects = false
  public var editScenarios = false

  public init() {}
}
