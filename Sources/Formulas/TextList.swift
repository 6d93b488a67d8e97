// Many texts in one run of bytes: a column of names costs little more than its letters.

/// Texts by position. A string is made when a text is asked for, unless `keepStrings` made them all beforehand.
package struct TextList: Sendable, Equatable {
  /// UTF-8, one text after the other.
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  private var ends = TextEnds()
  /// All of them, or none.
  private var strings: [String] = []

  package init() {}

  package init(_ texts: some Sequence<String>) {
    for text in texts { append(text) }
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(utf8: $0) }
  }

  /// - Precondition: valid UTF-8, and all texts together stay below 4 GiB.
  package mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) {
    strings = []
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Makes all strings now: for few texts that are asked for often.
  package mutating func keepStrings() { strings = indices.map { string(at: $0) } }

  /// Gives back the room that was kept for growing.
  package mutating func trim() {
    bytes = [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in count = room.initialize(fromContentsOf: bytes) }
    ends.pack()
  }

  package mutating func reserve(texts: Int) { ends.reserve(texts) }

  /// The UTF-8 of a text, without making a string of it.
  package func withUTF8<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: index)])) }
  }

  @inline(__always) private func range(of index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  private func string(at index: Int) -> String { withUTF8(at: index) { String(decoding: $0, as: UTF8.self) } }

  package static func == (left: TextList, right: TextList) -> Bool { left.ends == right.ends && left.bytes == right.bytes }
}

extension TextList: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { ends.count }
  package subscript(index: Int) -> String { strings.isEmpty ? string(at: index) : strings[index] }
}

extension TextList: ExpressibleByArrayLiteral {
  package init(arrayLiteral texts: String...) { self.init(texts) }
}
