// Spoilt archives: each named after what was done to it, and refused with a typed reason that names the part.

import Testing

@testable import Spreadsheets

@Suite struct MuseumBadTests {
  private static let sheet = "xl/worksheets/sheet1.xml"
  private var plain: TinyWorkbook {
    TinyWorkbook("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>12345</v></c></row>", shared: "<si><t>text</t></si>")
  }

  /// What the reader says of all sheets of a file.
  private func fault(_ bytes: [UInt8]) throws -> ReadError? {
    let file = try TemporaryFile(bytes)
    do throws(ReadError) {
      let reader = try WorkbookReader(path: file.path)
      for index in reader.sheets.indices { _ = try reader.cells(ofSheet: index) }
      return nil
    } catch {
      return error
    }
  }

  /// Where a part's header and its entry in the directory begin.
  private func headers(of part: String, in bytes: [UInt8]) throws -> (local: Int, central: Int) {
    let name = Array(part.utf8)
    let places = (0...(bytes.count - name.count)).filter { bytes[$0] == name[0] && bytes[$0..<($0 + name.count)].elementsEqual(name) }
    let local = try #require(places.first { $0 >= 30 && bytes[($0 - 30)..<($0 - 26)].elementsEqual([0x50, 0x4B, 3, 4]) })
    let central = try #require(places.last { $0 >= 46 && bytes[($0 - 46)..<($0 - 42)].elementsEqual([0x50, 0x4B, 1, 2]) })
    return (local - 30, central - 46)
  }

  @Test func cutAtAnyByte() throws {
    let whole = plain.zip
    for count in 1..<whole.count {
      let fault = try fault(Array(whole.prefix(count)))
      #expect(fault != nil, "\(count) of \(whole.count) bytes")
    }
  }

  @Test func noEndRecord() throws {
    let whole = plain.zip
    let end = whole.count - 22
    #expect(try fault(Array(whole[..<end]))?.reason == .truncated)
    #expect(try fault(Array(whole[..<end]) + [UInt8](repeating: 0, count: 500))?.reason == .truncated)
  }

  @Test func zeroedTail() throws {
    let whole = plain.zip
    for start in stride(from: 4, to: whole.count, by: 97) {
      let spoilt = Array(whole[..<start]) + [UInt8](repeating: 0, count: whole.count - start)
      #expect(try fault(spoilt)?.isDamage == true, "from byte \(start)")
    }
  }

  @Test func wrongChecksumOfAnyPart() throws {
    for part in plain.parts.map(\.name) {
      var bytes = plain.zip
      let (local, central) = try headers(of: part, in: bytes)
      bytes[local + 14] ^= 1
      bytes[central + 16] ^= 1
      let fault = try fault(bytes)
      #expect(fault?.isDamage == true && fault?.part == part, "\(part): \(String(describing: fault))")
    }
  }

  @Test(arguments: [0, 1, 100, 1_000_000, 0xFFFF_FFFE]) func sizesThatLie(size: Int) throws {
    for field in [20, 24] {
      var bytes = plain.zip
      let central = try headers(of: Self.sheet, in: bytes).central
      for offset in 0..<4 { bytes[central + field + offset] = UInt8(truncatingIfNeeded: size >> (8 * offset)) }
      #expect(try fault(bytes) != nil, "field \(field)")
    }
  }

  @Test func twoEntriesWithOneBody() throws {
    var bytes = plain.zip
    let sheet = try headers(of: Self.sheet, in: bytes).central
    let shared = try headers(of: "xl/sharedStrings.xml", in: bytes).central
    for offset in 42..<46 { bytes[sheet + offset] = bytes[shared + offset] }
    #expect(try fault(bytes)?.part == Self.sheet)
  }

  @Test func entryThatIsEncrypted() throws {
    var bytes = plain.zip
    let (local, central) = try headers(of: Self.sheet, in: bytes)
    bytes[local + 6] |= 1
    bytes[central + 8] |= 1
    #expect(try fault(bytes)?.reason == .encryptedWorkbook)
  }

  @Test(arguments: [1, 6, 9, 97]) func methodThatNobodyKnows(method: UInt8) throws {
    var bytes = plain.zip
    let (local, central) = try headers(of: Self.sheet, in: bytes)
    bytes[local + 8] = method
    bytes[central + 10] = method
    let fault = try fault(bytes)
    #expect(fault?.isDamage == true && fault?.part == Self.sheet)
  }

  @Test func twoSheetsOnOnePart() throws {
    var workbook = plain
    workbook["xl/workbook.xml"] = workbook["xl/workbook.xml"]?.replacing(
      "</sheets>", with: "<sheet name=\"B\" sheetId=\"2\" r:id=\"rId1\"/></sheets>")
    #expect(try fault(workbook.zip) == ReadError(.damagedArchive("two sheets have the same part"), part: Self.sheet))
  }

  @Test(arguments: [Self.sheet, "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"])
  func entityBombNamesItsPart(part: String) throws {
    var workbook = plain
    let levels = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
    workbook[part] = "<!DOCTYPE a [<!ENTITY l0 \"lol\">\(levels.joined())]>" + (workbook[part] ?? "")
    #expect(try fault(workbook.zip) == ReadError(.doctype, part: part))
  }

  @Test func refusalsNameTheirPart() throws {
    let deep = String(repeating: "<row>", count: 300)
    let long = String(repeating: "x", count: 40_000)
    for (data, reason) in [
      ("<row r='0'/>", .outsideGrid("0")), ("<row><c r='XFE1'/></row>", .outsideGrid("XFE1")), (deep, .tooDeep),
      ("<row><c t='str'><v>\(long)</v></c></row>", .textTooLong), ("<row><c t='inlineStr'><is><t>\(long)</t></is></c></row>", .textTooLong),
    ] as [(String, ReadError.Reason)] {
      #expect(try fault(TinyWorkbook(data).zip) == ReadError(reason, part: Self.sheet))
    }
    #expect(try fault(TinyWorkbook("", shared: "<si><t>\(long)</t></si>").zip) == ReadError(.textTooLong, part: "xl/sharedStrings.xml"))
    #expect(try fault(TinyWorkbook("<row><c t='s'><v>0</v></c></row>").zip) == ReadError(.missingPart, part: "xl/sharedStrings.xml"))
    guard case .malformedXML(line: 3, _) = try fault(TinyWorkbook("\n\n<row></c>").zip)?.reason else {
      Issue.record("line 3 is not named")
      return
    }
  }

  @Test func moreBytesThanALimitInEveryPart() throws {
    var limits = ReadLimits.standard
    limits.otherPartBytes = 50_000
    limits.sheetBytes = 50_000
    for part in plain.parts.map(\.name) {
      var workbook = plain
      workbook[part] = (workbook[part] ?? "") + String(repeating: " ", count: 60_000)
      #expect(refusal { _ = try workbook.cells(limits: limits) } == .tooLarge(limit: 50_000), "\(part)")
    }
  }
}
