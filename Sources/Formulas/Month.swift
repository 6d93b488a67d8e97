// The month whose first and last day a formula may name.

/// A calendar month, known by its first and last day.
package struct Month: Hashable, Sendable {
  package let first: Day
  package let last: Day

  /// - Precondition: `year` in 1…9999, `month` in 1…12.
  package init(year: Int, month: Int) {
    last = Day.lastOfMonth(year: year, month: month)
    first = last.adding(1 - last.day)
  }
}
