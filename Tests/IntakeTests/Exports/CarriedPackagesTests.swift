// Packages of last month meet this month's exports: known again by code or by the plan's code, and by nothing else.

import Formulas
import Plans
import Submissions
import Testing

@testable import Intake

@Suite struct CarriedPackagesTests {
  private static func table(_ rows: [[String: TypedCell]]) -> TemplateTable {
    TemplateTable(
      rows: rows.map { row in TableDeclaration.packages.fields.map { row[$0.key] ?? .empty } }, ownTitles: [],
      ownCells: rows.map { _ in [] })
  }

  private static func cell(_ packages: CarriedPackages, _ row: Int, _ key: String) -> TypedCell {
    packages.table.rows[row][TableDeclaration.packages.index(key)]
  }

  private static func updated(_ carried: [[String: TypedCell]], by exported: [[String: TypedCell]]) -> CarriedPackages {
    var packages = CarriedPackages(table(carried))
    packages.update(by: table(exported))
    return packages
  }

  @Test func newFiguresReplaceOldOnesAndSilenceNothing() {
    let packages = Self.updated(
      [
        [
          "kode_paket": .text("100"), "pagu": .text("1.2.50"), "kendala": .text("Lahan"), "area": .text("waktu"),
          "nilai_kontrak": .number(5),
        ]
      ],
      by: [["kode_paket": .text("100"), "pagu": .number(900), "area": .text("SEMUA")]])
    #expect(Self.cell(packages, 0, "pagu") == .number(900))
    #expect(Self.cell(packages, 0, "kendala") == .text("Lahan"))
    #expect(Self.cell(packages, 0, "nilai_kontrak") == .number(5))
    #expect(Self.cell(packages, 0, "area") == .text("waktu"))
    #expect((packages.updated, packages.added) == (1, 0))
  }

  @Test func theCodeOfThePlanBecomesTheCodeOfSPSE() {
    let packages = Self.updated(
      [["kode_paket": .text("54"), "kode_rup": .text("54"), "kendala": .text("Lahan")]],
      by: [["kode_paket": .text("10029"), "kode_rup": .text("54;55"), "status": .text("Kontrak")]])
    #expect(packages.table.count == 1)
    #expect(Self.cell(packages, 0, "kode_paket") == .text("10029"))
    #expect(Self.cell(packages, 0, "kode_rup") == .text("54;55"))
    #expect(Self.cell(packages, 0, "kendala") == .text("Lahan"))
  }

  /// The plan's export still has the old code, which is no second package; a second tender of the same plan is one.
  @Test func thePlanIsNoSecondPackageButASecondTenderIs() {
    let packages = Self.updated(
      [["kode_paket": .text("10029"), "kode_rup": .text("54"), "pagu": .number(7)]],
      by: [
        ["kode_paket": .text("54"), "kode_rup": .text("54"), "pagu": .number(9), "rencana_kontrak": .number(1)],
        ["kode_paket": .text("10030"), "kode_rup": .text("54")],
      ])
    #expect(packages.table.rows.map { $0[0] } == [.text("10029"), .text("10030")])
    #expect(Self.cell(packages, 0, "pagu") == .number(7))
    #expect(Self.cell(packages, 0, "rencana_kontrak") == .number(1))
    #expect((packages.updated, packages.added) == (1, 1))
  }

  @Test(arguments: [("Selesai", "Pemilihan", "Selesai"), ("Perencanaan", "Kontrak", "Kontrak"), ("Kontrak", "Gagal", "Gagal")])
  func statusMovesOnOnly(carried: String, exported: String, expected: String) {
    let packages = Self.updated(
      [["kode_paket": .text("1"), "status": .text(carried)]], by: [["kode_paket": .text("1"), "status": .text(exported)]])
    #expect(Self.cell(packages, 0, "status") == .text(expected))
  }

  @Test func peoplesOwnColumnsStayWithTheirRows() {
    var carried = Self.table([["kode_paket": .text("1")]])
    carried.ownTitles = ["Map"]
    carried.ownCells = [[.text("hijau")]]
    var packages = CarriedPackages(carried)
    packages.update(by: Self.table([["kode_paket": .text("2")]]))
    #expect(packages.table.ownCells == [[.text("hijau")], [.empty]])
  }
}
