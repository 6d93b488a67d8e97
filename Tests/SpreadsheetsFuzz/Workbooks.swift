// Archives, sheets and shared strings: no bytes trap, and the scanner and libxml2 make the same of all.

@testable import Spreadsheets

/// Small enough that no input takes long.
private let limits = {
  var limits = ReadLimits()
  limits.sheetBytes = 4 << 20
  limits.otherPartBytes = 4 << 20
  limits.workbookBytes = 16 << 20
  return limits
}()

/// Bytes read at once, by the input: borders of chunks fall everywhere.
private func chunk(_ bytes: [UInt8]) -> Int { [PartStream.chunkBytes, 128, 150, 173, 1_000][bytes.count % 5] }

private func compare(sheet: [UInt8], texts: [UInt8], chunk: Int) {
  let path = InputFile.holding(TwoWays.archive(sheet: sheet, texts: texts))
  if let difference = TwoWays(limits: limits, chunk: chunk).difference(inFile: path) { fatalError("chunk \(chunk): \(difference)") }
}

func fuzzSheet(_ bytes: [UInt8]) {
  compare(sheet: bytes, texts: OddParts.table("<si><t>a</t></si><si><r><t>b</t></r></si><si/>"), chunk: chunk(bytes))
}

func fuzzTexts(_ bytes: [UInt8]) { compare(sheet: OddParts.pointers, texts: bytes, chunk: chunk(bytes)) }

func fuzzWorkbook(_ bytes: [UInt8]) {
  let path = InputFile.holding(bytes)
  _ = try? spreadsheetKind(ofFile: path)
  let scanned = wholeWorkbook(path, scans: true)
  let exact = wholeWorkbook(path, scans: false)
  promise(scanned == exact, "scanner: \(scanned), libxml2: \(exact)")
}

/// One line per sheet.
private func wholeWorkbook(_ path: String, scans: Bool) -> [String] {
  var lines: [String] = []
  do throws(ReadError) {
    let workbook = try WorkbookReader(path: path, limits: limits, scans: scans)
    lines.append("\(workbook.sheets) \(workbook.definedNames.count) \(workbook.customProperties.count) \(workbook.uses1904Dates)")
    for index in workbook.sheets.indices.prefix(3) {
      do {
        let (cells, layout) = try workbook.cells(ofSheet: index)
        lines.append("\(cells) \(layout) \(cells.map { workbook.numberFormat(style: $0.style).displayText(0.5) ?? "" })")
      } catch {
        lines.append((error as? ReadError).map { "\(TwoWays.withoutWords($0))" } ?? "\(error)")
      }
    }
  } catch {
    lines.append("\(TwoWays.withoutWords(error))")
  }
  return lines
}

var workbookSeeds: [[UInt8]] {
  let sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46000.5</v></c></row>"
  let styles = """
    <numFmts><numFmt numFmtId="164" formatCode="[h]:mm;@"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
    """
  var odd = TinyWorkbook(sheet, shared: "<si><t>a</t></si>", styles: styles, properties: "date1904=\"1\"")
  odd["docProps/custom.xml"] = "<Properties/>"
  return [deflated, TinyWorkbook(sheet).zip, TinyWorkbook(sheet, shared: "<si><t>a</t></si>").zip, odd.zip]
}

/// A workbook of our writer, whose parts are deflated.
private var deflated: [UInt8] {
  var draft = WorkbookDraft()
  draft.sheets = [SheetDraft(name: "A")]
  let path = InputFile.holding([])
  do throws(WriteError) { try draft.write(to: path) } catch { fatalError("no seed: \(error)") }
  guard let file = try? OpenFile(path: path), let bytes = try? file.bytes(at: 0, count: file.size) else { fatalError("no seed") }
  return bytes
}
