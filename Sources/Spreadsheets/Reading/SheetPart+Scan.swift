// The byte scanner of worksheets: rows and cells in the plain shape that real producers write.

extension SheetPart {
  static var container: StaticString { "<sheetData" }
  static var opening: StaticString { "<row" }

  /// The shortest cells that occur in numbers: `<c r="A1"><v>1</v></c>`.
  private static let shortCell = 23

  mutating func expect(bytes: Int) { batch.cells.reserveCapacity(bytes / Self.shortCell) }

  /// `worksheet`, `sheetData`, `row`, `c`, `is`, `r`, `rPr`, `b`: the scanner takes nothing that is nested deeper.
  private static var deepest: Int { 8 }

  /// Rows may come: `worksheet` and `sheetData` are open and nothing else.
  func isBeforeMiddle(depth: Int) -> Bool { isInData && hasRoot && depth == 2 && !isSkipping && limits.depth >= Self.deepest }

  /// The row in which the scanner stopped.
  mutating func reopening() -> [UInt8] { openRowColumn == nil ? [] : Array("<row r=\"\(row)\">".utf8) }

  mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> ScanResult {
    var at = start
    var mark = start
    var element = start
    while true {
      // Blanks are taken with what follows them: those at the end of a part must be seen by libxml2, which counts lines by them.
      mark = at
      PlainMarkup.skipBlanks(bytes, &at)
      element = at
      guard bytes[at] == UInt8(ascii: "<") else { break }
      if openRowColumn == nil {
        guard PlainMarkup.stands("<row", bytes, at: at) else { break }
        at += 4
        guard scanRow(bytes, &at) else { break }
      } else if bytes[at + 1] == UInt8(ascii: "c") {
        at += 2
        guard scanCell(bytes, &at) else { break }
      } else {
        guard PlainMarkup.stands("</row>", bytes, at: at) else { break }
        at += 6
        openRowColumn = nil
      }
    }
    // What was read of a cell without end is read again.
    value = nil
    inline.clear()
    return ScanResult(reason: Self.isWhole(bytes, at: element) ? .handsOver : .needsMore, position: mark)
  }

  /// What begins here also ends in the bytes at hand.
  private static func isWhole(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    if PlainMarkup.stands("<row", bytes, at: start) { return PlainMarkup.occurs(">", bytes, from: start) }
    guard PlainMarkup.stands("<c", bytes, at: start) else { return PlainMarkup.has("</sheetData>".utf8.count, bytes, from: start) }
    return PlainMarkup.occurs("</c>", bytes, from: start)
  }

  private mutating func scanRow(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    var number = row + 1
    var isHidden = false
    let end = PlainMarkup.attributes(bytes, &at) { attribute in
      if PlainMarkup.isNamed("r", attribute, bytes) {
        guard let written = NumberText.index(bytes.extracting(attribute.value)) else { return false }
        number = written
      } else if PlainMarkup.isNamed("hidden", attribute, bytes) {
        let value = bytes.extracting(attribute.value)
        let isTrue = Self.isWord("true", value) || Self.isWord("1", value)
        // Other words are left to the exact reader.
        guard isTrue || Self.isWord("false", value) || Self.isWord("0", value) else { return false }
        isHidden = isTrue
      }
      return true
    }
    guard let end, (1...CellReference.maximumRow).contains(number) else { return false }
    let before = row
    row = number
    column = 0
    if isHidden {
      do throws(ReadError) { try hideRow() } catch {
        row = before
        return false
      }
    }
    openRowColumn = end == .open ? 0 : nil
    return true
  }

  /// One cell, behind `<c`.
  @inline(__always) private mutating func scanCell(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    guard let isOpen = scanCellTag(bytes, &at) else { return false }
    // Nearly all cells hold a number or a shared text and nothing else.
    if isOpen, PlainMarkup.word(bytes, at: at) & 0xFF_FFFF == Self.valueStart, scanPlainValue(bytes, &at) {
      openRowColumn = column
      return true
    }
    value = nil
    hasFormula = false
    hasValueElement = false
    hasInline = false
    if isOpen {
      // A cell that is not taken is read again, by whomever.
      guard scanCellContent(bytes, &at) else { return false }
    }
    openRowColumn = column
    finishCell()
    return true
  }

  /// `<v>…</v></c>` of a number or shared text, which is delivered; false, with nothing taken, for anything else.
  @inline(__always) private mutating func scanPlainValue(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    var end = at + 3
    if kind == .number {
      guard let number = NumberText.plain(bytes, &end), PlainMarkup.longWord(bytes, at: end) == Self.cellEnd else { return false }
      batch.cells.append(PackedCell(row: cellRow, column: column, style: style, value: dated(number), hasFormula: false))
    } else {
      let index = DigitRun(bytes, at: end)
      end += index.count
      // Eight digits may have more behind them.
      guard kind == .shared, hasSharedTexts, index.count > 0, index.count < 8, PlainMarkup.longWord(bytes, at: end) == Self.cellEnd else {
        return false
      }
      if let text = shared(Int(index.value)) {
        batch.cells.append(PackedCell(row: cellRow, column: column, style: style, value: text, hasFormula: false))
      }
    }
    at = end + 8
    return true
  }

  // ` r="`, ` s="`, ` t="`, `<v>` and `</v></c>` as the words in which they are compared, first byte lowest.
  private static var placeAttribute: UInt32 { 0x223D_7220 }
  private static var styleAttribute: UInt32 { 0x223D_7320 }
  private static var typeAttribute: UInt32 { 0x223D_7420 }
  private static var valueStart: UInt32 { 0x3E_763C }
  private static var cellEnd: UInt64 { 0x3E63_2F3C_3E76_2F3C }

