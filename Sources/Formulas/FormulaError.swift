// What is wrong with a formula, and where.

/// Why a text is not a formula. Facts only: the words for people are elsewhere.
package struct FormulaError: Error, Equatable, Sendable {
  package let kind: Kind
  /// The place: UTF-8 offsets in the text as given, a leading `=` included. Empty at the end of the text when something is missing there.
  package let range: Range<Int>
  /// What was probably meant in that place: a key, a function, a sign.
  package let suggestion: String?
  /// The habit from elsewhere that shows in it.
  package let habit: FormulaHabit?

  package init(_ kind: Kind, at range: Range<Int>, suggestion: String? = nil, habit: FormulaHabit? = nil) {
    self.kind = kind
    self.range = range
    self.suggestion = suggestion
    self.habit = habit
  }

  package enum Kind: Equatable, Sendable {
    /// Longer than `Formula.maximumLength`.
    case tooLong(characters: Int)
    /// Nested deeper than `Formula.maximumDepth`.
    case tooDeep
    case nothing
    case unexpectedCharacter(String)
    case unclosedText
    case unclosedTitle
    /// `12abc`, `1.2.3`, `12.`, `0,5`, or beyond the doubles.
    case badNumber(String)
    /// Something else was needed here; `found` is empty at the end of the text.
    case expected(Expectation, found: String)
    case unknownName(String)
    case unknownTitle(String)
    case unknownFunction(String)
    case columnOutsideAggregate(key: String)
    case aggregateInsideAggregate(String)
    /// An aggregate in a `Condition`, which sees single rows only.
    case aggregateInCondition(String)
    case unlikeTypes(ValueType, ValueType)
    /// Arithmetic on text, booleans or code lists; date + date; number − date; a date times something. `right` nil: a sign.
    case badArithmetic(sign: String, left: ValueType, right: ValueType?)
    /// `<` or `>` between texts or booleans.
    case noOrder(ValueType)
    /// A code list compared by anything but CONTAINS or IS EMPTY, or as a value of IF.
    case codeListCompared
    /// CONTAINS on what is neither text nor code list.
    case cannotContain(ValueType)
    case notACondition(ValueType)
    case conditionAsValue
    /// `a < b < c`.
    case chainedComparison
    case branchesOfTwoTypes(ValueType, ValueType)
    case argumentType(function: String, found: ValueType)
    case impossibleDate(year: Int, month: Int, day: Int)
    /// An argument of DATE that is no whole-number literal.
    case dateNeedsWholeLiterals
    /// ROUND's n is no whole literal −15…15.
    case roundNeedsPlaces
    /// A formula whose value is not a number.
    case notANumber(ValueType)
  }

  package enum Expectation: Equatable, Sendable {
    case value, comparison, separator, openingBracket, closingBracket, empty, textLiteral, end
    /// WHERE or an expression, in COUNT.
    case whereOrValue
  }
}
