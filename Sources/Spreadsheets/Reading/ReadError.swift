// Why a file cannot be read.

/// The reason why a whole file cannot be read, with the part where it is known.
public struct ReadError: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    case notFound
    /// The system refuses to read the file; `EINVAL` for what is no regular file.
    case unreadable(errno: Int32)
    case isDirectory
    /// No bytes at all.
    case empty
    case encryptedWorkbook
    /// The binary format of Excel up to 2003.
    case legacyXLS
    case binaryXLSB
    case openDocument
    /// The XML format of Excel 2003 (SpreadsheetML), also under the name .xls.
    case spreadsheetXML
    case otherXML
    case html
    case wordOrSlides
    case image
    case pdf
    /// Excel's `~$…` file that says who has the workbook open.
    case lockFile
    case otherBinary
    /// A ZIP archive without a workbook in it (or text, where a workbook was asked for).
    case notAWorkbook
    /// The archive's bytes contradict themselves (libzip's words), or its parts do.
    case damagedArchive(String)
    /// The file ends too early.
    case truncated
    case missingPart
    case malformedXML(line: Int, String)
    case doctype
    case tooManyEntries(Int)
    /// More bytes (or items) than the limit.
    case tooLarge(limit: Int)
    case tooDeep
    /// A name in the archive that is absolute, climbs with `..`, or occurs twice.
    case suspiciousEntryName(String)
    /// A reference that no sheet has, as written.
    case outsideGrid(String)
    case textTooLong
    case badEncoding
    /// A CSV quote opened in this physical line and never closed.
    case unclosedQuote(line: Int)
  }

  public var reason: Reason
  /// The archive's part where it happened, where known: `xl/worksheets/sheet1.xml`.
  public var part: String?

  public init(_ reason: Reason, part: String? = nil) {
    self.reason = reason
    self.part = part
  }
}
