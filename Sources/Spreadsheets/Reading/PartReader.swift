// Reads one part two ways: the plain middle by a byte scanner, everything else, and whatever is unusual, by libxml2.

/// What a part's two readers fill.
protocol PartContent {
  /// How the tag around the part's middle begins, `<sheetData`.
  static var container: StaticString { get }
  /// How the elements in the middle begin, `<row`.
  static var opening: StaticString { get }

  /// Prepares for what so many bytes may hold.
  mutating func expect(bytes: Int)

  /// Takes what libxml2 found.
  mutating func consume(_ batch: EventBatch) throws(ReadError)

  /// libxml2 stands where the elements of the middle are expected, `depth` elements being open, the container last.
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
///
/// The part is read in chunks of one size, with or without the scanner, so that a damaged archive shows the same bytes both ways.
final class PartReader<Content: PartContent> {
  private enum Way { case head, scanning, exact, done }

  var content: Content
  private let stream: PartStream
  private let chunk: Int
  private var way: Way
  /// What was read and not yet taken: `start..<end`; zeros follow. There is room for two chunks: an element of more than one is left to libxml2.
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  /// Where the last chunk begins, if what is left of the one before has not been taken.
  private var seam = 0
  /// Bytes of the part before `buffer[start]`.
  private var offset = 0
  private var scanStart = 0
  private var isAtEnd = false
  /// Why the archive gives no more bytes; thrown when those before have been taken.
  private var readFault: ReadError?
  private var fault: ReadError?

  /// - Parameters:
  ///   - scans: false leaves everything to libxml2.
  ///   - chunk: bytes read at once; another number than the stream's is for tests.
  init(_ content: Content, _ stream: PartStream, scans: Bool, chunk: Int? = nil) {
    let chunk = chunk ?? stream.chunk
    self.content = content
    self.stream = stream
    self.chunk = chunk
    way = scans ? .head : .exact
    buffer = [UInt8](repeating: 0, count: 2 * chunk + PlainMarkup.padding)
    self.content.expect(bytes: 2 * chunk)
  }

  /// Reads on; false after the end. What came before a fault has been taken into the content when the fault is thrown by the next call.
  func advance() throws(ReadError) -> Bool {
    if let fault { throw fault }
    guard way != .done else { return false }
    do throws(ReadError) {
      refill()
      switch way {
      case .head: try readHead()
      case .scanning: try scan()
      case .exact, .done: try parse()
      }
    } catch {
      fault = error
    }
    return true
  }

  private func refill() {
    if start > 0 {
      // Moves what is left to the front.
      buffer.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
      end -= start
      start = 0
    }
    var count = 0
    do throws(ReadError) {
      count = try stream.read(into: &buffer, at: end, room: chunk)
    } catch {
      readFault = error
    }
    isAtEnd = count == 0
    seam = end
    end += count
    for index in end..<end + PlainMarkup.padding { buffer[index] = 0 }
  }

  /// Gives libxml2 all before the middle.
  private func readHead() throws(ReadError) {
    way = .exact
    guard let middle = middleStart() else { return try parse() }
    try feed(upTo: middle)
    guard content.isBeforeMiddle(depth: stream.depth) else { return try parse() }
    way = .scanning
    scanStart = offset
    try scan()
  }

  /// Where the middle begins, if the part is UTF-8 and nothing before it could hide what follows or give it another meaning.
  private func middleStart() -> Int? {
    let held = buffer
    let bytes = held.span
    var at = bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF ? 3 : 0
    if PlainMarkup.stands("<?xml ", bytes, at: at) {
      guard let behind = Self.plainDeclaration(bytes, at) else { return nil }
      at = behind
    }
    PlainMarkup.skipBlanks(bytes, &at)
    // Other encodings that libxml2 knows by their first bytes begin with something else, or have zeros.
    guard bytes[at] == UInt8(ascii: "<") else { return nil }
    var tag = at
    while bytes[at] != 0 {
      if bytes[at] == UInt8(ascii: "<") {
        let next = bytes[at + 1]
        // Comments, sections, declarations and instructions.
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return nil }
        if PlainMarkup.stands(Content.opening, bytes, at: at) {
          return PlainMarkup.isCharacters(bytes.extracting(start..<at)) ? Self.behindContainer(bytes, tag..<at) : nil
        }
        tag = at
      }
      at += 1
    }
    return nil
  }

  /// Behind the container's tag, if nothing but blanks follows it. It has no prefix, so that elements without prefix are of its namespace.
  private static func behindContainer(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard PlainMarkup.stands(Content.container, bytes, at: range.lowerBound) else { return nil }
    var at = range.lowerBound + Content.container.utf8CodeUnitCount
    guard PlainMarkup.isBlank(bytes[at]) || bytes[at] == UInt8(ascii: ">") else { return nil }
    var quote: UInt8?
    while at < range.upperBound, quote != nil || bytes[at] != UInt8(ascii: ">") {
      if bytes[at] == quote {
        quote = nil
      } else if quote == nil, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
        quote = bytes[at]
      }
      at += 1
    }
    let behind = at + 1
    at = behind
    PlainMarkup.skipBlanks(bytes, &at)
    return at == range.upperBound ? behind : nil
  }

  /// Behind the XML declaration, if it says nothing but XML 1.0 in UTF-8.
  private static func plainDeclaration(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var at = start
    var words: [UInt8] = []
    while bytes[at] != UInt8(ascii: ">") {
      if bytes[at] == 0 { return nil }
      if !PlainMarkup.isBlank(bytes[at]) { words.append(bytes[at] == UInt8(ascii: "'") ? UInt8(ascii: "\"") : bytes[at]) }
      at += 1
    }
    return PlainDeclaration.all.contains(String(decoding: words, as: UTF8.self).lowercased()) ? at + 1 : nil
  }

  private func scan() throws(ReadError) {
    let bytes = buffer
    let result = content.scan(bytes.span, from: start)
    offset += result.position - start
    start = result.position
    if result.reason == .needsMore, !isAtEnd, end - start <= chunk { return }
    way = .exact
    stream.skip(scanStart..<offset)
    let tag = content.reopening()
    if !tag.isEmpty { try take(stream.feed(tag.span, isLast: false)) }
    try parse()
  }

  /// Gives libxml2 what is at hand.
  private func parse() throws(ReadError) {
    // In the pieces in which it would have come without the scanner.
    if start < seam { try feed(upTo: seam) }
    if start < end { try feed(upTo: end) }
    guard isAtEnd else { return }
    if let readFault { throw readFault }
    way = .done
    try take(stream.feed(Span(), isLast: true))
  }

  private func feed(upTo stop: Int) throws(ReadError) {
    let bytes = buffer
    let batch = stream.feed(bytes.span.extracting(start..<stop), isLast: false)
    offset += stop - start
    start = stop
    try take(batch)
  }

  private func take(_ batch: EventBatch) throws(ReadError) {
    try content.consume(batch)
    try stream.check()
  }
}

/// XML declarations that say nothing but XML 1.0 in UTF-8, without blanks and in lower case.
private enum PlainDeclaration {
  static let all: Set<String> = Set(
    [#"encoding="utf-8""#, ""].flatMap { encoding in
      [#"standalone="yes""#, #"standalone="no""#, ""].map { #"<?xmlversion="1.0""# + encoding + $0 + "?" }
    })
}
