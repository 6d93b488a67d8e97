// A file of either kind, opened for reading.

/// An open workbook or CSV file; which one its bytes tell, not its name.
public enum Spreadsheet {
  /// XLSX, XLSM or XLTX.
  case workbook(WorkbookReader)
  /// Text of any encoding.
  case csv(CSVReader)

  /// Opens a file once, as what it is.
  /// - Throws: ``ReadError``: the reason for everything that is neither workbook nor plain text, or that is damaged at its frame.
  public init(path: String, limits: ReadLimits = .standard) throws(ReadError) {
    let file = try OpenFile(path: path)
    switch try FileSignature.judge(file) {
    case .archive: self = .workbook(try WorkbookReader(file, limits: limits, scans: true))
    case .text: self = .csv(try CSVReader(file, limits: limits))
    }
  }
}
