// A line on stderr for work that takes longer than a moment, on a terminal only.

import Glibc

struct ProgressLine: Sendable {
  /// Shorter work shows nothing.
  private static let patience = Duration.seconds(1)

  private let start = ContinuousClock.now
  private let isTerminal = isatty(STDERR_FILENO) == 1

  /// Shows how far the reading has come; takes the line away at the end.
  func show(_ done: Int, _ count: Int) {
    guard isTerminal, ContinuousClock.now - start > Self.patience else { return }
    let clear = "\r\u{1B}[K"
    Terminal.mutter(done < count ? clear + "Membaca berkas: \(done) dari \(count)" : clear)
  }
}
