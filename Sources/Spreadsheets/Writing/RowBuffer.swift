// Rows formatted straight to bytes.

/// Takes a sheet's cells, row after row and from left to right, and holds their bytes until they are compressed.
///
/// Nothing throws here: the first fault (a number that is not finite, a column out of order …) is kept and stops the writing.
public struct RowBuffer: ~Copyable {
  var bytes: ByteBuffer
  var texts = SharedTexts()
  /// The first fault since the sheet began.
  private(set) var failure: WriteError?
  /// Looks of the workbook: a greater index is refused.
  private var styleCount = 1
  private(set) var row = 0
  private var isRowOpen = false
  private var lastColumn = 0
  /// The row's number in digits, least significant byte first, for one store of eight bytes.
  private var rowDigits: UInt64 = 0
  private var rowWidth = 0
  /// Letters of columns, packed likewise; by column - 1.
  private var letters: [UInt32] = []
  private var headings = TableHeadings([])
  /// The row has headings of tables.
  private var isHeadingRow = false
  /// The cells that each shared formula covers, by its index.
  var sharedRanges: [CellRange?] = []

  /// Room for a cell's tags, name, style and a number.
  static let cellRoom = 160

  init(capacity: Int) { bytes = ByteBuffer(capacity: capacity) }

  mutating func beginSheet(_ sheet: SheetDraft, styleCount: Int) {
    self.styleCount = styleCount
    headings = TableHeadings(sheet.tables)
    sharedRanges = []
    row = 0
    isRowOpen = false
    lastColumn = 0
    failure = nil
  }

  /// Ends the last row if it is open.
  mutating func endSheet() {
    if isRowOpen { endRow() }
    if failure == nil { failure = headings.missing(uptoRow: CellReference.maximumRow) }
  }

  /// Begins a row below the one before (which ends if it is open).
  /// - Parameters:
  ///   - row: 1-based.
  ///   - height: in points, up to 409.5; nil is the reader's choice.
  ///   - hidden: not shown; its cells count all the same.
  ///   - style: the look of the row's cells that are not written.
  public mutating func beginRow(_ row: Int, height: Double? = nil, hidden: Bool = false, style: StyleID? = nil) {
    if isRowOpen { endRow() }
    guard failure == nil else { return }
    guard (1...CellReference.maximumRow).contains(row) else { return fail(.rowOutsideGrid(row)) }
    guard row > self.row else { return fail(.rowOutOfOrder(row)) }
    self.row = row
    isRowOpen = true
    isHeadingRow = headings.stand(inRow: row)
    lastColumn = 0
    (rowDigits, rowWidth) = Self.packed(row)
    bytes.fill(Self.cellRoom) { start in
      var to = start
      put("<row r=\"", &to)
      NumberBytes.put(UInt64(row), &to)
      put(UInt8(ascii: "\""), &to)
      return to
    }
    if let style, style != .plain {
      guard style.index < styleCount else { return fail(.unknownStyle(style.index)) }
      bytes.append(" s=\"\(style.index)\" customFormat=\"1\"")
    }
    if let height {
      guard (0...WriteLimits.rowHeight).contains(height) else { return fail(.settingRefused("height of row \(row)")) }
      bytes.append(" ht=\"\(NumberBytes.text(height))\" customHeight=\"1\"")
    }
    bytes.append(hidden ? " hidden=\"1\">" : ">")
  }

  /// Ends the row; the next ``beginRow(_:height:hidden:style:)`` does so too.
  public mutating func endRow() {
    guard isRowOpen else { return }
    isRowOpen = false
    bytes.append("</row>" as StaticString)
    if isHeadingRow, failure == nil { failure = headings.missing(uptoRow: row) }
  }

  /// A finite number.
  public mutating func number(_ column: Int, _ value: Double, _ style: StyleID = .plain) {
    guard open(column, style) else { return }
    guard value.isFinite else { return fail(.nonFiniteNumber, column) }
    let place = place(column)
    bytes.fill(Self.cellRoom) { start in
      var to = start
      place.put(style, &to)
      put("\"><v>", &to)
      NumberBytes.put(value, &to)
      put("</v></c>", &to)
      return to
    }
  }

  /// A date or time: days in Excel's 1900 system (1 = 1 January 1900). The look must have a date format.
  public mutating func date(_ column: Int, serial: Double, _ style: StyleID) { number(column, serial, style) }

  /// Text, up to 32,767 UTF-16 units.
  public mutating func text(_ column: Int, _ value: String, _ style: StyleID = .plain) {
    var value = value
    value.withUTF8 { text(column, $0, style) }
  }

  /// The same from bytes that are known to be text.
  public mutating func text(_ column: Int, _ value: UTF8Span, _ style: StyleID = .plain) {
    value.span.withUnsafeBufferPointer { text(column, $0, style) }
  }

  private mutating func text(_ column: Int, _ text: UnsafeBufferPointer<UInt8>, _ style: StyleID) {
    guard open(column, style) else { return }
    if text.count > WriteLimits.textLength {
      let length = TextLength.utf16(Span(_unsafeElements: text))
      if length > WriteLimits.textLength { return fail(.textTooLong(length), column) }
    }
    if isHeadingRow { noteHeading(column, String(decoding: text, as: UTF8.self)) }
    // Shorter texts cannot have too many.
    if text.count > WriteLimits.lineFeeds, let feeds = XMLText.excessLineFeeds(text) { return fail(.tooManyLineFeeds(feeds), column) }
    let place = place(column)
    if let index = texts.index(of: text) { return putShared(index, place, style) }
    bytes.fill(Self.cellRoom + text.count * XMLText.growth) { start in
      var to = start
      place.put(style, &to)
      put("\" t=\"inlineStr\"><is><t", &to)
      if XMLText.hasOuterBlanks(text) { put(" xml:space=\"preserve\"", &to) }
      put(UInt8(ascii: ">"), &to)
      XMLText.put(text, &to)
      put("</t></is></c>", &to)
      return to
    }
  }

