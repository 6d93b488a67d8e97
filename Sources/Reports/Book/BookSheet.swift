// One sheet of a book: its rows and everything around them.

package import Spreadsheets

/// A sheet that knows no file format. Places are counted from 1, as people count.
package struct BookSheet: Sendable {
  package enum Visibility: Hashable, Sendable {
    case visible, hidden
    /// Hidden, and not offered by "unhide".
    case deeplyHidden
  }

  /// 1…31 characters without `[ ] : * ? / \`.
  package var name: String
  package var visibility = Visibility.visible
  package var columns: [BookColumn] = []
  /// The role of all columns right of `columns`; nil: none of their own.
  package var otherColumns: BookStyle?
  package var rows = BookRows.none
  /// Heights in points by row; other rows fit their content.
  package var rowHeights: [Int: Double] = [:]
  package var frozenRows = 0
  package var frozenColumns = 0
  /// The range with filter buttons in its first row.
  package var filter: CellRange?
  package var merges: [CellRange] = []
  package var notes: [BookNote] = []
  package var links: [BookLink] = []
  package var validations: [BookValidation] = []
  /// The first has precedence.
  package var colourings: [BookColouring] = []
  /// nil: not protected.
  package var protection: BookProtection?
  package var page = BookPage()
  package var charts: [BookChart] = []
  package var showsGrid = false

  package init(_ name: String) { self.name = name }
}

/// Width of a column.
package struct BookColumn: Hashable, Sendable {
  /// In characters.
  package var width: Double
  /// The role of cells that are not written: a column to be filled in below the last row is unlocked by this.
  package var style: BookStyle
  package var isHidden: Bool

  package init(_ width: Double, style: BookStyle = .plain, isHidden: Bool = false) {
    self.width = width
    self.style = style
    self.isHidden = isHidden
  }
}

/// A note that appears when the pointer is over its cell.
package struct BookNote: Hashable, Sendable {
  package var cell: CellReference
  package var text: String

  package init(_ cell: CellReference, _ text: String) {
    self.cell = cell
    self.text = text
  }
}

/// A link from a cell to a place in the same book.
package struct BookLink: Hashable, Sendable {
  package var cell: CellReference
  package var sheet: String
  package var target: CellReference

  package init(_ cell: CellReference, to sheet: String, _ target: CellReference = CellReference(row: 1, column: 1)) {
    self.cell = cell
    self.sheet = sheet
    self.target = target
  }
}

/// Protection without a password: it prevents accidents. Each flag says what stays allowed.
package struct BookProtection: Hashable, Sendable {
  package var selectsLockedCells = true
  package var formatsCells = false
  package var formatsColumns = true
  package var formatsRows = true
  package var insertsRows = false
  package var deletesRows = false
  package var sorts = false
  package var filters = true

  package init() {}
}

/// How a sheet is printed, on A4.
package struct BookPage: Hashable, Sendable {
  package var isLandscape = true
  /// Pages side by side; nil: as many as the widths need.
  package var pagesWide: Int? = 1
  /// Rows repeated at the top of each page.
  package var repeatedRows: ClosedRange<Int>?
  /// Columns repeated at the left of each page.
  package var repeatedColumns: ClosedRange<Int>?
  package var printArea: CellRange?
  /// Lines between cells, also where they have no borders.
  package var showsGrid = false
  /// At the foot, left; page numbers stand at the right.
  package var footer = ""

  package init() {}
}
