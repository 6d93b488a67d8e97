// No text whatever crashes the parser: it gives a formula, or an error whose place lies inside the text.

import Formulas
import TestKit
import Testing

struct FuzzTests {
  static let words = [
    "a", "b", "uang", "nama", "tgl", "tgl2", "ya", "kode", "[Angka A]", "[", "]", "\"x\"", "\"", "1", "2.5", "0", ".", "1e", "(", ")", "(",
    ")", ";", ",", "+",
    "-", "*", "/", "=", "<>", "<", "<=", ">", ">=", "AND", "OR", "NOT", "IN", "IS", "EMPTY", "CONTAINS", "WHERE", "TRUE", "FALSE",
    "AWAL_BULAN",
    "AKHIR_BULAN", "COUNT(", "SUM(", "AVERAGE(", "MEDIAN(", "MIN(", "MAX(", "ROUND(", "ABS(", "IF(", "DAYS(", "DATE(2026;3;1)", "DATE(",
    "zzz", "\u{A0}", "é",
    "%", "\u{0}", "👩‍👩‍👧", "\u{301}",
  ]

  @Test func soupOfTokensIsReadOrRefused() throws {
    var random = SplitMix(seed: 3)
    var parsed = 0
    for _ in 0..<30_000 {
      let length = Int.random(in: 1...14, using: &random)
      let text = (0..<length).map { _ in Self.words[Int.random(in: 0..<Self.words.count, using: &random)] }.joined(separator: " ")
      if try check(text) { parsed += 1 }
      if try check("COUNT(WHERE \(text))") { parsed += 1 }
    }
    #expect(parsed > 150)
  }

  @Test func bytesOfAnyKindAreReadOrRefused() throws {
    var random = SplitMix(seed: 4)
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...60, using: &random)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func spoiledFormulasAreReadOrRefused() throws {
    var random = SplitMix(seed: 6)
    for (_, _, text) in CatalogueTests.formulas {
      for _ in 0..<60 {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: bytes.remove(at: place)
          case 1: bytes.insert(UInt8.random(in: 32...126, using: &random), at: place)
          default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
          }
        }
        _ = try check(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  @Test(arguments: ["(", "NOT ", "-", "IF(", "COUNT(", "COUNT(WHERE ", "1+(", "a IN (", "ROUND(ABS(", "[", "\"", "1 = ", "NOT IN ("])
  func repetitionDoesNotOverflow(_ part: String) throws {
    for prefix in ["", "COUNT(WHERE ", "="] {
      for count in [10, 100, 500, 2_000, 100_000] {
        _ = try check(prefix + String(repeating: part, count: count))
      }
    }
  }

  /// Whether it is a formula; if not, its error must have a place. What parses must evaluate and print as itself.
  private func check(_ text: String) throws -> Bool {
    let formula: Formula
    do throws(FormulaError) {
      formula = try Formula(parsing: text, over: Sample.schema)
    } catch {
      #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count, "\(text)")
      return false
    }
    let value = formula.value(of: formula.states(over: Sample.table, scope: nil, month: Sample.march), month: Sample.march)
    #expect(value?.isFinite ?? true)
    let again = try Formula(parsing: formula.canonicalText, over: Sample.schema)
    #expect(again.root == formula.root && again.aggregates == formula.aggregates, "\(text) printed as \(formula.canonicalText)")
    #expect(again.canonicalText == formula.canonicalText)
    return true
  }
}
