// Runs the built program as somebody whom permissions bind: the tests may be the administrator's.

import Foundation
import Glibc
import Testing

/// The tests' own user; for the administrator the system's `nobody`.
final class OrdinaryUser {
  /// What may not be readable for others where the tests were built.
  private let folder: FreshFolder
  private let program: String
  private static let nobody = "65534"

  init() throws {
    folder = try FreshFolder()
    program = folder.path("kinerja")
    try FileManager.default.copyItem(atPath: Program.executable.path, toPath: program)
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    if getuid() != 0 { return try Program.run(arguments, of: URL(filePath: program), environment: environment) }
    let drop = ["--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups", program]
    return try Program.run(drop + arguments, of: URL(filePath: "/usr/bin/setpriv"), in: folder.url, environment: environment)
  }

  /// A folder in which this user may write.
  func ownFolder() throws -> FreshFolder {
    let own = try FreshFolder()
    #expect(chmod(own.url.path, 0o777) == 0)
    return own
  }
}
