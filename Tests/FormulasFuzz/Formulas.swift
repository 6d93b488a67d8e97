// Formulas of hostile bytes: read or refused with a place, printed as what parses to itself, and all of it in a moment.

import Formulas

/// Text as it comes, or bytes that each stand for a word of the language: those reach deeper.
func fuzzFormulas(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return tryFormula("") }
  let rest = bytes.dropFirst()
  if first.isMultiple(of: 2) {
    tryFormula(String(decoding: rest, as: UTF8.self))
  } else {
    tryFormula(rest.map { formulaWords[Int($0) % formulaWords.count] }.joined(separator: first % 4 == 1 ? " " : ""))
  }
}

/// Parsing, printing and computing over four rows: longer than this, and somebody waits for a plan.
private let patience = Duration.seconds(2)

private func tryFormula(_ text: String) {
  let start = ContinuousClock.now
  tryAs(text, "formula", parse: formula, print: \.canonicalText) { formula in
    let value = formula.value(of: formula.states(over: Sample.table, scope: nil, month: Sample.march), month: Sample.march)
    promise(value?.isFinite ?? true, "\(text) gives \(String(describing: value))")
  }
  tryAs(text, "condition", parse: condition, print: \.canonicalText) { condition in
    promise(condition.holds(over: Sample.table, month: Sample.march).count == Sample.table.count, "\(text) leaves rows out")
  }
  let time = ContinuousClock.now - start
  promise(time < patience, "\(text) takes \(time)")
}

private func formula(_ text: String) throws(FormulaError) -> Formula { try Formula(parsing: text, over: Sample.schema) }
private func condition(_ text: String) throws(FormulaError) -> Condition { try Condition(parsing: text, over: Sample.schema) }

private func tryAs<Parsed>(
  _ text: String, _ what: String, parse: (String) throws(FormulaError) -> Parsed, print: (Parsed) -> String, use: (Parsed) -> Void
) {
  let parsed: Parsed
  do throws(FormulaError) {
    parsed = try parse(text)
  } catch {
    return check(error, of: text, parse)
  }
  use(parsed)
  let printed = print(parsed)
  do throws(FormulaError) {
    promise(print(try parse(printed)) == printed, "\(what) \(text) printed as \(printed) prints anew")
    if let one = parsed as? Formula, let other = try parse(printed) as? Formula {
      promise(one.root == other.root && one.aggregates == other.aggregates, "\(text) printed as \(printed) is another formula")
    }
    if let one = parsed as? Condition, let other = try parse(printed) as? Condition {
      promise(one.root == other.root && one.columns == other.columns, "\(text) printed as \(printed) is another condition")
    }
  } catch {
    // Printing may lengthen: a formula at the limit may be printed beyond it.
    guard case .tooLong = error.kind else { fatalError("\(what) \(text) printed as \(printed) is refused: \(error)") }
  }
}

/// The place lies in the text, between whole characters; what is suggested can be put there.
private func check<Parsed>(_ error: FormulaError, of text: String, _ parse: (String) throws(FormulaError) -> Parsed) {
  var bytes = Array(text.utf8)
  let range = error.range
  promise(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(text): \(error) lies outside")
  for end in [range.lowerBound, range.upperBound] {
    promise(end == bytes.count || bytes[end] & 0xC0 != 0x80, "\(text): \(error) cuts a character")
  }
  guard let suggestion = error.suggestion else { return }
  bytes.replaceSubrange(range, with: Array(suggestion.utf8))
  let changed = String(decoding: bytes, as: UTF8.self)
  do throws(FormulaError) {
    _ = try parse(changed)
  } catch let next {
    promise(next != error || changed != text, "\(text): \(suggestion) is suggested for itself")
  }
}

private let formulaWords = [
  "a", "b", "uang", "nama", "tgl", "tgl2", "ya", "kode", "metode_pemilihan", "[Angka A]", "[Nilai Kontrak]", "[", "]", "\"x\"", "\"", "'x'",
  "“x”", "1",
  "2.5", "0", ".5", "1e", "0,5", "1.000.000", "95%", "(", ")", "(", ")", ")", ";", ",", "+", "-", "*", "/", "=", "<>", "<", "<=", ">", ">=",
  "==",
  "!=", "&&", "≤", "AND", "OR", "NOT", "IN", "IS", "EMPTY", "CONTAINS", "WHERE", "TRUE", "FALSE", "AWAL_BULAN", "AKHIR_BULAN", "COUNT(",
  "SUM(",
  "AVERAGE(", "MEDIAN(", "MIN(", "MAX(", "ROUND(", "ABS(", "IF(", "DAYS(", "DATE(2026;3;1)", "DATE(", "SUMIF(", "COUNTA(", "JUMLAH(", "DAN",
  "KOSONG",
  "BUKAN", "Selesai", "H12", "$H$1", "zzz", "\u{A0}", "é", "%", "\u{0}", "👩‍👩‍👧", "\u{301}", "\u{200B}", "COUNT(WHERE ", " IS NOT EMPTY",
  " NOT IN (",
]

/// One formula for each construct, and the long ones of the catalogue's kind.
var formulaSeeds: [[UInt8]] {
  let texts = [
    "=(SUM(uang WHERE a IS NOT EMPTY) - SUM(uang WHERE b IS NOT EMPTY)) / SUM(uang) * 100",
    "AVERAGE(DAYS(tgl2; tgl) WHERE nama IN (\"Tender\"; \"Seleksi\") AND tgl2 >= tgl)", "COUNT(WHERE kode CONTAINS \"biaya\" OR NOT ya)",
    "ROUND(IF(MAX(tgl) > AKHIR_BULAN - 3; ABS(-MIN(a)); MEDIAN(b)), 2)", "MAX(tgl) - DATE(2026; 3; 1)",
    "a = 1 AND nama NOT IN (\"x\") OR ya = TRUE",
    "SUMIF(nama; 'x'; 0,5)", "COUNT(WHERE tgl <= \"31/03/2026\")", "COUNT(WHERE a KOSONG)", "SUM([Nilai Kontrak (Rp)] * .5e1)",
  ]
  return texts.map { [0] + Array($0.utf8) } + [[1] + (0..<40).map { UInt8($0 * 2) }, [3] + (0..<40).map { UInt8(127 - $0) }]
}
