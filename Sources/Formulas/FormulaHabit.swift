// Ways of writing that people bring along from spreadsheets, databases and everyday Indonesian.

/// A habit that a formula's error shows. Facts only: each gets a sentence in the catalogue that says what to write instead.
package enum FormulaHabit: Hashable, Sendable {
  /// SUMIF, COUNTIFS …: a condition in a function of its own name.
  case conditionalFunction(Aggregate.Function)
  /// `SUM(a; b = 1)`: a condition after a separator.
  case conditionAfterSeparator(Aggregate.Function)
  /// `COUNT(a > 1)`: a condition where a value stands.
  case conditionWithoutWhere
  /// `SUM(WHERE …)`: nothing to sum.
  case nothingBeforeWhere(Aggregate.Function)
  /// `SUM(a) WHERE b = 1`.
  case whereOutside
  /// `a = "x" OR "y"`: a comparison of which only the right side is repeated.
  case halfComparison
  /// `a IS "x"`.
  case isWithValue
  /// `a NOT = "x"`.
  case misplacedNot
  /// WHERE in a condition that stands alone.
  case superfluousWhere
  /// COUNTA.
  case countOfFilled
  /// SUMPRODUCT.
  case sumOfProducts
  /// ISBLANK, `= KOSONG`, `IS NULL`.
  case emptiness
  /// `'x'`, `“x”`, or a text without any quotes.
  case quotes
  case percentSign
  case decimalComma
  /// `1.250.000`, `3jt`, `Rp`.
  case dressedNumber
  case numberInQuotes
  /// A date as a text or as a calculation.
  case dateLiteral
  /// `"Ya"` or 1 for TRUE.
  case truthLiteral
  /// TODAY, NOW.
  case today
  /// MONTH, YEAR.
  case datePart
  /// `H12`, `$H$12`, `A1:A9`.
  case cellAddress
  /// `AND(a; b)`.
  case joinedLikeAFunction
  case between
  /// IF without its third part, ROUND without places …: a function that has fewer parts elsewhere, or just here.
  case missingPart(of: String)
  /// IFERROR.
  case caughtDivision
  case power
}
