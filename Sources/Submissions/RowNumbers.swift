// The row numbers of a table in its sheet, in no memory where they follow each other, as they nearly always do.

/// Row numbers, 1-based.
package struct RowNumbers: Sendable, Equatable, RandomAccessCollection, ExpressibleByArrayLiteral {
  private enum Storage {
    case run(first: Int, count: Int)
    case list([Int])
  }

  private let storage: Storage

  package init(_ rows: [Int]) {
    let first = rows.first ?? 1
    let isRun = rows.indices.allSatisfy { rows[$0] == first + $0 }
    storage = isRun ? .run(first: first, count: rows.count) : .list(rows)
  }

  package init(arrayLiteral rows: Int...) { self.init(rows) }

  package var startIndex: Int { 0 }
  package var endIndex: Int {
    switch storage {
    case .run(_, let count): count
    case .list(let rows): rows.count
    }
  }

  package subscript(index: Int) -> Int {
    switch storage {
    case .run(let first, let count):
      precondition(index >= 0 && index < count, "a row outside its table")
      return first + index
    case .list(let rows): return rows[index]
    }
  }

  package static func == (left: RowNumbers, right: RowNumbers) -> Bool { left.elementsEqual(right) }
}
