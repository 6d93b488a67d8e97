// What reading one cell as one type gives: a value, nothing, or a fault with its code.

import Findings
import Formulas
import Plans
import Spreadsheets

/// A fault or note about one cell, without its place.
struct CellFault: Equatable {
  var code: FindingCode
  var severity: Severity
  var facts: [Fact: String] = [:]

  init(_ code: FindingCode, _ severity: Severity = .error, _ facts: [Fact: String] = [:]) {
    self.code = code
    self.severity = severity
    self.facts = facts
  }

  init(_ code: FindingCode, reason: FaultReason, suggestion: String? = nil) {
    self.init(code, .error, [.reason: reason.rawValue])
    if let suggestion { facts[.suggestion] = " " + suggestion }
  }
}

/// One cell read as a type.
enum CellReading<Value> {
  case empty
  /// `note` is a catatan or peringatan that does not stop the value.
  case value(Value, note: CellFault?)
  case fault(CellFault)
  /// A number that reads two ways; the column's other cells decide.
  case ambiguous(AmbiguousNumber)
}

/// `1.250` or `1,250` in a text, where both readings are possible.
struct AmbiguousNumber {
  var thousands: Double
  var decimal: Double
  var isDot: Bool
}

/// Reads the cells of one file or sheet: the same rules for submissions and plans.
struct CellReader {
  /// Every value of a CSV is text, so that "number stored as text" says nothing there.
  var isCSV: Bool
  /// A CSV delimited by commas.
  var isCommaFile: Bool
  /// The year of the submission or plan; 0 where unknown.
  var year: Int

  /// What cannot be a value of any type, and what counts as nothing; nil when the cell has a value to be read.
  func prelude<Value>(_ value: CellValue) -> CellReading<Value>? {
    switch value {
    case .empty: return .fault(CellFault(.N07))
    case .error: return .fault(CellFault(.N06))
    case .text(let text):
      if Self.isNothing(text) { return .empty }
      if Self.errorCodes.contains(text) { return .fault(CellFault(.N06)) }
      return nil
    case .number, .boolean, .date: return nil
    }
  }

  private static let errorCodes: Set<String> = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]
  private static let nothingWords: Set<String> = ["-", "--", "\u{2013}", "\u{2014}", "nihil", "n/a", "\u{2212}"]
  /// In bytes.
  static let longestNothingWord = 8

  /// Blank, `-`, `nihil`, `n/a` (specification 2.3).
  static func isNothing(_ text: String) -> Bool {
    if text.isEmpty { return true }
    if text.utf8.count > longestNothingWord {
      return text.utf8.first.map { $0 == 0x20 || $0 >= 0x80 } == true && trimmed(text).isEmpty
    }
    let bare = trimmed(text)
    return bare.isEmpty || nothingWords.contains(bare.lowercased())
  }

  /// Without outer blanks of any kind.
  static func trimmed(_ text: String) -> String {
    // Nearly every text begins and ends with a plain ASCII sign: no Unicode tables for those.
    if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return text }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return text }
    if !first.properties.isWhitespace, !last.properties.isWhitespace { return text }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }
}
