// Formulas, rich text, and any content.

extension RowBuffer {
  /// Any content.
  public mutating func cell(_ column: Int, _ content: CellContent, _ style: StyleID = .plain) {
    switch content {
    case .empty: blank(column, style)
    case .number(let value): number(column, value, style)
    case .text(let value): text(column, value, style)
    case .boolean(let value): boolean(column, value, style)
    case .date(let serial): date(column, serial: serial, style)
    case .error(let value): error(column, value, style)
    case .formula(let text, let result): formula(column, text, result: result, style)
    case .richText(let runs): richText(column, runs, style)
    }
  }

  /// A formula and the value to show until the reader recalculates.
  /// - Parameters:
  ///   - column: 1-based, to the right of the cell before.
  ///   - text: without `=`; English function names, commas between arguments; up to 8,192 UTF-16 units.
  ///   - result: anything but a formula or rich text; `.empty` leaves the computing to the reader.
  ///   - style: the cell's look.
  public mutating func formula(_ column: Int, _ text: String, result: CellContent, _ style: StyleID = .plain) {
    if let reason = FormulaText.fault(text) { return fail(reason, column) }
    formula(column, tag: nil, text: text, result: result, style)
  }

  /// A formula that computes over arrays, as Excel's Ctrl+Shift+Enter enters it; its result fills one cell. Arguments as in
  /// ``formula(_:_:result:_:)``.
  public mutating func arrayFormula(_ column: Int, _ text: String, result: CellContent, _ style: StyleID = .plain) {
    if let reason = FormulaText.fault(text) { return fail(reason, column) }
    formula(column, tag: "<f t=\"array\" ref=\"\(CellReference(row: row, column: column))\">", text: text, result: result, style)
  }

  /// A formula that several cells share, as when it is filled down.
  /// - Parameters:
  ///   - column: 1-based, to the right of the cell before.
  ///   - index: the same for all cells that share it, 0-based in the sheet, below ``WriteLimits/sharedFormulas``.
  ///   - master: for the first cell: the formula as it stands there, and the range that shares it. Nil for the others.
  ///   - result: the cell's own, as in ``formula(_:_:result:_:)``.
  ///   - style: the cell's look.
  public mutating func sharedFormula(
    _ column: Int, index: Int, master: (text: String, range: CellRange)? = nil, result: CellContent, _ style: StyleID = .plain
  ) {
    guard let master else {
      guard covers(index, column) else { return fail(.sharedFormulaRefused(index), column) }
      return formula(column, tag: "<f t=\"shared\" si=\"\(index)\">", text: "", result: result, style)
    }
    guard (0..<WriteLimits.sharedFormulas).contains(index) else { return fail(.sharedFormulaRefused(index), column) }
    if index >= sharedRanges.count { sharedRanges += [CellRange?](repeating: nil, count: index + 1 - sharedRanges.count) }
    guard sharedRanges[index] == nil else { return fail(.sharedFormulaRefused(index), column) }
    sharedRanges[index] = master.range
    guard covers(index, column) else { return fail(.sharedFormulaRefused(index), column) }
    if let reason = FormulaText.fault(master.text) { return fail(reason, column) }
    let tag = "<f t=\"shared\" ref=\"\(master.range)\" si=\"\(index)\">"
    formula(column, tag: tag, text: master.text, result: result, style)
  }

  /// A cell of a shared formula that is not its first, with a number as its result: for sheets with millions of them.
  /// - Parameters:
  ///   - column: 1-based, to the right of the cell before.
  ///   - index: of the shared formula.
  ///   - number: its result; nil is an empty text.
  ///   - style: the cell's look.
  public mutating func sharedFormula(_ column: Int, index: Int, number: Double?, _ style: StyleID = .plain) {
    guard covers(index, column) else { return fail(.sharedFormulaRefused(index), column) }
    guard number?.isFinite ?? true else { return fail(.nonFiniteNumber, column) }
    guard beginCell(column, style, number == nil ? "\" t=\"str\"><f t=\"shared\" si=\"" : "\"><f t=\"shared\" si=\"") else { return }
    bytes.fill(Self.cellRoom) { start in
      var to = start
      NumberBytes.put(UInt64(truncatingIfNeeded: index), &to)
      put("\"/><v>", &to)
      if let number { NumberBytes.put(number, &to) }
      put("</v></c>", &to)
      return to
    }
  }

  /// - Parameter tag: the opening tag; nil is `<f>`.
  private mutating func formula(_ column: Int, tag: String?, text: String, result: CellContent, _ style: StyleID) {
    let type: StaticString
    switch result {
    case .empty: type = "\">"
    case .number(let value), .date(let value):
      guard value.isFinite else { return fail(.nonFiniteNumber, column) }
      type = "\">"
    case .text(let value):
      if value.utf8.count > WriteLimits.textLength, value.utf16.count > WriteLimits.textLength {
        return fail(.textTooLong(value.utf16.count), column)
      }
      type = "\" t=\"str\">"
    case .boolean: type = "\" t=\"b\">"
    case .error(let value):
      guard Self.errorValues.contains(value) else { return fail(.errorValueRefused(value), column) }
      type = "\" t=\"e\">"
    case .formula, .richText: return fail(.formulaResultRefused, column)
    }
    guard beginCell(column, style, type) else { return }
    if let tag { bytes.append(tag) } else { bytes.append("<f>" as StaticString) }
    bytes.appendEscaped(text)
    putResult(result)
  }

  private mutating func putResult(_ result: CellContent) {
    bytes.append("</f>" as StaticString)
    switch result {
    case .number(let value), .date(let value):
      bytes.append("<v>" as StaticString)
      bytes.append(value)
    case .text(var value):
      let outer = value.withUTF8 { XMLText.hasOuterBlanks($0) }
      bytes.append(outer ? "<v xml:space=\"preserve\">" : "<v>" as StaticString)
      bytes.appendEscaped(value)
    case .boolean(let value): bytes.append(value ? "<v>1" : "<v>0" as StaticString)
    case .error(let value): bytes.append("<v>" + value)
    case .empty, .formula, .richText: return bytes.append("</c>" as StaticString)
    }
    bytes.append("</v></c>" as StaticString)
  }

  /// Text in runs, each with its own letters; up to 32,767 UTF-16 units together.
  public mutating func richText(_ column: Int, _ runs: [TextRun], _ style: StyleID = .plain) {
    let length = runs.reduce(0) { $0 + $1.text.utf16.count }
    guard length <= WriteLimits.textLength else { return fail(.textTooLong(length), column) }
    let feeds = runs.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x0A } }
    guard feeds <= WriteLimits.lineFeeds else { return fail(.tooManyLineFeeds(feeds), column) }
    var xml = "\" t=\"inlineStr\"><is>"
    for run in runs where !run.text.isEmpty {
      guard WriteLimits.fontSize.contains(run.font.size) else { return fail(.styleRefused("font size"), column) }
      xml += "<r><rPr>" + StylesXML.fontContent(run.font, nameTag: "rFont") + "</rPr>" + XMLText.element(run.text) + "</r>"
    }
    raw(column, style, xml + "</is></c>")
    noteHeading(column, runs.map(\.text).joined())
  }
}
