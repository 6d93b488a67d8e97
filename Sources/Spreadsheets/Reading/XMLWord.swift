// The names and namespaces that the reader understands; all others are left out before they reach it.

/// Local names of elements and attributes. The raw value is the name as written.
enum XMLWord: String, CaseIterable {
  // Sheets and shared strings.
  case c, row, v, f, t, r, s, `is`, si, rPh, sst, worksheet, sheetData, cols, col, min, max, hidden, mergeCell, ref, extLst
  case chartsheet, dialogsheet
  // Workbook.
  case workbook, workbookPr, date1904, sheets, sheet, name, state, id, definedName, localSheetId, externalReference
  // Styles.
  case styleSheet, numFmts, numFmt, numFmtId, formatCode, cellXfs, xf
  // Packages.
  case relationships = "Relationships"
  case relationship = "Relationship"
  case identifier = "Id"
  case type = "Type"
  case target = "Target"
  case targetMode = "TargetMode"
  case types = "Types"
  case override = "Override"
  case partName = "PartName"
  case contentType = "ContentType"
  // Custom properties and their values.
  case properties = "Properties"
  case property, lpwstr, lpstr, bstr, i1, i2, i4, i8, int, ui1, ui2, ui4, ui8, uint, r4, r8, decimal, bool, date, filetime
  // Markup compatibility.
  case alternateContent = "AlternateContent"
  case choice = "Choice"

  /// Elements whose text is read. Formulas are not: only that there is one.
  private static let withText: Set<XMLWord> = [
    .v, .t, .definedName, .lpwstr, .lpstr, .bstr, .i1, .i2, .i4, .i8, .int, .ui1, .ui2, .ui4, .ui8, .uint, .r4, .r8, .decimal, .bool, .date,
    .filetime,
  ]

  /// What `cxml_create` wants to know: `c row *v …`.
  static let vocabulary = allCases.map { (withText.contains($0) ? "*" : "") + $0.rawValue }.joined(separator: " ")

  /// By the 1-based index of an event's name; index 0 is never used by an event.
  static let byIndex: [XMLWord] = [allCases[0]] + allCases
}

/// Groups of namespaces, transitional and strict alike, and that of Excel 2007's public beta.
enum XMLSpace {
  static let none: UInt8 = 0
  static let spreadsheet: UInt8 = 1
  static let documentRelationships: UInt8 = 2
  static let packageRelationships: UInt8 = 3
  static let contentTypes: UInt8 = 4
  static let properties: UInt8 = 5
  static let compatibility: UInt8 = 6

  /// What `cxml_create` wants to know: a line per namespace.
  static let list = """
    1 http://schemas.openxmlformats.org/spreadsheetml/2006/main
    1 http://purl.oclc.org/ooxml/spreadsheetml/main
    1 http://schemas.microsoft.com/office/excel/2006/2
    2 http://schemas.openxmlformats.org/officeDocument/2006/relationships
    2 http://purl.oclc.org/ooxml/officeDocument/relationships
    3 http://schemas.openxmlformats.org/package/2006/relationships
    4 http://schemas.openxmlformats.org/package/2006/content-types
    5 http://schemas.openxmlformats.org/officeDocument/2006/custom-properties
    5 http://purl.oclc.org/ooxml/officeDocument/customProperties
    5 http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes
    5 http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes
    6 http://schemas.openxmlformats.org/markup-compatibility/2006
    """
}
