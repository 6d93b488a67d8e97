// A filled template as tests begin with: an honest report of one OPD for March 2026.

import FindingGallery
import Findings
import Formulas
import Glibc
import Plans
import Spreadsheets
import Submissions
import Testing

@testable import Intake

struct FilledTemplate: Sendable {
  var identity = TestSheet("Identitas")
  var packages = TestSheet(.packages, rows: [Honest.package])
  var actions = TestSheet(.actions, rows: [Honest.action])
  var realizations = TestSheet(.realizations, rows: [Honest.realization])
  /// Names of sheets left out.
  var missing: Set<String> = []
  var marker: String? = "data-kinerja/1"

  init() {
    let values: [Typed?] = ["1.01", "Dinas Kesehatan", 2026, 3, 0, "Siti Aminah", nil, nil, .day(2026, 4, 2), "data-kinerja/1"]
    for (row, field) in TableDeclaration.identity.fields.enumerated() {
      identity[row + 1, 1] = .text(field.heading)
      identity[row + 1, 2] = values[row]
    }
  }

  /// A cell by `Sheet!A1`.
  subscript(place: String) -> Typed? {
    get {
      let (sheet, cell) = Self.split(place)
      return self[keyPath: Self.path(sheet)][cell]
    }
    set {
      let (sheet, cell) = Self.split(place)
      self[keyPath: Self.path(sheet)][cell] = newValue
    }
  }

  static func path(_ sheet: String) -> WritableKeyPath<FilledTemplate, TestSheet> {
    switch sheet {
    case "Identitas": \.identity
    case "Rencana Aksi": \.actions
    case "Realisasi": \.realizations
    default: \.packages
    }
  }

  private static func split(_ place: String) -> (String, String) {
    let parts = place.split(separator: "!")
    return (String(parts.first ?? ""), String(parts.last ?? ""))
  }

  var workbook: WorkbookDraft {
    var workbook = WorkbookDraft()
    for sheet in [identity, packages, actions, realizations] where !missing.contains(sheet.name) {
      let draft = sheet.draft(in: &workbook)
      workbook.sheets.append(draft)
    }
    if workbook.sheets.isEmpty { workbook.sheets.append(SheetDraft(name: "Lain")) }
    if let marker { workbook.properties.custom = [.init("kinerja.template", marker)] }
    return workbook
  }

  /// Written as a workbook, read back and checked.
  func checked(plan: Plan? = Honest.plan, acceptances: [Acceptance] = [], keepsTyped: Bool = false) throws -> [IntakeResult] {
    try Scratch.use { folder in
      let path = folder + "/uji.xlsx"
      try workbook.write(to: path)
      return try Scratch.check([path], plan: plan, acceptances: acceptances, keepsTyped: keepsTyped)
    }
  }

  func findings() throws -> [Finding] { try checked().flatMap(\.file.findings) }
}

/// Files of a test in a folder of their own, gone afterwards.
enum Scratch {
  static func use<Result>(_ body: (String) throws -> Result) throws -> Result {
    var template = Array("/tmp/kinerja-uji-XXXXXX".utf8CString)
    let folder = try #require(
      template.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } })
    defer { remove(folder) }
    return try body(folder)
  }

  static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = fgetc(file)
      if byte == EOF { return bytes }
      bytes.append(UInt8(byte))
    }
  }

  static func received(_ paths: [String]) throws -> [ReceivedFile] {
    try paths.map { ReceivedFile(path: $0, source: try #require(FileDigest.source(ofFile: $0))) }
  }

  /// Checks files as `periksa` does.
  static func check(
    _ paths: [String], plan: Plan? = Honest.plan, acceptances: [Acceptance] = [], keepsTyped: Bool = false
  ) throws -> [IntakeResult] {
    let intake = SubmissionIntake(context: PlanContext(plan), acceptances: acceptances, keepsTyped: keepsTyped)
    return SubmissionIntake.groups(try received(paths)).flatMap(intake.check)
  }

  /// CSV files by name, checked together.
  static func checkCSV(
    _ files: KeyValuePairs<String, String>, plan: Plan? = Honest.plan, keepsTyped: Bool = false
  ) throws -> [IntakeResult] {
    try use { folder in
      for (name, text) in files { try write(text, to: folder + "/" + name) }
      return try check(files.map { folder + "/" + $0.key }, plan: plan, keepsTyped: keepsTyped)
    }
  }

  private static func remove(_ folder: String) {
    guard let entries = opendir(folder) else { return }
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      if unlink(folder + "/" + name) != 0 { remove(folder + "/" + name) }
    }
    closedir(entries)
    rmdir(folder)
  }
}
