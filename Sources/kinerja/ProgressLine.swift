// A line on stderr for work that takes longer than a moment, on a terminal only.

import Glibc
import Synchronization

final class ProgressLine: Sendable {
  /// Shorter work shows nothing.
  private static let patience = Duration.seconds(1)
  private static let clear = "\r\u{1B}[K"

  private struct State {
    var done = 0
    var count = 0
    var isShown = false
    var hasEnded = false
  }

  private let words: String
  private let state = Mutex(State())

  private init(_ words: String) { self.words = words }

  /// Does the work; after a second a line says what is going on, and it is gone before anything else is said.
  /// - Parameters:
  ///   - words: what is being done, as `Membaca kiriman`.
  ///   - work: is given what to tell how many of how many are done.
  static func during<Result: Sendable>(
    _ words: String, _ work: (@escaping @Sendable (Int, Int) -> Void) async throws -> Result
  ) async rethrows -> Result {
    guard Terminal.canShowProgress else { return try await work { _, _ in } }
    let line = ProgressLine(words)
    current.withLock { $0 = line }
    let waiting = Task {
      do {
        try await Task.sleep(for: patience)
        line.appear()
      } catch {
        // The work was faster.
      }
    }
    defer {
      waiting.cancel()
      line.end()
      current.withLock { $0 = nil }
    }
    return try await work(line.tell)
  }

  /// The line of the work that goes on.
  private static let current = Mutex<ProgressLine?>(nil)

  /// Takes the line away until there is news, so that something else can be said meanwhile.
  static func makeRoom() {
    current.withLock { line in
      line?.state.withLock { state in if state.isShown { Terminal.mutter(clear) } }
    }
  }

  private func appear() {
    state.withLock { state in
      guard !state.hasEnded else { return }
      state.isShown = true
      show(state)
    }
  }

  private func tell(_ done: Int, _ count: Int) {
    state.withLock { state in
      (state.done, state.count) = (done, count)
      if state.isShown { show(state) }
    }
  }

  private func end() {
    state.withLock { state in
      state.hasEnded = true
      if state.isShown { Terminal.mutter(Self.clear) }
    }
  }

  private func show(_ state: State) {
    let amount = state.count > 1 ? ": \(state.done) dari \(state.count)" : " …"
    Terminal.mutter(Self.clear + String((words + amount).prefix(Terminal.errorWidth - 1)))
  }
}
