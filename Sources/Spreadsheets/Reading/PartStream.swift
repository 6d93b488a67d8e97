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
  private static let chunkBytes = 96 << 10
  static let start = UInt8(cxml_start)
  static let attribute = UInt8(cxml_attribute)
  static let textKind = UInt8(cxml_text)
  static let end = UInt8(cxml_end)

  let part: String
  private let entry: Archive.Entry
  private let parser: OpaquePointer
  private let buffer: UnsafeMutableRawBufferPointer
  private let limit: Int
  private var isFinished = false
  private var fault: ReadError?

  /// nil where the archive has no such part. `limit`: inflated bytes.
  init?(_ part: String, of archive: Archive, limit: Int, limits: ReadLimits) throws(ReadError) {
    guard let entry = try archive.open(part) else { return nil }
    guard
      let parser = cxml_create(
        XMLWord.vocabulary, XMLSpace.list, UInt32(clamping: limits.depth), UInt32(clamping: limits.elementTextBytes))
    else { throw ReadError(.tooLarge(limit: limit), part: part) }
    self.part = part
    self.entry = entry
    self.parser = parser
    self.limit = limit
    buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkBytes, alignment: 16)
  }

  deinit {
    cxml_destroy(parser)
    buffer.deallocate()
  }

  /// The next events; nil after the end, which is only reached when checksum and well-formedness held.
  func next() throws(ReadError) -> EventBatch? {
    if let fault { throw fault }
    guard !isFinished else { return nil }
    let count = try entry.read(into: buffer, limit: limit)
    isFinished = count == 0
    let status = cxml_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count, count == 0 ? 1 : 0)
    // What came before a fault is still given out; the fault follows.
    if status != Int32(cxml_ok) { fault = ReadError(reason(ofStatus: Int(status)), part: part) }
    return EventBatch(
      events: UnsafeBufferPointer(start: cxml_events(parser), count: cxml_event_count(parser)), bytes: cxml_bytes(parser))
  }

  private func reason(ofStatus status: Int) -> ReadError.Reason {
    switch status {
    case Int(cxml_doctype): .doctype
    case Int(cxml_too_deep): .tooDeep
    case Int(cxml_text_too_long): .textTooLong
    case Int(cxml_out_of_memory): .tooLarge(limit: limit)
    default: .malformedXML(line: Int(cxml_error_line(parser)), String(cString: cxml_error_words(parser)))
    }
  }
}
