// One sheet to be written: its rows and everything around them.

/// A sheet before it is written.
public struct SheetDraft {
  /// Whether people see the tab.
  public enum Visibility: String, Hashable, Sendable {
    /// Seen, or hidden and offered by the reader's "unhide".
    case visible, hidden
    /// Hidden, and not offered by the reader's "unhide".
    case veryHidden
  }

  /// 1…31 UTF-16 units without `[ ] : * ? / \`, no `'` at either end; unique in the workbook whatever the case.
  public var name: String
  /// One sheet of the workbook at least must be visible.
  public var visibility = Visibility.visible
  /// Nil: the tab has no colour.
  public var tabColor: RGB?
  /// Widths and looks of columns, in any order, without overlap.
  public var columns: [ColumnDraft] = []
  /// Points; nil is the reader's default (15).
  public var defaultRowHeight: Double?
  /// How many rows and columns stay in view.
  public var freeze: (rows: Int, columns: Int) = (0, 0)
  /// The range with filter buttons in its first row.
  public var autoFilter: CellRange?
  /// Without overlap, each of two cells or more. Only the first cell's value is shown.
  public var merges: [CellRange] = []
  /// What may be typed into cells.
  public var validations: [DataValidation] = []
  /// The first has precedence.
  public var conditionalFormats: [ConditionalFormat] = []
  /// One for a cell at most.
  public var notes: [CellNote] = []
  /// One for a cell at most.
  public var hyperlinks: [SheetHyperlink] = []
  /// Nil: not protected.
  public var protection: SheetProtection?
  /// How the sheet is printed.
  public var page = PageSetup()
  /// Over the cells, in any number.
  public var charts: [ChartDraft] = []
  /// Over the cells, in any number.
  public var images: [ImageDraft] = []
  /// Without overlap among themselves, with merges, or with ``autoFilter``.
  public var tables: [TableDraft] = []
  /// Lines between the cells on screen; ``PageSetup/printsGridLines`` is for paper.
  public var showGridLines = true
  /// Percent, 10…400.
  public var zoom = 100
  /// The cells.
  public var rows: RowSource = .empty

  /// A visible sheet without cells.
  public init(name: String) { self.name = name }

  /// The name as formulas take it: `'Anna''s list'`.
  public static func quoted(_ name: String) -> String {
    var text = "'"
    for character in name.unicodeScalars {
      text.unicodeScalars.append(character)
      if character == "'" { text += "'" }
    }
    return text + "'"
  }
}

/// Width and look of neighbouring columns.
public struct ColumnDraft: Hashable, Sendable {
  /// 1-based, both ends included.
  public var columns: ClosedRange<Int>
  /// In widths of the digit 0, up to 255, as the file stores it: with 5/7 of a digit for margins, which Excel's dialog does not count (it shows
  /// 11.29 for 12). Nil is the reader's default, 9.14.
  public var width: Double?
  /// The look of cells that are not written.
  public var style: StyleID
  /// Not shown; its cells count all the same.
  public var hidden: Bool

  /// Neighbouring columns.
  public init(_ columns: ClosedRange<Int>, width: Double? = nil, style: StyleID = .plain, hidden: Bool = false) {
    self.columns = columns
    self.width = width
    self.style = style
    self.hidden = hidden
  }

  /// One column.
  public init(_ column: Int, width: Double? = nil, style: StyleID = .plain, hidden: Bool = false) {
    self.init(column...column, width: width, style: style, hidden: hidden)
  }
}

/// A link from a cell to a place in the same workbook.
public struct SheetHyperlink: Hashable, Sendable {
  /// The cell that leads there.
  public var reference: CellReference
  /// `'Sheet 1'!A1` or a defined name.
  public var location: String
  /// Shown while the pointer is over the cell; up to 255 UTF-16 units.
  public var tooltip: String?

  /// A link without a tooltip unless said otherwise.
  public init(_ reference: CellReference, location: String, tooltip: String? = nil) {
    self.reference = reference
    self.location = location
    self.tooltip = tooltip
  }
}

/// A note (legacy comment) that appears when the pointer is over its cell.
public struct CellNote: Hashable, Sendable {
  /// The cell that the note speaks of.
  public var reference: CellReference
  /// Up to 32,767 UTF-16 units.
  public var text: String
  /// Up to 255 UTF-16 units.
  public var author: String
  /// Points.
  public var width: Double
  /// Points.
  public var height: Double

  /// A note in the size that Excel gives unless said otherwise.
  public init(_ reference: CellReference, _ text: String, author: String = "", width: Double = 108, height: Double = 60) {
    self.reference = reference
    self.text = text
    self.author = author
    self.width = width
    self.height = height
  }
}
