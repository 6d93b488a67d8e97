// Why a workbook was not written, and where the fault lies.

/// A refusal to write. No file has appeared or changed.
public struct WriteError: Error, Sendable, CustomStringConvertible {
  /// Why, as a value to act on.
  public enum Reason: Hashable, Sendable {
    /// Infinity or not a number, which no cell can hold.
    case nonFiniteNumber
    /// Days before 1900 or after 9999, in CSV.
    case dateOutsideCalendar(Double)
    /// UTF-16 units found; ``WriteLimits/textLength`` are allowed.
    case textTooLong(Int)
    /// Line feeds found; ``WriteLimits/lineFeeds`` are allowed.
    case tooManyLineFeeds(Int)
    /// A character that the format cannot hold at this place: which text.
    case textRefused(String)
    /// A row that no sheet has: 1…1,048,576.
    case rowOutsideGrid(Int)
    /// A column that no sheet has: 1…16,384.
    case columnOutsideGrid(Int)
    /// The row is not below the row before.
    case rowOutOfOrder(Int)
    /// The column is not to the right of the cell before.
    case columnOutOfOrder(Int)
    /// A cell before `beginRow` or after `endRow`.
    case cellOutsideRow
    /// Not one of Excel's error values.
    case errorValueRefused(String)
    /// UTF-16 units found; ``WriteLimits/formulaLength`` are allowed.
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
    /// Looks found; ``WriteLimits/styles`` are allowed.
    case tooManyStyles(Int)
    /// Looks of letters found; ``WriteLimits/fonts`` are allowed.
    case tooManyFonts(Int)
    /// Number formats found; ``WriteLimits/numberFormats`` are allowed.
    case tooManyNumberFormats(Int)
    /// A look outside what the format allows: which setting.
    case styleRefused(String)
    /// A workbook without sheets.
    case noSheets
    /// A workbook whose sheets are all hidden.
    case noVisibleSheet
    /// Not a visible sheet of the workbook.
    case activeSheetRefused(Int)
    /// Not as ``SheetDraft/name`` must be.
    case sheetNameRefused(String)
    /// Two sheets with one name, whatever the case.
    case sheetNameRepeated(String)
    /// Columns that an earlier ``ColumnDraft`` has too.
    case columnsOverlap(ClosedRange<Int>)
    /// Two merges with a cell in common.
    case overlappingMerges(CellRange, CellRange)
    /// A merge of one cell.
    case mergeOfOneCell(CellRange)
    /// Not as ``DefinedNameDraft/name`` must be, or of a sheet that is not there.
    case definedNameRefused(String)
    /// Two defined names or tables with one name, whatever the case.
    case definedNameRepeated(String)
    /// Which text, and how many UTF-16 units are allowed.
    case validationTextTooLong(String, limit: Int)
    /// A word with a comma in a list, or no word.
    case validationListRefused
    /// UTF-16 units of a header or footer found; ``WriteLimits/pageTextLength`` are allowed.
    case pageTextTooLong(Int)
    /// Two notes at one cell.
    case noteRepeated
    /// UTF-16 units of a note's author found; ``WriteLimits/authorLength`` are allowed.
    case authorTooLong(Int)
    /// Links of one sheet found; ``WriteLimits/hyperlinks`` are allowed.
    case tooManyHyperlinks(Int)
    /// Two links at one cell.
    case linkRepeated
    /// UTF-16 units of a link's place found; ``WriteLimits/linkLength`` are allowed.
    case linkTooLong(Int)
    /// UTF-16 units of a tooltip found; ``WriteLimits/tooltipLength`` are allowed.
    case tooltipTooLong(Int)
    /// Not a PNG or JPEG file with a size, or beyond ``WriteLimits/pictureSide``: which.
    case imageRefused(String)
    /// The property's name.
    case propertyTooLong(String)
    /// A chart that cannot be shown: why.
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

  /// Why.
  public var reason: Reason
  /// The sheet's name.
  public var sheet: String?
  /// The cell, where there is one.
  public var reference: CellReference?
  /// What a row source threw.
  public var underlying: (any Error)?

  /// An error of the writer.
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
