// How much a file may ask of the reader before it is refused.

/// Budgets of one file. Inflated bytes are counted while they come, whatever the archive claims.
public struct ReadLimits: Sendable, Equatable {
  /// What honest files never reach; a file that does is refused before it costs more.
  public static let standard = ReadLimits()

  /// Entries of the archive. A workbook with pictures and 200 sheets has below 1,000.
  public var entries = 2_000
  /// Inflated bytes of one worksheet: a full million rows of a wide table has 0.8 GB.
  public var sheetBytes = 1 << 30
  /// Of these, what the byte scanner leaves to libxml2: half a minute of libxml2 would be the price of a megabyte that somebody sends. An honest
  /// sheet of odd shape with a million cells has 60 MB.
  public var oddSheetBytes = 512 << 20
  /// Inflated bytes of any other part: 256 MiB of shared strings are more than any sheet can show.
  public var otherPartBytes = 256 << 20
  /// Inflated bytes of all parts that are read: one full sheet and its texts.
  public var workbookBytes = 1_280 << 20
  /// Characters of one text, in UTF-16 units: Excel's limit for a cell.
  public var textCharacters = 32_767
  /// Nesting of elements. Honest parts stay below 20; 256 is also libxml2's own limit for trees.
  public var depth = 256
  /// Items of the shared string table: eight full columns of different texts.
  public var sharedStrings = 8_388_608
  /// Cells held at once by ``WorkbookReader/cells(ofSheet:)`` and ``CSVReader/cells()``: 400 MB. Streams give out any number.
  public var cells = 10_000_000
  /// Hidden ranges, merges, names, formats … of one part: as many as a sheet has rows.
  public var layoutItems = 1_048_576
  /// Sheets and defined names of a workbook: Excel's memory is the only limit, 65,536 was the old one for names.
  public var namedItems = 65_536
  /// Bytes of a CSV file, which is held in memory: a million rows of 32 columns have 250 MB.
  public var csvBytes = 512 << 20

  /// The standard limits, to be changed one by one.
  public init() {}

  /// Bytes the text of one element may have: each character at most an escape of seven bytes (`_x000D_`).
  var elementTextBytes: Int { max(textCharacters, 1_024) * 8 }
}
