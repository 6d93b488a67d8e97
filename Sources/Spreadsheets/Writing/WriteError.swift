// Why a workbook was not written, and where the fault lies.

/// A refusal to write. No file has appeared or changed.
public struct WriteError: Error, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case nonFiniteNumber
    /// Days before 1900 or after 9999, in CSV.
    case dateOutsideCalendar(Double)
    /// UTF-16 units found; ``WriteLimits/textLength`` are allowed.
    case textTooLong(Int)
    /// Line feeds found; ``WriteLimits/lineFeeds`` are allowed.
    case tooManyLineFeeds(Int)
    /// A character that the format cannot hold at this place: which text.
    case textRefused(String)
    case rowOutsideGrid(Int)
    case columnOutsideGrid(Int)
    /// The row is not below the row before.
    case rowOutOfOrder(Int)
    /// The column is not to the right of the cell before.
    case columnOutOfOrder(Int)
    /// A cell before `beginRow` or after `endRow`.
    case cellOutsideRow
    /// Not one of Excel's error values.
    case errorValueRefused(String)
    case formulaTooLong(Int)
    /// Empty, begins with `=`, or holds a control character.
    case formulaRefused(String)
    /// Brackets inside each other.
    case formulaTooDeep(Int)
    /// Arguments of one function.
    case formulaArguments(Int)
    /// UTF-16 units of a text between quotes in a formula.
    case formulaTextTooLong(Int)
    /// Index of a shared formula without a master that covers the cell, or with two.
    case sharedFormulaRefused(Int)
    /// A formula's result cannot be a formula or rich text.
    case formulaResultRefused
    /// A style of another workbook.
    case unknownStyle(Int)
    case tooManyStyles(Int)
    case tooManyFonts(Int)
    case tooManyNumberFormats(Int)
    case styleRefused(String)
    case noSheets
    case noVisibleSheet
    /// Not a visible sheet of the workbook.
    case activeSheetRefused(Int)
    case sheetNameRefused(String)
    case sheetNameRepeated(String)
    case columnsOverlap(ClosedRange<Int>)
    case overlappingMerges(CellRange, CellRange)
    /// A merge of one cell.
    case mergeOfOneCell(CellRange)
    case definedNameRefused(String)
    case definedNameRepeated(String)
    /// Which text, and how many UTF-16 units are allowed.
    case validationTextTooLong(String, limit: Int)
    /// A word with a comma in a list, or no word.
    case validationListRefused
    case pageTextTooLong(Int)
    case noteRepeated
    case authorTooLong(Int)
    case tooManyHyperlinks(Int)
    case linkRepeated
    case linkTooLong(Int)
    case tooltipTooLong(Int)
    /// Not a PNG or JPEG file with a size, or beyond ``WriteLimits/pictureSide``: which.
    case imageRefused(String)
    /// The property's name.
    case propertyTooLong(String)
    case chartRefused(String)
    /// The heading of a table that does not stand, as text, in the table's first row.
    case tableHeadingMissing(String)
    /// The table's name, and why.
    case tableRefused(String, String)
    /// A setting outside what the format allows, named.
    case settingRefused(String)
    /// The part is larger than ``WriteLimits/partBytes``.
    case partTooLarge
    /// The row source threw ``WriteError/underlying``.
    case rowSourceFailed
    /// `errno` of the attempt to create the file.
    case cannotCreate(Int32)
    /// `errno` of a write, sync or rename; 0 if unknown.
    case inputOutput(Int32)
    /// libzip's error code where no `errno` explains it.
    case archive(Int32)
  }

  public var reason: Reason
  /// The sheet's name.
  public var sheet: String?
  public var reference: CellReference?
  /// What a row source threw.
  public var underlying: (any Error)?

  public init(_ reason: Reason, sheet: String? = nil, reference: CellReference? = nil, underlying: (any Error)? = nil) {
    self.reason = reason
    self.sheet = sheet
    self.reference = reference
    self.underlying = underlying
  }

  /// `sheet 'Data', B7: nonFiniteNumber`: for developers; words for people are the caller's.
  public var description: String {
    var place: [String] = []
    if let sheet { place.append("sheet \(SheetDraft.quoted(sheet))") }
    if let reference { place.append(reference.description) }
    let words = underlying.map { "\(reason): \($0)" } ?? "\(reason)"
    return place.isEmpty ? words : place.joined(separator: ", ") + ": " + words
  }
}
