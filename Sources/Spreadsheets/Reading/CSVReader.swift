// An open CSV file: its dialect at once, its cells when they are asked for.

/// Reads a CSV file, which is held in memory.
///
/// Every field is text: what is a number or a date, and in which country's spelling, the caller knows better. One reader per task.
///
/// ```swift
/// let csv = try CSVReader(path: path)
/// for cell in try csv.cells().cells {
///   print(cell.reference, cell.value)
/// }
/// ```
public final class CSVReader {
  /// What was found in the bytes: encoding, delimiter, way of quoting.
  public let dialect: CSVDialect
  private let text: [UInt8]
  private let start: Int
  private let limits: ReadLimits

  /// Reads the file and finds its dialect. Records are looked at when they are read.
  /// - Throws: ``ReadError`` where the file is missing, empty, no text, or larger than ``ReadLimits/csvBytes``.
  public convenience init(path: String, limits: ReadLimits = .standard) throws(ReadError) {
    let file = try OpenFile(path: path)
    guard case .text = try FileSignature.judge(file) else { throw ReadError(.otherBinary) }
    try self.init(file, limits: limits)
  }

  init(_ file: borrowing OpenFile, limits: ReadLimits) throws(ReadError) {
    guard file.size <= limits.csvBytes else { throw ReadError(.tooLarge(limit: limits.csvBytes)) }
    let decoded = try TextEncoding.utf8(file.bytes(at: 0, count: file.size))
    text = try Self.withoutEndMark(decoded.text)
    self.limits = limits
    (dialect, start) = CSVDialect.judge(text, encoding: decoded.encoding)
  }

  /// Old programs close a text with one zero or Ctrl-Z. Many zeros are what a lost write leaves behind.
  private static func withoutEndMark(_ text: [UInt8]) throws(ReadError) -> [UInt8] {
    let zeroedTail = 16
    if text.count >= zeroedTail, text.suffix(zeroedTail).allSatisfy({ $0 == 0 }) { throw ReadError(.truncated) }
    return text.last == 0 || text.last == 26 ? text.dropLast() : text
  }

  /// Opens the records for reading, from the first one.
  public func stream() -> CSVStream { CSVStream(text, from: start, dialect, limits) }

  /// All non-empty fields as text cells, in row, column order, and the lines in which their records begin.
  /// - Throws: ``ReadError``; ``ReadError/Reason/tooLarge(limit:)`` above ``ReadLimits/cells``.
  public func cells() throws(ReadError) -> (cells: [Cell], lines: CSVLines) {
    let (batch, lines) = try batch()
    return (batch.cells.map(batch.cell), lines)
  }

  /// The same fields in one batch, which holds the file's bytes.
  package func batch() throws(ReadError) -> (batch: CellBatch, lines: CSVLines) {
    var all = CellBatch(fileBytes: text)
    let stream = stream()
    while let batch = try stream.next() {
      guard all.cells.count + batch.cells.count <= limits.cells else { throw ReadError(.tooLarge(limit: limits.cells)) }
      all.append(batch)
    }
    return (all, stream.lines)
  }
}
