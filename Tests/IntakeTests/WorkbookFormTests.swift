// What people do to the workbook: remarks, moved labels, missing sheets, other years, renamed files.

import FindingGallery
import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions
import Testing

@testable import Intake

@Suite struct WorkbookFormTests {
  private static func found(_ template: FilledTemplate, plan: Plan? = Honest.plan) throws -> [String] {
    try template.checked(plan: plan).flatMap(\.file.findings).map { "\($0.code.rawValue) \($0.shownPlace)" }
  }

  @Test func remarksBesideIdentitasAreNoValues() throws {
    var template = FilledTemplate()
    for row in 1...10 { template.identity[row, 3] = .text("Petunjuk pengisian baris \(row)") }
    template["Identitas!B6"] = nil
    template["Identitas!B5"] = nil
    #expect(try Self.found(template) == ["S02 Identitas!B6"])
  }

  @Test func colonsAndMovedLabels() throws {
    var template = FilledTemplate()
    let values = template.identity
    template.identity = TestSheet("Identitas")
    for row in 1...10 {
      template.identity[row + 4, 2] = values[row, 1]
      template.identity[row + 4, 3] = ":"
      template.identity[row + 4, 4] = values[row, 2]
    }
    #expect(try Self.found(template) == [])
    template.identity[10, 4] = nil
    #expect(try Self.found(template) == ["S02 Identitas!D10"])
  }

  @Test(
    arguments: [
      ("B1", nil, ["F11 ", "S02 Identitas!B1"]), ("B1", "9.99", ["F11 ", "P07 Identitas!B1"]), ("B1", "Dinkes", []),
      ("B1", " dinas  kesehatan ", []),
      ("B1", .formatted(1.01, "0.00"), []),
      ("B1", .formula, ["F11 ", "N07 Identitas!B1"]), ("B3", 2025, ["F09 "]), ("B3", "2026", ["N03 Identitas!B3"]),
      ("B3", 26, ["F11 ", "N02 Identitas!B3"]),
      ("B3", 99_999, ["F11 ", "N02 Identitas!B3"]), ("B4", "Maret", []), ("B4", "Marett", ["F11 ", "P01 Identitas!B4"]),
      ("B4", 13, ["F11 ", "N02 Identitas!B4"]),
      ("B5", "satu", ["N01 Identitas!B5"]), ("B5", -1, ["N02 Identitas!B5"]), ("B9", "kemarin", ["D01 Identitas!B9"]), ("B9", nil, []),
      ("B7", 196_501_011_990_031_001, []), ("A3", "Thn", ["F11 ", "S09 Identitas!A1"]),
    ] as [(String, Typed?, [String])])
  func identityCells(_ cell: String, _ value: Typed?, _ expected: [String]) throws {
    var template = FilledTemplate()
    template["Identitas!" + cell] = value
    #expect(try Self.found(template) == expected)
  }

  @Test func anUnusableFileHasOneEntryWithoutOPD() throws {
    for (cell, value) in [("B1", "9.99"), ("B3", 2025), ("B4", nil)] as [(String, Typed?)] {
      var template = FilledTemplate()
      template["Identitas!" + cell] = value
      let results = try template.checked()
      #expect(results.count == 1)
      #expect(results[0].file.agency == nil && results[0].file.month == nil && results[0].submission == nil && !results[0].file.isUsable)
    }
  }

  @Test func withoutAPlanOnlyTheFileItselfIsChecked() throws {
    var template = FilledTemplate()
    template["Identitas!B1"] = "apa saja"
    template["Paket!D2"] = "mutu"
    #expect(try Self.found(template, plan: nil) == [])
    template["Identitas!B3"] = 99_999
    #expect(try Self.found(template, plan: nil).contains("N02 Identitas!B3"))
  }

