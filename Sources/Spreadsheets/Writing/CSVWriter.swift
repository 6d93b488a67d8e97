// Tables as CSV, safe to open in a spreadsheet program.

/// Writes a table as CSV in UTF-8, field after field, row after row.
///
/// ```swift
/// var csv = CSVWriter(.rfc4180)
/// csv.text("Name")
/// csv.number(12.5)
/// try csv.endRow()
/// let bytes = try csv.finish()
/// ```
public struct CSVWriter {
  /// How fields are separated and numbers and dates are spelt.
  public struct Dialect: Hashable, Sendable {
    /// One ASCII character.
    public var separator: UInt8
    /// `12,5` instead of `12.5`.
    public var decimalComma: Bool
    /// `12/03/2026` instead of `2026-03-12`.
    public var dayFirst: Bool
    /// Mark the file as UTF-8 for Excel.
    public var byteOrderMark: Bool

    /// - Precondition: the separator is an ASCII character and not `"`.
    public init(separator: UInt8, decimalComma: Bool, dayFirst: Bool, byteOrderMark: Bool) {
      precondition(separator < 0x80 && separator != UInt8(ascii: "\""), "the separator of a CSV file is an ASCII character, not a quote")
      self.separator = separator
      self.decimalComma = decimalComma
      self.dayFirst = dayFirst
      self.byteOrderMark = byteOrderMark
    }

    /// `;`, decimal comma, `dd/mm/yyyy`, byte order mark: opens right in Excel with Indonesian settings.
    public static let indonesian = Dialect(separator: UInt8(ascii: ";"), decimalComma: true, dayFirst: true, byteOrderMark: true)
    /// `,`, decimal point, ISO dates, no byte order mark.
    public static let rfc4180 = Dialect(separator: UInt8(ascii: ","), decimalComma: false, dayFirst: false, byteOrderMark: false)
  }

  /// How the file is spelt.
  public let dialect: Dialect
  private let flush: (([UInt8]) throws -> Void)?
  private var bytes: [UInt8] = []
  /// Fields of the row so far, and where the row began.
  private var fields = 0
  private var rowStart = 0
  private var rows = 0
  /// Fields of the first row.
  private var width = 0
  /// Something other than blanks has been written: what kind of file it is, is no longer in doubt.
  private var hasContent = false
  /// The first fault; thrown at the end of its row.
  private var failure: WriteError?

  /// Bytes gathered before they are handed on.
  private static let chunk = 64 << 10

  /// - Parameters:
  ///   - dialect: how the file is spelt.
  ///   - flush: takes the bytes of whole rows in order, about 64 KiB at a time; without it they stay in memory until ``finish()``.
  public init(_ dialect: Dialect, flush: (([UInt8]) throws -> Void)? = nil) {
    self.dialect = dialect
    self.flush = flush
    if dialect.byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    rowStart = bytes.count
  }

  private mutating func separate() {
    if fields > 0 {
      bytes.append(dialect.separator)
      hasContent = hasContent || dialect.separator > UInt8(ascii: " ")
    }
    fields += 1
  }

  /// Text, quoted where needed. One that a spreadsheet program could take for a formula gets a leading `'`, which ``unguarded(_:)`` takes off.
  ///
  /// All characters are written as they are. A file with many control characters is no text to most readers, ``CSVReader`` among them.
  public mutating func text(_ value: String) {
    var value = value
    value.withUTF8 { text($0) }
  }

  /// The same from bytes that are known to be text.
  public mutating func text(_ value: UTF8Span) { value.span.withUnsafeBufferPointer { text($0) } }

  private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    let guarded = CSVGuard.mayBeFormula(text)
    let quoted = mustQuote(text)
    if quoted { bytes.append(UInt8(ascii: "\"")) }
    if guarded { bytes.append(UInt8(ascii: "'")) }
    if quoted {
      for byte in text {
        bytes.append(byte)
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(contentsOf: text)
    }
    hasContent = hasContent || quoted || text.contains { $0 > UInt8(ascii: " ") }
  }

  /// The text that was given to ``text(_:)``, from the field that a reader found: without the `'` that guards it, if it has one.
  /// A table of texts that is written, read and unguarded is what it was; only empty texts are not told from blanks.
  public static func unguarded(_ field: String) -> String {
    var field = field
    let isGuarded = field.withUTF8 { $0.first == UInt8(ascii: "'") && CSVGuard.mayBeFormula(UnsafeBufferPointer(rebasing: $0.dropFirst())) }
    return isGuarded ? String(field.dropFirst()) : field
  }

