// A formula's tree as an Excel formula: values.

/// Prints expressions for Excel 2016, LibreOffice and WPS alike: English names, commas, nothing newer than IFERROR.
struct ExcelPrinter {
  let places: ExcelPlaces
  /// Of a formula over aggregates.
  var aggregates: [Aggregate] = []

  func piece(_ expression: Expression) throws(ExcelObstacle) -> ExcelPiece {
    switch expression {
    case .number(let number): return ExcelPiece(ExcelText.number(number))
    case .text(let text): return ExcelPiece(ExcelText.quoted(text))
    case .boolean(let truth): return ExcelPiece(truth ? "TRUE" : "FALSE")
    case .date(let day):
      if day < ExcelLimits.firstDay { throw .earlyDate }
      return ExcelPiece("DATE(\(day.year),\(day.month),\(day.day))")
    case .monthStart: return ExcelPiece(places.monthStart)
    case .monthEnd: return ExcelPiece(places.monthEnd)
    case .column(let column): return cell(places.columns[column.index])
    case .aggregate(let index, _):
      // Unlike an empty cell, the empty text of an aggregate is an error in arithmetic.
      let isEver = aggregates[index].function == .count || aggregates[index].function == .sum
      return isEver ? ExcelPiece(places.aggregates[index]) : ExcelPiece(places.aggregates[index], canBeBlank: true)
    case .negative(let operand):
      let inner = try piece(operand)
      return inner.with(text: "-" + inner.text(above: .sign), .sign)
    case .sum(let first, let terms): return try sum(first, terms)
    case .product(let first, let factors): return try product(first, factors)
    case .days(let end, let start):
      let (end, start) = (try piece(end), try piece(start))
      return end.with([start], text: end.text(above: .sum) + "-" + start.text(above: .product), .sum)
    case .absolute(let operand):
      let inner = try piece(operand)
      return inner.with(text: "ABS(\(inner.text))", .primary)
    case .round(let operand, let places):
      let inner = try piece(operand)
      return inner.with(text: "ROUND(\(inner.text),\(places))", .primary)
    case .choice(let criterion, let then, let otherwise):
      let branches = [try piece(then), try piece(otherwise)]
      let texts = branches.map { ExcelPiece.choice(ExcelPiece.all($0.needs.map { "\($0)<>\"\"" }), $0.text, "\"\"") }
      return ExcelPiece(
        ExcelPiece.choice(try condition(criterion), texts[0], texts[1]), canFail: branches.contains(where: \.canFail),
        canBeBlank: branches.contains { $0.canBeBlank || !$0.needs.isEmpty })
    }
  }

  private func cell(_ reference: String) -> ExcelPiece { ExcelPiece(reference, needs: [reference]) }

  private func product(_ first: Expression, _ factors: [Expression.Factor]) throws(ExcelObstacle) -> ExcelPiece {
    var result = try piece(first)
    for factor in factors {
      let next = try piece(factor.value)
      // A quotient fails at 0, a product beyond the doubles; dividing by or multiplying with a plain number does neither.
      var isPlain = false
      if case .number(let number) = factor.value { isPlain = number != 0 && number < Self.largeFactor && number > 1 / Self.largeFactor }
      result = result.with(
        [next], text: result.text(above: .product) + (factor.isDivisor ? "/" : "*") + next.text(above: .sign), .product, canFail: !isPlain)
    }
    return result
  }

  /// A number that no amount can be multiplied with beyond the doubles.
  private static let largeFactor = 1e100

  /// From left to right as it is computed: a date and a number are a day, rounded down at each step.
  private func sum(_ first: Expression, _ terms: [Expression.Term]) throws(ExcelObstacle) -> ExcelPiece {
    var result = try piece(first)
    var isDate = first.type == .date
    for term in terms {
      let next = try piece(term.value)
      let isNextDate = term.value.type == .date
      let text = result.text(above: .sum) + (term.isSubtracted ? "-" : "+") + next.text(above: .product)
      result = result.with([next], text: text, .sum)
      if isDate != isNextDate, !Self.isFewDays(isDate ? term.value : nil) { result = Self.day(result) }
      isDate = isDate != isNextDate
    }
    return result
  }

  /// A whole number of days that keeps any date of our time inside the calendar.
  private static func isFewDays(_ expression: Expression?) -> Bool {
    guard case .number(let number) = expression else { return false }
    return number == number.rounded() && number <= 36_600
  }

  /// Rounded down, and an error outside the days that the language knows.
  private static func day(_ piece: ExcelPiece) -> ExcelPiece {
    let (first, last) = (Int(Day.earliest.excelSerial), Int(Day.latest.excelSerial))
    let whole = "INT(\(piece.text))"
    return piece.with(text: "\(whole)/AND(\(whole)>=\(first + 1),\(whole)<=\(last))", .product, canFail: true)
  }
}
