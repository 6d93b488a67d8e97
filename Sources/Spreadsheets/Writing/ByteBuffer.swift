// Bytes on their way into the file: the one place where rows touch memory by pointer.

import Glibc

/// A growing run of bytes that is filled at its end and emptied from its start.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var start = 0
  private var end = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  var count: Int { end - start }

  /// Hands out memory for at least `room` more bytes; the closure fills it and returns the address after its last byte.
  @inline(__always)
  mutating func fill(_ room: Int, _ body: (UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>) {
    if capacity - end < room { grow(room) }
    let finish = body(base + end)
    end = finish - base
    precondition(end <= capacity, "a cell was written beyond its room")
  }

  @inline(never)
  private mutating func grow(_ room: Int) {
    // What was handed on leaves its place to what comes: a stream of any length needs one buffer.
    if count + room <= capacity / 2 {
      memmove(base, base + start, count)
      end -= start
      start = 0
      return
    }
    let size = max(capacity * 2, count + room)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.update(from: base + start, count: count)
    base.deallocate()
    base = larger
    capacity = size
    end -= start
    start = 0
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      fill(bytes.count) { to in
        if let from = bytes.baseAddress { to.update(from: from, count: bytes.count) }
        return to + bytes.count
      }
    }
  }

  mutating func append(_ more: [UInt8]) {
    more.withUnsafeBufferPointer { bytes in
      fill(bytes.count) { to in
        if let from = bytes.baseAddress { to.update(from: from, count: bytes.count) }
        return to + bytes.count
      }
    }
  }

  mutating func append(_ text: StaticString) {
    fill(text.utf8CodeUnitCount) { start in
      var to = start
      put(text, &to)
      return to
    }
  }

  /// Appends text as it stands in XML.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      fill(bytes.count * XMLText.growth) { start in
        var to = start
        XMLText.put(bytes, &to)
        return to
      }
    }
  }

  /// Appends a finite number.
  mutating func append(_ value: Double) {
    fill(NumberBytes.room) { start in
      var to = start
      NumberBytes.put(value, &to)
      return to
    }
  }

  /// Shows all bytes; those that the closure says it took are gone.
  mutating func take(_ body: (UnsafeMutablePointer<UInt8>, Int) -> Int) {
    let taken = body(base + start, count)
    precondition(taken <= count, "more bytes were taken than there are")
    start += taken
    if start == end { removeAll() }
  }

  /// Moves up to `room` bytes from the start to `target`.
  mutating func drain(into target: UnsafeMutableRawPointer, room: Int) -> Int {
    let moved = min(room, count)
    take { from, _ in
      memcpy(target, from, moved)
      return moved
    }
    return moved
  }

  mutating func removeAll() {
    start = 0
    end = 0
  }

  /// The bytes now in the buffer.
  func bytes() -> [UInt8] { Array(UnsafeBufferPointer(start: base + start, count: count)) }
}

typealias BytePointer = UnsafeMutablePointer<UInt8>

@inline(__always)
func put(_ text: StaticString, _ to: inout BytePointer) {
  to.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
  to += text.utf8CodeUnitCount
}

@inline(__always)
func put(_ byte: UInt8, _ to: inout BytePointer) {
  to.pointee = byte
  to += 1
}
