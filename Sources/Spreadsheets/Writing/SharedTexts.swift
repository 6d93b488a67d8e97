// The table of texts that cells share, bounded in memory.

import Glibc

/// A text of the workbook being written, entered with ``RowBuffer/share(_:)``.
public struct SharedText: Hashable, Sendable {
  let index: Int
}

/// Texts and their indexes, in order of first use. Full, it still finds what it knows.
struct SharedTexts: ~Copyable {
  private struct Entry {
    var offset: Int32
    var length: Int32
    var hash: UInt32
  }

  /// Twice the entries, a power of two: probes stay short.
  private static let slotCount = WriteLimits.sharedTexts * 2

  private var entries: [Entry] = []
  private var slots: [Int32]
  private var texts: [UInt8] = []

  init() { slots = [] }

  var count: Int { entries.count }

  /// The index of a text, entered if there is room; nil: write it into its cell.
  mutating func index(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count <= WriteLimits.sharedTextLength, let from = text.baseAddress else { return nil }
    if slots.isEmpty { slots = Array(repeating: -1, count: Self.slotCount) }
    let hash = Self.hash(text)
    var slot = Int(hash) & (Self.slotCount - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      let entry = entries[index]
      if entry.hash == hash, Int(entry.length) == text.count, matches(entry, from) { return index }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    guard entries.count < WriteLimits.sharedTexts, texts.count + text.count <= WriteLimits.sharedTextBytes else { return nil }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(offset: Int32(texts.count), length: Int32(text.count), hash: hash))
    texts.append(contentsOf: text)
    return entries.count - 1
  }

  /// Entry `index`.
  func text(_ index: Int) -> String {
    let entry = entries[index]
    return String(decoding: texts[Int(entry.offset)..<Int(entry.offset + entry.length)], as: UTF8.self)
  }

  private func matches(_ entry: Entry, _ from: UnsafePointer<UInt8>) -> Bool {
    texts.withUnsafeBufferPointer { known in
      guard let base = known.baseAddress else { return entry.length == 0 }
      return memcmp(base + Int(entry.offset), from, Int(entry.length)) == 0
    }
  }

  /// Eight bytes at a time, multiplied and folded. Not keyed: a crafted workbook could only slow its own writing, and the order stays the same.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let raw = UnsafeRawBufferPointer(text)
    var state = UInt64(truncatingIfNeeded: raw.count) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at + 8 <= raw.count {
      state = fold(state ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var rest: UInt64 = 0
    while at < raw.count {
      rest = rest << 8 | UInt64(raw[at])
      at += 1
    }
    state = fold(state ^ rest)
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low &+ 0x9E37_79B9
  }

  /// Writes entry `index` as an `<si>` element.
  func put(_ index: Int, into buffer: inout ByteBuffer) {
    let entry = entries[index]
    texts.withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[Int(entry.offset)..<Int(entry.offset + entry.length)])
      buffer.fill(64 + text.count * XMLText.growth) { start in
        var to = start
        Spreadsheets.put(XMLText.hasOuterBlanks(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>", &to)
        XMLText.put(text, &to)
        Spreadsheets.put("</t></si>", &to)
        return to
      }
    }
  }
}
