// Codes and lists of codes, matched with the plan where it knows them.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

extension TableReader {
  /// A single code; `indikator` is spelt as in the plan, an unknown one is P03; an action's code typed as a number as the plan knows it.
  func code(_ cell: Cell, _ field: Field) -> CellReading<String> {
    guard case .value(let text, _) = reader.text(cell.value) else { return reader.text(cell.value) }
    guard let plan = context.plan else { return .value(text, note: nil) }
    if field.key == "kode_aksi" {
      // P04 tells a code that the plan does not know; here only the spelling is chosen.
      return .value(spellings(text, cell).first { context.action($0) != nil } ?? text, note: nil)
    }
    guard field.key == "indikator" else { return .value(text, note: nil) }
    for spelling in spellings(text, cell) {
      if let indicator = context.indicator(spelling) { return .value(indicator.code, note: nil) }
    }
    return .fault(unknown(.P03, text, among: plan.indicators.map(\.code)))
  }

  /// A list of codes, canonical `a;b;c`. Areas are spelt as in the plan; empty and SEMUA are all of them.
  func codeList(_ cell: Cell, _ field: Field, alsoCommas: Bool) -> CellReading<String> {
    guard case .value(let text, _) = reader.text(cell.value) else { return reader.text(cell.value) }
    let parts = text.split { $0 == ";" || (alsoCommas && $0 == ",") }.map { CellReader.trimmed(String($0)) }.filter { !$0.isEmpty }
    guard field.key == "area", let plan = context.plan else { return .value(parts.joined(separator: ";"), note: nil) }
    if parts.contains(where: { TextKey.fold($0) == PlanContext.everything }) { return .value(context.allAreas, note: nil) }
    var codes: [String] = []
    var strangers: [String] = []
    for part in parts {
      let spellings = parts.count == 1 ? spellings(part, cell) : [part]
      if let code = spellings.lazy.compactMap(context.areaCode).first {
        if !codes.contains(code) { codes.append(code) }
      } else {
        strangers.append(part)
      }
    }
    if strangers.isEmpty { return .value(codes.joined(separator: ";"), note: nil) }
    var fault = unknown(.P02, strangers[0], among: plan.areas.map(\.code))
    fault.facts[.other] = strangers.joined(separator: ", ")
    return .fault(fault)
  }

  /// A code typed as a number is tried as its shortest text, then as the cell shows it (`1.10`, `007`).
  private func spellings(_ text: String, _ cell: Cell) -> [String] {
    guard case .number(let number) = cell.value, let shown = grid.format(cell.style)?.displayText(number), shown != text else {
      return [text]
    }
    return [text, shown]
  }

  private func unknown(_ code: FindingCode, _ text: String, among known: [String]) -> CellFault {
    var fault = CellFault(code, .error, [.list: known.joined(separator: ", "), .other: text])
    if let near = TextKey.nearest(to: text, in: known) { fault.facts[.suggestion] = " Maksud Anda \"\(near)\"?" }
    return fault
  }
}
