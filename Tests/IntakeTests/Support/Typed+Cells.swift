// What was typed, as cells of a workbook and fields of a CSV file.

import FindingGallery
import Formulas
import Spreadsheets

extension Typed {
  static let dateFormat = "dd/mm/yyyy"

  /// The format it needs; nil for none.
  var format: String? {
    switch self {
    case .formatted(_, let format): format
    case .day: Self.dateFormat
    default: nil
    }
  }

  var content: CellContent {
    switch self {
    case .text(let text): .text(text)
    case .number(let number), .formatted(let number, _): .number(number)
    case .day: .date(serial)
    case .boolean(let flag): .boolean(flag)
    case .error(let code): .error(code)
    case .formula: .formula("SUM(1,1)", result: .empty)
    }
  }

  var value: CellValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let number), .formatted(let number, _): .number(number)
    case .day: .date(serial)
    case .boolean(let flag): .boolean(flag)
    case .error(let code): .error(code)
    case .formula: .empty
    }
  }

  private var serial: Double {
    guard case .day(let year, let month, let day) = self, let date = Day(year: year, month: month, day: day) else { return 0 }
    return date.excelSerial
  }

  /// As a CSV field: the decimal sign is the comma in files with `;`.
  func field(decimalComma: Bool) -> String {
    switch self {
    case .text(let text): return text
    case .number(let number), .formatted(let number, _):
      let text = number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : number.description
      return decimalComma ? text.replacing(".", with: ",") : text
    case .day(let year, let month, let day):
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return decimalComma ? "\(two(day))/\(two(month))/\(year)" : "\(year)-\(two(month))-\(two(day))"
    case .boolean(let flag): return flag ? "TRUE" : "FALSE"
    case .error(let code): return code
    case .formula: return ""
    }
  }
}
