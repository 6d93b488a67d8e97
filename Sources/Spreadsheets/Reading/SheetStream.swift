// The cells of one sheet, pulled batch by batch.

/// An open worksheet: a run of cells at a time. Memory does not grow with the sheet, only with the texts that its cells share.
///
/// It belongs to the task of its ``WorkbookReader``. Several streams of one workbook may be open.
public final class SheetStream {
  private let reader: PartReader<SheetPart>?
  private let limits: ReadLimits
  private let part: String
  private var fault: ReadError?

  /// A sheet that is no worksheet has no cells.
  init(empty part: String, _ limits: ReadLimits) {
    reader = nil
    self.part = part
    self.limits = limits
  }

  init(_ sheet: SheetPart, _ stream: PartStream, scans: Bool, chunk: Int? = nil) {
    reader = PartReader(sheet, stream, scans: scans, chunk: chunk)
    part = sheet.part
    limits = sheet.limits
  }

  /// The next cells that hold something, in file order: out-of-order rows and cells come as found. Nil after the end, which is only reached
  /// where the whole part was sound: a damaged end is noticed after the cells before it were given out.
  /// - Throws: ``ReadError``, the same one again whenever it is called after a fault.
  public func next() throws(ReadError) -> CellBatch? {
    if let fault { throw fault }
    guard let reader else { return nil }
    reader.content.clearBatch()
    do throws(ReadError) {
      while try reader.advance() {
        if !reader.content.batch.cells.isEmpty { return reader.content.batch }
      }
      guard reader.content.hasRoot else { throw ReadError(.malformedXML(line: 1, "not a worksheet"), part: part) }
    } catch {
      fault = error
      // What was found before the fault is given out first.
      if !reader.content.batch.cells.isEmpty { return reader.content.batch }
      throw error
    }
    return nil
  }

  /// What the sheet hides and merges; whole only after ``next()`` has returned nil.
  public var layout: SheetLayout { reader?.content.finishedLayout() ?? SheetLayout() }
}

extension WorkbookReader {
  /// Opens a sheet for reading. Sheets that are no worksheets have no cells.
  /// - Precondition: `index` is an index of ``sheets``.
  /// - Throws: ``ReadError`` where the sheet's part is missing or the shared texts cannot be read.
  public func stream(sheet index: Int) throws(ReadError) -> SheetStream {
    precondition(sheets.indices.contains(index), "a sheet that the workbook does not have")
    let name = sheetParts[index] ?? sheets[index].name
    guard sheets[index].isWorksheet else { return SheetStream(empty: name, limits) }
    guard let part = sheetParts[index], let stream = try PartStream(part, of: package.archive, limit: limits.sheetBytes)
    else { throw ReadError(.missingPart, part: name) }
    let texts = try sharedTexts()
    let sheet = SheetPart(part: part, sharedTexts: texts, formats: numberFormats, uses1904Dates: uses1904Dates, limits: limits)
    return SheetStream(sheet, stream, scans: scans)
  }
}
