// The error gallery: for each code the smallest input that provokes it, with its exact place and words.

import Findings
import Spreadsheets
import Testing

@testable import Intake

@Suite struct GalleryTests {
  static let rows =
    GalleryRow.structureRows + GalleryRow.numberRows + GalleryRow.dateRows + GalleryRow.codeRows + GalleryRow.comparisonRows

  @Test(arguments: rows) func eachRowGivesItsFinding(_ row: GalleryRow) throws {
    let findings = try row.template.findings()
    let found = findings.filter { $0.code == row.code && $0.shownPlace == row.place }
    try #require(found.count == 1, "found \(findings.map { "\($0.code.rawValue) \($0.shownPlace)" })")
    let finding = found[0]
    #expect(finding.severity == row.level)
    #expect(finding.related.map(\.description) == row.related)
    #expect(FindingCatalogue.message(finding) == row.message)
    #expect(FindingCatalogue.remedy(finding) == row.remedy)
    let others = findings.filter {
      $0.severity == .error && $0.cell != nil && $0.cell != finding.cell && !($0.cell.map(finding.related.contains) ?? false)
    }
    #expect(others.isEmpty, "other cells have a galat: \(others.map { "\($0.code.rawValue) \($0.shownPlace)" })")
  }

  @Test func theHonestTemplateHasNoFinding() throws { #expect(try FilledTemplate().findings() == []) }
}
