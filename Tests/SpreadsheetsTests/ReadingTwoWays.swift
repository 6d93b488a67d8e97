// The byte scanner and libxml2 make the same of every sheet and every table of shared strings.

import Testing

@testable import Spreadsheets

@Suite struct ReadingTwoWays {
  /// Bytes read at once: the standard, and small numbers that put borders into every place of a small part.
  private static let chunks = [PartStream.chunkBytes, 128, 173]
  private static let texts = OddParts.table("<si><t>a</t></si><si><r><t>b</t></r></si><si/>")

  private func check(
    _ sheet: [UInt8], _ texts: [UInt8]?, chunk: Int = PartStream.chunkBytes, limits: ReadLimits = .standard, _ note: String = ""
  ) throws {
    let file = try TemporaryFile(TwoWays.archive(sheet: sheet, texts: texts))
    let difference = TwoWays(limits: limits, chunk: chunk).difference(inFile: file.path)
    #expect(difference == nil, "\(note) chunk \(chunk): \(String(decoding: sheet.prefix(2_000), as: UTF8.self))")
  }

  @Test(arguments: chunks) func oddRowsAndCells(chunk: Int) throws {
    for data in OddParts.data { try check(OddParts.sheet(data), Self.texts, chunk: chunk) }
    // Behind a plain row, so that the scanner is at work when the odd one comes.
    for data in OddParts.data { try check(OddParts.sheet("<row r=\"1\"><c r=\"C1\"><v>1</v></c></row>\n" + data), nil, chunk: chunk) }
    for data in OddParts.data { try check(Array("<worksheet><sheetData>\(data)</sheetData></worksheet>".utf8), nil, chunk: chunk) }
  }

  @Test(arguments: chunks) func oddSheets(chunk: Int) throws {
    for sheet in OddParts.sheets { try check(sheet, Self.texts, chunk: chunk) }
  }

  @Test(arguments: chunks) func oddTables(chunk: Int) throws {
    for table in OddParts.tables { try check(OddParts.pointers, table, chunk: chunk) }
    for items in OddParts.items { try check(OddParts.pointers, OddParts.table("<si><t>plain</t></si>" + items), chunk: chunk) }
  }

  @Test func truncatedAnywhere() throws {
    let sheet = OddParts.sheet(
      """
      <row r="1" hidden="1"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1"><f>A1</f><v>12.5</v></c></row>
      <row r="2"><c t="inlineStr" r="A2"><is><r><rPr><b/></rPr><t>a&amp;b</t></r></is></c><c t="str"><v>é</v></c></row>
      """)
    let table = OddParts.table(
      "<si><t>a</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\"> é&lt;</t></r><phoneticPr fontId=\"1\"/></si>")
    for count in sheet.indices {
      try check(Array(sheet.prefix(count)), table)
      try check(Array(sheet.prefix(count)), table, chunk: 128)
    }
    for count in table.indices { try check(OddParts.pointers, Array(table.prefix(count))) }
  }

  /// Every place of a few rows falls once on the border of two chunks.
  @Test func borders() throws {
    let data = """
      <row r="1"><c r="A1"><v>1234567890.5</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c t="str" r="A2"><v>a&amp;b</v></c>\
      <c r="B2" s="1"/><c t="inlineStr"><is><t>é</t></is></c></row><row r="3"/><!-- exact --><row r="4"><c><v>7</v></c></row>
      """
    for shift in 0..<200 {
      let blanks = String(repeating: shift % 3 == 0 ? "\n" : " ", count: PartStream.chunkBytes - shift)
      try check(OddParts.sheet("<row/>" + blanks + data), Self.texts)
      try check(OddParts.sheet(String(repeating: "\n", count: shift) + data), Self.texts, chunk: 128)
    }
  }

  /// Texts about as long as a cell may hold, as a chunk, and as both.
  @Test(arguments: [32_767, 32_768, 98_290, 196_608, 262_137]) func longTexts(count: Int) throws {
    for text in [
      String(repeating: "a", count: count), String(repeating: "é", count: count / 2), String(repeating: "_x0041_", count: count / 7),
    ] {
      for data in [
        "<row><c t=\"str\"><v>\(text)</v></c></row>", "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>",
        "<row><c t=\"e\"><v>\(text)</v></c></row>",
        "<row><c><f>\(text)</f><v>1</v></c></row>", "<row x=\"\(text)\"><c><v>1</v></c></row>",
      ] {
        try check(OddParts.sheet(data + "<row><c><v>2</v></c></row>"), nil, "\(count)")
      }
      try check(OddParts.pointers, OddParts.table("<si><t>\(text)</t></si><si><r><t>\(text)</t></r></si>"), "\(count)")
    }
  }

  @Test func smallLimits() throws {
    var limits = ReadLimits()
    limits.textCharacters = 10
    limits.sharedStrings = 3
    limits.layoutItems = 2
    for depth in [4, 7, 8] {
      limits.depth = depth
      for data in OddParts.data { try check(OddParts.sheet(data), Self.texts, limits: limits, "depth \(depth)") }
      for table in OddParts.tables { try check(OddParts.pointers, table, limits: limits, "depth \(depth)") }
    }
    for count in 1...5 {
      let hidden = (1...count).map { "<row r=\"\($0 * 2)\" hidden=\"1\"><c><v>1</v></c></row>" }.joined()
      try check(OddParts.sheet(hidden), nil, limits: limits)
      try check(OddParts.pointers, OddParts.table(String(repeating: "<si><t>a</t></si>", count: count)), limits: limits)
    }
    let bytes = OddParts.sheet(String(repeating: "<row><c><v>1</v></c></row>", count: 40))
    for count in 900..<1_200 {
      limits.sheetBytes = count
      try check(bytes, nil, chunk: 173, limits: limits)
    }
  }

