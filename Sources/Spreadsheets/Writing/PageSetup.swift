// How a sheet is printed.

/// A sheet on paper.
public struct PageSetup: Hashable, Sendable {
  public enum Paper: Int, Hashable, Sendable {
    case letter = 1
    case legal = 5
    case a3 = 8
    case a4 = 9
    case a5 = 11
    /// 8.5 × 13 inch, known as F4 or Folio.
    case folio = 14
  }

  /// Inches.
  public struct Margins: Hashable, Sendable {
    public var left: Double
    public var right: Double
    public var top: Double
    public var bottom: Double
    public var header: Double
    public var footer: Double

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

  public var paper = Paper.a4
  public var landscape = false
  /// Pages side by side; 0 is as many as needed; nil does not scale.
  public var fitToWidth: Int?
  /// Pages below each other when scaling; 0 is as many as needed.
  public var fitToHeight = 0
  /// Rows printed at the top of each page, 1-based.
  public var repeatRows: ClosedRange<Int>?
  /// Columns printed at the left of each page, 1-based.
  public var repeatColumns: ClosedRange<Int>?
  public var printArea: CellRange?
  public var header = PageText()
  public var footer = PageText()
  public var margins = Margins()
  public var centeredHorizontally = false
  public var centeredVertically = false
  /// Print the grid of the sheet.
  public var printsGridLines = false

  public init() {}
}

/// A header or footer: three pieces of text.
public struct PageText: Hashable, Sendable {
  public enum Piece: Hashable, Sendable, ExpressibleByStringLiteral {
    /// As it stands; `&` is not special.
    case text(String)
    case pageNumber, pageCount, sheetName, fileName

    public init(stringLiteral value: String) { self = .text(value) }
  }

  public var left: [Piece]
  public var center: [Piece]
  public var right: [Piece]

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
