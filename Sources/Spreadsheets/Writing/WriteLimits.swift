// The limits of what is written, each with its reason.

/// Limits of workbooks. Exceeding one is a ``WriteError`` before the file is touched, or, in streamed rows, before it appears.
///
/// "Excel" names Microsoft's page "Excel specifications and limits"; "repairs" means that Excel calls a file beyond the limit damaged, which its
/// page does not say. Rows and columns: ``CellReference/maximumRow``, ``CellReference/maximumColumn``.
///
/// Not enforced: the 16,384 bytes of a formula as Excel keeps it, which its text does not tell. Nor what nothing here can exceed: 256 kinds of fill
/// and of line (there are one and seven), typefaces (there is one). Nor what Excel opens all the same: more than 15 digits, subnormal numbers, days
/// after the year 9999 (shown as `####`).
public enum WriteLimits {
  /// UTF-16 units of a cell's text (Excel: characters that a cell can contain).
  public static let textLength = 32_767
  /// Line feeds of a cell's text (Excel: line feeds per cell).
  public static let lineFeeds = 253
  /// UTF-16 units of a formula (Excel: length of formula contents).
  public static let formulaLength = 8_192
  /// Brackets inside each other in a formula (Excel: nested levels of functions).
  public static let formulaDepth = 64
  /// Arguments of one function (Excel: arguments in a function).
  public static let formulaArguments = 255
  /// UTF-16 units of a text between quotes in a formula (Excel repairs).
  public static let formulaTextLength = 255
  /// Shared formulas of a sheet (ours: they are kept in a list by their index, and far fewer are ever needed).
  public static let sharedFormulas = 1 << 16
  /// UTF-16 units of a sheet's name (Excel refuses longer ones).
  public static let sheetNameLength = 31
  /// Looks of cells in a workbook (Excel: unique cell formats).
  public static let styles = 65_490
  /// Looks of letters among the styles of a workbook (Excel: unique font types per workbook).
  public static let fonts = 512
  /// Number formats of one's own in a workbook (Excel: number formats in a workbook, 200 in the most frugal language).
  public static let numberFormats = 200
  /// UTF-16 units of a number format (Excel refuses longer ones).
  public static let numberFormatLength = 255
  /// Parts of a number format: positive, negative, zero, text (Excel repairs).
  public static let numberFormatSections = 4
  /// Steps of indent (ECMA-376, 18.8.1; Excel's dialog).
  public static let indent = 0...250
  /// Degrees of rotated text (ECMA-376, 18.8.1).
  public static let textRotation = -90...90
  /// Size of letters in points (Excel: font sizes).
  public static let fontSize = 1.0...409.0
  /// UTF-16 units of a defined name or of a table's (Excel: name syntax rules).
  public static let definedNameLength = 255
  /// UTF-16 units of the title of a validation's prompt or error (ECMA-376, 18.3.1.32).
  public static let validationTitleLength = 32
  /// UTF-16 units of a validation's prompt or error (ECMA-376, 18.3.1.32).
  public static let validationTextLength = 255
  /// UTF-16 units of a list of words typed into a validation (Excel repairs).
  public static let validationListLength = 255
  /// UTF-16 units of a header or footer with its codes (Excel: characters in a header or footer).
  public static let pageTextLength = 255
  /// Pages to fit a sheet on, each way (Excel's dialog).
  public static let pagesToFit = 0...32_767
  /// Margin of a page in inches (Excel's dialog refuses 50 and more).
  public static let margin = 0.0..<50.0
  /// Width of a column in digits (Excel: column width).
  public static let columnWidth = 255.0
  /// Height of a row in points (Excel: row height, 409; its dialog takes half a point more).
  public static let rowHeight = 409.5
  /// Zoom in percent (Excel: zoom range).
  public static let zoom = 10...400
  /// Series of one chart (Excel: data series in one chart).
  public static let chartSeries = 255
  /// UTF-16 units of a table's heading (Excel repairs).
  public static let tableHeadingLength = 255
  /// Hyperlinks of a sheet (Excel: hyperlinks in a worksheet).
  public static let hyperlinks = 65_530
  /// UTF-16 units of a link's place (Excel repairs).
  public static let linkLength = 2_079
  /// UTF-16 units of a link's tooltip (Excel refuses longer ones).
  public static let tooltipLength = 255
  /// UTF-16 units of a note's author: no published limit; Excel's other short texts have this one.
  public static let authorLength = 255
  /// Side of a note in points: larger than any screen is a mistake, and would walk over thousands of columns.
  public static let noteSide = 1.0...5_000.0
  /// Side of a picture in units of 1/914,400 inch (ECMA-376, 20.1.10.42); at least one.
  public static let pictureSide = 1.0...27_273_042_316_900.0
  /// UTF-16 units of a document property and of a custom one's name (Excel refuses longer ones).
  public static let propertyLength = 255
  /// Bytes of one part before compression: beyond, the archive needs ZIP64 headers, which Excel distrusts in streamed entries.
  public static let partBytes = 4_294_967_295

  /// Texts shared between cells before further new ones are written into their cells: bounds the memory of a large sheet.
  static let sharedTexts = 65_536
  /// Bytes of shared texts together, for the same reason.
  static let sharedTextBytes = 8 << 20
  /// Bytes of one shared text: a longer one is seldom repeated.
  static let sharedTextLength = 2_048
}

extension WriteLimits {
  /// The text with blanks in place of line feeds beyond ``lineFeeds``: for texts that come from elsewhere and must not stop the writing.
  public static func fitting(_ text: String) -> String {
    guard text.utf8.count > lineFeeds, text.utf8.count(where: { $0 == 0x0A }) > lineFeeds else { return text }
    var feeds = 0
    return String(
      decoding: text.utf8.map { byte in
        if byte == 0x0A { feeds += 1 }
        return byte == 0x0A && feeds > lineFeeds ? 0x20 : byte
      }, as: UTF8.self)
  }
}
