// Cells read as texts, codes, choices and dates.

import Findings
import Formulas
import Plans
import Spreadsheets

extension CellReader {
  /// Texts and codes: outer blanks off, numbers as their shortest decimal text.
  func text(_ value: CellValue) -> CellReading<String> {
    if let early: CellReading<String> = prelude(value) { return early }
    switch value {
    case .text(let text): return .value(unguarded(Self.trimmed(text)), note: nil)
    case .number(let number): return .value(ShownValues.plain(number), note: nil)
    case .boolean, .date: return .value(ShownValues.content(value, isMoney: false) ?? "", note: nil)
    case .empty, .error: return .empty
    }
  }

  /// A text in CSV without the `'` that our own CSV files put before what a program could take for a formula.
  private func unguarded(_ text: String) -> String { isCSV ? CSVWriter.unguarded(text) : text }

  /// A date of the field's role; `plannedMonth` takes a month alone as its last day.
  func date(_ value: CellValue, field: Field) -> CellReading<Day> {
    if let early: CellReading<Day> = prelude(value) { return early }
    switch value {
    case .date(let serial):
      guard let day = Day(excelSerial: serial) else { return .fault(fault(.impossibleDate)) }
      return .value(day, note: nil)
    case .number(let serial):
      // The date it would be is a suggestion, never taken: a bare number may be anything.
      return .fault(fault(.serialNumber, suggestion: Self.day(ofSerial: serial)))
    case .text(let text):
      switch DateText.read(text) {
      case .day(let day): return .value(day, note: nil)
      case .month(let day):
        guard field.dateRole == .plannedMonth else { return .fault(fault(.monthOnly)) }
        return .value(day, note: CellFault(.D05, .note, [.other: ShownValues.date(day)]))
      case .shortYear(let day):
        // Only a year that this report may mean is worth suggesting.
        return .fault(fault(.twoDigitYear, suggestion: day.flatMap { abs($0.year - year) <= 1 ? $0 : nil }))
      case .invalid(let reason):
        let serial = reason == .serialNumber ? Double(Self.trimmed(text)) : nil
        return .fault(fault(reason, suggestion: serial.flatMap(Self.day(ofSerial:))))
      }
    case .boolean: return .fault(fault(.booleanInsteadOfDate))
    case .empty, .error: return .empty
    }
  }

  private func fault(_ reason: FaultReason, suggestion: Day? = nil) -> CellFault {
    var fault = CellFault(.D01, reason: reason, suggestion: suggestion.map { "Mungkin maksudnya \(ShownValues.date($0))." })
    fault.facts[.limit] = year > 0 ? String(year) : "2026"
    return fault
  }

  /// Serials between these are days of this century so far: a suggestion outside would puzzle rather than help.
  private static let plausibleSerials = 36_526.0..<73_051.0

  private static func day(ofSerial serial: Double) -> Day? {
    plausibleSerials.contains(serial) ? Day(excelSerial: serial) : nil
  }

  /// One of the choices, by name or synonym.
  func choice(_ value: CellValue, from list: ChoiceMatcher) -> CellReading<String> {
    switch text(value) {
    case .empty: return .empty
    case .fault(let fault): return .fault(fault)
    case .ambiguous(let number): return .ambiguous(number)
    case .value(let text, _):
      if let name = list.name(of: text) { return .value(name, note: nil) }
      return .fault(list.fault(for: text))
    }
  }
}

/// Finds a choice by its name or a synonym, without case and repeated blanks.
struct ChoiceMatcher {
  private let names: [String]
  private var byKey: [String: String] = [:]

  init(_ list: ChoiceList) {
    names = list.names
    for choice in list.choices { byKey[TextKey.fold(choice.name)] = choice.name }
    for choice in list.choices {
      for synonym in choice.synonyms where byKey[TextKey.fold(synonym)] == nil { byKey[TextKey.fold(synonym)] = choice.name }
    }
  }

  func name(of text: String) -> String? { byKey[TextKey.fold(text)] }

  func fault(for text: String) -> CellFault {
    var facts: [Fact: String] = [.list: names.joined(separator: ", ")]
    if let near = TextKey.nearest(to: text, in: names) { facts[.suggestion] = " Maksud Anda \"\(near)\"?" }
    return CellFault(.P01, .error, facts)
  }
}
