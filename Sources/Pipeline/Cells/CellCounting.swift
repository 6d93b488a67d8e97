// Counts the cells of many files side by side.

package enum CellCounting {
  /// One line of JSON per file, in the order given, or why it could not be read.
  /// - Parameter progress: told how many of how many files are counted.
  package static func count(
    _ paths: [String], progress: (@Sendable (Int, Int) -> Void)? = nil
  ) async -> [Result<[UInt8], CommandFailure>] {
    await SideBySide.map(paths, done: progress) { path in
      do {
        return .success(try CellCount(path: path).line)
      } catch let failure as CommandFailure {
        return .failure(failure)
      } catch {
        preconditionFailure("counting cells threw something other than a CommandFailure: \(error)")
      }
    }
  }
}
