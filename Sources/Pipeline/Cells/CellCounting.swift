// Counts the cells of many files side by side.

import Glibc

package enum CellCounting {
  /// One line of JSON per file, in the order given, or why it could not be read.
  package static func count(_ paths: [String]) async -> [Result<[UInt8], CommandFailure>] {
    let window = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var results = [Result<[UInt8], CommandFailure>?](repeating: nil, count: paths.count)
    await withTaskGroup(of: (Int, Result<[UInt8], CommandFailure>).self) { tasks in
      var next = 0
      func add() {
        guard next < paths.count else { return }
        let index = next
        next += 1
        tasks.addTask { (index, count(paths[index])) }
      }
      for _ in 0..<window { add() }
      while let (index, result) = await tasks.next() {
        results[index] = result
        add()
      }
    }
    return results.compactMap { $0 }
  }

  private static func count(_ path: String) -> Result<[UInt8], CommandFailure> {
    do {
      return .success(try CellCount(path: path).line)
    } catch let failure as CommandFailure {
      return .failure(failure)
    } catch {
      preconditionFailure("counting cells threw something other than a CommandFailure: \(error)")
    }
  }
}
