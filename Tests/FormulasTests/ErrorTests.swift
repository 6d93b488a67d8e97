// Every error of the formula language: its kind, the place it marks with ‹ ›, and what it suggests.

import Formulas
import Testing

struct ErrorTests {
  struct Row: CustomTestStringConvertible {
    let marked: String
    let kind: FormulaError.Kind
    let suggestion: String?
    let habit: FormulaHabit?
    var testDescription: String { marked }

    init(_ marked: String, _ kind: FormulaError.Kind, _ suggestion: String? = nil, _ habit: FormulaHabit? = nil) {
      self.marked = marked
      self.kind = kind
      self.suggestion = suggestion
      self.habit = habit
    }
  }

  static let rows = [
    // Names and places
    Row("‹a› + 1", .columnOutsideAggregate(key: "a"), "SUM(a)"),
    Row("SUM(a) / ‹[Angka A]›", .columnOutsideAggregate(key: "a"), "SUM([Angka A])"),
    Row("SUM(‹MAX›(a))", .aggregateInsideAggregate("MAX")), Row("COUNT(WHERE ‹SUM›(a) > 1)", .aggregateInsideAggregate("SUM")),
    Row("SUM(‹uangg›)", .unknownName("uangg"), "uang"), Row("SUM(‹Metode_pemiihan›)", .unknownName("Metode_pemiihan"), "metode_pemilihan"),
    Row("SUM(‹xyzzy›)", .unknownName("xyzzy")), Row("SUM(‹[Nilai Kontrk]›)", .unknownTitle("Nilai Kontrk"), "[Nilai Kontrak (Rp)]"),
    Row("SUM(‹[]›)", .unknownTitle("")), Row("‹SUMM›(a)", .unknownFunction("SUMM"), "SUM"),
    Row("‹VLOOKUP›(a)", .unknownFunction("VLOOKUP")),
    Row("SUM(‹Nilai Kontrak›)", .unknownName("Nilai Kontrak"), "uang"), Row("SUM(‹nilai› pagu)", .unknownName("nilai")),
    Row("SUM ‹a›", .expected(.openingBracket, found: "a")),
    Row("‹COUNTIF›(a; 1)", .unknownFunction("COUNTIF"), "COUNT", .conditionalFunction(.count)),
    // Types
    Row("COUNT(WHERE ‹a = \"x\"›)", .unlikeTypes(.number, .text)),
    Row("COUNT(WHERE ‹tgl > 3›)", .unlikeTypes(.date, .number), nil, .dateLiteral),
    Row("COUNT(WHERE ‹nama = TRUE›)", .unlikeTypes(.text, .boolean)),
    Row("COUNT(WHERE nama IN (\"x\"; ‹3›))", .unlikeTypes(.text, .number), "\"3\"", .quotes),
    Row("COUNT(WHERE ya ‹<› TRUE)", .noOrder(.boolean)), Row("COUNT(WHERE nama ‹>=› \"x\")", .noOrder(.text)),
    Row("SUM(‹nama + 1›)", .badArithmetic(sign: "+", left: .text, right: .number)),
    Row("SUM(‹-nama›)", .badArithmetic(sign: "-", left: .text, right: nil)),
    Row("SUM(‹ya * 2›)", .badArithmetic(sign: "*", left: .boolean, right: .number)),
    Row("MAX(‹tgl + tgl2›)", .badArithmetic(sign: "+", left: .date, right: .date)),
    Row("MAX(‹1 - tgl›)", .badArithmetic(sign: "-", left: .number, right: .date)),
    Row("MAX(‹tgl * 2›)", .badArithmetic(sign: "*", left: .date, right: .number)),
    Row("MAX(‹-tgl›)", .badArithmetic(sign: "-", left: .date, right: nil)),
    Row("MAX(‹tgl - tgl2 + tgl + tgl›)", .badArithmetic(sign: "+", left: .date, right: .date)),
    Row("COUNT(‹kode + 1›)", .badArithmetic(sign: "+", left: .codeList, right: .number)),
    Row("SUM(IF(a = 1; ‹1; \"x\"›))", .branchesOfTwoTypes(.number, .text)),
    Row("IF(1 = 1; ‹1; AWAL_BULAN›)", .branchesOfTwoTypes(.number, .date)),
    Row("COUNT(WHERE ‹kode = \"x\"›)", .codeListCompared, "kode CONTAINS \"x\""),
    Row("COUNT(WHERE ‹kode› <> \"x\")", .codeListCompared), Row("COUNT(WHERE a = ‹kode›)", .codeListCompared),
    Row("COUNT(WHERE ‹kode› IN (\"x\"))", .codeListCompared),
    Row("COUNT(IF(TRUE; ‹kode›; kode))", .codeListCompared), Row("COUNT(WHERE ‹a› CONTAINS \"x\")", .cannotContain(.number)),
    Row("SUM(‹nama›)", .argumentType(function: "SUM", found: .text)), Row("SUM(‹tgl›)", .argumentType(function: "SUM", found: .date)),
    Row("MAX(‹nama›)", .argumentType(function: "MAX", found: .text)), Row("MIN(‹ya›)", .argumentType(function: "MIN", found: .boolean)),
    Row("AVERAGE(‹ya›)", .argumentType(function: "AVERAGE", found: .boolean)),
    Row("SUM(ABS(‹tgl›))", .argumentType(function: "ABS", found: .date)),
    Row("SUM(DAYS(tgl; ‹a›))", .argumentType(function: "DAYS", found: .number)), Row("‹AWAL_BULAN›", .notANumber(.date)),
    Row("‹MAX(tgl)›", .notANumber(.date)),
    Row("‹TRUE›", .notANumber(.boolean)), Row("‹\"x\"›", .notANumber(.text)), Row("‹SUM(a) > 1›", .conditionAsValue),
    Row("COUNT(‹a > 1›)", .conditionAsValue, "WHERE a > 1", .conditionWithoutWhere), Row("COUNT(WHERE ‹a›)", .notACondition(.number)),
    Row("COUNT(WHERE ya AND ‹nama›)", .notACondition(.text)),
    Row("COUNT(WHERE ‹1 < a <› 3)", .chainedComparison), Row("COUNT(WHERE ‹a = 1 IS› EMPTY)", .chainedComparison),
    Row("‹DATE(2026; 2; 29)› - AWAL_BULAN", .impossibleDate(year: 2026, month: 2, day: 29)),
    Row("‹DATE(2026; 13; 1)› - AWAL_BULAN", .impossibleDate(year: 2026, month: 13, day: 1)),
    Row("DATE(‹-›2026; 1; 1) - AWAL_BULAN", .dateNeedsWholeLiterals),
    Row("DATE(2026; ‹1.0›; 1) - AWAL_BULAN", .dateNeedsWholeLiterals), Row("MAX(DATE(2026; 1; ‹a›))", .dateNeedsWholeLiterals),
    Row("ROUND(1; ‹16›)", .roundNeedsPlaces), Row("ROUND(1; ‹-16›)", .roundNeedsPlaces), Row("ROUND(1; ‹1.5›)", .roundNeedsPlaces),
    Row("SUM(ROUND(a; ‹b›))", .roundNeedsPlaces),
    Row("IF(‹1›; 2; 3)", .notACondition(.number)), Row("COUNT(WHERE ya OR ‹1›)", .notACondition(.number), nil, .halfComparison),
    Row("IF(‹AWAL_BULAN›; 2; 3)", .notACondition(.date)),
    Row("MEDIAN(‹nama›)", .argumentType(function: "MEDIAN", found: .text)),
    Row("AVERAGE(‹tgl›)", .argumentType(function: "AVERAGE", found: .date)),
    Row("MAX(‹kode›)", .argumentType(function: "MAX", found: .codeList)),
    Row("SUM(ROUND(‹nama›; 1))", .argumentType(function: "ROUND", found: .text)),
    Row("SUM(DAYS(‹nama›; tgl))", .argumentType(function: "DAYS", found: .text)),
    Row("SUM(a / ‹(tgl > tgl2)›)", .conditionAsValue), Row("COUNT(WHERE ‹tgl IN (3›))", .unlikeTypes(.date, .number), nil, .dateLiteral),
    Row("COUNT(WHERE ‹IF(ya; 1; 2) = \"x\"›)", .unlikeTypes(.number, .text)), Row("COUNT(WHERE NOT ‹a›)", .notACondition(.number)),
    Row("COUNT(WHERE ya OR ‹a›)", .notACondition(.number)), Row("SUM(IF(a = 1; ‹tgl; 0›))", .branchesOfTwoTypes(.date, .number)),
    Row("COUNT(WHERE a = 1 AND ‹2 = 2 =› 2)", .chainedComparison), Row("DATE(‹\"2026\"›; 1; 1) - AWAL_BULAN", .dateNeedsWholeLiterals),
    Row("‹DATE(0; 1; 1)› - AWAL_BULAN", .impossibleDate(year: 0, month: 1, day: 1)),
    // Words
    Row("‹›", .nothing), Row("=‹›", .nothing), Row("1 +‹›", .expected(.value, found: "")),
    Row("(1‹›", .expected(.closingBracket, found: "")),
    Row("1 ‹)›", .expected(.end, found: ")")), Row("SUM(a)‹%›", .unexpectedCharacter("%"), nil, .percentSign),
    Row("1 ‹WHERE› 2", .expected(.end, found: "WHERE"), nil, .whereOutside),
    Row("SUM(‹WHERE› a = 1)", .expected(.value, found: "WHERE"), nil, .nothingBeforeWhere(.sum)),
    Row("‹COUNT()›", .expected(.whereOrValue, found: ")"), "COUNT(WHERE TRUE)"),
    Row("1 + ‹COUNT(*)›", .expected(.whereOrValue, found: "*"), "COUNT(WHERE TRUE)"),
    Row("‹12abc›", .badNumber("12abc"), nil, .dressedNumber),
    Row("‹1.2.3›", .badNumber("1.2.3")), Row("‹12.›", .badNumber("12.")), Row("‹.›", .badNumber(".")), Row("‹1e›", .badNumber("1e")),
    Row("‹1e999›", .badNumber("1e999")),
    Row("‹1_000›", .badNumber("1_000"), "1000"), Row("COUNT(WHERE nama = ‹\"x)›", .unclosedText), Row("SUM(‹[Nama)›", .unclosedTitle),
    Row("COUNT(WHERE nama = ‹“x”›)", .unexpectedCharacter("“"), "\"x\"", .quotes),
    Row("COUNT(WHERE a ‹≤› 3)", .unexpectedCharacter("≤"), "<="),
    Row(
      "COUNT(WHERE nama CONTAINS ‹metode_pemilihan›)", .expected(.textLiteral, found: "metode_pemilihan"), "\"metode_pemilihan\"", .quotes),
    Row("COUNT(WHERE a IS ‹3›)", .expected(.empty, found: "3"), nil, .isWithValue),
    Row("COUNT(WHERE a IN ‹3›)", .expected(.openingBracket, found: "3")),
    Row("COUNT(WHERE a IN (‹)›)", .expected(.value, found: ")")),
    Row("DAYS(AWAL_BULAN‹)›", .expected(.separator, found: ")"), nil, .missingPart(of: "DAYS")),
    Row("IF(1 = 1; 2‹)›", .expected(.separator, found: ")"), nil, .missingPart(of: "IF")),
    Row("ROUND(SUM(a)‹)›", .expected(.separator, found: ")"), nil, .missingPart(of: "ROUND")),
    Row("DATE(2026; 3‹)›", .expected(.separator, found: ")"), nil, .missingPart(of: "DATE")),
    Row("COUNT(WHERE ‹a = \"\"›)", .unlikeTypes(.number, .text), nil, .emptiness), Row("‹+›1", .expected(.value, found: "+")),
    Row("é ‹@›", .unexpectedCharacter("@")),
    Row("SUM(a WHERE ‹)›", .expected(.value, found: ")")), Row("1 ‹,›5", .expected(.end, found: ",")),
  ]

