// Reads a workbook's sheet with and without the byte scanner, and says where the two differ.

import TestKit

@testable import Spreadsheets

/// A cell as it must come both ways, to the last bit.
struct SeenCell: Equatable {
  var place: CellReference
  var kind: PackedCell.Kind
  var bits: UInt64
  var text: [UInt8]
  var style: Int32
  var hasFormula: Bool

  init(_ cell: PackedCell, _ batch: CellBatch) {
    place = cell.reference
    kind = cell.kind
    bits = cell.number.bitPattern
    text = Array(batch.utf8(of: cell))
    style = cell.style
    hasFormula = cell.hasFormula
  }
}

/// All that one way of reading makes of a sheet and its shared texts.
struct SheetOutcome: Equatable {
  /// In file order.
  var cells: [SeenCell] = []
  var layout = SheetLayout()
  var error: ReadError?
}

/// The two ways, through the same archive.
struct TwoWays {
  static let sheetPart = "sheet.xml"
  static let textsPart = "texts.xml"

  var limits = ReadLimits.standard
  /// Bytes read at once: small ones bring every place of a small part to the border of two chunks.
  var chunk = PartStream.chunkBytes

  /// An archive of the two parts; no `texts`, no shared strings.
  static func archive(sheet: [UInt8], texts: [UInt8]?) -> [UInt8] {
    StoredZip([(sheetPart, sheet)] + (texts.map { [(textsPart, $0)] } ?? [])).bytes
  }

  /// What the scanner and what libxml2 make of the archive in a file.
  func outcomes(ofFile path: String) -> (scanned: SheetOutcome, exact: SheetOutcome) {
    (outcome(ofFile: path, scans: true), outcome(ofFile: path, scans: false))
  }

  /// nil where both ways agree.
  func difference(inFile path: String) -> String? {
    let (scanned, exact) = outcomes(ofFile: path)
    if scanned == exact { return nil }
    if scanned.error != exact.error { return "scanner: \(reason(scanned)), libxml2: \(reason(exact))" }
    if scanned.layout != exact.layout { return "scanner: \(scanned.layout), libxml2: \(exact.layout)" }
    let index = zip(scanned.cells, exact.cells).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let place = index ?? min(scanned.cells.count, exact.cells.count)
    return
      "cell \(place) of \(scanned.cells.count) and \(exact.cells.count), scanner: \(line(scanned, place)), libxml2: \(line(exact, place))"
  }

  private func reason(_ outcome: SheetOutcome) -> String { outcome.error.map { "\($0)" } ?? "read" }

  private func line(_ outcome: SheetOutcome, _ index: Int) -> String {
    index < outcome.cells.count ? "\(outcome.cells[index])" : "none"
  }

  private func outcome(ofFile path: String, scans: Bool) -> SheetOutcome {
    var outcome = SheetOutcome()
    do throws(ReadError) {
      let archive = try Archive(OpenFile(path: path), limits: limits)
      let texts = try SharedStringsPart.read(Self.textsPart, archive, limits, scans: scans, chunk: chunk)
      guard let stream = try PartStream(Self.sheetPart, of: archive, limit: limits.sheetBytes) else { return outcome }
      let part = SheetPart(
        part: Self.sheetPart, sharedTexts: texts, formats: [.general, NumberFormat(code: "yyyy-mm-dd")], uses1904Dates: false,
        limits: limits)
      let sheet = SheetStream(part, stream, scans: scans, chunk: chunk)
      defer { outcome.layout = sheet.layout }
      while let batch = try sheet.next() { outcome.cells += batch.cells.map { SeenCell($0, batch) } }
    } catch {
      outcome.error = Self.withoutWords(error)
    }
    return outcome
  }

  /// libxml2's words for broken bytes depend on what it has read before; the line does not.
  static func withoutWords(_ error: ReadError) -> ReadError {
    guard case .malformedXML(let line, _) = error.reason else { return error }
    return ReadError(.malformedXML(line: line, ""), part: error.part)
  }
}
