// What the tests of writing share: folders, programs, and a look into a written package.

import CZip
import Glibc
import Testing

@testable import Spreadsheets

/// A folder that is gone when the test is over.
struct WritingFolder: ~Copyable {
  let path: String

  init() throws {
    var template = Array("/tmp/spreadsheets-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.flatMap { mkdtemp($0) } != nil }
    try #require(made)
    path = template.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit {
    for name in WrittenFiles.names(path) { unlink(path + "/" + name) }
    rmdir(path)
  }

  func file(_ name: String) -> String { path + "/" + name }
}

enum WrittenFiles {
  /// The names in a folder, sorted.
  static func names(_ folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes.append(contentsOf: chunk[..<count]) }
    return bytes
  }
}

/// The parts of a written package.
enum WrittenPackage {
  static func part(_ name: String, of path: String) -> String { String(decoding: bytes(name, of: path), as: UTF8.self) }

  static func bytes(_ name: String, of path: String) -> [UInt8] {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else { return [] }
    defer { zip_discard(archive) }
    guard let file = zip_fopen(archive, name, 0) else { return [] }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = zip_fread(file, &chunk, UInt64(chunk.count)), count > 0 { bytes.append(contentsOf: chunk[..<Int(count)]) }
    return bytes
  }

  static func names(_ path: String) -> [String] {
    guard let archive = zip_open(path, ZIP_RDONLY, nil) else { return [] }
    defer { zip_discard(archive) }
    return (0..<zip_get_num_entries(archive, 0)).compactMap { zip_get_name(archive, UInt64($0), 0).map { String(cString: $0) } }
  }

  /// The rows of a one-sheet workbook as XML.
  static func rows(_ path: String, sheet: Int = 1) -> String {
    let xml = part("xl/worksheets/sheet\(sheet).xml", of: path)
    guard let open = xml.firstRange(of: "<sheetData>"), let close = xml.firstRange(of: "</sheetData>") else { return "" }
    return String(xml[open.upperBound..<close.lowerBound])
  }
}

/// The schema checker that lies beside the package in the office, and nowhere else.
enum SchemaValidator {
  static let path: String? = {
    // …/Tests/SpreadsheetsTests/WritingTools.swift → beside the package root, also from a worktree one level deeper.
    var root = #filePath.split(separator: "/").dropLast(3)
    for _ in 0..<3 {
      root = root.dropLast()
      let candidate = "/" + root.joined(separator: "/") + "/shared/ooxml/validate"
      if access(candidate, X_OK) == 0 { return candidate }
    }
    return nil
  }()

  /// Output of the checker; empty when the file is right.
  static func faults(_ file: String) -> String {
    guard let path else { return "no validator" }
    let output = file + ".faults"
    defer { unlink(output) }
    let status = system("'\(path)' '\(file)' > '\(output)' 2>&1")
    return status == 0 ? "" : String(decoding: WrittenFiles.bytes(output), as: UTF8.self)
  }
}

/// Writes a draft that must be refused, and sees that the folder is as before.
func refusal(_ workbook: WorkbookDraft, _ options: WriteOptions = .init(), partLimit: Int = WriteLimits.partBytes) throws -> WriteError? {
  let scratch = try WritingFolder()
  let file = scratch.file("old.xlsx")
  try WorkbookDraft.of([("A1", .text("old"))]).write(to: file)
  let before = WrittenFiles.bytes(file)
  var thrown: WriteError?
  do { try workbook.write(to: file, options, partLimit: partLimit) } catch { thrown = error }
  #expect(WrittenFiles.names(scratch.path) == ["old.xlsx"])
  #expect(WrittenFiles.bytes(file) == before)
  return thrown
}

extension WorkbookDraft {
  /// A workbook of one sheet with the rows that the closure writes.
  static func rows(_ body: @escaping (inout RowBuffer) throws -> Void) -> WorkbookDraft {
    .sheet { sheet in
      sheet.rows = RowSource { rows in
        try body(&rows)
        return false
      }
    }
  }

  /// A workbook of one sheet with these settings.
  static func sheet(_ body: (inout SheetDraft) throws -> Void) rethrows -> WorkbookDraft {
    var workbook = WorkbookDraft()
    var sheet = SheetDraft(name: "Data")
    try body(&sheet)
    workbook.sheets = [sheet]
    return workbook
  }

  /// A workbook of one sheet with these cells.
  static func of(_ cells: [(String, CellContent)]) throws -> WorkbookDraft {
    var workbook = WorkbookDraft()
    var sheet = SheetDraft(name: "Data")
    var placed: [(CellReference, CellContent, StyleID)] = []
    for (name, content) in cells { placed.append((try #require(CellReference(name)), content, .plain)) }
    sheet.rows = .cells(placed)
    workbook.sheets = [sheet]
    return workbook
  }
}

func cellNamed(_ name: String) throws -> CellReference { try #require(CellReference(name)) }

func rangeNamed(_ name: String) throws -> CellRange { try #require(CellRange(name)) }
