// Cells that need none of the machinery: what a quick look at a packed cell tells for certain. All others go the long way.

import Formulas
import Plans
import Spreadsheets

extension CellReader {
  /// Whole rupiah below this have exact sen in a double too, so that there is nothing to remark.
  private static let plainMoneyLimit = 9.0e13

  /// Whole sen of a cell with whole rupiah; nil = ask `money`.
  @inline(__always)
  func plainMoney(_ cell: PackedCell, _ batch: CellBatch) -> Int64? {
    switch cell.kind {
    case .number:
      guard cell.number >= 0, cell.number < Self.plainMoneyLimit, cell.number == cell.number.rounded(.towardZero) else { return nil }
      return Int64(cell.number) * 100
    // In a workbook a number kept as text is remarked on.
    case .text: return isCSV ? batch.withUTF8(of: cell, hundredths) : nil
    case .empty, .boolean, .date, .error: return nil
    }
  }

  /// A number that the field takes without remark; nil = ask `number`.
  @inline(__always)
  func plainNumber(_ cell: PackedCell, _ batch: CellBatch, field: Field) -> Double? {
    let number: Double
    switch cell.kind {
    case .number: number = cell.number
    case .text:
      guard isCSV, let hundredths = batch.withUTF8(of: cell, hundredths), hundredths < Self.exactHundredths else { return nil }
      // One division of exact numbers: the double nearest to the decimal text.
      number = Double(hundredths) / 100
    case .empty, .boolean, .date, .error: return nil
    }
    guard number.isFinite else { return nil }
    if field.type == .count, number < 0 || number != number.rounded() { return nil }
    if let range = field.range, !range.contains(number) || (field.excludesLowerBound && number == range.lowerBound) { return nil }
    return number
  }

  /// A day; nil = ask `date`.
  @inline(__always)
  func plainDay(_ cell: PackedCell, _ batch: CellBatch) -> Int32? {
    switch cell.kind {
    case .date: Day(excelSerial: cell.number)?.number
    case .text: batch.withUTF8(of: cell, PlainText.day)?.number
    case .empty, .number, .boolean, .error: nil
    }
  }

  /// Below this a double holds them exactly.
  private static let exactHundredths: Int64 = 1 << 53

  /// Digits, also with one or two decimals behind the sign that is one in this file's convention, in hundredths.
  private func hundredths(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    if let whole = PlainText.digits(text) { return whole * 100 }
    for decimals in 1...2 where text.count > decimals + 1 {
      let sign = text[text.count - decimals - 1]
      guard sign == UInt8(ascii: ",") || (isCommaFile && sign == UInt8(ascii: ".")) else { continue }
      guard let whole = PlainText.digits(UnsafeBufferPointer(rebasing: text.dropLast(decimals + 1))),
        let fraction = PlainText.digits(UnsafeBufferPointer(rebasing: text.suffix(decimals)))
      else { return nil }
      return whole * 100 + (decimals == 1 ? fraction * 10 : fraction)
    }
    return nil
  }
}
