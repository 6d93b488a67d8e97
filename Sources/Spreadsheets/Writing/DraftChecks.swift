// What can be refused before a file is touched.

/// Checks a draft against the limits of workbooks; rows are checked while they stream.
enum DraftChecks {
  static func check(_ draft: WorkbookDraft) throws(WriteError) {
    guard !draft.sheets.isEmpty else { throw WriteError(.noSheets) }
    guard draft.sheets.contains(where: { $0.visibility == .visible }) else { throw WriteError(.noVisibleSheet) }
    guard draft.sheets.indices.contains(draft.activeSheet), draft.sheets[draft.activeSheet].visibility == .visible else {
      throw WriteError(.activeSheetRefused(draft.activeSheet))
    }
    guard draft.styles.count <= WriteLimits.styles else { throw WriteError(.tooManyStyles(draft.styles.count)) }
    for style in draft.styles { try check(style, sheet: nil) }
    try checkCounts(draft)
    var names: Set<String> = []
    for sheet in draft.sheets {
      try checkName(sheet.name)
      guard names.insert(sheet.name.lowercased()).inserted else { throw WriteError(.sheetNameRepeated(sheet.name)) }
      try SheetChecks(sheet: sheet, styleCount: draft.styles.count).check()
    }
    try checkDefinedNames(draft)
    try checkProperties(draft.properties)
  }

  private static func checkName(_ name: String) throws(WriteError) {
    guard !name.isEmpty, name.utf16.count <= WriteLimits.sheetNameLength, XMLText.canHold(name),
      !name.unicodeScalars.contains(where: { $0.value < 0x20 || "[]:*?/\\".unicodeScalars.contains($0) }), !name.hasPrefix("'"),
      !name.hasSuffix("'"), name.lowercased() != "history"  // reserved by Excel for its change log
    else { throw WriteError(.sheetNameRefused(name)) }
  }

  /// What the styles of the workbook need together.
  private static func checkCounts(_ draft: WorkbookDraft) throws(WriteError) {
    let fonts = Set(draft.styles.map(\.font)).count
    guard fonts <= WriteLimits.fonts else { throw WriteError(.tooManyFonts(fonts)) }
    let conditional = draft.sheets.flatMap { $0.conditionalFormats.filter(\.usesStyle).map(\.style) }
    let formats = Set((draft.styles + conditional).compactMap(\.numberFormat)).subtracting(StylesXML.builtIn.keys).count
    guard formats <= WriteLimits.numberFormats else { throw WriteError(.tooManyNumberFormats(formats)) }
  }

  static func check(_ style: CellStyle, sheet: String?) throws(WriteError) {
    func require(_ fits: Bool, _ what: String) throws(WriteError) {
      guard fits else { throw WriteError(.styleRefused(what), sheet: sheet) }
    }
    try require(WriteLimits.fontSize.contains(style.font.size), "font size \(style.font.size)")
    try require(WriteLimits.indent.contains(style.alignment.indent), "indent \(style.alignment.indent)")
    try require(WriteLimits.textRotation.contains(style.alignment.textRotation), "text rotation \(style.alignment.textRotation)")
    if let format = style.numberFormat { try require(CellStyle.isNumberFormat(format), "number format \(format)") }
  }

  private static func checkDefinedNames(_ draft: WorkbookDraft) throws(WriteError) {
    var known: Set<DefinedNameDraft> = []
    for name in draft.definedNames {
      guard isDefinedName(name.name) else { throw WriteError(.definedNameRefused(name.name)) }
      if let reason = FormulaText.fault(name.refersTo) { throw WriteError(reason) }
      if let sheet = name.localSheet, !draft.sheets.indices.contains(sheet) { throw WriteError(.definedNameRefused(name.name)) }
      let key = DefinedNameDraft(name.name.lowercased(), refersTo: "", localSheet: name.localSheet)
      guard known.insert(key).inserted else { throw WriteError(.definedNameRepeated(name.name)) }
    }
    for sheet in draft.sheets {
      for table in sheet.tables {
        let key = DefinedNameDraft(table.name.lowercased(), refersTo: "")
        guard known.insert(key).inserted else { throw WriteError(.definedNameRepeated(table.name), sheet: sheet.name) }
      }
    }
  }

  /// Excel's syntax: not a cell's name in either style of reference.
  static func isDefinedName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_" || first == "\\" else { return false }
    let rest = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType == .decimal || $0 == "_" || $0 == "." || $0 == "\\"
    }
    guard rest, name.utf16.count <= WriteLimits.definedNameLength, CellReference(name) == nil else { return false }
    let upper = name.uppercased()
    if upper.hasPrefix("_XLNM.") { return false }
    return !isRowColumnName(upper)
  }

  /// `R`, `C`, `R1`, `C12`, `R1C1`.
  private static func isRowColumnName(_ name: String) -> Bool {
    var rest = Substring(name)
    if rest.first == "R" {
      rest.removeFirst()
      rest = rest.drop { $0.isASCII && $0.isNumber }
      if rest.isEmpty { return true }
    }
    guard rest.first == "C" else { return false }
    rest.removeFirst()
    return rest.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func checkProperties(_ properties: DocumentProperties) throws(WriteError) {
    if let created = properties.created, !isMoment(created) { throw WriteError(.settingRefused("created \(created)")) }
    let fixed = [
      ("title", properties.title), ("subject", properties.subject), ("creator", properties.creator), ("company", properties.company),
    ]
    for (name, text) in fixed + properties.custom.flatMap({ [("name of a custom property", $0.name), ($0.name, $0.value)] }) {
      guard let text else { continue }
      guard text.utf16.count <= WriteLimits.propertyLength else { throw WriteError(.propertyTooLong(name)) }
      guard XMLText.canHold(text) else { throw WriteError(.textRefused(name)) }
    }
    var names: Set<String> = []
    for property in properties.custom where property.name.isEmpty || !names.insert(property.name.lowercased()).inserted {
      throw WriteError(.settingRefused("custom property \(property.name)"))
    }
  }

  /// `2026-03-31` or `2026-03-31T08:00:00` with `Z` or `+07:00`.
  private static func isMoment(_ text: String) -> Bool {
    let shape = text.utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
    let date = "0000-00-00"
    return [date, date + "T00:00:00Z", date + "T00:00:00+00:00", date + "T00:00:00-00:00"].contains { Array($0.utf8) == shape }
  }
}
