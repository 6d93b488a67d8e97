// Work on many things side by side, as many at once as there are cores; results in the order of the things.

import Glibc

enum SideBySide {
  /// Bounded memory: the next item begins when one ends. Results do not depend on which ended first.
  /// - Parameter done: told how many of how many have ended, after each.
  static func map<Item: Sendable, Output: Sendable>(
    _ items: [Item], done: (@Sendable (Int, Int) -> Void)? = nil, _ work: @escaping @Sendable (Item) -> Output
  ) async -> [Output] {
    let window = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var results = [Output?](repeating: nil, count: items.count)
    await withTaskGroup(of: (Int, Output).self) { tasks in
      var next = 0
      func add() {
        guard next < items.count else { return }
        let index = next
        next += 1
        tasks.addTask { (index, work(items[index])) }
      }
      for _ in 0..<window { add() }
      var ended = 0
      while let (index, output) = await tasks.next() {
        results[index] = output
        add()
        ended += 1
        done?(ended, items.count)
      }
    }
    return results.compactMap { $0 }
  }
}
