// Reads one part two ways: the plain middle by a byte scanner, everything else, and whatever is unusual, by libxml2.

/// What a part's two readers fill.
protocol PartContent {
  /// How the elements in the part's middle begin, `<row`.
  static var opening: StaticString { get }

  /// Prepares for what so many bytes may hold.
  mutating func expect(bytes: Int)

  /// Takes what libxml2 found.
  mutating func consume(_ batch: EventBatch) throws(ReadError)

  /// libxml2 stands where the elements of the middle are expected, `depth` elements being open.
  func isBeforeMiddle(depth: Int) -> Bool

  /// Scans plain elements from `start` on.
  mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> ScanResult

  /// A tag that stands for what was scanned and is still open where libxml2 takes over; empty where nothing is.
  mutating func reopening() -> [UInt8]
}

/// Where a scanner stopped.
struct ScanResult {
  enum Reason {
    /// Something unusual, or the end of the middle: libxml2 must go on here.
    case handsOver
    /// The bytes at hand end within an element.
    case needsMore
  }

  var reason: Reason
  /// The first byte that was not taken.
  var position: Int
}

/// Pulls a part's bytes through scanner and parser. What was scanned is never seen by libxml2: between complete elements its state is the
/// same as if it had read them, since each was well-formed, declared no namespace and left nothing open.
final class PartReader<Content: PartContent> {
  /// An element that does not fit in here is left to libxml2.
  private let room: Int

  private enum Way { case head, scanning, exact, done }

  var content: Content
  private let stream: PartStream
  private var way: Way
  /// What was read and not yet taken: `start..<end`; zeros follow.
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  /// Bytes of the part before `buffer[start]`.
  private var offset = 0
  private var scanStart = 0
  private var isAtEnd = false
  private var fault: ReadError?

  /// - Parameter scans: false leaves everything to libxml2.
  init(_ content: Content, _ stream: PartStream, scans: Bool) {
    room = 2 * stream.chunk
    self.content = content
    self.stream = stream
    way = scans ? .head : .exact
    buffer = [UInt8](repeating: 0, count: room + PlainMarkup.padding)
    self.content.expect(bytes: room)
  }

  /// Reads on; false after the end. What came before a fault has been taken into the content when the fault is thrown by the next call.
  func advance() throws(ReadError) -> Bool {
    if let fault { throw fault }
    guard way != .done else { return false }
    do throws(ReadError) {
      try refill()
      switch way {
      case .head: try readHead()
      case .scanning: try scan()
      case .exact, .done: try parse(upTo: end)
      }
    } catch {
      fault = error
    }
    return true
  }

  private func refill() throws(ReadError) {
    if start > 0 {
      // Moves what is left to the front.
      buffer.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
      end -= start
      start = 0
    }
    guard !isAtEnd, end < room else { return }
    let count = try stream.read(into: &buffer, at: end, room: room - end)
    isAtEnd = count == 0
    end += count
    for index in end..<end + PlainMarkup.padding { buffer[index] = 0 }
  }

  /// Gives libxml2 all before the first element of the middle.
  private func readHead() throws(ReadError) {
    guard let middle = middleStart() else {
      way = .exact
      return try parse(upTo: end)
    }
    try parse(upTo: middle)
    guard content.isBeforeMiddle(depth: stream.depth) else {
      way = .exact
      return
    }
    way = .scanning
    scanStart = offset
    try scan()
  }

  /// The first element of the middle, if the part is UTF-8 and nothing before it could hide what follows.
  private func middleStart() -> Int? {
    let held = buffer
    let bytes = held.span
    var at = bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF ? 3 : 0
    if PlainMarkup.stands("<?xml ", bytes, at: at) {
      let first = at
      while at < end, bytes[at] != UInt8(ascii: ">") { at += 1 }
      guard isUTF8(bytes, declaredIn: first..<at) else { return nil }
    }
    while at < end {
      if bytes[at] == UInt8(ascii: "<") {
        let next = bytes[at + 1]
        // Comments, sections, declarations and instructions.
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return nil }
        if PlainMarkup.stands(Content.opening, bytes, at: at) { return at }
      }
      at += 1
    }
    return nil
  }

  /// Whether an XML declaration names UTF-8 or nothing.
  private func isUTF8(_ bytes: Span<UInt8>, declaredIn range: Range<Int>) -> Bool {
    guard let name = range.first(where: { PlainMarkup.stands("encoding", bytes, at: $0) }) else { return true }
    return (name..<range.upperBound).contains {
      PlainMarkup.stands("\"UTF-8\"", bytes, at: $0) || PlainMarkup.stands("\"utf-8\"", bytes, at: $0)
    }
  }

  private func scan() throws(ReadError) {
    let bytes = buffer
    let result = content.scan(bytes.span, from: start)
    offset += result.position - start
    start = result.position
    let isFull = start == 0 && end == room
    if result.reason == .needsMore, !isAtEnd, !isFull { return }
    way = .exact
    stream.skip(scanStart..<offset)
    let tag = content.reopening()
    if !tag.isEmpty { try take(stream.feed(tag.span, isLast: false)) }
    try parse(upTo: end)
  }

  private func parse(upTo stop: Int) throws(ReadError) {
    let isLast = isAtEnd && stop == end && way == .exact
    let bytes = buffer
    let batch = stream.feed(bytes.span.extracting(start..<stop), isLast: isLast)
    offset += stop - start
    start = stop
    if isLast { way = .done }
    try take(batch)
  }

  private func take(_ batch: EventBatch) throws(ReadError) {
    try content.consume(batch)
    try stream.check()
  }
}
