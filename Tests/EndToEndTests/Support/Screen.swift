// Runs the built program on a terminal of a given width, and keeps what appears on it.

import Foundation
import Glibc
import Synchronization

/// A pseudo terminal; stdout and stderr of the program go to it.
final class Screen: Sendable {
  private let master: Int32
  private let process = Process()
  private let shown = Mutex(Data())

  /// Starts the program; `environment` is added to a bare one.
  init(
    _ arguments: [String], columns: UInt16 = 80, in folder: URL = Program.package, environment: [String: String] = [:]
  ) throws {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw NoTerminal(code: errno) }
    self.master = master
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    close(slave)
    Thread.detachNewThread { [self] in keep() }
  }

  deinit { close(master) }

  /// Reads until nobody has the terminal open any more.
  private func keep() {
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(master, &piece, piece.count)
      if count <= 0 { break }
      shown.withLock { $0.append(contentsOf: piece[..<count]) }
    }
    hasEnded.withLock { $0 = true }
  }

  private let hasEnded = Mutex(false)

  /// All that has been sent to the terminal so far; line ends are a terminal's.
  var text: String { shown.withLock { String(decoding: $0, as: UTF8.self) } }

  /// Waits until some words appear, or the program is done.
  func wait(for words: String) {
    while !text.contains(words), process.isRunning { usleep(20_000) }
  }

  /// Waits for the end and gives all that was shown.
  func finish() -> String {
    process.waitUntilExit()
    while !hasEnded.withLock({ $0 }) { usleep(5_000) }
    return text.replacingOccurrences(of: "\r\n", with: "\n")
  }
}

struct NoTerminal: Error { var code: Int32 }
