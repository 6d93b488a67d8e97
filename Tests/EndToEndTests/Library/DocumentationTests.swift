// The library's documentation cannot rot: its code is code that is built, its output is output, its lists are whole.

import Foundation
import Testing

struct DocumentationTests {
  private static let library = Program.package.appending(path: "Sources/Spreadsheets")
  private static let catalogue = library.appending(path: "Spreadsheets.docc")
  private static let examples = Program.package.appending(path: "Examples")
  private static let snippets = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snippets.swift")

  private static func files(_ ending: String, in folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter { $0.hasSuffix(ending) }.map {
      folder.appending(path: $0)
    }
  }

  private static func lines(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  /// Blocks between fences of a language.
  private static func blocks(_ language: String, in lines: [String]) -> [[String]] {
    var blocks: [[String]] = []
    var isOpen = false
    for line in lines {
      if line == "```" { isOpen = false }
      if isOpen { blocks[blocks.count - 1].append(line) }
      if line == "```" + language {
        isOpen = true
        blocks.append([])
      }
    }
    return blocks
  }

  /// All pages, and the comments of the sources without their slashes.
  private static func pages() throws -> [(name: String, lines: [String])] {
    let articles = try files(".md", in: catalogue) + [Program.package.appending(path: "README.md")]
    let comments = try files(".swift", in: library).map { file in
      (file.lastPathComponent, try lines(file).filter { $0.hasPrefix("///") }.map { $0.dropFirst(3).trimmingCharacters(in: .whitespaces) })
    }
    return try articles.map { ($0.lastPathComponent, try lines($0)) } + comments
  }

  @Test func codeIsBuiltCode() throws {
    let code = try (Self.files(".swift", in: Self.examples) + [Self.snippets]).map(Self.lines)
    var found = 0
    for page in try Self.pages() {
      for block in Self.blocks("swift", in: page.lines) {
        found += 1
        #expect(code.contains { $0.contains(block) }, "\(page.name): \(block.joined(separator: "\n"))")
      }
    }
    #expect(found >= 20)
  }

  @Test func outputIsOutput() throws {
    let folder = try FreshFolder()
    #expect(try Program.run([], of: Program.built("WriteReport"), in: folder.url).status == 0)
    var commands: Set<String> = []
    for page in try Self.pages() where page.name.hasSuffix(".md") {
      for block in Self.blocks("text", in: page.lines) {
        let command = try #require(block.first).split(separator: " ").map(String.init)
        try #require(command.starts(with: ["$", "swift", "run"]) && command.count > 3, "\(page.name)")
        commands.insert(command[3])
        let run = try Program.run(Array(command[4...]), of: Program.built(command[3]), in: folder.url)
        let printed = run.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(printed == Array(block[1...]), "\(page.name)")
      }
    }
    #expect(commands == ["WriteReport", "ReadTable", "StreamCells"])
  }

  @Test func everyRefusalIsExplained() throws {
    let cases = try Self.lines(Self.library.appending(path: "Reading/ReadError.swift")).filter { $0.hasPrefix("case ") }
    let page = try Self.lines(Self.catalogue.appending(path: "WhatIsRefused.md")).joined(separator: "\n")
    #expect(cases.count > 25)
    for line in cases {
      let name = line.dropFirst(5).prefix { $0.isLetter }
      #expect(page.contains("| ``ReadError/Reason/\(name)`` |") || page.contains("| ``ReadError/Reason/\(name)("), "\(name)")
    }
  }

  /// Every public type is in the catalogue's list.
  @Test func everyTypeIsListed() throws {
    let page = try Self.lines(Self.catalogue.appending(path: "Spreadsheets.md"))
    var found = 0
    for file in try Self.files(".swift", in: Self.library) {
      // Types inside others are found through them.
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.hasPrefix("public ") {
        let words = line.split(separator: " ").filter { !["public", "indirect", "final"].contains($0) }
        guard ["struct", "enum", "class"].contains(words[0]) else { continue }
        found += 1
        let name = words[1].prefix { $0.isLetter }
        #expect(page.contains("- ``\(name)``"), "\(name)")
      }
    }
    #expect(found > 40)
  }

  /// The library knows nothing of what it is used for here.
  @Test func theLibrarySpeaksOfSpreadsheetsOnly() throws {
    let strange: Set<String> = [
      "bidder", "bidders", "contract", "hps", "kontrak", "opd", "pagu", "paket", "pengadaan", "penyedia", "procurement", "rup", "supplier",
      "tender", "ukpbj", "vendor",
    ]
    let files = try Self.files(".swift", in: Self.library) + Self.files(".md", in: Self.catalogue) + Self.files(".swift", in: Self.examples)
    #expect(files.count > 60)
    for file in files {
      let words = try String(contentsOf: file, encoding: .utf8).lowercased().split { !$0.isLetter }
      let found = words.map(String.init).filter(strange.contains)
      #expect(found.isEmpty, "\(file.lastPathComponent): \(found)")
    }
  }
}
