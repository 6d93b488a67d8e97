// Writing a workbook: checked first, then streamed beside its place, then put there at once.

import CZip
import Glibc

/// How a workbook is written.
public struct WriteOptions: Hashable, Sendable {
  /// Ask the reader to compute all formulas when it opens the file, whatever results are stored.
  public var recalculatesOnOpen: Bool

  /// Stored results are shown as they are unless said otherwise.
  public init(recalculatesOnOpen: Bool = false) { self.recalculatesOnOpen = recalculatesOnOpen }
}

extension WorkbookDraft {
  /// Writes the workbook. The file appears whole or not at all: a temporary file beside it is synced and renamed. The same draft gives the same bytes.
  /// - Parameters:
  ///   - path: replaced if it exists.
  ///   - options: what the reader is asked to do when it opens the file.
  /// - Throws: ``WriteError`` with the sheet and cell where there is one; a file that was there stays as it was.
  public func write(to path: String, options: WriteOptions = .init()) throws(WriteError) {
    try write(to: path, options, partLimit: WriteLimits.partBytes)
  }

  /// - Parameter partLimit: bytes of one part before compression; smaller in tests.
  func write(to path: String, _ options: WriteOptions, partLimit: Int) throws(WriteError) {
    try DraftChecks.check(self)
    let temporary = try TemporaryFile(beside: path)
    do {
      try archive(to: temporary.path, options, partLimit)
      try temporary.publish()
    } catch {
      temporary.discard()
      throw error
    }
  }

  /// 1 January 1980, the earliest date of an archive: no clock in the bytes.
  static let dosDate: UInt16 = 1 << 5 | 1

  private func archive(to path: String, _ options: WriteOptions, _ partLimit: Int) throws(WriteError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { throw WriteError(.archive(code)) }
    let stream = PartSource(self, partLimit: partLimit)
    for part in WorkbookParts.all(self, options) {
      let feed = Unmanaged.passRetained(PartFeed(part.content, stream))
      guard let source = zip_source_function(archive, partCallback, feed.toOpaque()) else {
        feed.release()
        throw discard(archive, stream)
      }
      let index = zip_file_add(archive, part.name, source, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        throw discard(archive, stream)
      }
      guard zip_file_set_dostime(archive, UInt64(index), 0, Self.dosDate, 0) == 0 else { throw discard(archive, stream) }
    }
    guard zip_close(archive) == 0 else { throw discard(archive, stream) }
  }

  /// Gives the archive up and says why.
  private func discard(_ archive: OpaquePointer, _ stream: PartSource) -> WriteError {
    let error = zip_get_error(archive)
    let code = zip_error_code_zip(error)
    let system = zip_error_code_system(error)
    zip_discard(archive)
    if let failure = stream.failure { return failure }
    return system != 0 ? WriteError(.inputOutput(system)) : WriteError(.archive(code))
  }
}

/// Passes libzip's commands on to the part; frees it when libzip is done with it.
private let partCallback: zip_source_callback = { state, data, length, command in
  guard let state else { return -1 }
  let feed = Unmanaged<PartFeed>.fromOpaque(state)
  if command == ZIP_SOURCE_FREE {
    feed.release()
    return 0
  }
  return feed.takeUnretainedValue().answer(data, length, command)
}
