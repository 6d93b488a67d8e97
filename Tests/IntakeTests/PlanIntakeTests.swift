// The plan as workbook and as folder of CSV files, and every fault of its check list with its cell.

import FindingGallery
import Findings
import Formulas
import Plans
import Testing

@testable import Intake

@Suite struct PlanIntakeTests {
  private static func shown(_ result: PlanResult) -> [String] {
    result.findings.map { "\($0.code.rawValue) \($0.severity.rawValue) \($0.shownPlace)" }
  }

  private static let expectedAreas = "R10 catatan Area!A1"

  @Test func workbookAndFolderAreTheSamePlan() throws {
    let draft = PlanDraft()
    let workbook = try draft.readAsWorkbook()
    #expect(Self.shown(workbook) == [Self.expectedAreas])
    var plan = try #require(workbook.plan)
    for (delimiter, decimalComma) in [(";" as Character, true), (",", false), ("\t", true)] {
      let folder = try draft.readAsFolder(delimiter: delimiter, decimalComma: decimalComma)
      #expect(folder.findings.map(\.code) == [.R10])
      // A plan is known by what it says, not by its file.
      #expect(folder.plan?.fingerprint == plan.fingerprint)
      #expect(folder.source.sha256 != workbook.source.sha256)
      plan.source = folder.source
      // The same rows stand in other places.
      #expect(folder.plan?.actions.map(\.place?.row) == plan.actions.map(\.place?.row))
      for index in plan.actions.indices { plan.actions[index].place = folder.plan?.actions[index].place }
      #expect(folder.plan == plan)
    }
    #expect(plan.settings.headName == "")
    #expect(plan.settings.version == "1")
    #expect(plan.indicators.map(\.targets[0]) == [.value(95), .range(80, 90)])
    #expect(plan.indicators[1].targets[1] == .value(95))
    #expect(plan.actions[0].agencies == ["1.01", "1.02"])
    #expect(plan.agencies.map(\.mustReport) == [true, false])
    #expect(plan.indicators[1].area == "layanan")
  }

  /// A formula's finding knows its place in the cell's text, wherever formulas and conditions stand.
  @Test(arguments: [
    ("Indikator!G2", "=AVERAGE(skor)", "R04", "skor"), ("Pemetaan!B2", "é > pagu", "R05", "é"),
    ("Rekomendasi!B2", "warna = 'merah'", "R05", "'merah'"),
  ])
  func aFormulasFaultHasItsPlace(_ place: String, _ text: String, _ code: String, _ piece: String) throws {
    var draft = PlanDraft()
    draft.put(.text(text), at: place)
    let finding = try #require(try draft.readAsWorkbook().findings.first { $0.code.rawValue == code })
    #expect(finding.value == text)
    let range = try #require(finding.piece)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == piece)
  }

  @Test(
    arguments: [
      ("95", Target.value(95)), ("95%", .value(95)), ("95 %", .value(95)), ("80–90", .range(80, 90)), ("80-90", .range(80, 90)),
      ("80 - 90", .range(80, 90)),
      ("80%-90%", .range(80, 90)), ("82,5", .value(82.5)), ("2,5-3", .range(2.5, 3)), ("-5", .value(-5)), ("-20--10", .range(-20, -10)),
      (.formatted(0.95, "0%"), .value(95)), (.formatted(0.29, "0%"), .value(29)), (0, .value(0)), ("-", nil), (nil, nil),
    ] as [(Typed?, Target?)])
  func targets(_ cell: Typed?, _ target: Target?) throws {
    var draft = PlanDraft()
    draft.put(cell, at: "Target!D2")
    let result = try draft.readAsWorkbook()
    #expect(Self.shown(result) == [Self.expectedAreas])
    #expect(result.plan?.indicators[0].targets[2] == target)
  }

