// The committed samples and generated pages are what the code makes today.

import Foundation
import Spreadsheets
import Testing
import Writers

@testable import MakeShippedFiles

@Suite struct SampleSetTests {
  private static let hint: Comment = "run scripts/make-shipped-files"

  @Test(arguments: ShippedFile.pages.map(\.name))
  func pageIsUpToDate(name: String) throws {
    let page = try #require(ShippedFile.pages.first { $0.name == name })
    let committed = try Data(contentsOf: URL(filePath: packageFolder + "/docs/" + name))
    let isUpToDate = Data(markdown(page.document)) == committed
    #expect(isUpToDate, Self.hint)
  }

  @Test func submissionsAreUpToDate() async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "kinerja-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    try await SampleSet.make(in: root.path)
    for folder in ["samples", "samples/kiriman/2026-01", "samples/kiriman/2026-02", "samples/kiriman/2026-03"] {
      let made = root.appending(path: folder)
      let committed = URL(filePath: packageFolder).appending(path: folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: committed.path).sorted()
      #expect(try FileManager.default.contentsOfDirectory(atPath: made.path).sorted() == names, Self.hint)
      for name in names where name.hasSuffix(".csv") {
        let isSame = try Data(contentsOf: made.appending(path: name)) == Data(contentsOf: committed.appending(path: name))
        #expect(isSame, "\(name)")
      }
      for name in names where name.hasSuffix(".xlsx") {
        let isSame = try cells(made.appending(path: name).path) == cells(committed.appending(path: name).path)
        #expect(isSame, "\(name)")
      }
    }
  }

  /// Deflate may differ between machines; what the workbook says may not.
  private func cells(_ path: String) throws -> [[Cell]] {
    let workbook = try WorkbookReader(path: path)
    return try workbook.sheets.indices.map { try workbook.cells(ofSheet: $0).cells }
  }
}
