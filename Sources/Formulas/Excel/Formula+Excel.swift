// A formula as live Excel formulas: one for each row and aggregate, one for the result.

extension Aggregate {
  /// The formula of a helper cell beside a row: the value that the row gives to the aggregate, an empty text where it gives none.
  /// COUNT gives 1.
  /// - Parameter scope: further conditions that the row must meet.
  package func excelHelper(_ places: ExcelPlaces, scope: [String] = []) throws(ExcelObstacle) -> String {
    let printer = ExcelPrinter(places: places)
    var conditions = scope
    if let filter { conditions += try printer.conjuncts(filter) }
    var value = "1"
    if let argument {
      let piece = try printer.piece(argument)
      conditions += piece.needs.map { "\($0)<>\"\"" }
      if function != .count {
        value = piece.safe
      } else if piece.canFail || piece.canBeBlank {
        conditions.append("\(piece.safe)<>\"\"")
      }
    }
    let needed = conditions.filter { $0 != "TRUE" }
    return try ExcelPiece.choice(ExcelPiece.all(needed), value, "\"\"").withinExcel()
  }
}

extension Formula {
  /// The formula of the result: a number or an empty text.
  package func excelResult(_ places: ExcelPlaces) throws(ExcelObstacle) -> String {
    try ExcelPrinter(places: places, aggregates: aggregates).piece(root).value.withinExcel()
  }

  /// The value that each row gives to an aggregate, as its helper cells hold it: 1 for COUNT, dates as Excel's serials; NaN = none.
  package func rowValues(ofAggregate index: Int, over table: ColumnTable, scope: [Bool]?, month: Month) -> [Double] {
    let aggregate = aggregates[index]
    let evaluator = Evaluator(table: table, month: month)
    var rows = scope ?? [Bool](repeating: true, count: table.count)
    if let filter = aggregate.filter { rows = combined(rows, evaluator.holds(filter)) { $0 && $1 } }
    guard let argument = aggregate.argument else { return mapped(rows) { $0 ? 1 : .nan } }
    let values = evaluator.values(of: argument)
    if aggregate.function == .count { return combined(rows, values.isPresent) { $0 && $1 ? 1 : .nan } }
    switch values {
    case .days(let days):
      return combined(rows, days) { $0 && $1 != Column.emptyDay ? Day(number: $1).excelSerial : .nan }
    default: return combined(rows, values.numbers) { $0 ? $1 : .nan }
    }
  }
}

extension String {
  /// The formula itself, where Excel takes it.
  package func withinExcel() throws(ExcelObstacle) -> String {
    if utf8.count > ExcelLimits.characters, unicodeScalars.count > ExcelLimits.characters {
      throw .tooLong(characters: unicodeScalars.count)
    }
    var (depth, deepest) = (0, 0)
    var isQuoted = false
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "(") where !isQuoted:
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: ")") where !isQuoted: depth -= 1
      default: break
      }
    }
    if deepest > ExcelLimits.levels { throw .tooDeep(levels: deepest) }
    return self
  }
}
