// Arithmetic in SQL: what is not finite is NULL and no error, and ROUND goes by decimal digits.

extension SQLPrinter {
  mutating func sum(_ first: Expression, _ terms: [Expression.Term]) -> SQLText {
    var isDate = first.type == .date
    var left: SQLText
    var rest = terms[...]
    if isDate, let next = terms.first, next.value.type == .date {
      // The common case has a shorter form.
      left = difference(first, next.value)
      isDate = false
      rest = rest.dropFirst()
    } else {
      left = value(first)
    }
    for term in rest {
      let right = value(term.value)
      switch (isDate, term.value.type == .date) {
      case (false, false): left = added(left, right, term.isSubtracted)
      case (true, true): left = added(left, right, true)
      case (true, false), (false, true): left = shifted(left, right, isSubtracted: term.isSubtracted)
      }
      if term.value.type == .date { isDate = !isDate }
    }
    return left
  }

  mutating func added(_ left: SQLText, _ right: SQLText, _ isSubtracted: Bool) -> SQLText {
    finite(chain(left, isSubtracted ? " - " : " + ", right, .sum, left.magnitude + right.magnitude), left, isSubtracted ? "-" : "+", right)
  }

  mutating func product(_ left: SQLText, _ right: SQLText) -> SQLText {
    finite(chain(left, " * ", right, .product, left.magnitude * right.magnitude), left, "*", right)
  }

  mutating func quotient(_ left: SQLText, _ right: SQLText) -> SQLText {
    var divisor = operand(right)
    // A literal 0 was taken for empty when constants were computed, or stands here and divides to NULL.
    if !(right.isLiteral && right.text != dialect.number(0)) {
      divisor = around([divisor], "NULLIF(\(divisor.text), 0)", .primary, right.magnitude)
    }
    divisor.isLiteral = right.isLiteral
    return finite(chain(left, " / ", divisor, .product, left.magnitude / right.magnitude), left, "/", divisor)
  }

  /// One more link of a chain that is read from the left, so that only its right side goes deeper.
  private mutating func chain(_ left: SQLText, _ sign: String, _ right: SQLText, _ level: SQLText.Level, _ magnitude: Magnitude) -> SQLText
  {
    guard let tighter = SQLText.Level(rawValue: level.rawValue + 1) else { preconditionFailure("no level binds tighter than a chain") }
    let isLink = left.level == level
    let (first, second) = (operand(left, level), operand(right, tighter))
    var link = around([first, second], first.text + sign + second.text, level, magnitude)
    if isLink { link.depth = max(first.depth, second.depth + 1) }
    return link
  }

  /// `plain` where it cannot leave the finite numbers, else a form in which such a result is NULL.
  private mutating func finite(_ plain: SQLText, _ left: SQLText, _ sign: String, _ right: SQLText) -> SQLText {
    switch dialect {
    case .sqlite: return plain.magnitude.mayOverflow ? finite(plain) : plain
    case .postgresql:
      guard plain.magnitude.mayOverflow || plain.magnitude.mayVanish else { return plain }
      let (first, second) = (operand(left), operand(right))
      return around(
        [first, second], Self.double(ofDecimal: "\(Self.decimal(first.text)) \(sign) \(Self.decimal(second.text))"), .primary,
        plain.magnitude.held)
    }
  }

  /// Without infinities, which only SQLite lets through.
  mutating func finite(_ part: SQLText) -> SQLText {
    let inner = operand(part)
    return around([inner], "NULLIF(NULLIF(\(inner.text), 9e999), -9e999)", .primary, inner.magnitude.held)
  }

  /// A double as PostgreSQL's decimal number, by its shortest text: the cast alone keeps 15 digits.
  static func decimal(_ double: String) -> String { "CAST(CAST(\(double) AS text) AS numeric)" }

  /// A decimal number as a double; NULL beyond the doubles, where the cast would be an error. Below the smallest double it would be
  /// one too: digits that far down are cut off. LEAST and GREATEST pass over NULL, hence the order of things.
  static func double(ofDecimal decimal: String) -> String {
    let beyond = "1.797693134862315808e308"
    let below = "NULLIF(LEAST(ROUND(\(decimal), 323), \(beyond)), \(beyond))"
    return "CAST(NULLIF(GREATEST(\(below), -\(beyond)), -\(beyond)) AS double precision)"
  }

  // MARK: Functions

  /// `text` with v bound to a value that is written, and computed, once. OFFSET keeps planners from writing it out again.
  private mutating func bound(_ part: SQLText, _ text: String, _ magnitude: Magnitude) -> SQLText {
    let inner = operand(part)
    let source = dialect == .sqlite ? "(SELECT \(inner.text) AS v)" : "(SELECT \(dialect.asDouble(inner.text)) AS v OFFSET 0) AS nilai_v"
    var result = around([inner], "(SELECT \(text) FROM \(source))", .primary, magnitude)
    // A query within the expression, and in it a CASE with brackets.
    result.depth += 3
    return result
  }

  /// A date moved by days: the day before a fraction of a day, and nothing outside the calendar.
  private mutating func shifted(_ left: SQLText, _ right: SQLText, isSubtracted: Bool) -> SQLText {
    let sum = added(left, right, isSubtracted)
    let whole = dialect == .sqlite ? "CAST(v AS INTEGER) - (CAST(v AS INTEGER) > v)" : "floor(v)"
    return bound(sum, "CASE WHEN v >= \(Day.earliest.number) AND v < \(Day.latest.number + 1) THEN \(whole) END", .days)
  }

  /// ROUND, half away from zero on the shortest decimal text.
  mutating func rounded(_ part: SQLText, places: Int) -> SQLText {
    let magnitude = part.magnitude.rounded(to: places)
    if dialect == .postgresql {
      let inner = operand(part)
      let decimal = "ROUND(\(Self.decimal(inner.text)), \(places))"
      let text = magnitude.mayOverflow || magnitude.mayVanish ? Self.double(ofDecimal: decimal) : "CAST(\(decimal) AS double precision)"
      return around([inner], text, .primary, magnitude.held)
    }
    // SQLite has no decimal numbers. With k the whole part of the number in units of the last place, it is rounded up from
    // (k + ½) units on; that bound is computed with one rounding, to the very double whose shortest text ends in that 5. From
    // 2⁵² units on there are no halves.
    let power = Self.powerOfTen(abs(places))
    let (times, over) = places < 0 ? ("/", "*") : ("*", "/")
    let units = "CAST(abs(v) \(times) \(power) AS INTEGER)"
    let up = "(abs(v) >= (\(units) + 0.5) \(over) \(power))"
    let sign = "CASE WHEN v < 0 THEN -1.0 ELSE 1.0 END"
    let text = "CASE WHEN abs(v) \(times) \(power) < 4503599627370496.0 THEN \(sign) * (\(units) + \(up)) \(over) \(power) ELSE v END"
    return bound(part, text, magnitude.held)
  }

  private static func powerOfTen(_ exponent: Int) -> String { "1" + String(repeating: "0", count: exponent) + ".0" }
}
