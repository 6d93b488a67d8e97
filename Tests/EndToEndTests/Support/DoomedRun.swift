// Runs the built program until the test kills it.

import Foundation
import Glibc

/// A run that ends by SIGKILL, unless it is done before.
final class DoomedRun {
  private let process = Process()
  private let output = Pipe()
  private var text = Data()

  init(_ arguments: [String], in office: TestOffice) throws {
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = office.folder.url
    process.environment = ["PATH": "/usr/bin:/bin"].merging(office.clock) { $1 }
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// Waits until so many lines were written, or all of them.
  func wait(forLines wanted: Int) {
    while text.count(where: { $0 == 10 }) < wanted {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { break }
      text += piece
    }
  }

  /// Waits until something is so, or the program is done.
  func wait(until isSo: () -> Bool) {
    while process.isRunning, !isSo() { usleep(100) }
  }

  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
    finish()
  }

  /// Lets it come to its end.
  func finish() {
    text += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
  }

  /// After its end: nil where it was killed.
  var status: Int32? { process.terminationReason == .uncaughtSignal ? nil : process.terminationStatus }

  /// Whole lines only: half of one says nothing.
  var lines: [Substring] {
    Array(String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast())
  }
}