  @Test(arguments: rows)
  func anErrorMarksItsPlace(_ row: Row) throws {
    let text = row.marked.replacing("‹", with: "").replacing("›", with: "")
    let error = try #require(Sample.error(of: text))
    #expect(error.kind == row.kind)
    #expect(error.suggestion == row.suggestion)
    #expect(error.habit == row.habit)
    var bytes = Array(text.utf8)
    bytes.insert(contentsOf: Array("›".utf8), at: error.range.upperBound)
    bytes.insert(contentsOf: Array("‹".utf8), at: error.range.lowerBound)
    #expect(String(decoding: bytes, as: UTF8.self) == row.marked)
  }

  @Test func aTextHasAtMostTwoThousandCharacters() {
    let sum = "1" + String(repeating: "+1", count: 999)
    #expect(Sample.error(of: sum + " ") == nil)
    #expect(Sample.error(of: sum + "  ")?.kind == .tooLong(characters: 2_001))
    #expect(Sample.error(of: sum + "  ")?.range == 2_000..<2_001)
  }

  @Test func nestingHasSixtyFourLevels() {
    func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> FormulaError? {
      Sample.error(of: String(repeating: open, count: count) + inner + String(repeating: close, count: count))
    }
    #expect(nested("(", "1", ")", 64) == nil)
    #expect(nested("(", "1", ")", 65)?.kind == .tooDeep)
    #expect(nested("(", "1", ")", 65)?.range == 64..<65)
    #expect(nested("-", "1", "", 64) == nil)
    #expect(nested("-", "1", "", 65)?.kind == .tooDeep)
    #expect(nested("ABS(", "1", ")", 65)?.kind == .tooDeep)
    #expect(nested("(", "", "", 2_000)?.kind == .tooDeep)
    #expect(nested("IF(", "", "", 600)?.kind == .tooDeep)
    #expect(Sample.error(of: "COUNT(WHERE " + String(repeating: "NOT ", count: 490) + "ya)")?.kind == .tooDeep)
    #expect(Sample.error(of: "COUNT(WHERE a" + String(repeating: " IN (", count: 300))?.kind != nil)
    #expect(Sample.error(of: "COUNT(WHERE ya" + String(repeating: " OR ya", count: 300) + ")") == nil)
  }
}