  /// Bytes of an entry that do not have its checksum: the cells before are given out, then the fault.
  @Test func damagedArchive() throws {
    let sheet = OddParts.sheet(String(repeating: "<row><c><v>1</v></c><c r='ZZZZ1'/></row>", count: 1))
    var zip = TwoWays.archive(sheet: sheet, texts: nil)
    let found = try #require(zip.firstRange(of: Array("<v>1".utf8)))
    zip[found.upperBound - 1] = UInt8(ascii: "2")
    let file = try TemporaryFile(zip)
    #expect(TwoWays(chunk: 150).difference(inFile: file.path) == nil)
    #expect(TwoWays().outcomes(ofFile: file.path).scanned.error?.part == TwoWays.sheetPart)
  }

  /// A few thousand spoilt parts; the seed of a difference is named.
  @Test func mutations() throws {
    let sheet = OddParts.sheet(
      """
      <row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1"><f>A1</f><v>12.5</v></c><c r="C1"/></row>
      <row r="2" hidden="1"><c t="inlineStr" r="A2"><is><r><rPr><b/></rPr><t>a&amp;b</t></r></is></c><c t="str"><v>é_x0041_</v></c><c t="b"><v>1</v></c></row>
      <row><c><v>0.1</v></c><c t="e"><v>#REF!</v></c></row>
      """)
    let table = OddParts.table(
      "<si><t>a</t></si><si><r><rPr><b/><sz val=\"11\"/></rPr><t xml:space=\"preserve\"> é&lt;</t></r><phoneticPr fontId=\"1\"/></si><si/>\n<si><t>b_x0041_</t></si>"
    )
    let spared = OddParts.sheet("").count - "</sheetData></worksheet>".utf8.count
    var accepted = 0
    for seed in 0..<3_000 as Range<UInt64> {
      var mutator = PartMutator(seed: seed)
      let spoilsTable = seed % 3 == 0
      let parts =
        spoilsTable
        ? (sheet: OddParts.pointers, texts: mutator.mutated(table, spared: seed % 2 == 0 ? 0 : 70))
        : (sheet: mutator.mutated(sheet, spared: seed % 2 == 0 ? 0 : spared), texts: table)
      let file = try TemporaryFile(TwoWays.archive(sheet: parts.sheet, texts: parts.texts))
      let ways = TwoWays(chunk: [PartStream.chunkBytes, 128, 140, 211][Int(seed / 7 % 4)])
      let (scanned, exact) = ways.outcomes(ofFile: file.path)
      if scanned.error == nil { accepted += 1 }
      #expect(scanned == exact, "seed \(seed), \(String(decoding: spoilsTable ? parts.texts : parts.sheet, as: UTF8.self))")
    }
    // Both kinds must be there, or the run proves little.
    #expect((300...2_700).contains(accepted), "\(accepted) of 3000 were read to their end")
  }

  /// The comparison would prove nothing if the scanner stood aside.
  @Test(arguments: ["", "\u{FEFF}", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n", "<?xml version='1.0'?>"])
  func plainRowsAreScanned(head: String) throws {
    let data = """

      <row r="1" spans="1:3" hidden="1"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1"><f>A1&lt;2</f><v>12.5</v></c><c r="C1"/></row>
      <row r="2"><c t="inlineStr" r="A2"><is><r><rPr><b/></rPr><t xml:space="preserve">a&amp;b</t></r></is></c><c t="str"><v>é</v></c></row>
      """
    let sheet = Array(head.utf8) + OddParts.sheet(data)
    let file = try TemporaryFile(TwoWays.archive(sheet: sheet, texts: nil))
    let archive = try Archive(OpenFile(path: file.path), limits: .standard)
    let opened = try PartStream(TwoWays.sheetPart, of: archive, limit: sheet.count)
    let stream = try #require(opened)
    let part = SheetPart(part: TwoWays.sheetPart, sharedTexts: TextTable(), formats: [], uses1904Dates: false, limits: .standard)
    let reader = PartReader(Spy(sheet: part), stream, scans: true)
    while try reader.advance() {}
    #expect(reader.content.scanned == data.utf8.count)
    #expect(reader.content.sheet.batch.cells.count == 4)
  }
}

/// A sheet that knows how many bytes its scanner took.
private struct Spy: PartContent {
  static var container: StaticString { SheetPart.container }
  static var opening: StaticString { SheetPart.opening }

  var sheet: SheetPart
  var scanned = 0

  mutating func expect(bytes: Int) {}
  mutating func consume(_ batch: EventBatch) throws(ReadError) { try sheet.consume(batch) }
  func isBeforeMiddle(depth: Int) -> Bool { sheet.isBeforeMiddle(depth: depth) }
  mutating func reopening() -> [UInt8] { sheet.reopening() }

  mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> ScanResult {
    let result = sheet.scan(bytes, from: start)
    scanned += result.position - start
    return result
  }
}
