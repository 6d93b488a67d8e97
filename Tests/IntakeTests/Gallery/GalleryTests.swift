// The error gallery, played: each input gives its finding at its place, in exactly its words, and no other cell a galat.

import FindingGallery
import Findings
import Spreadsheets
import Testing

@testable import Intake

@Suite struct GalleryTests {
  @Test(arguments: GalleryRow.all) func eachRowGivesItsFinding(_ row: GalleryRow) throws {
    let findings = try row.findings()
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
    // Unless the file is not used at all: then the cell that is the cause is named too.
    #expect(others.isEmpty || row.place.isEmpty, "other cells have a galat: \(others.map { "\($0.code.rawValue) \($0.shownPlace)" })")
  }

  @Test(arguments: FindingCode.allCases) func everyCodeHasARow(_ code: FindingCode) {
    #expect(GalleryRow.all.contains { $0.code == code })
  }

  @Test func everyKindOfFileIsThere() {
    let kinds = GalleryRow.all.compactMap { row in
      if case .file(let file) = row.input { file } else { nil }
    }
    #expect(Set(kinds) == Set(GalleryFile.allCases))
  }

  @Test func theHonestTemplateHasNoFinding() throws { #expect(try FilledTemplate().findings() == []) }
}
