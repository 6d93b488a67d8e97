// An open CSV file: its dialect at once, its cells when they are asked for.

/// Reads a CSV file, which is held in memory. One per task.
public final class CSVReader {
  /// Cells handed out at once.
  private static let batchCells = 4_096

  public let dialect: CSVDialect
  private let text: [UInt8]
  private let start: Int
  private let limits: ReadLimits
  /// Where a record's number and its line part further: row and line from there on.
  private var turns: [(row: Int, line: Int)] = []

  public init(path: String, limits: ReadLimits = .standard) throws(ReadError) {
    let file = try OpenFile(path: path)
    guard case .text = try FileSignature.judge(file) else { throw ReadError(.otherBinary) }
    guard file.size <= limits.csvBytes else { throw ReadError(.tooLarge(limit: limits.csvBytes)) }
    let decoded = try TextEncoding.utf8(file.bytes(at: 0, count: file.size))
    text = try Self.withoutEndMark(decoded.text)
    self.limits = limits
    (dialect, start) = text.withUnsafeBufferPointer { CSVDialect.judge($0, encoding: decoded.encoding) }
  }

  /// Old programs close a text with one zero or Ctrl-Z. Many zeros are what a lost write leaves behind.
  private static func withoutEndMark(_ text: [UInt8]) throws(ReadError) -> [UInt8] {
    let zeroedTail = 16
    if text.count >= zeroedTail, text.suffix(zeroedTail).allSatisfy({ $0 == 0 }) { throw ReadError(.truncated) }
    return text.last == 0 || text.last == 26 ? text.dropLast() : text
  }

  /// Streams the non-empty fields as text cells in batches, in order. The row is the record's number, 1-based; blank records count, a `sep=` line does not.
  /// - Throws: `ReadError`, or what `body` throws. An unclosed quote is noticed at the end of the file.
  public func read(_ body: (borrowing CellBatch) throws -> Void) throws {
    turns = []
    try text.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(text: buffer, start: start, line: dialect.hasSepLine ? 2 : 1, dialect: dialect)
      var batch = CellBatch(fileBytes: text)
      var row = 0
      var column = 0
      var beginsRecord = true
      var offset = 0
      while true {
        let line = scanner.line
        guard scanner.nextField() else { break }
        if beginsRecord {
          row += 1
          column = 0
          if line - row != offset || row == 1 {
            offset = line - row
            turns.append((row, line))
          }
        }
        beginsRecord = scanner.endsRecord
        column += 1
        if let unclosed = scanner.unclosedLine { throw ReadError(.unclosedQuote(line: unclosed)) }
        if scanner.isEmptyField { continue }
        guard row <= CellReference.maximumRow, column <= CellReference.maximumColumn else {
          throw ReadError(.outsideGrid("R\(row)C\(column)"))
        }
        let value = try value(of: scanner, &batch)
        batch.cells.append(PackedCell(row: row, column: column, style: 0, value: value, hasFormula: false))
        if batch.cells.count == Self.batchCells {
          try body(batch)
          batch.clear()
        }
      }
      if !batch.cells.isEmpty { try body(batch) }
    }
  }

  /// The last field: where it lies in the file, or a copy where it had to be put together.
  @inline(__always) private func value(of scanner: CSVScanner, _ batch: inout CellBatch) throws(ReadError) -> PackedValue {
    let value =
      scanner.isJoined
      ? batch.keep(scanner.joined.span)
      : PackedValue(
        kind: .text, textStart: UInt32(truncatingIfNeeded: scanner.range.lowerBound),
        textLength: UInt32(truncatingIfNeeded: scanner.range.count), sharedText: 0)
    if value.textLength > limits.textCharacters, TextLength.exceeds(limits.textCharacters, batch.utf8(of: value).span) {
      throw ReadError(.textTooLong)
    }
    return value
  }

  /// All cells, in row, column order.
  public func cells() throws -> [Cell] {
    var all: [Cell] = []
    let limit = limits.cells
    try read { batch in
      guard all.count + batch.cells.count <= limit else { throw ReadError(.tooLarge(limit: limit)) }
      for packed in batch.cells { all.append(batch.cell(packed)) }
    }
    return all
  }

  /// After reading: the physical line, 1-based, in which a record begins.
  public func physicalLine(ofRow row: Int) -> Int {
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].row <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return row + (dialect.hasSepLine ? 1 : 0) }
    return turns[low - 1].line + row - turns[low - 1].row
  }
}
