// Damage in a deflated part is found, wherever it is.

import Testing

@testable import Spreadsheets

struct InflaterTests {
  private static let cells = 4_000

  /// A workbook of one large sheet, written deflated, and where the entry of its sheet stands.
  private func written() throws -> (bytes: [UInt8], body: Range<Int>, central: Int) {
    var draft = WorkbookDraft()
    var sheet = SheetDraft(name: "One")
    sheet.rows = RowSource { rows in
      for row in 1...Self.cells {
        rows.beginRow(row)
        rows.number(1, Double(row) * 1.25)
      }
      return false
    }
    draft.sheets.append(sheet)
    let folder = try WritingFolder()
    try draft.write(to: folder.file("large.xlsx"))
    let bytes = WrittenFiles.bytes(folder.file("large.xlsx"))
    let name = Array("xl/worksheets/sheet1.xml".utf8)
    let places = bytes.indices.dropLast(name.count).filter { bytes[$0] == name[0] && bytes[$0..<($0 + name.count)].elementsEqual(name) }
    let local = try #require(places.first) - 30
    let central = try #require(places.last) - 46
    let stored = (0..<4).reduce(0) { $0 | Int(bytes[central + 20 + $1]) << (8 * $1) }
    let body = local + 30 + name.count + Int(bytes[local + 28]) + Int(bytes[local + 29]) << 8
    return (bytes, body..<body + stored, central)
  }

  private func fault(_ bytes: [UInt8]) throws -> ReadError? {
    let file = try TemporaryFile(bytes)
    do throws(ReadError) {
      let cells = try WorkbookReader(path: file.path).cells(ofSheet: 0).cells
      #expect(cells.count == Self.cells)
      return nil
    } catch {
      return error
    }
  }

  @Test func soundPartsAreRead() throws {
    #expect(try fault(written().bytes) == nil)
  }

  @Test func aChecksumThatIsWrong() throws {
    var (bytes, _, central) = try written()
    bytes[central + 16] ^= 1
    #expect(try fault(bytes)?.isDamage == true)
  }

  @Test(arguments: [20, 24], [1, 100, 60_000]) func aSizeThatIsWrong(field: Int, less: Int) throws {
    var (bytes, _, central) = try written()
    let size = (0..<4).reduce(0) { $0 | Int(bytes[central + field + $1]) << (8 * $1) } - less
    guard size > 0 else { return }
    for offset in 0..<4 { bytes[central + field + offset] = UInt8(truncatingIfNeeded: size >> (8 * offset)) }
    #expect(try fault(bytes)?.isDamage == true)
  }

  @Test func anyBitThatFlipped() throws {
    let (bytes, body, _) = try written()
    for place in stride(from: body.lowerBound, to: body.upperBound, by: 397) {
      var spoilt = bytes
      spoilt[place] ^= 1 << UInt8(place % 8)
      // What comes before the damage may look like broken XML.
      #expect(try fault(spoilt) != nil, "byte \(place)")
    }
  }

  @Test func anEndThatIsZeroed() throws {
    var (bytes, body, _) = try written()
    for place in body.suffix(200) { bytes[place] = 0 }
    #expect(try fault(bytes) != nil)
  }
}
