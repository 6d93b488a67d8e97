// Workbooks of a few lines of XML.

import TestKit

@testable import Spreadsheets

/// Parts by name; begins as the smallest workbook of one sheet `A` and is bent from there.
struct TinyWorkbook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// In the order in which they are written.
  var parts: [(name: String, bytes: [UInt8])] = []

  /// `data`: what stands inside `sheetData`; `shared`: `si` elements; `styles`: what stands inside `styleSheet`; `after`: what follows `sheetData`.
  init(_ data: String, shared: String? = nil, styles: String? = nil, before: String = "", after: String = "", properties: String = "") {
    self["_rels/.rels"] = Self.relationships([("officeDocument", "xl/workbook.xml")])
    self["xl/workbook.xml"] = """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.types)"><workbookPr \(properties)/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    self["xl/_rels/workbook.xml.rels"] = Self.relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml"),
    ])
    self["xl/worksheets/sheet1.xml"] = """
      <worksheet xmlns="\(Self.main)">\(before)<sheetData>\(data)</sheetData>\(after)</worksheet>
      """
    if let shared { self["xl/sharedStrings.xml"] = "<sst xmlns=\"\(Self.main)\">\(shared)</sst>" }
    if let styles { self["xl/styles.xml"] = "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>" }
  }

  /// A part's text; nil removes it.
  subscript(name: String) -> String? {
    get { parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } }
    set {
      let index = parts.firstIndex { $0.name == name }
      if let newValue {
        if let index { parts[index].bytes = Array(newValue.utf8) } else { parts.append((name, Array(newValue.utf8))) }
      } else if let index {
        parts.remove(at: index)
      }
    }
  }

  mutating func rename(_ name: String, _ other: String) {
    if let index = parts.firstIndex(where: { $0.name == name }) { parts[index].name = other }
  }

  /// A relationships part; identifiers are rId1, rId2 …
  static func relationships(_ entries: [(type: String, target: String)]) -> String {
    let lines = entries.enumerated().map {
      "<Relationship Id=\"rId\($0.offset + 1)\" Type=\"\(types)/\($0.element.type)\" Target=\"\($0.element.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(lines.joined())</Relationships>"
  }

  var zip: [UInt8] { StoredZip(parts).bytes }

  func open(limits: ReadLimits = .standard) throws -> WorkbookReader {
    let file = try TemporaryFile(zip)
    return try withExtendedLifetime(file) { try WorkbookReader(path: file.path, limits: limits) }
  }

  func cells(limits: ReadLimits = .standard) throws -> [Cell] { try open(limits: limits).cells(ofSheet: 0).cells }

  /// `A1=text "x"` lines, one per cell.
  func shown() throws -> [String] { try cells().map(describe) }
}

/// A cell in one short line.
func describe(_ cell: Cell) -> String {
  let value =
    switch cell.value {
    case .empty: "empty"
    case .number(let number): "\(number)"
    case .text(let text): "'\(text)'"
    case .boolean(let truth): "\(truth)"
    case .date(let serial): isoDate(serial: serial)
    case .error(let error): "error \(error)"
    }
  return "\(cell.reference)=\(value)\(cell.hasFormula ? " f" : "")"
}

/// The reason with which a file is refused; nil when it is read to its end.
func refusal(_ read: () throws -> Void) -> ReadError.Reason? {
  do {
    try read()
    return nil
  } catch {
    return (error as? ReadError)?.reason
  }
}

extension ReadError {
  /// The archive is damaged, wherever the damage shows.
  var isDamage: Bool {
    switch reason {
    case .damagedArchive, .truncated: true
    default: false
    }
  }
}
