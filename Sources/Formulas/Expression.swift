// The tree of a value: what a formula computes for a row, or from its aggregates.

/// A checked value expression. Chains such as `a + b - c` are one node, so depth is bounded by brackets and functions alone.
package indirect enum Expression: Sendable, Equatable {
  case number(Double)
  case text(String)
  case boolean(Bool)
  case date(Day)
  /// `AWAL_BULAN`
  case monthStart
  /// `AKHIR_BULAN`
  case monthEnd
  case column(ColumnReference)
  /// An index of `Formula.aggregates`; only outside aggregates.
  case aggregate(Int, ValueType)
  case negative(Expression)
  case sum(Expression, [Term])
  case product(Expression, [Factor])
  /// DAYS(end; start)
  case days(end: Expression, start: Expression)
  case absolute(Expression)
  case round(Expression, places: Int)
  case choice(Criterion, then: Expression, otherwise: Expression)

  package struct Term: Sendable, Equatable {
    package let isSubtracted: Bool
    package let value: Expression
  }

  package struct Factor: Sendable, Equatable {
    package let isDivisor: Bool
    package let value: Expression
  }

  /// The type of its values. Of a chain of + and −: a date when one date is left over.
  package var type: ValueType {
    switch self {
    case .number, .negative, .product, .days, .absolute, .round: return .number
    case .text: return .text
    case .boolean: return .boolean
    case .date, .monthStart, .monthEnd: return .date
    case .column(let column): return column.type.valueType
    case .aggregate(_, let type): return type
    case .choice(_, let then, _): return then.type
    case .sum(let first, let terms):
      var isDate = first.type == .date
      for term in terms where term.value.type == .date { isDate = !isDate }
      return isDate ? .date : .number
    }
  }
}

/// A column that a formula names.
package struct ColumnReference: Sendable, Hashable {
  /// Its position in the schema and in `ColumnTable.columns`.
  package let index: Int
  package let key: String
  package let type: ColumnType
}
