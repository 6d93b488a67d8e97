// Why a file cannot be read.

/// The reason why a whole file cannot be read, with the part where it is known. <doc:WhatIsRefused> tells what to do about each.
public struct ReadError: Error, Equatable, Sendable {
  /// Why, as a value to act on.
  public enum Reason: Equatable, Sendable {
    /// No file of this name.
    case notFound
    /// The system refuses to read the file; `EINVAL` for what is no regular file.
    case unreadable(errno: Int32)
    /// A folder.
    case isDirectory
    /// No bytes at all.
    case empty
    /// A workbook that opens only with a password, or an entry of the archive that does.
    case encryptedWorkbook
    /// The binary format of Excel up to 2003.
    case legacyXLS
    /// The binary format of Excel since 2007.
    case binaryXLSB
    /// An OpenDocument file, such as .ods of LibreOffice.
    case openDocument
    /// The XML format of Excel 2003 (SpreadsheetML), also under the name .xls.
    case spreadsheetXML
    /// XML that is neither a workbook nor a page.
    case otherXML
    /// A web page, often under the name .xls.
    case html
    /// A text document or a presentation, old or new.
    case wordOrSlides
    /// A picture, such as PNG or JPEG.
    case image
    /// A PDF file.
    case pdf
    /// Excel's `~$…` file that says who has the workbook open.
    case lockFile
    /// Bytes that are neither an archive nor text, or, for ``CSVReader``, no text.
    case otherBinary
    /// A ZIP archive without a workbook in it (or text, where a workbook was asked for).
    case notAWorkbook
    /// The archive's bytes contradict themselves (libzip's words), or its parts do.
    case damagedArchive(String)
    /// The file ends too early.
    case truncated
    /// A part that the workbook names is not in the archive.
    case missingPart
    /// XML that does not parse, at a line of its part, in libxml2's words or ours.
    case malformedXML(line: Int, String)
    /// A document type declaration, which workbooks do not have and attacks do.
    case doctype
    /// Entries found; ``ReadLimits/entries`` are allowed.
    case tooManyEntries(Int)
    /// More bytes (or items) than the limit.
    case tooLarge(limit: Int)
    /// Elements inside each other beyond ``ReadLimits/depth``.
    case tooDeep
    /// A name in the archive that is absolute, climbs with `..`, or occurs twice.
    case suspiciousEntryName(String)
    /// A reference that no sheet has, as written.
    case outsideGrid(String)
    /// A text beyond ``ReadLimits/textCharacters``.
    case textTooLong
    /// Bytes that are no characters in the encoding which the file declares.
    case badEncoding
    /// A CSV quote opened in this physical line and never closed.
    case unclosedQuote(line: Int)
  }

  /// Why.
  public var reason: Reason
  /// The archive's part where it happened, where known: `xl/worksheets/sheet1.xml`.
  public var part: String?

  /// An error of the reader.
  public init(_ reason: Reason, part: String? = nil) {
    self.reason = reason
    self.part = part
  }
}

extension ReadError: CustomStringConvertible {
  /// For developers: part and reason.
  public var description: String { part.map { "\($0): \(reason)" } ?? "\(reason)" }
}
