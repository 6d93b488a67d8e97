// A whole copy of the database while others may use it.

import GRDB

extension Register {
  /// Copies the database of this moment into a folder without one, through SQLite's own backup, and seals the copy.
  package func copyDatabase(toFolder folder: String) throws(RegisterFault) {
    let path = Self.path(in: folder)
    if Self.exists(path) { throw .alreadyThere }
    do {
      let target = try DatabaseQueue(path: path)
      try queue.backup(to: target)
      try target.close()
    } catch {
      throw RegisterFault(error)
    }
    try Self.reading(folder).seal()
  }
}
