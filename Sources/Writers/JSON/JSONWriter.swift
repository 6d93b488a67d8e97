// JSON straight to bytes: keys in the order in which they are written, numbers in their shortest form.

/// Writes one JSON value. Keys are literals of the program; texts are escaped.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value in the open object or list needs a comma before it.
  private var needsComma = false
  private let handOn: (([UInt8]) -> Void)?

  /// A write takes about as much at once; more would only cost memory.
  private static let pieceBytes = 1 << 16

  /// - Parameter handOn: takes what is written, piece by piece; `finish` hands on the last one. Without it all stays in `bytes`.
  package init(handOn: (([UInt8]) -> Void)? = nil) { self.handOn = handOn }

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }

  package mutating func list<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
    nest("[", "]") { json in for element in elements { body(&json, element) } }
  }

  private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
    if bytes.count >= Self.pieceBytes { flush() }
  }

  private mutating func flush() {
    guard let handOn else { return }
    handOn(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Ends the line and hands on what is left.
  package mutating func finish() {
    endLine()
    flush()
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// A key; its value must follow.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    needsComma = false
  }

  /// A key that is data.
  package mutating func key(_ name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Ends a line; what follows is a value of its own.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  package mutating func null() { raw("null") }

  package mutating func value(_ value: Bool) { raw(value ? "true" : "false") }

  package mutating func value(_ value: Int?) {
    guard let value else { return null() }
    separate()
    append(Int64(value))
  }

  /// Whole numbers below this are exact and written without point or exponent.
  private static let exactWhole = 9_007_199_254_740_992.0

  /// The shortest digits that read back as the same double; `10`, not `10.0`; what is not finite is null.
  package mutating func value(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    separate()
    if value.magnitude < Self.exactWhole, value == value.rounded(.towardZero) { return append(Int64(value)) }
    var text = value.description
    if text.hasSuffix(".0") { text.removeLast(2) }
    bytes.append(contentsOf: text.utf8)
  }

  /// Whole sen as rupiah.
  package mutating func rupiah(_ sen: Int64?) {
    guard let sen else { return null() }
    separate()
    let (whole, part) = sen.magnitude.quotientAndRemainder(dividingBy: 100)
    if sen < 0 { bytes.append(UInt8(ascii: "-")) }
    append(whole)
    if part == 0 { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(part / 10))
    if part % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(part % 10)) }
  }

  package mutating func value(_ value: String?) {
    guard var value else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { text in
      if text.contains(where: Self.needsEscape) { appendEscaped(text) } else { bytes.append(contentsOf: text) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20: bytes.append(contentsOf: ((byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16)).utf8)
      default: bytes.append(byte)
      }
    }
  }

  private mutating func raw(_ text: StaticString) {
    separate()
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func append(_ value: Int64) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(value.magnitude)
  }

  private mutating func append(_ value: UInt64) {
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  // A key with its value.

  package mutating func put(_ name: StaticString, _ value: Bool) {
    key(name)
    self.value(value)
  }

  package mutating func put(_ name: StaticString, _ value: Int?) {
    key(name)
    self.value(value)
  }

  package mutating func put(_ name: StaticString, _ value: Double?) {
    key(name)
    self.value(value)
  }

  package mutating func put(_ name: StaticString, _ value: String?) {
    key(name)
    self.value(value)
  }

  /// Whole sen, written as rupiah.
  package mutating func put(_ name: StaticString, rupiah sen: Int64?) {
    key(name)
    rupiah(sen)
  }
}
