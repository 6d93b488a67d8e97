// Days and the calendar.

import Formulas
import Testing

@Test func aDayKnowsItsDate() throws {
  #expect(try #require(Day(year: 2026, month: 3, day: 12)).iso == "2026-03-12")
}
