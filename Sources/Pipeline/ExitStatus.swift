// The exit codes of every command; where several apply, the highest wins.

/// Specification 4. Raw values are what the process returns.
package enum ExitStatus: Int32, Comparable, Sendable {
  case fine = 0
  /// Done, but at least one galat was found.
  case findings = 1
  case wrongUsage = 64
  /// An input cannot be used at all.
  case unusableInput = 65
  case missingInput = 66
  case ourBug = 70
  case unwritableOutput = 73
  case readWriteError = 74

  package static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

/// A command cannot go on: the sentence for stderr and the exit code.
package struct CommandFailure: Error, Sendable {
  package var status: ExitStatus
  package var sentence: String

  package init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    self.sentence = sentence
  }
}