  /// What was typed, and the one galat (or note) it gives; nothing else may be named.
  @Test(
    arguments: [
      ("Area", nil, "R01 galat "), ("Target", nil, "R01 galat "),
      ("Indikator!C2", "wktu", "R02 galat Indikator!C2"), ("Target!A2", "W9", "R02 galat Target!A2"),
      ("Rencana Aksi!B2", "W9", "R02 galat Rencana Aksi!B2"),
      ("Rencana Aksi!D2", "1.01; 1.09", "R02 galat Rencana Aksi!D2"), ("Pemetaan!A2", "mutu", "R02 galat Pemetaan!A2"),
      ("Area!C2", "TJ9", "R02 galat Area!C2"),
      ("Indikator!A3", "w1", "R03 galat Indikator!A3"), ("OPD!A3", "1.01", "R03 galat OPD!A3"), ("Area!A3", "Waktu", "R03 galat Area!A3"),
      ("Target!A3", "W1", "R03 galat Target!A3"), ("Indikator!G2", "AVERAGE(skor)", "R04 galat Indikator!G2"),
      ("Indikator!G2", "AVERAGE(", "R04 galat Indikator!G2"),
      ("Pemetaan!B2", "pagu >=", "R05 galat Pemetaan!B2"), ("Rekomendasi!B2", "warn = 1", "R05 galat Rekomendasi!B2"),
      ("Target!B2", "90-80", "R06 galat Target!B2"), ("Target!B2", .day(2026, 9, 8), "R06 galat Target!B2"),
      ("Target!B2", "tinggi", "R06 galat Target!B2"),
      ("Target!B2", "1.250", "R06 galat Target!B2"), ("Target!B2", true, "R06 galat Target!B2"),
      ("Target!B2", .error("#REF!"), "N06 galat Target!B2"),
      ("Target!B2", .formula, "N07 galat Target!B2"), ("Area!D2", 0, "R08 galat Area!D2"), ("Indikator!J2", -1, "R08 galat Indikator!J2"),
      ("Area!D2", "berat", "N01 galat Area!D2"), ("Area!A2", nil, "S02 galat Area!A2"), ("Indikator!B2", "-", "S02 galat Indikator!B2"),
      ("Indikator!I2", "Jumlah", "R09 peringatan Indikator!I2"), ("Indikator!E2", "Pkt", "P01 galat Indikator!E2"),
      ("Indikator!G1", nil, "S01 galat Indikator!A1"),
      ("Rencana Aksi!G2", "31/02/2026", "D01 galat Rencana Aksi!G2"), ("Pengaturan!B4", "dua ribu", "R12 galat Pengaturan!B4"),
      ("Pengaturan!B7", "tinggi", "R12 galat Pengaturan!B7"), ("Pengaturan!B8", 32, "R12 galat Pengaturan!B8"),
      ("Pengaturan!B9", "Barangkali", "R12 galat Pengaturan!B9"),
      ("Pengaturan!A6", "kepla", "R13 catatan Pengaturan!A6"), ("Pengaturan!B2", nil, "R14 galat Pengaturan!A1"),
      ("Pengaturan!A9", "ukpbj", "R03 galat Pengaturan!A9"),
      ("Pengaturan!B2", .error("#REF!"), "R12 galat Pengaturan!B2"), ("Pengaturan!B7", .formatted(1.2, "0%"), ""),
      ("OPD!D2", "Mungkin", "P01 galat OPD!D2"),
      ("Indikator!L2", .formatted(0.825, "0.0%"), ""), ("Libur!A2", 7, "D01 galat Libur!A2"),
    ] as [(String, Typed?, String)])
  func faults(_ place: String, _ value: Typed?, _ expected: String) throws {
    var draft = PlanDraft()
    draft.put(value, at: place)
    let result = try draft.readAsWorkbook()
    let found = Self.shown(result).filter { $0 != Self.expectedAreas }
    // A code changed where it is declared is missed where it is used.
    let consequences = ["Indikator!A3", "OPD!A3", "Area!A3", "Target!A3", "Target!A2", "Area!A2", "Area", "Target"].contains(place)
    if consequences {
      #expect(found.contains(expected), "\(found)")
    } else {
      #expect(found == (expected.isEmpty ? [] : [expected]))
    }
    #expect((result.plan == nil) == expected.contains("galat"))
  }

  @Test func aRowThatCannotBeUsedStillDeclaresItsCode() throws {
    var draft = PlanDraft()
    draft.put("berat", at: "Area!D2")
    draft.put("AVERAGE(", at: "Indikator!G3")
    draft.put("Mungkin", at: "OPD!D2")
    draft.put("1.01", at: "Rencana Aksi!D2")
    let found = Self.shown(try draft.readAsWorkbook()).filter { $0 != Self.expectedAreas }
    #expect(found == ["N01 galat Area!D2", "R04 galat Indikator!G3", "P01 galat OPD!D2"])
  }

  @Test func percentSettingsAndBaselinesAreShifted() throws {
    var draft = PlanDraft()
    draft.put(.formatted(1.1, "0%"), at: "Pengaturan!B7")
    draft.put(.formatted(0.825, "0.0%"), at: "Indikator!L2")
    draft.put(1.5, at: "Pengaturan!B5")
    let plan = try #require(try draft.readAsWorkbook().plan)
    #expect(plan.settings.cap == 110)
    #expect(plan.indicators[0].baseline == 82.5)
    #expect(plan.settings.version == "1.5")
  }

  @Test func anAreaWithoutIndicator() throws {
    var draft = PlanDraft()
    draft.put("waktu", at: "Indikator!C3")
    #expect(Self.shown(try draft.readAsWorkbook()).contains("R07 galat Area!A3"))
  }

  @Test func anIndicatorWithoutTargetIsANote() throws {
    var draft = PlanDraft()
    for column in "BCDEFGHIJKLM" { draft.put(nil, at: "Target!\(column)2") }
    #expect(Self.shown(try draft.readAsWorkbook()) == [Self.expectedAreas, "R11 catatan Indikator!A2"])
  }

  @Test func aHolidayNeedsNothingButItsDate() throws {
    var draft = PlanDraft()
    draft.put(nil, at: "Libur!B1")
    draft.put(nil, at: "Libur!B2")
    let plan = try #require(try draft.readAsWorkbook().plan)
    #expect(plan.holidays.map(\.day.iso) == ["2026-08-17"])
  }
}
