// An XML part of the archive as a stream of event batches: inflated and parsed in chunks.

import CXML

/// Events of a chunk; valid until the stream is asked for the next.
struct EventBatch {
  let events: UnsafeBufferPointer<cxml_event>
  fileprivate let bytes: UnsafePointer<UInt8>?

  /// The text or attribute value that an event points at.
  @inline(__always) func bytes(of event: cxml_event) -> UnsafeBufferPointer<UInt8> {
    guard let bytes else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: bytes + Int(event.offset), count: Int(event.length))
  }

  func text(of event: cxml_event) -> String { String(decoding: bytes(of: event), as: UTF8.self) }
}

/// Pulls a part through inflation and parser. Elements and attributes outside `XMLWord` and `XMLSpace` do not appear.
final class PartStream {
  /// Larger chunks gain nothing.
  static let chunkBytes = 48 << 10
  private static let smallestChunk = 4 << 10
  static let start = UInt8(cxml_start)
  static let attribute = UInt8(cxml_attribute)
  static let textKind = UInt8(cxml_text)
  static let end = UInt8(cxml_end)

  let part: String
  /// Bytes read at once.
  let chunk: Int
  private let archive: Archive
  private let entry: Archive.Entry
  private let parser: OpaquePointer
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Bytes that the parser was given.
  private var fed = 0
  private var isFinished = false
  private var fault: ReadError?
  /// Line breaks in bytes that never reached the parser, to be added to its line numbers.
  private var skipped: Range<Int>?

  /// nil where the archive has no such part. `limit`: inflated bytes.
  init?(_ part: String, of archive: Archive, limit: Int) throws(ReadError) {
    guard let entry = try archive.open(part) else { return nil }
    guard let parser = archive.takeParser() else { throw ReadError(.tooLarge(limit: limit), part: part) }
    self.part = part
    self.archive = archive
    self.entry = entry
    // A part that is larger than the archive claims is read in more pieces than it might.
    chunk = min(max(archive.claimedSize(of: part), Self.smallestChunk), Self.chunkBytes)
    self.parser = parser
    self.limit = limit
  }

  deinit { archive.giveBack(parser) }

  /// The next events; nil after the end, which is only reached when checksum and well-formedness held.
  func next() throws(ReadError) -> EventBatch? {
    if let fault { throw fault }
    guard !isFinished else { return nil }
    if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: chunk) }
    let count = try read(into: &buffer, at: 0)
    let bytes = buffer
    return feed(bytes.span.extracting(0..<count), isLast: count == 0)
  }

  /// Fills an array from `offset` on as far as it goes; 0 at the (verified) end.
  func read(into bytes: inout [UInt8], at offset: Int, room: Int? = nil) throws(ReadError) -> Int {
    try entry.read(into: &bytes, at: offset, room: room ?? bytes.count - offset, limit: limit)
  }

  /// Parses bytes that were read; what came before a fault is still given out, the fault follows with ``next()`` or ``check()``.
  func feed(_ bytes: Span<UInt8>, isLast: Bool) -> EventBatch {
    isFinished = isLast
    fed += bytes.count
    if fed > archive.limits.oddSheetBytes {
      fault = fault ?? ReadError(.tooLarge(limit: archive.limits.oddSheetBytes), part: part)
      return EventBatch(events: UnsafeBufferPointer(start: nil, count: 0), bytes: nil)
    }
    let status = bytes.withUnsafeBufferPointer { cxml_feed(parser, $0.baseAddress, $0.count, isLast ? 1 : 0) }
    if status != Int32(cxml_ok) { fault = fault ?? ReadError(reason(ofStatus: Int(status)), part: part) }
    return EventBatch(
      events: UnsafeBufferPointer(start: cxml_events(parser), count: cxml_event_count(parser)), bytes: cxml_bytes(parser))
  }

  /// Throws the fault that `feed` found.
  func check() throws(ReadError) { if let fault { throw fault } }

  /// Elements that are open where the parser stands.
  var depth: Int { Int(cxml_depth(parser)) }

  /// Tells that these bytes of the part are not fed.
  func skip(_ range: Range<Int>) { skipped = range }

  private func reason(ofStatus status: Int) -> ReadError.Reason {
    switch status {
    case Int(cxml_doctype): .doctype
    case Int(cxml_too_deep): .tooDeep
    case Int(cxml_text_too_long): .textTooLong
    case Int(cxml_out_of_memory): .tooLarge(limit: limit)
    default: .malformedXML(line: Int(cxml_error_line(parser)) + skippedLines(), String(cString: cxml_error_words(parser)))
    }
  }

  /// Inflates the part once more to count the lines that the parser did not see.
  private func skippedLines() -> Int {
    guard let skipped else { return 0 }
    do throws(ReadError) {
      guard let again = try archive.open(part) else { return 0 }
      var chunk = [UInt8](repeating: 0, count: chunk)
      var offset = 0
      var lines = 0
      while offset < skipped.upperBound {
        let count = try again.read(into: &chunk, at: 0, room: chunk.count, limit: limit)
        if count == 0 { break }
        for index in 0..<count where chunk[index] == 10 && skipped.contains(offset + index) { lines += 1 }
        offset += count
      }
      return lines
    } catch {
      return 0
    }
  }
}
