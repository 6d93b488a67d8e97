// Conditions of the formula language as SQL conditions.

extension SQLPrinter {
  /// A condition that is true where the criterion holds. Where it does not, it may be NULL, which WHERE and CASE take for false;
  /// only NOT has to be told.
  mutating func condition(_ criterion: Criterion) -> SQLText {
    switch criterion {
    case .compare(let left, let sign, let right):
      let (left, right) = comparable(left, right)
      let (first, second) = (operand(left, .sum), operand(right, .sum))
      return around([first, second], "\(first.text) \(sign.rawValue) \(second.text)", .comparison)
    case .membership(let value, let members, let isNegated): return membership(value, members, isNegated)
    case .emptiness(let value, let isNegated):
      let inner = operand(presence(value), .primary)
      return around([inner], "\(inner.text) IS \(isNegated ? "NOT NULL" : "NULL")", .comparison)
    case .contains(let value, let part): return contains(value, TextKey.fold(part))
    case .truth(let value): return boolean(value)
    case .all(let criteria): return joined(criteria, " AND ", .and)
    case .any(let criteria): return joined(criteria, " OR ", .or)
    case .not(let inner):
      if inner.isNeverNull {
        let part = operand(condition(inner), .not)
        return around([part], "NOT \(part.text)", .not)
      }
      let part = operand(condition(inner))
      return around([part], "NOT COALESCE(\(part.text), FALSE)", .not)
    }
  }

  private mutating func joined(_ criteria: [Criterion], _ word: String, _ level: SQLText.Level) -> SQLText {
    let parts = criteria.map { criterion -> SQLText in
      let part = condition(criterion)
      // AND inside OR needs no brackets, but people read them more surely.
      return operand(part, level == .or && part.level == .and ? .not : level)
    }
    return around(parts, parts.map(\.text).joined(separator: word), level)
  }

  /// Two values as they are compared. Dates that stand in the database are compared as they stand.
  private mutating func comparable(_ left: Expression, _ right: Expression) -> (SQLText, SQLText) {
    switch left.type {
    case .number: return (value(left), value(right))
    case .date:
      if let first = plainDay(left), let second = plainDay(right) { return (SQLText(text: first), SQLText(text: second)) }
      return (value(left), value(right))
    case .text, .codeList: return (folded(left), folded(right))
    case .boolean: return (boolean(left), boolean(right))
    }
  }

  private mutating func membership(_ value: Expression, _ members: [Expression], _ isNegated: Bool) -> SQLText {
    let word = isNegated ? "NOT IN" : "IN"
    if value.type == .date {
      let plain = ([value] + members).map { plainDay($0) }
      if plain.allSatisfy({ $0 != nil }) {
        let days = plain.compactMap(\.self)
        return around([], "\(days[0]) \(word) (\(days.dropFirst().joined(separator: ", ")))", .comparison)
      }
    }
    let left = operand(comparable(value, value).0, .sum)
    let parts = members.map { operand(comparable($0, $0).0) }
    return around([left] + parts, "\(left.text) \(word) (\(parts.map(\.text).joined(separator: ", ")))", .comparison)
  }

  private mutating func contains(_ value: Expression, _ part: String) -> SQLText {
    var wanted = part
    if value.type == .codeList {
      // No element of a list has its separator in it.
      if part.contains(";") { return SQLText(text: "FALSE") }
      wanted = ";" + part + ";"
    }
    let inner = operand(folded(value))
    let find = dialect == .sqlite ? "instr" : "strpos"
    return around([inner], "\(find)(\(inner.text), \(dialect.text(wanted))) > 0", .comparison)
  }
}

extension Criterion {
  /// Whether its SQL is true or false and never NULL.
  fileprivate var isNeverNull: Bool {
    switch self {
    case .emptiness, .not, .truth(.boolean): true
    case .all(let criteria), .any(let criteria): criteria.allSatisfy(\.isNeverNull)
    case .compare, .membership, .contains, .truth: false
    }
  }
}
