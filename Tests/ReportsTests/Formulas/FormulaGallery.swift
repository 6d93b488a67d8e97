// The gallery of formula errors: the smallest input that gives each message, and the exact text on the terminal.

import Findings
import Formulas
import Plans
import Reports
import Spreadsheets
import Submissions
import Testing

/// Rows hold what is shown; their second line, which shows the formula whole, is the input.
enum FormulaGallery {
  static let all = names + habits + literals + types

  static func formula(of row: String) throws -> String {
    String(try #require(row.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().first).dropFirst(4))
  }

  /// The error of a formula over the packages, and what the terminal says of it.
  static func shown(_ text: String) throws -> (error: FormulaError, lines: String) {
    let error = try #require(refusal(of: text), "\(text) is a formula")
    let file = SourceFile(name: "rencana-kinerja.xlsx", sha256: "0")
    let finding = Finding(
      .R04, .error, in: file, sheet: "Indikator", cell: CellReference(row: 2, column: 7), column: "Rumus", value: text, piece: error.range,
      facts: FormulaWords.facts(error, in: text))
    let lines = findingsText([CheckedFile(file: file, findings: [finding], isUsable: false)], isPlan: true, usesColour: false)
    let told = lines.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).prefix { !$0.isEmpty }
    return (error, told.map { $0.dropFirst(4) }.joined(separator: "\n"))
  }

  static func refusal(of text: String) -> FormulaError? {
    do throws(FormulaError) {
      _ = try Formula(parsing: text, over: TableDeclaration.packages.schema)
      return nil
    } catch {
      return error
    }
  }
}

struct FormulaGalleryTests {
  @Test(arguments: FormulaGallery.all)
  func anErrorIsShownLikeThis(_ row: String) throws {
    #expect(try FormulaGallery.shown(FormulaGallery.formula(of: row)).lines == row)
  }

  /// What is suggested stands in the place that is marked: written there, it takes this error away.
  @Test(arguments: FormulaGallery.all)
  func aSuggestionFitsItsPlace(_ row: String) throws {
    let text = try FormulaGallery.formula(of: row)
    let error = try #require(FormulaGallery.refusal(of: text))
    guard let suggestion = error.suggestion else { return }
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(error.range, with: Array(suggestion.utf8))
    let next = FormulaGallery.refusal(of: String(decoding: bytes, as: UTF8.self))
    #expect(next == nil || next?.kind != error.kind, "\(String(decoding: bytes, as: UTF8.self))")
    #expect(next.map { $0.range.lowerBound >= error.range.lowerBound } ?? true)
  }

  /// The gallery holds every kind of error and every habit but those that need a condition or a very long text.
  @Test func theGalleryIsWhole() throws {
    let errors = try FormulaGallery.all.map { try #require(FormulaGallery.refusal(of: FormulaGallery.formula(of: $0))) }
    func names(_ values: [Any]) -> Set<String> { Set(values.map { String("\($0)".prefix { $0 != "(" }) }) }
    #expect(
      names(errors.map(\.kind)) == [
        "nothing", "unexpectedCharacter", "unclosedText", "unclosedTitle", "badNumber", "expected", "unknownName", "unknownTitle",
        "unknownFunction",
        "columnOutsideAggregate", "aggregateInsideAggregate", "unlikeTypes", "badArithmetic", "noOrder", "codeListCompared",
        "cannotContain",
        "notACondition", "conditionAsValue", "chainedComparison", "branchesOfTwoTypes", "argumentType", "impossibleDate",
        "dateNeedsWholeLiterals",
        "roundNeedsPlaces", "notANumber",
      ])
    #expect(
      names(errors.compactMap(\.habit)) == [
        "conditionalFunction", "conditionAfterSeparator", "conditionWithoutWhere", "nothingBeforeWhere", "whereOutside", "halfComparison",
        "isWithValue",
        "misplacedNot", "countOfFilled", "sumOfProducts", "emptiness", "quotes", "percentSign", "decimalComma", "dressedNumber",
        "numberInQuotes",
        "dateLiteral", "today", "datePart", "cellAddress", "joinedLikeAFunction", "between", "missingPart", "caughtDivision", "power",
      ])
  }

  @Test(arguments: [
    (
      "lapor = \"Ya\"", "benar/salah dibandingkan dengan teks (pada \"\"Ya\"\", huruf ke-9)",
      "Maksud Anda `TRUE`? Kolom benar/salah dibandingkan dengan TRUE atau FALSE."
    ),
    (
      "tepat_waktu = 0", "benar/salah dibandingkan dengan bilangan (pada \"0\", huruf ke-15)",
      "Maksud Anda `FALSE`? Kolom benar/salah dibandingkan dengan TRUE atau FALSE."
    ),
  ])
  func aBooleansErrorIsWordedLikeThis(_ text: String, _ reason: String, _ advice: String) throws {
    do throws(FormulaError) {
      _ = try Condition(parsing: text, over: TableDeclaration.submissionsSchema)
      Issue.record("\(text) is a condition")
    } catch {
      #expect(FormulaWords.reason(error, in: text) == reason)
      #expect(FormulaWords.advice(error) == advice)
    }
  }

  /// A plan's conditions are no formulas; their errors read the same.
  @Test(arguments: [
    ("pagu >= ", "di sini seharusnya nilai (di akhir)", ""),
    (
      "WHERE pagu > 0", "di sini seharusnya nilai, bukan WHERE (pada \"WHERE\", huruf ke-1)",
      "Syarat di sini ditulis langsung, tanpa WHERE."
    ),
    (
      "SUM(pagu) > 0", "SUM tidak boleh dipakai dalam syarat, yang dibaca baris demi baris (pada \"SUM\", huruf ke-1)", ""
    ),
    ("pagu > 0 DAN hps > 0", "DAN tidak dapat ditulis di sini (pada \"DAN\", huruf ke-10)", "Maksud Anda `AND`?"),
    (
      "hps KOSONG", "KOSONG tidak dapat ditulis di sini (pada \"KOSONG\", huruf ke-5)",
      "Maksud Anda `IS EMPTY`? Sel kosong dinyatakan dengan `kolom IS EMPTY`, sel terisi dengan `kolom IS NOT EMPTY`."
    ),
  ])
  func aConditionsErrorIsWordedLikeThis(_ text: String, _ reason: String, _ advice: String) throws {
    do throws(FormulaError) {
      _ = try Condition(parsing: text, over: TableDeclaration.packages.schema)
      Issue.record("\(text) is a condition")
    } catch {
      #expect(FormulaWords.reason(error, in: text) == reason)
      #expect(FormulaWords.advice(error) == advice)
    }
  }

  @Test func aLongPieceIsQuotedByItsBeginning() throws {
    let name = String(repeating: "é", count: 60)
    let error = try #require(FormulaGallery.refusal(of: "SUM(\(name))"))
    let begin = String(repeating: "é", count: 40) + "…"
    #expect(FormulaWords.reason(error, in: "SUM(\(name))") == "nama \(begin) tidak dikenal (pada \"\(begin)\", huruf ke-5)")
  }
}
