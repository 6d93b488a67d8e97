// Files that cannot be read: each is refused with its reason, never with a crash.

import TestKit
import Testing

@testable import Spreadsheets

@Suite struct ReadingRefusalTests {
  private static let rows = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
  private var plain: TinyWorkbook { TinyWorkbook(Self.rows, shared: "<si><t>x</t></si>") }

  private static func wide(_ name: String) -> [UInt8] { name.utf8.flatMap { [$0, 0] } }
  private static func compound(_ name: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504) + wide(name) + [UInt8](repeating: 0, count: 300)
  }

  @Test(
    arguments: [
      ([], .empty), (Array("%PDF-1.7\n".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47, 13, 10], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
      (Array("\u{FEFF} \n<!DOCTYPE html><p>".utf8), .html), (Array("<HTML><body>".utf8), .html), (Array("<table><tr>".utf8), .html),
      (Array("<?xml version='1.0'?><Workbook>".utf8), .otherXML), ([0, 1, 2, 3, 0, 0, 0, 0], .otherBinary),
      ([0x1F, 0x8B, 8], .otherBinary),
      (compound("EncryptedPackage"), .encryptedWorkbook), (compound("Workbook"), .legacyXLS), (compound("Book"), .legacyXLS),
      (compound("WORKBOOK"), .legacyXLS), (compound("WordDocument"), .wordOrSlides),
      ([9, 8, 8, 0, 0, 5, 5, 0], .legacyXLS), ([9, 4, 6, 0, 0, 0, 16, 0], .legacyXLS),
      (Array("<?xml version='1.0'?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Table>".utf8), .spreadsheetXML),
      (
        Array("<?xml version='1.0'?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">".utf8),
        .openDocument
      ),
      (Array("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>".utf8), .html), (compound("Other"), .otherBinary),
      ([5] + Array("budi ".utf8) + [UInt8](repeating: 32, count: 49) + [UInt8](repeating: 0, count: 110), .lockFile),
      (StoredZip([]).bytes, .notAWorkbook), (StoredZip([("a.txt", [65])]).bytes, .notAWorkbook),
      (StoredZip([("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)), ("content.xml", [])]).bytes, .openDocument),
      (StoredZip([("xl/workbook.bin", [])]).bytes, .binaryXLSB), (StoredZip([("word/document.xml", [])]).bytes, .wordOrSlides),
      (StoredZip([("ppt/presentation.xml", [])]).bytes, .wordOrSlides), ([0x50, 0x4B, 3, 4, 20, 0], .truncated),
    ] as [([UInt8], ReadError.Reason)]) func recognised(bytes: [UInt8], reason: ReadError.Reason) throws
  {
    let file = try TemporaryFile(bytes)
    #expect(refusal { _ = try spreadsheetKind(ofFile: file.path) } == reason)
    #expect(refusal { _ = try WorkbookReader(path: file.path) } == reason)
  }

  @Test func kinds() throws {
    let workbook = try TemporaryFile(plain.zip)
    let text = try TemporaryFile("a;b\n")
    #expect(try spreadsheetKind(ofFile: workbook.path) == .xlsx)
    #expect(try spreadsheetKind(ofFile: text.path) == .csv)
    #expect(refusal { _ = try WorkbookReader(path: text.path) } == .notAWorkbook)
    #expect(refusal { _ = try CSVReader(path: workbook.path) } == .otherBinary)
    #expect(refusal { _ = try WorkbookReader(path: "/tmp") } == .isDirectory)
    #expect(refusal { _ = try WorkbookReader(path: text.path + ".absent") } == .notFound)
  }

  @Test(arguments: ["/xl/a.xml", "../a.xml", "xl/../../a.xml", "xl\\..\\a.xml", "C:/a.xml", "XL/Workbook.xml"]) func entryName(name: String)
  {
    var workbook = plain
    workbook[name] = "x"
    #expect(refusal { _ = try workbook.open() } == .suspiciousEntryName(name))
  }

  @Test func truncatedAnywhere() throws {
    let whole = plain.zip
    for count in stride(from: 0, to: whole.count - 1, by: 23) {
      let file = try TemporaryFile(Array(whole.prefix(count)))
      #expect(refusal { _ = try WorkbookReader(path: file.path).cells(ofSheet: 0) } != nil, "\(count) bytes")
    }
  }

  @Test func flippedByteIsNoticed() throws {
    // The checksum finds a digit that still parses.
    var bytes = plain.zip
    let text = Array("r='A1' t='s'><v>0</v>".utf8)
    let place = try #require((0..<(bytes.count - text.count)).first { bytes[$0..<($0 + text.count)].elementsEqual(text) })
    bytes[place + 4] = UInt8(ascii: "2")
    let file = try TemporaryFile(bytes)
    let reason = refusal { _ = try WorkbookReader(path: file.path).cells(ofSheet: 0) }
    guard case .damagedArchive = reason else {
      Issue.record("read as \(String(describing: reason))")
      return
    }
  }

  @Test func anyFlippedByteIsSurvived() throws {
    let whole = plain.zip
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      let file = try TemporaryFile(bytes)
      let reader = try? WorkbookReader(path: file.path)
      for index in reader?.sheets.indices ?? 0..<0 { _ = try? reader?.cells(ofSheet: index) }
    }
  }

  @Test func anyMutatedPartIsSurvived() throws {
    // Checksums are right here, so the spoiled XML reaches the parser and what lies behind it.
    let pieces = [
      "<", ">", "&", "\"", "'", "/", "<c>", "</c>", "<v>", "<row>", "</row>", "<is>", "<rPh>", " r='A0'", "99999999999", "\u{0}", "_x",
      "]]>", "<!--",
    ]
    let whole = TinyWorkbook(
      "<row r='1' hidden='1'><c r='A1' t='s'><v>0</v></c><c t='inlineStr'><is><t>a</t></is></c><c s='1'><f>1</f><v>1.5</v></c></row>",
      shared: "<si><r><t>x_x000D_</t></r></si>", styles: "<cellXfs><xf numFmtId='14'/></cellXfs>",
      after: "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>")
    var generator = SystemRandomNumberGenerator()
    for round in 0..<1_000 {
      var workbook = whole
      let part = round % workbook.parts.count
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0...workbook.parts[part].bytes.count, using: &generator)
        let end = min(workbook.parts[part].bytes.count, place + Int.random(in: 0...4, using: &generator))
        workbook.parts[part].bytes.replaceSubrange(place..<end, with: Array((pieces.randomElement(using: &generator) ?? "").utf8))
      }
      let reader = try? workbook.open()
      for index in reader?.sheets.indices ?? 0..<0 { _ = try? reader?.cells(ofSheet: index) }
    }
  }

  @Test func manyAtOnce() async throws {
    // Single quotes are libxml2's, double ones the scanner's.
    let zips = ["'", "\""].map { quote in
      TinyWorkbook(
        String(repeating: "<row><c t=\(quote)s\(quote)><v>0</v></c></row>", count: 5_000), shared: "<si><t>x</t></si>"
      ).zip
    }
    try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<16 {
        group.addTask {
          let file = try TemporaryFile(zips[index % 2])
          return try withExtendedLifetime(file) { try WorkbookReader(path: file.path).cells(ofSheet: 0).cells.count }
        }
      }
      for try await count in group { #expect(count == 5_000) }
    }
  }

  @Test func malformed() {
    var workbook = plain
    workbook["xl/worksheets/sheet1.xml"] = "<worksheet xmlns='\(TinyWorkbook.main)'>\n<sheetData><row r='1'></sheetData></worksheet>"
    guard case .malformedXML(line: 2, let words) = refusal({ _ = try workbook.cells() }) else {
      Issue.record("not refused in line 2")
      return
    }
    #expect(words.contains("row"))
    workbook["xl/worksheets/sheet1.xml"] = "<html/>"
    #expect(refusal { _ = try workbook.cells() } == .malformedXML(line: 1, "not a worksheet"))
    workbook["xl/worksheets/sheet1.xml"] = "<worksheet xmlns='\(TinyWorkbook.main)'><sheetData>"
    #expect(refusal { _ = try workbook.cells() } != nil)
    workbook["xl/worksheets/sheet1.xml"] = ""
    #expect(refusal { _ = try workbook.cells() } != nil)
    workbook["xl/worksheets/sheet1.xml"] = nil
    #expect(refusal { _ = try workbook.cells() } == .missingPart)
  }

  @Test(arguments: ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"]) func doctype(part: String) {
    var workbook = plain
    workbook[part] = "<!DOCTYPE x [<!ENTITY a 'b'>]>" + (workbook[part] ?? "")
    #expect(refusal { _ = try workbook.cells() } == .doctype)
  }

  @Test func unknownEntity() {
    guard case .malformedXML = refusal({ _ = try TinyWorkbook("<row r='1'><c r='A1' t='str'><v>&a;</v></c></row>").cells() }) else {
      Issue.record("read")
      return
    }
  }

  @Test func costlyTags() {
    let attributes = (0..<300).map { " a\($0)=''" }.joined()
    let namespaces = (0..<200).map { " xmlns:a\($0)='u\($0)'" }.joined()
    for tag in ["<row\(attributes)/>", "<row\(namespaces)/>"] {
      #expect(refusal { _ = try TinyWorkbook(tag).cells() } == .malformedXML(line: 1, "too many attributes or namespaces"))
    }
    let blanks = String(repeating: " ", count: 700_000)
    #expect(refusal { _ = try TinyWorkbook("<row\(blanks)/>").cells() } == .malformedXML(line: 1, "a tag or comment without end"))
    #expect(refusal { _ = try TinyWorkbook(blanks).cells() } == nil)
  }

  @Test func deep() {
    let depth = 300
    let data = String(repeating: "<x>", count: depth) + String(repeating: "</x>", count: depth)
    #expect(refusal { _ = try TinyWorkbook(data).cells() } == .tooDeep)
  }

  @Test func limits() throws {
    var limits = ReadLimits.standard
    limits.entries = 3
    #expect(refusal { _ = try plain.open(limits: limits) } == .tooManyEntries(5))
    limits = .standard
    limits.sheetBytes = 200_000
    let blanks = TinyWorkbook(String(repeating: " ", count: 200_000))
    #expect(refusal { _ = try blanks.cells(limits: limits) } == .tooLarge(limit: 200_000))
    limits = .standard
    limits.workbookBytes = 100_000
    #expect(refusal { _ = try blanks.cells(limits: limits) } == .tooLarge(limit: 100_000))
    limits = .standard
    limits.oddSheetBytes = 50_000
    let plainRows = TinyWorkbook((1...5_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined())
    #expect(try plainRows.cells(limits: limits).count == 5_000)
    let oddRows = TinyWorkbook((1...5_000).map { "<row r='\($0)'><c r='A\($0)'><v>1</v></c></row>" }.joined())
    #expect(refusal { _ = try oddRows.cells(limits: limits) } == .tooLarge(limit: 50_000))
    limits = .standard
    limits.cells = 1
    #expect(refusal { _ = try TinyWorkbook("<row><c><v>1</v></c><c><v>1</v></c></row>").cells(limits: limits) } == .tooLarge(limit: 1))
    limits = .standard
    limits.sharedStrings = 1
    #expect(refusal { _ = try TinyWorkbook(Self.rows, shared: "<si/><si/>").cells(limits: limits) } == .tooLarge(limit: 1))
  }

  @Test(arguments: [(32_767, true), (32_768, false), (3_000_000, false)]) func longText(count: Int, isRead: Bool) throws {
    let text = String(repeating: "é", count: count)
    let inline = TinyWorkbook("<row r='1'><c r='A1' t='str'><v>\(text)</v></c></row>")
    let shared = TinyWorkbook(Self.rows, shared: "<si><r><t>\(text.dropFirst())</t></r><r><t>é</t></r></si>")
    #expect(refusal { _ = try inline.cells() } == (isRead ? nil : .textTooLong))
    #expect(refusal { _ = try shared.cells() } == (isRead ? nil : .textTooLong))
  }
}
