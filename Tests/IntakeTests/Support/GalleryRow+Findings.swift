// Makes the input of a row of the error gallery, and reads it.

import Calculation
import FindingGallery
import Findings
import Plans
import Spreadsheets
import Submissions
import TestKit
import Testing

@testable import Intake

extension GalleryRow: CustomTestStringConvertible {
  package var testDescription: String { "\(code.rawValue) \(place) \(inputWords.prefix(60))" }

  func findings() throws -> [Finding] {
    switch input {
    case .template(let cells): try Self.template(cells).findings()
    case .plan(let cells):
      try cells.reduce(into: PlanDraft()) { draft, cell in draft.put(cell.typed, at: cell.place) }.readAsWorkbook().findings
    case .months(let before, let now): try Self.changes(before, now)
    case .together(let first, let second): try Self.compiled(first, second)
    case .file(let file): try file.findings()
    }
  }

  private static func template(_ cells: Cells, month: Int = 3) -> FilledTemplate {
    var template = FilledTemplate()
    var second = Honest.package
    second["kode_paket"] = "10029545001"
    template.packages = TestSheet(.packages, rows: [Honest.package, second])
    template["Identitas!B4"] = .number(Double(month))
    for (place, value) in cells {
      if place == "tanda" {
        template.marker = if case .text(let marker)? = value { marker } else { nil }
      } else if place == "Paket" {
        template.packages = TestSheet(.packages, rows: [])
      } else if place.hasPrefix("-") {
        template.missing.insert(String(place.dropFirst()))
      } else if place.hasPrefix("Paket!-") {
        let name = place.dropFirst(7)
        if let row = Int(name) { template.packages.hiddenRows.insert(row) } else { template.packages.hiddenColumns.insert(3) }
      } else {
        template[place] = value
      }
    }
    return template
  }

  private static func changes(_ before: Cells, _ now: Cells) throws -> [Finding] {
    let results = try template(before, month: 2).checked() + template(now).checked()
    let changes = monthlyChanges(in: results.compactMap(\.submission))
    return try #require(changes.last)
  }

  private static func compiled(_ first: Cells, _ second: Cells) throws -> [Finding] {
    try Scratch.use { folder in
      let paths = [folder + "/a.xlsx", folder + "/b.xlsx"]
      for (cells, path) in zip([first, second], paths) { try template(cells).workbook.write(to: path) }
      let submissions = try Scratch.check(paths).compactMap(\.submission)
      let period = Period(year: 2026, span: .month(3))
      return compile(submissions, plan: Honest.plan, period: period).findings.filter { $0.file.name == "b.xlsx" }
    }
  }
}

extension GalleryFile {
  fileprivate func findings() throws -> [Finding] {
    try Scratch.use { folder in
      let path = folder + "/uji." + ending
      try write(to: path)
      if self == .otherExport { return mergeExports(try Scratch.received([path]), plan: nil, period: (2026, 3)).refused }
      return try Scratch.check([path]).flatMap(\.file.findings)
    }
  }

  private var ending: String {
    switch self {
    case .legacy: "xls"
    case .binary: "xlsb"
    case .openDocument: "ods"
    case .otherCSV, .otherExport: "csv"
    default: "xlsx"
    }
  }

  private func write(to path: String) throws {
    switch self {
    case .truncated:
      try FilledTemplate().workbook.write(to: path)
      let whole = try #require(Scratch.bytes(of: path))
      try Scratch.write(Array(whole.prefix(whole.count / 2)), to: path)
    case .otherForm:
      var workbook = WorkbookDraft()
      workbook.sheets.append(SheetDraft(name: "Rekap"))
      try workbook.write(to: path)
    case .findingsList:
      var workbook = FilledTemplate().workbook
      workbook.properties.custom = [.init("kinerja.keluaran", "kompilasi/1")]
      try workbook.write(to: path)
    default: try Scratch.write(bytes, to: path)
    }
  }

  /// As little as the kind needs to be known by.
  private var bytes: [UInt8] {
    switch self {
    case .encrypted: Self.compound("EncryptedPackage")
    case .legacy: Self.compound("Workbook")
    case .binary: StoredZip([("xl/workbook.bin", [])]).bytes
    case .openDocument:
      StoredZip([("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)), ("content.xml", [])]).bytes
    case .html: Array("<html><body><table></table></body></html>".utf8)
    case .word: StoredZip([("word/document.xml", [])]).bytes
    case .image: [0xFF, 0xD8, 0xFF, 0xE0]
    case .renamedCSV: Array("Kode OPD;Tahun;Bulan\n1.01;2026;3\n".utf8)
    case .doctype: StoredZip([("[Content_Types].xml", Self.types), ("_rels/.rels", Array("<!DOCTYPE x><x/>".utf8))]).bytes
    case .otherCSV, .otherExport: Array("nama;alamat\nA;B\n".utf8)
    case .empty, .truncated, .otherForm, .findingsList: []
    }
  }

  private static let types = Array(
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
      .utf8)

  /// An OLE container whose directory names one stream.
  private static func compound(_ name: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504) + name.utf8.flatMap { [$0, 0] }
      + [UInt8](repeating: 0, count: 300)
  }
}

extension Finding {
  /// `Paket!H2:H3`.
  var shownPlace: String { [sheet, range].compactMap { $0 }.joined(separator: "!") }
}