  @Test func missingAndBlankSheets() throws {
    var template = FilledTemplate()
    template.actions = TestSheet("Rencana Aksi")
    template.realizations = TestSheet("realisasi ")
    #expect(try Self.found(template) == [])
    template.missing = ["Paket"]
    #expect(try Self.found(template) == ["F07 "])
    template.missing = ["Identitas"]
    #expect(try Self.found(template) == ["F07 "])
    template.missing = ["Rencana Aksi"]
    #expect(try Self.found(template) == ["S10 "])
  }

  @Test(arguments: [("data-kinerja/0", ["F08 "]), ("rencana-kinerja/1", ["F08 "]), ("data-kinerja/1", [])])
  func markers(_ marker: String, _ expected: [String]) throws {
    var template = FilledTemplate()
    template.marker = marker
    #expect(try Self.found(template) == expected)
  }

  @Test func actionCodesTypedAsNumbersAreTriedAsShown() throws {
    var plan = Honest.plan
    plan.actions[0].code = "1.10"
    var template = FilledTemplate()
    template["Rencana Aksi!A2"] = .formatted(1.1, "0.00")
    let results = try template.checked(plan: plan)
    #expect(results[0].file.findings == [])
    guard case .texts(let codes)? = results[0].submission?.actions.table.columns.first else { throw WrongColumn() }
    #expect(codes[0] == "1.10")
  }

  @Test func aCellWithAGalatIsNotComparedFurther() throws {
    var template = FilledTemplate()
    template["Rencana Aksi!H2"] = .day(2026, 5, 1)
    #expect(try Self.found(template) == ["D04 Rencana Aksi!H2"])
    template = FilledTemplate()
    template["Paket!J2"] = 45_000_000
    #expect(try Self.found(template) == ["V02 Paket!J2"])
  }

  @Test func anEstimateMayBeWrongAgainstBoth() throws {
    var template = FilledTemplate()
    template["Paket!I2"] = 4_800_000_000
    #expect(try Self.found(template) == ["V02 Paket!I2", "V03 Paket!I2"])
  }

  @Test func theUKPBJMayAcceptWhatIsImplausible() throws {
    var template = FilledTemplate()
    template["Paket!J2"] = 4_500_000_000
    let acceptance = Acceptance(
      agency: "1.01", year: 2026, package: "10029545000", code: .V02, reason: "tahun jamak", by: "Kepala", date: "2026-04-03")
    let results = try template.checked(acceptances: [acceptance])
    let finding = results[0].file.findings.first { $0.code == .V02 }
    #expect(finding?.severity == .warning)
    #expect(finding.map(FindingCatalogue.message)?.hasSuffix("(disahkan oleh Kepala)") == true)
    #expect(results[0].submission?.packages.hasError == [false])
  }

  @Test(arguments: [("a.xlsx", "F05"), ("a.XLS", "F05"), ("a.csv", "F12"), ("a.txt", "F12")]) func textByOtherNames(
    _ name: String, _ code: String
  ) throws {
    try Scratch.use { folder in
      try Scratch.write("a;b\n1;2\n", to: folder + "/" + name)
      #expect(try Scratch.check([folder + "/" + name]).flatMap(\.file.findings).map(\.code.rawValue) == [code])
    }
  }

  @Test(arguments: [
    ([UInt8](), "F01"), ([0xD0, 0xCF, 0x11, 0xE0], "F05"), (Array("%PDF-1.7".utf8), "F05"),
    (Array("<html><table></table></html>".utf8), "F05"),
    ([0x50, 0x4B, 3, 4, 0, 0], "F06"),
  ]) func otherFiles(_ bytes: [UInt8], _ code: String) throws {
    try Scratch.use { folder in
      try Scratch.write(bytes, to: folder + "/a.xlsx")
      let results = try Scratch.check([folder + "/a.xlsx"])
      #expect(results.flatMap(\.file.findings).map { "\($0.code.rawValue)\($0.shownPlace)" } == [code])
    }
  }
}

/// A column came out with another type than declared.
private struct WrongColumn: Error {}
