// Writing to the person: data to stdout, everything else to stderr.

import Glibc
import Pipeline
import Reports

enum Terminal {
  /// Colour only on a terminal that knows it, and without NO_COLOR.
  static var usesColour: Bool { isatty(STDOUT_FILENO) == 1 && !isDumb && getenv("NO_COLOR") == nil }

  /// Whether a line on stderr can be shown and taken away again.
  static var canShowProgress: Bool { isatty(STDERR_FILENO) == 1 && !isDumb }

  /// A terminal that knows no commands, such as an editor's.
  private static var isDumb: Bool { getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? false }

  /// Columns of the screen to which answers go; nil when they go elsewhere, where lines stay as they are.
  static var width: Int? { width(of: STDOUT_FILENO) }

  /// Columns of the screen to which everything else goes.
  static var errorWidth: Int { width(of: STDERR_FILENO) ?? usualWidth }

  /// Of a terminal that does not say how wide it is.
  private static let usualWidth = 80
  /// Narrower screens than this are taken to be as wide: words must fit.
  private static let narrowest = 40

  private static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return usualWidth }
    return max(Int(size.ws_col), narrowest)
  }

  static func say(_ text: String) { say(Array(text.utf8)) }

  static func say(_ bytes: [UInt8]) {
    ProgressLine.makeRoom()
    write(bytes, to: STDOUT_FILENO)
  }

  /// Text for people: on a screen its lines are broken where they would be too long, elsewhere they stay whole.
  static func show(_ text: String) { say(fitted(text, to: width)) }

  /// One sentence on stderr, on one line whatever it quotes: a file's name may hold line breaks and a terminal's commands.
  static func complain(_ sentence: String) { explain(fitted(oneLine(sentence), to: width(of: STDERR_FILENO))) }

  /// Several lines on stderr.
  static func explain(_ text: String) {
    ProgressLine.makeRoom()
    write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

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
