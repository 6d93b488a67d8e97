// The values of an expression for all rows at once.

/// One value per row. Empty marks as in `Column`: NaN, `Int32.min`, code −1, 2; numbers are finite or NaN.
enum Vector {
  case numbers([Double])
  case days([Int32])
  case texts(TextColumn)
  case booleans([UInt8])
  case codeLists(TextColumn)

  // The checker has settled the types: anything else here is a bug of the parser or a table that is not of its schema.

  var numbers: [Double] {
    guard case .numbers(let cells) = self else { preconditionFailure("a value that was checked to be a number is none") }
    return cells
  }

  var days: [Int32] {
    guard case .days(let cells) = self else { preconditionFailure("a value that was checked to be a date is none") }
    return cells
  }

  var booleans: [UInt8] {
    guard case .booleans(let cells) = self else { preconditionFailure("a value that was checked to be a boolean is none") }
    return cells
  }

  var texts: TextColumn {
    switch self {
    case .texts(let cells), .codeLists(let cells): return cells
    case .numbers, .days, .booleans: preconditionFailure("a value that was checked to be a text is none")
    }
  }

  /// For each row whether there is a value.
  var isPresent: [Bool] {
    switch self {
    case .numbers(let cells): mapped(cells) { !$0.isNaN }
    case .days(let cells): mapped(cells) { $0 != Column.emptyDay }
    case .texts(let cells), .codeLists(let cells): cells.codes.mapping { $0 >= 0 }
    case .booleans(let cells): mapped(cells) { $0 != Column.emptyBoolean }
    }
  }

  /// Each row from `then` where `holds`, else from `otherwise`; both of one type.
  static func choice(_ holds: [Bool], then: Vector, otherwise: Vector) -> Vector {
    func pick<Cell>(_ left: [Cell], _ right: [Cell]) -> [Cell] { holds.indices.map { holds[$0] ? left[$0] : right[$0] } }
    switch (then, otherwise) {
    case (.numbers(let left), .numbers(let right)): return .numbers(pick(left, right))
    case (.days(let left), .days(let right)): return .days(pick(left, right))
    case (.booleans(let left), .booleans(let right)): return .booleans(pick(left, right))
    case (.texts(let left), .texts(let right)):
      let shift = Int32(left.dictionary.count)
      let codes = pick(left.codes.wide, right.codes.mapping { $0 < 0 ? $0 : $0 + shift })
      return .texts(TextColumn(codes: codes, dictionary: TextList(Array(left.dictionary) + Array(right.dictionary))))
    default: preconditionFailure("branches that were checked to be of one type are not")
    }
  }
}

/// `Array.map` into reserved room, without the checks of growing.
@inline(__always)
func mapped<In, Out>(_ cells: [In], _ change: (In) -> Out) -> [Out] {
  [Out](unsafeUninitializedCapacity: cells.count) { room, count in
    cells.withUnsafeBufferPointer { cells in
      for index in cells.indices { room.initializeElement(at: index, to: change(cells[index])) }
    }
    count = cells.count
  }
}

/// Two columns of equal length into one.
@inline(__always)
func combined<Left, Right, Out>(_ left: [Left], _ right: [Right], _ combine: (Left, Right) -> Out) -> [Out] {
  precondition(left.count == right.count, "columns of one table differ in length")
  return [Out](unsafeUninitializedCapacity: left.count) { room, count in
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        for index in left.indices { room.initializeElement(at: index, to: combine(left[index], right[index])) }
      }
    }
    count = left.count
  }
}
