// Finds a text among many by its bytes.

/// A hash table over a `TextList` that it fills, beside the list so that it can be dropped when the list is complete.
package struct TextIndex: Sendable {
  private static let free: Int32 = -1
  /// Positions in the list; a power of two, at most half of them taken.
  private var slots = [Int32](repeating: free, count: 16)
  /// Of each text of the list.
  private var hashes: [Int] = []

  package init() {}

  /// The position of a text in `list`, which gets it if it is new.
  /// - Precondition: the list has only what this index has put there.
  package mutating func position(of text: UnsafeBufferPointer<UInt8>, in list: inout TextList) -> (position: Int, isNew: Bool) {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    let hash = hasher.finalize()
    var slot = hash & (slots.count - 1)
    while slots[slot] != Self.free {
      let position = Int(slots[slot])
      if hashes[position] == hash, list.withUTF8(at: position, { $0.elementsEqual(text) }) { return (position, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(hashes.count)
    hashes.append(hash)
    list.append(utf8: text)
    if hashes.count * 2 > slots.count { grow() }
    return (hashes.count - 1, true)
  }

  private mutating func grow() {
    slots = [Int32](repeating: Self.free, count: slots.count * 2)
    for (position, hash) in hashes.enumerated() {
      var slot = hash & (slots.count - 1)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(position)
    }
  }
}
