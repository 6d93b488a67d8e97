// Runs the built program in a fresh folder, as a person would.

import Foundation

/// What a run gave.
struct Run {
  var status: Int32
  var output: Data
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
}

enum Program {
  /// The package's folder, from this file's place in it.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let executable = built("kinerja")

  /// Programs lie beside the test bundle.
  static func built(_ name: String) -> URL {
    let bundle = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let candidates = [
      bundle,
      URL(filePath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "/").deletingLastPathComponent(),
      package.appending(path: ".build/debug"),
    ]
    let found = candidates.map { $0.appending(path: name) }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { preconditionFailure("\(name) is not built beside the tests") }
    return found
  }

  /// Runs with arguments; `environment` is added to a bare one.
  static func run(
    _ arguments: [String], of program: URL = executable, in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? package
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let output = Pipe()
    let errorFile = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: errorFile)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errorFile)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let errors = try String(contentsOf: errorFile, encoding: .utf8)
    try FileManager.default.removeItem(at: errorFile)
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus, output: data, errors: errors)
  }
}

/// A folder that is gone after the test.
final class FreshFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "kinerja-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.appending(path: folder).path).sorted()
  }

  func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: url.appending(path: name)) }

  func data(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }
}

enum Samples {
  static let folder = Program.package.appending(path: "samples")
  static let plan = folder.appending(path: "rencana-kinerja.xlsx").path
  static let submissions = ["2026-01", "2026-02", "2026-03"].map { folder.appending(path: "kiriman/\($0)").path }
  static let march = submissions[2]
}
