// A workspace with the sample regency's plan, in which commands are run as an office would.

import Foundation
import Testing

/// A fresh folder with settings and plan.
final class TestOffice {
  let folder: FreshFolder
  /// The day of the year 2026 that the clock shows.
  var day = "2026-04-03"

  init() throws {
    folder = try FreshFolder()
    try FileManager.default.copyItem(atPath: Samples.plan, toPath: folder.path("rencana-kinerja.xlsx"))
    try folder.write("rencana = \"rencana-kinerja.xlsx\"\ntunggu = \"300\"\n", to: "kinerja.toml")
  }

  var clock: [String: String] { ["KINERJA_SEKARANG": "\(day)T09:00:00+07:00", "KINERJA_OPERATOR": "siti"] }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try Program.run(arguments, in: folder.url, environment: clock.merging(environment) { $1 })
  }

  /// The answer of a command with `--json`.
  func answer(_ arguments: [String]) throws -> [String: Any] {
    let run = try run(arguments + ["--json"])
    return try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any], "\(run.status) \(run.errors)")
  }

  /// `terima --json` as (file, verdict).
  func received(_ arguments: [String]) throws -> [String: String] {
    let files = try #require(try answer(["terima"] + arguments)["berkas"] as? [[String: Any]])
    return Dictionary(files.map { ($0["berkas"] as? String ?? "", $0["hasil"] as? String ?? "") }) { first, _ in first }
  }

  /// All files below `arsip`, by path.
  func archived() throws -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.path("arsip"))?.compactMap { $0 as? String } ?? []
    return found.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder.path("arsip/" + path), isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// The answer of `register verifikasi`.
  func isWhole() throws -> Bool { try answer(["register", "verifikasi"])["utuh"] as? Bool ?? false }

  static func sample(_ name: String) -> String { "\(Samples.folder.path)/kiriman/\(name)" }
}
