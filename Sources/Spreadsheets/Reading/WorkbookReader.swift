// An open workbook: what it says of itself at once, its sheets when they are asked for.

/// Reads an XLSX (or XLSM, XLTX) workbook.
///
/// Opening reads the frame: names of sheets, styles, properties. A sheet is read when its cells are asked for, as often as one likes.
/// A reader belongs to one task; several files are read side by side with a reader each.
///
/// ```swift
/// let workbook = try WorkbookReader(path: path)
/// for (index, sheet) in workbook.sheets.enumerated() {
///   for cell in try workbook.cells(ofSheet: index).cells {
///     print(sheet.name, cell.reference, cell.value)
///   }
/// }
/// ```
public final class WorkbookReader {
  /// All sheets in the order of their tabs, hidden ones too. Their indexes here are what reading takes.
  public let sheets: [SheetInfo]
  /// Name → its text, e.g. `_daftar!$A$1:$A$5`. Where a sheet has a name of its own too, the workbook's counts.
  public let definedNames: [String: String]
  /// `docProps/custom.xml`, values as text.
  public let customProperties: [String: String]
  /// The workbook counts days from 1904; dates are delivered in the 1900 system all the same.
  public let uses1904Dates: Bool
  /// Macros are never run; the workbook is read as data.
  public let hasMacros: Bool
  /// Links are never followed; the stored values count.
  public let hasExternalLinks: Bool

  let package: WorkbookPackage
  let limits: ReadLimits
  /// Part of each sheet; nil where the workbook names none.
  let sheetParts: [String?]
  private let sharedStringsPart: String
  private let styles: StylesPart
  /// nil inside: the workbook has no table.
  private(set) var loadedTexts: TextTable??
  /// Use the byte scanner where it can; off only to compare it with libxml2.
  let scans: Bool

  /// Opens a workbook, which its bytes tell, not its name.
  /// - Throws: ``ReadError`` where the file is no workbook or its frame is damaged; sheets are looked at when they are read.
  public convenience init(path: String, limits: ReadLimits = .standard) throws(ReadError) {
    try self.init(path: path, limits: limits, scans: true)
  }

  convenience init(path: String, limits: ReadLimits, scans: Bool) throws(ReadError) {
    let file = try OpenFile(path: path)
    guard case .archive = try FileSignature.judge(file) else { throw ReadError(.notAWorkbook) }
    try self.init(file, limits: limits, scans: scans)
  }

  init(_ file: consuming OpenFile, limits: ReadLimits, scans: Bool) throws(ReadError) {
    package = try WorkbookPackage(Archive(file, limits: limits), limits: limits)
    self.limits = limits
    self.scans = scans
    let workbook = try WorkbookPart(package)
    let relationships = try package.relationships(of: package.workbook)
    var byIdentifier: [String: Relationship] = [:]
    for relationship in relationships { byIdentifier[relationship.identifier] = relationship }

    var infos: [SheetInfo] = []
    var parts: [String?] = []
    var used: Set<String> = []
    for sheet in workbook.sheets {
      let relationship = sheet.relationship.flatMap { byIdentifier[$0] }
      // A relation of an unknown type may still be a worksheet: its root element tells.
      // An identifier that is there but empty marks a module sheet of Excel 5, whose code lies elsewhere.
      let isOther =
        ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"].contains(relationship?.type) || sheet.relationship == ""
      infos.append(SheetInfo(name: sheet.name, visibility: sheet.visibility, isWorksheet: !isOther))
      let part = relationship.flatMap { $0.isExternal ? nil : $0.target }
      // Excel calls this damage; a thousand tabs on one full sheet would be read a thousand times.
      if let part, !isOther, !used.insert(part.lowercased()).inserted {
        throw ReadError(.damagedArchive("two sheets have the same part"), part: part)
      }
      parts.append(part)
    }
    sheets = infos
    sheetParts = parts
    definedNames = workbook.definedNames
    uses1904Dates = workbook.uses1904Dates

    let archive = package.archive
    hasMacros = archive.names.contains { $0.hasSuffix("vbaproject.bin") || PartName.isIn("macrosheets", $0) }
    hasExternalLinks = workbook.hasExternalLinks || archive.names.contains { $0.hasPrefix("xl/externallinks/") }
    sharedStringsPart = relationships.first { $0.type == "sharedStrings" && !$0.isExternal }?.target ?? "xl/sharedStrings.xml"
    styles = try StylesPart(relationships.first { $0.type == "styles" && !$0.isExternal }?.target ?? "xl/styles.xml", package)
    let properties = package.rootRelationships.first { $0.type.lowercased() == "custom-properties" || $0.type == "customProperties" }
    customProperties = try CustomPropertiesPart.read(properties?.target ?? "docProps/custom.xml", package)
  }

  /// The number format of a cell's style; general where there is no such style.
  public func numberFormat(style: Int32) -> NumberFormat {
    style >= 0 && Int(style) < styles.formats.count ? styles.formats[Int(style)] : .general
  }

  /// The number formats of all styles, by index.
  public var numberFormats: [NumberFormat] { styles.formats }

  /// The shared texts, read when first needed.
  func sharedTexts() throws(ReadError) -> TextTable? {
    if let loadedTexts { return loadedTexts }
    let texts = try SharedStringsPart.read(sharedStringsPart, package.archive, limits, scans: scans)
    loadedTexts = .some(texts)
    return texts
  }
}
