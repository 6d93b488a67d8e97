// Formulas and their errors in words: two formulas that read alike are alike, and whatever is refused is said and shown.

import Findings
import Formulas
import Reports
import TestKit
import Testing

struct WordsTests {
  /// Small formulas come near each other, large ones nest everything in everything.
  @Test(arguments: [1, 2, 3, 5])
  func formulasThatReadAlikeAreAlike(_ depth: Int) throws {
    var grower = Grower(random: SplitMix(seed: UInt64(50 + depth)))
    var known: [String: String] = [:]
    for _ in 0..<5_000 {
      let formula = try Formula(parsing: grower.number(depth: depth, overRows: false), over: Sample.schema)
      let words = FormulaInWords.phrase(formula, over: Sample.schema)
      let other = known.updateValue(formula.canonicalText, forKey: words)
      #expect(other == nil || other == formula.canonicalText, "\(words)")
    }
    #expect(known.count > 300)
  }

  @Test func everyErrorIsSaidAndMarked() {
    var random = SplitMix(seed: 60)
    var refused = 0
    for _ in 0..<6_000 {
      let length = Int.random(in: 1...40, using: &random)
      let separator = Bool.random(using: &random) ? " " : ""
      let text = (0..<length).map { _ in FuzzTests.words[Int.random(in: 0..<FuzzTests.words.count, using: &random)] }.joined(
        separator: separator)
      guard let error = Sample.error(of: text) else { continue }
      refused += 1
      #expect(!FormulaWords.reason(error, in: text).isEmpty)
      if error.suggestion != nil || error.habit != nil { #expect(!FormulaWords.advice(error).isEmpty) }
      let shown = MarkedText(text, piece: error.range)
      #expect(shown.marks.count { $0 == "^" } == 1 && shown.marks.allSatisfy { " ^~".contains($0) }, "\(text)")
      #expect(shown.marks.count <= 70 && shown.line.count <= 70, "\(text)")
      #expect(!shown.line.contains { $0.isNewline })
    }
    #expect(refused > 5_000)
  }
}
