// CSV straight into a file.

import Glibc

extension CSVWriter {
  /// Writes a file that appears whole or not at all, in pieces of about 64 KiB.
  /// - Parameters:
  ///   - path: replaced if it exists.
  ///   - dialect: how the file is spelt.
  ///   - body: writes the rows; what it throws becomes ``WriteError/underlying``.
  /// - Throws: ``WriteError``; a file that was there stays as it was.
  public static func write(
    to path: String, _ dialect: Dialect, _ body: (inout CSVWriter) throws -> Void
  ) throws(WriteError) {
    let temporary = try TemporaryFile(beside: path)
    do {
      let handle = open(temporary.path, O_WRONLY | O_CLOEXEC)
      guard handle >= 0 else { throw WriteError(.inputOutput(errno)) }
      defer { close(handle) }
      var csv = CSVWriter(dialect) { bytes in try put(bytes, handle) }
      do { try body(&csv) } catch let error as WriteError { throw error } catch { throw WriteError(.rowSourceFailed, underlying: error) }
      _ = try csv.finish()
      try temporary.publish()
    } catch let error as WriteError {
      temporary.discard()
      throw error
    } catch {
      temporary.discard()
      throw WriteError(.rowSourceFailed, underlying: error)
    }
  }

  private static func put(_ bytes: [UInt8], _ handle: Int32) throws(WriteError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { all in Glibc.write(handle, all.baseAddress.map { $0 + done }, all.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw WriteError(.inputOutput(errno)) }
      done += count
    }
  }
}
