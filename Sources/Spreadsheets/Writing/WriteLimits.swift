// The limits of what is written, each with its reason.

/// Limits of workbooks. Exceeding one is a ``WriteError`` before the file is touched, or, in streamed rows, before it appears.
public enum WriteLimits {
  /// UTF-16 units of a cell's text (Excel specifications and limits: characters that a cell can contain).
  public static let textLength = 32_767
  /// UTF-16 units of a formula (Excel: length of formula contents).
  public static let formulaLength = 8_192
  /// UTF-16 units of a sheet's name (Excel refuses longer ones).
  public static let sheetNameLength = 31
  /// Looks of cells in a workbook (Excel: unique cell formats).
  public static let styles = 65_490
  /// UTF-16 units of a defined name (Excel: name syntax rules).
  public static let definedNameLength = 255
  /// UTF-16 units of the title of a validation's prompt or error (ECMA-376, 18.3.1.32).
  public static let validationTitleLength = 32
  /// UTF-16 units of a validation's prompt or error (ECMA-376, 18.3.1.32).
  public static let validationTextLength = 255
  /// UTF-16 units of a list of words typed into a validation (Excel refuses longer ones).
  public static let validationListLength = 255
  /// UTF-16 units of a header or footer with its codes (Excel: characters in a header or footer).
  public static let pageTextLength = 255
  /// UTF-16 units of a number format (Excel refuses longer ones).
  public static let numberFormatLength = 255
  /// Width of a column in digits (Excel: column width).
  public static let columnWidth = 255.0
  /// Height of a row in points (Excel: row height).
  public static let rowHeight = 409.5
  /// Size of letters in points (Excel: font sizes).
  public static let fontSize = 1.0...409.0
  /// Zoom in percent (Excel: zoom range).
  public static let zoom = 10...400
  /// Series of one chart (Excel: data series in one chart).
  public static let chartSeries = 255
  /// Bytes of one part before compression: beyond, the archive needs ZIP64 headers, which Excel distrusts in streamed entries.
  public static let partBytes = 4_294_967_295
  /// UTF-16 units of a table's heading (Excel refuses longer ones).
  public static let tableHeadingLength = 255
  /// UTF-16 units of a link's tooltip (Excel refuses longer ones).
  public static let tooltipLength = 255

  /// Texts shared between cells before further new ones are written into their cells: bounds the memory of a large sheet.
  static let sharedTexts = 65_536
  /// Bytes of shared texts together, for the same reason.
  static let sharedTextBytes = 8 << 20
  /// Bytes of one shared text: a longer one is seldom repeated.
  static let sharedTextLength = 2_048
}