  /// Enters a text that several cells will have, so that it is looked up once: for ``text(_:shared:_:)``.
  /// - Returns: nil when it is too long to be shared, or there is no more room; then ``text(_:_:_:)`` writes it into its cell.
  public mutating func share(_ value: UTF8Span) -> SharedText? {
    value.span.withUnsafeBufferPointer { text in
      // Shorter texts keep every limit of a cell.
      text.count > WriteLimits.lineFeeds ? nil : texts.index(of: text).map(SharedText.init)
    }
  }

  /// A text that was entered before, in this writing.
  public mutating func text(_ column: Int, shared: SharedText, _ style: StyleID = .plain) {
    guard open(column, style) else { return }
    precondition(shared.index < texts.count, "a shared text of another workbook was given")
    if isHeadingRow { noteHeading(column, texts.text(shared.index)) }
    putShared(shared.index, place(column), style)
  }

  @inline(__always)
  private mutating func putShared(_ index: Int, _ place: CellPlace, _ style: StyleID) {
    bytes.fill(Self.cellRoom) { start in
      var to = start
      place.put(style, &to)
      put("\" t=\"s\"><v>", &to)
      NumberBytes.put(UInt64(truncatingIfNeeded: index), &to)
      put("</v></c>", &to)
      return to
    }
  }

  /// Notes the text of a cell that was written, in case it is a heading.
  mutating func noteHeading(_ column: Int, _ text: String) {
    if isHeadingRow, failure == nil { headings.found(text, row, column) }
  }

  /// TRUE or FALSE.
  public mutating func boolean(_ column: Int, _ value: Bool, _ style: StyleID = .plain) {
    raw(column, style, value ? "\" t=\"b\"><v>1</v></c>" : "\" t=\"b\"><v>0</v></c>")
  }

  /// A look without a value.
  public mutating func blank(_ column: Int, _ style: StyleID) { raw(column, style, "\"/>") }

  /// `#N/A`, `#REF!` …
  public mutating func error(_ column: Int, _ value: String, _ style: StyleID = .plain) {
    guard Self.errorValues.contains(value) else { return fail(.errorValueRefused(value), column) }
    raw(column, style, "\" t=\"e\"><v>\(value)</v></c>")
  }

  /// The error values that Excel reads (ECMA-376, 18.18.11, with those of later versions that it writes itself).
  public static let errorValues: Set<String> = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]

  /// Writes a cell whose tags after its style are ready.
  mutating func raw(_ column: Int, _ style: StyleID, _ rest: String) {
    if beginCell(column, style, "") { bytes.append(rest) }
  }

  /// Writes `<c r="B7" s="3` and what comes next; false if no cell may stand here.
  mutating func beginCell(_ column: Int, _ style: StyleID, _ next: StaticString) -> Bool {
    guard open(column, style) else { return false }
    let place = place(column)
    bytes.fill(Self.cellRoom) { start in
      var to = start
      place.put(style, &to)
      put(next, &to)
      return to
    }
    return true
  }

  /// Whether the open row's cell belongs to the shared formula.
  func covers(_ shared: Int, _ column: Int) -> Bool {
    guard sharedRanges.indices.contains(shared), let range = sharedRanges[shared] else { return false }
    return range.rows.contains(row) && range.columns.contains(column)
  }

  /// Keeps the first fault.
  mutating func fail(_ reason: WriteError.Reason, _ column: Int? = nil) {
    guard failure == nil else { return }
    var reference: CellReference?
    if let column, (1...CellReference.maximumColumn).contains(column), row > 0 { reference = CellReference(row: row, column: column) }
    failure = WriteError(reason, reference: reference)
  }

  /// Whether a cell may be written at `column`.
  @inline(__always)
  private mutating func open(_ column: Int, _ style: StyleID) -> Bool {
    if isRowOpen, column > lastColumn, column <= CellReference.maximumColumn, style.index < styleCount, failure == nil {
      lastColumn = column
      if column > letters.count { learnLetters(column) }
      return true
    }
    refuse(column, style)
    return false
  }

  @inline(never)
  private mutating func refuse(_ column: Int, _ style: StyleID) {
    if !isRowOpen {
      fail(.cellOutsideRow)
    } else if !(1...CellReference.maximumColumn).contains(column) {
      fail(.columnOutsideGrid(column))
    } else if column <= lastColumn {
      fail(.columnOutOfOrder(column), column)
    } else {
      fail(.unknownStyle(style.index), column)
    }
  }

  @inline(never)
  private mutating func learnLetters(_ column: Int) {
    for next in (letters.count + 1)...column {
      var packed: UInt32 = 0
      for (index, byte) in CellReference.letters(ofColumn: next).utf8.enumerated() { packed |= UInt32(byte) << UInt32(index * 8) }
      letters.append(packed)
    }
  }

  @inline(__always)
  private func place(_ column: Int) -> CellPlace {
    CellPlace(letters: letters[column - 1], letterCount: column <= 26 ? 1 : column <= 702 ? 2 : 3, digits: rowDigits, digitCount: rowWidth)
  }

  private static func packed(_ number: Int) -> (UInt64, Int) {
    var packed: UInt64 = 0
    var width = 0
    var rest = UInt64(number)
    while rest > 0 {
      packed = packed << 8 | (rest % 10 + 0x30)
      rest /= 10
      width += 1
    }
    return (packed, width)
  }
}