  /// The attributes of a cell; false inside for an empty element. Sets place, style and kind.
  @inline(__always) private mutating func scanCellTag(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool? {
    kind = .number
    style = 0
    cellRow = row
    var place = (openRowColumn ?? 0) + 1
    // Bits of the attributes seen: none may be there twice.
    var seen = 0
    while true {
      let word = PlainMarkup.word(bytes, at: at)
      if word == Self.placeAttribute {
        at += 4
        guard seen & 1 == 0, let column = scanColumn(bytes, &at) else { return nil }
        seen |= 1
        place = column
      } else if word == Self.styleAttribute {
        at += 4
        let number = DigitRun(bytes, at: at)
        guard seen & 2 == 0, number.count > 0, number.count < 8 else { return nil }
        seen |= 2
        at += number.count
        style = Int32(truncatingIfNeeded: number.value)
      } else if word == Self.typeAttribute {
        at += 4
        guard seen & 4 == 0, let written = Self.scanKind(bytes, &at) else { return nil }
        seen |= 4
        kind = written
      } else if bytes[at] == UInt8(ascii: ">") {
        at += 1
        break
      } else if bytes[at] == UInt8(ascii: "/") {
        guard bytes[at + 1] == UInt8(ascii: ">") else { return nil }
        at += 2
        seen |= 16
        break
      } else {
        // Other blanks, and metadata of dynamic arrays and values: `cm="1"`.
        guard PlainMarkup.isBlank(bytes[at]) else { return nil }
        PlainMarkup.skipBlanks(bytes, &at)
        if bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/") { continue }
        guard seen & 8 == 0, let other = PlainMarkup.attribute(bytes, &at),
          PlainMarkup.isNamed("cm", other, bytes) || PlainMarkup.isNamed("vm", other, bytes) || PlainMarkup.isNamed("ph", other, bytes)
        else { return nil }
        seen |= 8
        continue
      }
      guard bytes[at] == UInt8(ascii: "\"") else { return nil }
      at += 1
    }
    guard place <= CellReference.maximumColumn else { return nil }
    column = place
    cellColumn = place
    return seen & 16 == 0
  }

  /// The column of `H12`; its row goes to `cellRow`.
  @inline(__always) private mutating func scanColumn(_ bytes: Span<UInt8>, _ at: inout Int) -> Int? {
    var letters = 0
    let first = at
    while true {
      let letter = bytes[at] &- 65
      guard letter < 26, at - first < 3 else { break }
      letters = letters &* 26 &+ Int(letter) &+ 1
      at += 1
    }
    let number = DigitRun(bytes, at: at)
    guard letters >= 1, letters <= CellReference.maximumColumn, number.count > 0, number.count < 8, number.value >= 1,
      number.value <= CellReference.maximumRow
    else { return nil }
    at += number.count
    cellRow = Int(number.value)
    return letters
  }

  @inline(__always) private static func scanKind(_ bytes: Span<UInt8>, _ at: inout Int) -> CellKind? {
    if bytes[at + 1] == UInt8(ascii: "\"") {
      at += 1
      switch bytes[at - 1] {
      case UInt8(ascii: "s"): return .shared
      case UInt8(ascii: "n"): return .number
      case UInt8(ascii: "b"): return .boolean
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .date
      default: return nil
      }
    }
    if PlainMarkup.stands("str\"", bytes, at: at) {
      at += 3
      return .text
    }
    guard PlainMarkup.stands("inlineStr\"", bytes, at: at) else { return nil }
    at += 9
    return .inline
  }

  /// All between the tags of a cell: at most one each of formula, value and inline text, up to and with the closing tag.
  private mutating func scanCellContent(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    while true {
      PlainMarkup.skipBlanks(bytes, &at)
      guard bytes[at] == UInt8(ascii: "<") else { return false }
      at += 2
      switch bytes[at - 1] {
      case UInt8(ascii: "/"):
        guard PlainMarkup.stands("c>", bytes, at: at) else { return false }
        at += 2
        return true
      case UInt8(ascii: "v") where !hasValueElement:
        hasValueElement = true
        guard scanValue(bytes, &at) else { return false }
      case UInt8(ascii: "f") where !hasFormula:
        hasFormula = true
        guard let end = PlainMarkup.attributes(bytes, &at, { _ in true }) else { return false }
        if end == .empty { continue }
        // The text of a formula does not count, but must be as well-formed as any.
        guard let text = PlainMarkup.text(bytes, &at), PlainMarkup.stands("</f>", bytes, at: at) else { return false }
        at += 4
        if text.hasReferences {
          scratch.removeAll(keepingCapacity: true)
          guard PlainMarkup.decode(bytes, text.range, into: &scratch) else { return false }
        }
      case UInt8(ascii: "i") where !hasInline:
        guard PlainMarkup.stands("s>", bytes, at: at) else { return false }
        at += 2
        hasInline = true
        guard inline.scan(bytes, &at, until: "</is>", &scratch) else { return false }
      default:
        return false
      }
    }
  }

  /// `<v>…</v>`, behind `<v`.
  private mutating func scanValue(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    guard let end = PlainMarkup.attributes(bytes, &at, { _ in true }) else { return false }
    if end == .empty { return true }
    guard let text = PlainMarkup.text(bytes, &at), PlainMarkup.stands("</v>", bytes, at: at), text.range.count <= limits.elementTextBytes
    else { return false }
    at += 4
    if text.range.isEmpty { return true }
    do throws(ReadError) {
      if text.hasReferences {
        var decoded: [UInt8] = []
        guard PlainMarkup.decode(bytes, text.range, into: &decoded) else { return false }
        value = try stored(decoded.span)
      } else {
        value = try stored(bytes.extracting(text.range))
      }
      return true
    } catch {
      // The exact reader says the same with its place.
      return false
    }
  }
}
