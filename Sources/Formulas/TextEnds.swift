// Where each text of a list ends, in as few bytes as it needs.

/// Ascending offsets. Two bytes each once packed, where all are below 64 KiB: a submission's texts are.
struct TextEnds: Sendable, Equatable {
  private enum Storage {
    case narrow([UInt16])
    case wide([UInt32])
  }

  private var storage = Storage.wide([])

  var count: Int {
    switch storage {
    case .narrow(let ends): ends.count
    case .wide(let ends): ends.count
    }
  }

  subscript(index: Int) -> Int {
    switch storage {
    case .narrow(let ends): Int(ends[index])
    case .wide(let ends): Int(ends[index])
    }
  }

  mutating func append(_ end: Int) {
    guard case .wide(var ends) = storage else {
      storage = .wide(all + [UInt32(end)])
      return
    }
    // Held once while it grows, so that it is not copied.
    storage = .narrow([])
    ends.append(UInt32(end))
    storage = .wide(ends)
  }

  mutating func reserve(_ count: Int) {
    var ends = all
    ends.reserveCapacity(count)
    storage = .wide(ends)
  }

  /// Takes no more room than the offsets need.
  mutating func pack() {
    let ends = all
    if ends.last ?? 0 <= UInt16.max {
      storage = .narrow(mapped(ends) { UInt16($0) })
    } else {
      storage = .wide(mapped(ends) { $0 })
    }
  }

  private var all: [UInt32] {
    switch storage {
    case .narrow(let ends): mapped(ends) { UInt32($0) }
    case .wide(let ends): ends
    }
  }

  static func == (left: TextEnds, right: TextEnds) -> Bool { left.all == right.all }
}
