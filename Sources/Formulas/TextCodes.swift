// The codes of a text column in as few bytes as they need: most columns have a handful of texts.

/// One code per row; −1 where the cell is empty.
package struct TextCodes: Sendable {
  /// The largest number of a narrow storage means "empty".
  private enum Storage {
    /// Row n has text n: a column without repetitions, as codes of packages are.
    case counted(Int)
    case bytes([UInt8])
    case words([UInt16])
    case wide([Int32])
  }

  private let storage: Storage

  /// - Parameter texts: every code is below.
  init(_ codes: [Int32], texts: Int) {
    if codes.count == texts, codes.enumerated().allSatisfy({ $0.offset == Int($0.element) }) {
      storage = .counted(texts)
    } else if texts <= Int(UInt8.max) {
      storage = .bytes(mapped(codes) { UInt8(truncatingIfNeeded: $0) })
    } else if texts <= Int(UInt16.max) {
      storage = .words(mapped(codes) { UInt16(truncatingIfNeeded: $0) })
    } else {
      storage = .wide(mapped(codes) { $0 })
    }
  }

  /// All codes, the storage looked at once.
  package var wide: [Int32] {
    switch storage {
    case .counted(let count): Array(0..<Int32(count))
    case .bytes(let codes): mapped(codes) { Self.code($0) }
    case .words(let codes): mapped(codes) { Self.code($0) }
    case .wide(let codes): codes
    }
  }

  /// One result per row, the storage looked at once.
  package func mapping<Out>(_ change: (Int32) -> Out) -> [Out] {
    switch storage {
    case .counted(let count): (0..<Int32(count)).map(change)
    case .bytes(let codes): mapped(codes) { change(Self.code($0)) }
    case .words(let codes): mapped(codes) { change(Self.code($0)) }
    case .wide(let codes): mapped(codes, change)
    }
  }

  @inline(__always) private static func counted(_ row: Int, of count: Int) -> Int32 {
    precondition(row >= 0 && row < count, "a row outside its column")
    return Int32(truncatingIfNeeded: row)
  }

  @inline(__always) private static func code<Stored: FixedWidthInteger>(_ stored: Stored) -> Int32 {
    stored == .max ? TextColumn.emptyCode : Int32(truncatingIfNeeded: stored)
  }
}

extension TextCodes: RandomAccessCollection, Equatable {
  package var startIndex: Int { 0 }
  package var endIndex: Int {
    switch storage {
    case .counted(let count): count
    case .bytes(let codes): codes.count
    case .words(let codes): codes.count
    case .wide(let codes): codes.count
    }
  }

  package subscript(row: Int) -> Int32 {
    switch storage {
    case .counted(let count): Self.counted(row, of: count)
    case .bytes(let codes): Self.code(codes[row])
    case .words(let codes): Self.code(codes[row])
    case .wide(let codes): codes[row]
    }
  }

  package static func == (left: TextCodes, right: TextCodes) -> Bool { left.elementsEqual(right) }
}

extension TextCodes: ExpressibleByArrayLiteral {
  package init(arrayLiteral codes: Int32...) { self.init(codes, texts: Int(codes.max() ?? -1) + 1) }
}
