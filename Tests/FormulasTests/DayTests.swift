// Days, months and Excel's serial numbers.

import Formulas
import Testing

struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (2026, 3, 12, 20_524), (2000, 2, 29, 11_016), (1969, 12, 31, -1), (1900, 3, 1, -25_508), (1, 1, 1, -719_162),
    (9999, 12, 31, 2_932_896),
  ])
  func aDateHasItsNumber(_ year: Int, _ month: Int, _ day: Int, _ number: Int32) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect(found.number == number)
    #expect((found.year, found.month, found.day) == (year, month, day))
  }

  @Test(arguments: [(2025, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (0, 1, 1), (10_000, 1, 1)])
  func aDateThatDoesNotExistIsNone(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayOfEightCenturiesFollowsTheLast() {
    var number: Int32 = -170_000
    while number < 130_000 {
      let day = Day(number: number)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      number += 7
    }
  }

  @Test func isoTextIsPadded() throws {
    #expect(try #require(Day(year: 2026, month: 3, day: 2)).iso == "2026-03-02")
    #expect(Day.earliest.iso == "0001-01-01")
    #expect(Day.latest.iso == "9999-12-31")
  }

  @Test func aMonthEndsOnItsLastDay() {
    #expect(Day.lastOfMonth(year: 2024, month: 2).iso == "2024-02-29")
    #expect(Month(year: 2026, month: 2).first.iso == "2026-02-01")
    #expect(Month(year: 2026, month: 2).last.iso == "2026-02-28")
    #expect(Month(year: 2026, month: 12).last.adding(1).iso == "2027-01-01")
    #expect(Day(number: 0).adding(.max).number == .max)
  }

  @Test(arguments: [(1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (46_093.75, "2026-03-12"), (2_958_465.99, "9999-12-31")])
  func aSerialIsADay(_ serial: Double, _ iso: String) throws {
    let day = try #require(Day(excelSerial: serial))
    #expect(day.iso == iso)
    #expect(day.excelSerial == serial.rounded(.down))
  }

  @Test(arguments: [60, 60.5, 0, 0.9, -1, 2_958_466, Double.nan, .infinity, -.infinity])
  func aSerialThatIsNoDayIsNone(_ serial: Double) {
    #expect(Day(excelSerial: serial) == nil)
  }
}
