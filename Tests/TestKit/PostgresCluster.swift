// A PostgreSQL server of the tests' own: in a temporary folder, on a socket, gone when the tests end.

import Foundation

/// One server per test run; each user makes a database of its own.
package final class PostgresCluster: Sendable {
  /// Nil where PostgreSQL is not installed. A server that is installed and does not start is a fault.
  package static let shared: Result<PostgresCluster, SQLFault>? = programs.map { programs in
    Result { () throws(SQLFault) in try PostgresCluster(programs) }
  }

  package static var isInstalled: Bool { programs != nil }

  private let programs: String
  private let folder: String

  private static let programs: String? = {
    let installed = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: installed)) ?? []
    let newest = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(installed)/\($0)/bin" }
    let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return (newest + path).first { folder in
      ["initdb", "pg_ctl", "psql"].allSatisfy { FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)") }
    }
  }()

  /// The server's folder, for the one who stops it when the process ends.
  nonisolated(unsafe) private static var running: (programs: String, folder: String)?

  private init(_ programs: String) throws(SQLFault) {
    self.programs = programs
    folder = "/tmp/kinerja-pg-\(getpid())"
    try run("mkdir", ["-m", "700", folder])
    try run("\(programs)/initdb", ["-D", folder + "/data", "-U", "kinerja", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"])
    // Tables that nobody has analysed look large to its planner, and compiling takes longer than any test's query.
    let options = "-c jit=off -c listen_addresses='' -c unix_socket_directories='\(folder)' -c fsync=off -c full_page_writes=off"
    try run("\(programs)/pg_ctl", ["-D", folder + "/data", "-l", folder + "/log", "-o", options, "-w", "start"])
    Self.running = (programs, folder)
    atexit {
      guard let (programs, folder) = PostgresCluster.running else { return }
      _ = try? PostgresCluster.run("\(programs)/pg_ctl", ["-D", folder + "/data", "-m", "immediate", "stop"])
      _ = try? PostgresCluster.run("rm", ["-r", folder])
    }
  }

  /// Runs a script as `psql -f` does, in a database of this name that is made when it is new.
  package func run(_ script: ScriptFile, in database: String) throws(SQLFault) {
    _ = try? psql(["-c", "CREATE DATABASE \(database)", "postgres"])
    try psql(["-q", "-v", "ON_ERROR_STOP=1", "-f", script.path, database])
  }

  /// The rows of several queries, one after the other, as texts; nil for NULL. No text may hold line breaks or tabs.
  package func rows(_ queries: [String], in database: String) throws(SQLFault) -> [[String?]] {
    let empty = "\u{1}"
    let script = try ScriptFile(queries.map { $0 + ";\n" }.joined())
    let form = ["-A", "-t", "-F", "\t", "-P", "null=\(empty)", "-v", "ON_ERROR_STOP=1"]
    // The file lives as long as its last use.
    let output = try psql(form + ["-f", script.path, database])
    return withExtendedLifetime(script) { output }.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { $0 == empty ? nil : String($0) }
    }
  }

  @discardableResult
  private func psql(_ arguments: [String]) throws(SQLFault) -> String {
    try run("\(programs)/psql", ["-X", "-h", folder, "-U", "kinerja"] + arguments)
  }

  @discardableResult
  private func run(_ program: String, _ arguments: [String]) throws(SQLFault) -> String { try Self.run(program, arguments) }

  /// PostgreSQL refuses to run as root: then it is somebody else who runs it.
  @discardableResult
  private static func run(_ program: String, _ arguments: [String]) throws(SQLFault) -> String {
    let command = (geteuid() == 0 ? ["runuser", "-u", "nobody", "--"] : []) + [program] + arguments
    let (output, errors) = (try ScriptFile(""), try ScriptFile(""))
    let status = try spawn(command, output: output.path, errors: errors.path)
    guard status == 0 else {
      throw SQLFault(description: "\(program) \(arguments.joined(separator: " ")): \(errors.text)\(output.text)")
    }
    return output.text
  }

  /// Foundation's Process waits until nobody holds its sockets any more: the server that pg_ctl leaves behind would hold them.
  private static func spawn(_ command: [String], output: String, errors: String) throws(SQLFault) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, command[0], &actions, nil, arguments, environ) == 0 else {
      throw SQLFault(description: "\(command[0]) cannot be started")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
