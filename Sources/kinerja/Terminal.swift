// Writing to the person: data to stdout, everything else to stderr.

import Glibc
import Pipeline
import Reports

enum Terminal {
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Colour only on a terminal and without NO_COLOR.
  static var usesColour: Bool { isOutputTerminal && getenv("NO_COLOR") == nil }

  static func say(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }
  static func say(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// One sentence on stderr, on one line whatever it quotes: a file's name may hold line breaks and a terminal's commands.
  static func complain(_ sentence: String) { explain(oneLine(sentence)) }

  /// Several lines on stderr.
  static func explain(_ text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Text on stderr as it is.
  static func mutter(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { all in Glibc.write(descriptor, all.baseAddress.map { $0 + done }, all.count - done) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        // The other end is gone, or the disk behind a redirection is full.
        exit(errno == EPIPE ? ExitStatus.fine.rawValue : ExitStatus.readWriteError.rawValue)
      }
      done += count
    }
  }

  /// Ends the process with a code, unless all is fine.
  static func leave(_ status: ExitStatus) {
    if status != .fine { exit(status.rawValue) }
  }
}
