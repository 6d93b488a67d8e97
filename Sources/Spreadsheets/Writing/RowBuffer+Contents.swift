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
  ///   - text: without `=`; English function names, commas between arguments; up to 8,192 UTF-16 units.
  ///   - result: anything but a formula or rich text; `.empty` leaves the computing to the reader.
  public mutating func formula(_ column: Int, _ text: String, result: CellContent, _ style: StyleID = .plain) {
    if let reason = FormulaText.fault(text) { return fail(reason, column) }
    formula(column, tag: "<f>" + XMLText.escaped(text) + "</f>", result: result, style)
  }

  /// A formula that several cells share, as when it is filled down.
  /// - Parameters:
  ///   - index: the same for all cells that share it, 0-based in the sheet.
  ///   - master: for the first cell: the formula as it stands there, and the range that shares it. Nil for the others.
  public mutating func sharedFormula(
    _ column: Int, index: Int, master: (text: String, range: CellRange)? = nil, result: CellContent, _ style: StyleID = .plain
  ) {
    guard index >= 0 else { return fail(.settingRefused("shared formula \(index)"), column) }
    guard let master else { return formula(column, tag: "<f t=\"shared\" si=\"\(index)\"/>", result: result, style) }
    if let reason = FormulaText.fault(master.text) { return fail(reason, column) }
    let tag = "<f t=\"shared\" ref=\"\(master.range)\" si=\"\(index)\">\(XMLText.escaped(master.text))</f>"
    formula(column, tag: tag, result: result, style)
  }

  private mutating func formula(_ column: Int, tag: String, result: CellContent, _ style: StyleID) {
    switch result {
    case .empty: raw(column, style, "\">" + tag + "</c>")
    case .number(let value), .date(let value):
      guard value.isFinite else { return fail(.nonFiniteNumber, column) }
      raw(column, style, "\">" + tag + "<v>" + NumberBytes.text(value) + "</v></c>")
    case .text(let value):
      guard value.utf16.count <= WriteLimits.textLength else { return fail(.textTooLong(value.utf16.count), column) }
      var copy = value
      let outer = copy.withUTF8 { XMLText.hasOuterBlanks($0) }
      let open = outer ? "<v xml:space=\"preserve\">" : "<v>"
      raw(column, style, "\" t=\"str\">" + tag + open + XMLText.escaped(value) + "</v></c>")
    case .boolean(let value): raw(column, style, "\" t=\"b\">" + tag + (value ? "<v>1</v></c>" : "<v>0</v></c>"))
    case .error(let value):
      guard Self.errorValues.contains(value) else { return fail(.errorValueRefused(value), column) }
      raw(column, style, "\" t=\"e\">" + tag + "<v>" + value + "</v></c>")
    case .formula, .richText: fail(.formulaResultRefused, column)
    }
  }

  /// Text in runs, each with its own letters; up to 32,767 UTF-16 units together.
  public mutating func richText(_ column: Int, _ runs: [TextRun], _ style: StyleID = .plain) {
    let length = runs.reduce(0) { $0 + $1.text.utf16.count }
    guard length <= WriteLimits.textLength else { return fail(.textTooLong(length), column) }
    var xml = "\" t=\"inlineStr\"><is>"
    for run in runs where !run.text.isEmpty {
      guard WriteLimits.fontSize.contains(run.font.size) else { return fail(.styleRefused("font size"), column) }
      xml += "<r><rPr>" + StylesXML.fontContent(run.font, nameTag: "rFont") + "</rPr>" + XMLText.element(run.text) + "</r>"
    }
    raw(column, style, xml + "</is></c>")
  }
}

/// What Excel takes as a formula, as far as its length and beginning tell.
enum FormulaText {
  static func fault(_ text: String) -> WriteError.Reason? {
    if text.isEmpty || text.hasPrefix("=") { return .formulaRefused(text) }
    if text.utf8.count > WriteLimits.formulaLength, text.utf16.count > WriteLimits.formulaLength {
      return .formulaTooLong(text.utf16.count)
    }
    return nil
  }
}
