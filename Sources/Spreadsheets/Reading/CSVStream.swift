// The fields of a CSV file, pulled batch by batch.

/// The records of a CSV file that is being read.
public final class CSVStream {
  private var records: CSVRecords
  private var fault: ReadError?

  init(_ text: [UInt8], from start: Int, _ dialect: CSVDialect, _ limits: ReadLimits) {
    records = CSVRecords(text, from: start, dialect, limits)
  }

  /// Where the records read so far begin.
  public var lines: CSVLines { records.lines }

  /// The next non-empty fields as text cells, in order; nil after the last. The row is the record's number, 1-based; blank records count, a
  /// `sep=` line does not. What came before a fault is given out first; an unclosed quote is noticed at the end of the file.
  public func next() throws(ReadError) -> CellBatch? {
    if let fault { throw fault }
    do throws(ReadError) {
      try records.fill()
    } catch {
      fault = error
      if records.batch.cells.isEmpty { throw error }
    }
    return records.batch.cells.isEmpty ? nil : records.batch
  }
}

/// The state of reading, as a value: a class would look at each access to it.
private struct CSVRecords {
  /// Cells handed out at once.
  private static let batchCells = 4_096

  private(set) var lines: CSVLines
  private(set) var batch: CellBatch
  private let limits: ReadLimits
  private var scanner: CSVScanner
  private var row = 0
  private var column = 0
  private var beginsRecord = true

  init(_ text: [UInt8], from start: Int, _ dialect: CSVDialect, _ limits: ReadLimits) {
    let line = dialect.hasSepLine ? 2 : 1
    scanner = CSVScanner(text: text, start: start, line: line, dialect: dialect)
    batch = CellBatch(fileBytes: text)
    batch.cells.reserveCapacity(Self.batchCells)
    lines = CSVLines(first: line)
    self.limits = limits
  }

  /// Makes the next batch; empty at the end of the file.
  mutating func fill() throws(ReadError) {
    batch.clear()
    while batch.cells.count < Self.batchCells, try addField() {}
  }

  /// False at the end of the file.
  @inline(__always) private mutating func addField() throws(ReadError) -> Bool {
    let line = scanner.line
    guard scanner.nextField() else { return false }
    if beginsRecord {
      row += 1
      column = 0
      lines.add(row: row, line: line)
    }
    beginsRecord = scanner.endsRecord
    column += 1
    if let unclosed = scanner.unclosedLine { throw ReadError(.unclosedQuote(line: unclosed)) }
    if scanner.isEmptyField { return true }
    guard row <= CellReference.maximumRow, column <= CellReference.maximumColumn else {
      throw ReadError(.outsideGrid("R\(row)C\(column)"))
    }
    let value = try value()
    batch.cells.append(PackedCell(row: row, column: column, style: 0, value: value, hasFormula: false))
    return true
  }

  /// The last field: where it lies in the file, or a copy where it had to be put together.
  @inline(__always) private mutating func value() throws(ReadError) -> PackedValue {
    let value: PackedValue
    if scanner.isJoined {
      let joined = scanner.joined
      value = batch.keep(joined.span)
    } else {
      value = PackedValue(
        kind: .text, textStart: UInt32(truncatingIfNeeded: scanner.range.lowerBound),
        textLength: UInt32(truncatingIfNeeded: scanner.range.count), sharedText: 0)
    }
    if value.textLength > limits.textCharacters, TextLength.exceeds(limits.textCharacters, batch.utf8(of: value).span) {
      throw ReadError(.textTooLong)
    }
    return value
  }
}

/// In which lines of a CSV file its records begin: further down than their numbers say where fields hold line breaks.
public struct CSVLines: Sendable, Equatable {
  /// Line of the first record.
  private let first: Int
  /// Where a record's number and its line part further: both from there on.
  private var turns: [Turn] = []

  private struct Turn: Equatable {
    var row: Int
    var line: Int
  }

  init(first: Int) { self.first = first }

  @inline(__always) mutating func add(row: Int, line: Int) {
    if line - row != turns.last.map({ $0.line - $0.row }) { turns.append(Turn(row: row, line: line)) }
  }

  /// The physical line, 1-based, in which a record begins that was read.
  public func line(ofRow row: Int) -> Int {
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].row <= row { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return row + first - 1 }
    return turns[low - 1].line + row - turns[low - 1].row
  }
}
