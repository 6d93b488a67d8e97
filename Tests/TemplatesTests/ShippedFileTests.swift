// The files under templates/ are what the program makes today.

import Reports
import Testing
import Writers

@testable import MakeShippedFiles

@Suite struct ShippedFileTests {
  @Test(arguments: ShippedFile.templates.map(\.name))
  func committedFileIsUpToDate(_ name: String) throws {
    let folder = try TemporaryFolder()
    let file = try #require(ShippedFile.templates.first { $0.name == name })
    try file.write(inFolder: folder.path)
    let made = try #require(bytes(ofFile: folder[name]))
    let isUpToDate = made == bytes(ofFile: packageFolder + "/templates/" + name)
    #expect(isUpToDate, "run scripts/make-shipped-files")
  }

  @Test(arguments: ShippedFile.texts.flatMap { text in text.files.map { "\(text.folder)/\($0.name)" } })
  func committedTextIsUpToDate(_ path: String) throws {
    let folder = try TemporaryFolder()
    let files = try #require(ShippedFile.texts.first { path.hasPrefix($0.folder + "/") }?.files)
    let file = try #require(files.first { path.hasSuffix("/" + $0.name) })
    try file.write(to: folder[file.name])
    let isUpToDate = bytes(ofFile: folder[file.name]) == bytes(ofFile: packageFolder + "/" + path)
    #expect(isUpToDate, "run scripts/make-shipped-files")
  }

  @Test(.enabled(if: schemaCheck != nil, "no schema check beside the package"), arguments: ShippedFile.templates.map(\.name))
  func shippedFileFollowsTheSchema(_ name: String) throws {
    let check = try #require(schemaCheck)
    let result = run("'\(check)' '\(packageFolder)/templates/\(name)'")
    #expect(result.code == 0, "\(result.output)")
  }
}
