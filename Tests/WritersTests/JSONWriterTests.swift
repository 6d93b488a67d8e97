// JSON bytes: numbers, texts and structure.

import Testing

@testable import Writers

struct JSONWriterTests {
  private func text(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (10.0, "10"), (-0.0, "0"), (0.1, "0.1"), (97.31, "97.31"), (96.84210526315789, "96.84210526315789"), (1e21, "1e+21"), (-2.5, "-2.5"),
    (9_007_199_254_740_991, "9007199254740991"), (Double.nan, "null"), (Double.infinity, "null"),
  ])
  func numbersAreTheShortestThatReadBack(_ number: Double, _ expected: String) {
    #expect(text { $0.value(number) } == expected)
  }

  @Test(arguments: [
    (Int64(0), "0"), (100, "1"), (12_345, "123.45"), (12_340, "123.4"), (-5, "-0.05"), (9_223_372_036_854_775_807, "92233720368547758.07"),
  ])
  func senAreRupiah(_ sen: Int64, _ expected: String) {
    #expect(text { $0.rupiah(sen) } == expected)
  }

  @Test func textsAreEscaped() {
    #expect(text { $0.value("a\"b\\c\n\t\r\u{1}\u{1F}é\u{7F}") } == "\"a\\\"b\\\\c\\n\\t\\r\\u0001\\u001fé\u{7F}\"")
  }

  @Test func structureNests() {
    let json = text {
      $0.object { json in
        json.key("a")
        json.list([1, 2]) { $0.value($1) }
        json.key("b\"")
        json.object { _ in }
        json.key("c")
        json.null()
      }
    }
    #expect(json == #"{"a":[1,2],"b\"":{},"c":null}"#)
  }
}