  private func mustQuote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if !hasContent, CSVGuard.misleadsAtStart(text) { return true }
    let telling = tellsSeparator
    return text.contains { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), dialect.separator: true
      case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"): telling
      default: false
      }
    }
  }

  /// Readers guess the separator from the first row, and in a file of one column from whatever looks like one: there is quoted what could mislead.
  private var tellsSeparator: Bool { rows == 0 || width == 1 }

  /// A finite number in its shortest decimal text, without exponent from 1e-15 to 1e21.
  public mutating func number(_ value: Double) {
    separate()
    hasContent = true
    guard value.isFinite else { return fail(.nonFiniteNumber) }
    if appendShort(value) { return }
    let text = NumberBytes.plain(value)
    // A comma that neither is the separator nor could be taken for it needs no quotes.
    let quoted = commaNeedsQuotes && text.utf8.contains(UInt8(ascii: "."))
    if quoted { bytes.append(UInt8(ascii: "\"")) }
    for byte in text.utf8 { bytes.append(byte == UInt8(ascii: ".") && dialect.decimalComma ? UInt8(ascii: ",") : byte) }
    if quoted { bytes.append(UInt8(ascii: "\"")) }
  }

  private var commaNeedsQuotes: Bool { dialect.decimalComma && (dialect.separator == UInt8(ascii: ",") || tellsSeparator) }

  /// The common case without a string in between: no exponent and no decimal comma that would need quotes.
  private mutating func appendShort(_ value: Double) -> Bool {
    if commaNeedsQuotes { return false }
    let comma = dialect.decimalComma
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumberBytes.room) { room in
      guard let start = room.baseAddress else { return false }
      var end = start
      NumberBytes.put(value, &end)
      let digits = UnsafeMutableBufferPointer(start: start, count: end - start)
      for index in digits.indices {
        if digits[index] == UInt8(ascii: "e") { return false }
        if comma, digits[index] == UInt8(ascii: ".") { digits[index] = UInt8(ascii: ",") }
      }
      bytes.append(contentsOf: digits)
      return true
    }
  }

  /// A date, with its time if it has one. Unit: days in Excel's 1900 system, in the years 1–9999.
  public mutating func date(serial: Double) {
    separate()
    hasContent = true
    guard let moment = CalendarMoment(serial) else { return fail(.dateOutsideCalendar(serial)) }
    guard moment.second == 0 else {
      bytes.append(contentsOf: (dialect.dayFirst ? moment.dayFirst : moment.iso).utf8)
      return
    }
    let (first, last) = dialect.dayFirst ? ((moment.day, 2), (moment.year, 4)) : ((moment.year, 4), (moment.day, 2))
    let sign = UInt8(ascii: dialect.dayFirst ? "/" : "-")
    append(first.0, digits: first.1)
    bytes.append(sign)
    append(moment.month, digits: 2)
    bytes.append(sign)
    append(last.0, digits: last.1)
  }

  private mutating func append(_ number: Int, digits: Int) {
    var scale = digits == 4 ? 1000 : 10
    while scale > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / scale % 10))
      scale /= 10
    }
  }

  /// `TRUE` or `FALSE`.
  public mutating func boolean(_ value: Bool) {
    separate()
    hasContent = true
    bytes.append(contentsOf: (value ? "TRUE" : "FALSE").utf8)
  }

  /// An empty field.
  public mutating func blank() { separate() }

  private mutating func fail(_ reason: WriteError.Reason) {
    guard failure == nil else { return }
    var reference: CellReference?
    if (1...CellReference.maximumColumn).contains(fields), rows < CellReference.maximumRow {
      reference = CellReference(row: rows + 1, column: fields)
    }
    failure = WriteError(reason, reference: reference)
  }

  /// Ends the row with CR LF. Throws the first fault of the row, or ``WriteError/Reason/rowSourceFailed`` around what `flush` threw.
  public mutating func endRow() throws(WriteError) {
    if let failure { throw failure }
    // A row of one empty field would be an empty line, which readers skip.
    if fields == 1, bytes.count == rowStart { bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: "\"")]) }
    bytes.append(contentsOf: [0x0D, 0x0A])
    if rows == 0 { width = fields }
    fields = 0
    rows += 1
    if flush != nil, bytes.count >= Self.chunk { try handOn() }
    rowStart = bytes.count
  }

  private mutating func handOn() throws(WriteError) {
    guard let flush, !bytes.isEmpty else { return }
    do { try flush(bytes) } catch let error as WriteError { throw error } catch {
      throw WriteError(.rowSourceFailed, underlying: error)
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Ends the last row if it is open and hands on what is left.
  /// - Returns: all bytes; empty if there is a `flush`.
  public mutating func finish() throws(WriteError) -> [UInt8] {
    if fields > 0 || failure != nil { try endRow() }
    try handOn()
    defer { bytes = [] }
    return bytes
  }
}
