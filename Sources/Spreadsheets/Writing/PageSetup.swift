// How a sheet is printed.

/// A sheet on paper.
public struct PageSetup: Hashable, Sendable {
  /// Sizes of paper.
  public enum Paper: Int, Hashable, Sendable {
    /// 8.5 × 11 inch.
    case letter = 1
    /// 8.5 × 14 inch.
    case legal = 5
    /// 297 × 420 mm.
    case a3 = 8
    /// 210 × 297 mm.
    case a4 = 9
    /// 148 × 210 mm.
    case a5 = 11
    /// 8.5 × 13 inch, known as F4 or Folio.
    case folio = 14
  }

  /// Inches.
  public struct Margins: Hashable, Sendable {
    /// From the paper's edge to the cells.
    public var left: Double
    /// From the cells to the paper's edge.
    public var right: Double
    /// From the paper's edge to the cells.
    public var top: Double
    /// From the cells to the paper's edge.
    public var bottom: Double
    /// From the paper's upper edge to the header.
    public var header: Double
    /// From the footer to the paper's lower edge.
    public var footer: Double

    /// Excel's "normal" margins unless said otherwise.
    public init(
      left: Double = 0.7, right: Double = 0.7, top: Double = 0.75, bottom: Double = 0.75, header: Double = 0.3, footer: Double = 0.3
    ) {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
      self.header = header
      self.footer = footer
    }
  }

  /// The size of the paper.
  public var paper = Paper.a4
  /// Turned by 90 degrees.
  public var landscape = false
  /// Pages side by side; 0 is as many as needed; nil does not scale.
  public var fitToWidth: Int?
  /// Pages below each other when scaling; 0 is as many as needed.
  public var fitToHeight = 0
  /// Rows printed at the top of each page, 1-based.
  public var repeatRows: ClosedRange<Int>?
  /// Columns printed at the left of each page, 1-based.
  public var repeatColumns: ClosedRange<Int>?
  /// Nil: all cells.
  public var printArea: CellRange?
  /// Above the cells of each page.
  public var header = PageText()
  /// Below the cells of each page.
  public var footer = PageText()
  /// Blank space at the edges.
  public var margins = Margins()
  /// In the middle from left to right.
  public var centeredHorizontally = false
  /// In the middle from top to bottom.
  public var centeredVertically = false
  /// Print the grid of the sheet.
  public var printsGridLines = false

  /// A4 upright, not scaled.
  public init() {}
}

/// A header or footer: three pieces of text.
public struct PageText: Hashable, Sendable {
  /// A piece of a header or footer.
  public enum Piece: Hashable, Sendable, ExpressibleByStringLiteral {
    /// As it stands; `&` is not special.
    case text(String)
    /// Filled in when the page is printed.
    case pageNumber, pageCount, sheetName, fileName

    public init(stringLiteral value: String) { self = .text(value) }
  }

  /// At the left margin.
  public var left: [Piece]
  /// In the middle.
  public var center: [Piece]
  /// At the right margin.
  public var right: [Piece]

  /// A header or footer of up to 255 UTF-16 units, Excel's codes included.
  public init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = []) {
    self.left = left
    self.center = center
    self.right = right
  }

  /// Excel's codes: `&LText&CPage &P`.
  var code: String {
    var text = ""
    for (mark, pieces) in [("&L", left), ("&C", center), ("&R", right)] where !pieces.isEmpty {
      text += mark
      for piece in pieces {
        switch piece {
        case .text(let words):
          for character in words.unicodeScalars {
            text.unicodeScalars.append(character)
            if character == "&" { text += "&" }
          }
        case .pageNumber: text += "&P"
        case .pageCount: text += "&N"
        case .sheetName: text += "&A"
        case .fileName: text += "&F"
        }
      }
    }
    return text
  }
}
