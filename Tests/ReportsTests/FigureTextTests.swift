// Printed figures: two decimals, Indonesian points and commas.

import Reports
import Testing

struct FigureTextTests {
  @Test(arguments: [
    (1234.56, "1.234,56"), (1.005, "1,01"), (0, "0,00"), (-0.004, "0,00"), (-1234.5, "-1.234,50"), (1e6, "1.000.000,00"), (97.305, "97,31"),
    (100, "100,00"),
    (999.995, "1.000,00"),
  ])
  func twoDecimals(_ value: Double, _ expected: String) { #expect(FigureText.decimal2(value) == expected) }

  @Test func emptyIsADash() {
    #expect(FigureText.decimal2(nil) == "–")
    #expect(FigureText.decimal2(.nan) == "–")
    #expect(FigureText.count(nil) == "–")
  }

  @Test(arguments: [(12.0, "12"), (12.5, "12,5"), (1200, "1.200"), (0.126, "0,13")])
  func short(_ value: Double, _ expected: String) { #expect(FigureText.short(value) == expected) }

  @Test(arguments: [
    (Int64(0), "Rp 0"), (123_456_700, "Rp 1.234.567"), (1_005, "Rp 10,05"), (-250, "Rp -2,50"), (Int64.max, "Rp 92.233.720.368.547.758,07"),
  ])
  func rupiah(_ sen: Int64, _ expected: String) { #expect(FigureText.rupiah(sen) == expected) }
}
