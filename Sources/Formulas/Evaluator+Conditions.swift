// Conditions over all rows of a table at once.

extension Evaluator {
  /// For each row whether the condition holds.
  func holds(_ criterion: Criterion) -> [Bool] {
    switch criterion {
    case .compare(let left, let sign, let right): return compare(values(of: left), sign, values(of: right))
    case .membership(let value, let members, let isNegated): return membership(value, members, isNegated: isNegated)
    case .emptiness(let value, let isNegated):
      let isPresent = values(of: value).isPresent
      return isNegated ? isPresent : mapped(isPresent) { !$0 }
    case .contains(let value, let part): return contains(values(of: value), part)
    case .truth(.boolean(let truth)): return [Bool](repeating: truth, count: count)
    case .truth(let value): return mapped(values(of: value).booleans) { $0 == 1 }
    case .all(let criteria): return merged(criteria) { $0 && $1 }
    case .any(let criteria): return merged(criteria) { $0 || $1 }
    case .not(let operand): return mapped(holds(operand)) { !$0 }
    }
  }

  @inline(__always)
  private func merged(_ criteria: [Criterion], _ merge: (Bool, Bool) -> Bool) -> [Bool] {
    guard let first = criteria.first else { preconditionFailure("a chain of conditions has none") }
    var result = holds(first)
    for criterion in criteria.dropFirst() {
      let next = holds(criterion)
      result = combined(result, next) { left, right in merge(left, right) }
    }
    return result
  }

  private func membership(_ value: Expression, _ members: [Expression], isNegated: Bool) -> [Bool] {
    let left = values(of: value)
    if case .texts(let cells) = left, let literals = literals(members) {
      // Each distinct text is compared once, however many rows have it.
      let isMember = cells.dictionary.map { literals.contains(TextKey.fold($0)) != isNegated }
      return cells.codes.mapping { $0 >= 0 && isMember[Int($0)] }
    }
    var result = [Bool](repeating: isNegated, count: count)
    for member in members {
      let right = values(of: member)
      if isNegated {
        result = combined(result, compare(left, .unequal, right)) { $0 && $1 }
      } else {
        result = combined(result, compare(left, .equal, right)) { $0 || $1 }
      }
    }
    return result
  }

  private func literals(_ members: [Expression]) -> Set<String>? {
    var literals: Set<String> = []
    for member in members {
      guard case .text(let text) = member else { return nil }
      literals.insert(TextKey.fold(text))
    }
    return literals
  }

  // MARK: Comparison

  private func compare(_ left: Vector, _ sign: Criterion.Comparison, _ right: Vector) -> [Bool] {
    switch (left, right) {
    case (.numbers(let left), .numbers(let right)):
      switch sign {
      case .equal: return combined(left, right) { $0 == $1 }
      // NaN differs from everything: emptiness is asked for by itself.
      case .unequal: return combined(left, right) { $0 < $1 || $0 > $1 }
      case .less: return combined(left, right) { $0 < $1 }
      case .atMost: return combined(left, right) { $0 <= $1 }
      case .greater: return combined(left, right) { $0 > $1 }
      case .atLeast: return combined(left, right) { $0 >= $1 }
      }
    case (.days(let left), .days(let right)): return compare(left, sign, right, empty: Column.emptyDay)
    case (.booleans(let left), .booleans(let right)): return compare(left, sign, right, empty: Column.emptyBoolean)
    case (.texts(let left), .texts(let right)):
      var identities: [String: Int32] = [:]
      let leftCodes = identified(left, &identities)
      let rightCodes = identified(right, &identities)
      return compare(leftCodes, sign, rightCodes, empty: TextColumn.emptyCode)
    default: preconditionFailure("a comparison that was checked to be of like types is not")
    }
  }

  @inline(__always)
  private func compare<Cell: Comparable>(_ left: [Cell], _ sign: Criterion.Comparison, _ right: [Cell], empty: Cell) -> [Bool] {
    switch sign {
    case .equal: combined(left, right) { $0 == $1 && $0 != empty }
    case .unequal: combined(left, right) { $0 != $1 && $0 != empty && $1 != empty }
    case .less: combined(left, right) { $0 < $1 && $0 != empty && $1 != empty }
    case .atMost: combined(left, right) { $0 <= $1 && $0 != empty && $1 != empty }
    case .greater: combined(left, right) { $0 > $1 && $0 != empty && $1 != empty }
    case .atLeast: combined(left, right) { $0 >= $1 && $0 != empty && $1 != empty }
    }
  }

  /// The rows of a text column as numbers that are equal when their texts are the same to people.
  private func identified(_ column: TextColumn, _ identities: inout [String: Int32]) -> [Int32] {
    var identityOf: [Int32] = []
    identityOf.reserveCapacity(column.dictionary.count)
    for text in column.dictionary {
      let key = TextKey.fold(text)
      let identity = identities[key] ?? Int32(identities.count)
      identities[key] = identity
      identityOf.append(identity)
    }
    return column.codes.mapping { $0 < 0 ? $0 : identityOf[Int($0)] }
  }

  // MARK: CONTAINS

  private func contains(_ value: Vector, _ part: String) -> [Bool] {
    let wanted = TextKey.fold(part)
    let isFound: [Bool]
    switch value {
    case .texts(let cells): isFound = cells.dictionary.map { Self.isPart(wanted, of: TextKey.fold($0)) }
    case .codeLists(let cells):
      isFound = cells.dictionary.map { list in list.split(separator: ";").contains { TextKey.fold(String($0)) == wanted } }
    default: preconditionFailure("CONTAINS that was checked to be of texts is not")
    }
    return value.texts.codes.mapping { $0 >= 0 && isFound[Int($0)] }
  }

  private static func isPart(_ part: String, of text: String) -> Bool {
    let wanted = Array(part.utf8)
    let bytes = Array(text.utf8)
    if wanted.count > bytes.count { return false }
    guard let first = wanted.first else { return true }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
      if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
    }
    return false
  }
}
