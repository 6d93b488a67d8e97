// Reads one cell of the sheet Target: a number, a range, or nothing.

import Findings
import Plans
import Spreadsheets

enum TargetReading {
  case empty
  case target(Target)
  case fault(String)

  static func read(_ cell: Cell, reader: CellReader, isPercentFormat: Bool) -> TargetReading {
    switch cell.value {
    case .number(let number): return .target(.value(isPercentFormat ? CellReader.hundredfold(number) : number))
    case .date:
      return .fault("selnya berisi tanggal; Excel mengubah rentang seperti 8-9 menjadi tanggal, tulis dengan tanda petik di depannya: '8-9")
    case .boolean: return .fault("selnya berisi benar/salah")
    case .error: return .fault("selnya berisi kesalahan rumus")
    case .empty: return .fault("selnya berisi rumus tanpa hasil; buka dan simpan ulang berkasnya")
    case .text(let text):
      if CellReader.isNothing(text) { return .empty }
      return read(CellReader.trimmed(text), commaFile: reader.isCommaFile)
    }
  }

  private static func read(_ text: String, commaFile: Bool) -> TargetReading {
    if let value = number(text, commaFile) { return .target(.value(value)) }
    if case .ambiguous = NumberText.read(text, commaFile: commaFile) { return .fault(FaultReason.ambiguousSeparator.rawValue) }
    guard let dash = text.indices.dropFirst().first(where: { text[$0] == "-" || text[$0] == "\u{2013}" }) else {
      return .fault("bukan angka dan bukan rentang")
    }
    guard let lower = number(String(text[..<dash]), commaFile), let upper = number(String(text[text.index(after: dash)...]), commaFile)
    else {
      return .fault("batas rentangnya bukan angka")
    }
    if lower > upper { return .fault("batas bawah lebih besar daripada batas atas") }
    return .target(.range(lower, upper))
  }

  /// A plain number; `95%` is 95. A point before three digits would read two ways and is refused.
  private static func number(_ text: String, _ commaFile: Bool) -> Double? {
    guard case .value(let number, _, _) = NumberText.read(text, commaFile: commaFile), number.double.isFinite else { return nil }
    return number.double
  }
}
