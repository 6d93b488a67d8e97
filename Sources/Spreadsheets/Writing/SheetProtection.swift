// What a reader of a protected sheet may still do.

/// Protection without a password: it prevents accidents, not intent. Each flag says what stays allowed; the defaults are Excel's.
public struct SheetProtection: Hashable, Sendable {
  /// Put the cursor on locked cells.
  public var selectLockedCells = true
  /// Put the cursor on cells that are not locked.
  public var selectUnlockedCells = true
  /// Change the look of cells.
  public var formatCells = false
  /// Change widths, hide and show columns.
  public var formatColumns = false
  /// Change heights, hide and show rows.
  public var formatRows = false
  /// Insert columns.
  public var insertColumns = false
  /// Insert rows.
  public var insertRows = false
  /// Insert links into cells that are not locked.
  public var insertHyperlinks = false
  /// Excel deletes only columns without locked cells.
  public var deleteColumns = false
  /// Excel deletes only rows without locked cells.
  public var deleteRows = false
  /// Excel sorts only ranges without locked cells.
  public var sort = false
  /// Use filter buttons that are there.
  public var autoFilter = false
  /// Use pivot tables.
  public var pivotTables = false
  /// Change charts, pictures and notes.
  public var editObjects = false
  /// Change scenarios.
  public var editScenarios = false

  /// What Excel allows by default: selecting cells.
  public init() {}
}
