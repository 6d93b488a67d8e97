// Cells read as money, counts, percentages and other numbers.

import Findings
import Plans
import Spreadsheets

extension CellReader {
  /// Money in whole sen.
  func money(_ value: CellValue) -> CellReading<Int64> {
    if let early: CellReading<Int64> = prelude(value) { return early }
    switch value {
    case .number(let rupiah): return sen(fromCell: rupiah)
    case .text(let text):
      if let sen = Self.plainSen(text) { return checked(sen, note: isCSV ? nil : textNote(ShownValues.money(sen))) }
      switch NumberText.read(text, commaFile: isCommaFile) {
      case .invalid(let reason): return .fault(CellFault(.N01, reason: reason, suggestion: NumberInWords.suggestion(for: text)))
      case .value(_, _, isPercent: true), .ambiguous(_, _, _, isPercent: true): return .fault(CellFault(.N01, reason: .percentSign))
      case .value(let number, let style, _):
        guard number.fraction.count <= 2 else { return .fault(CellFault(.N01, reason: .tooManyDecimals)) }
        guard let sen = number.sen, sen != .min else { return .fault(CellFault(.N01, reason: .tooLarge)) }
        return checked(sen, note: styleNote(style, ShownValues.money(sen)))
      case .ambiguous(let thousands, _, let isDot, _):
        // Three decimals would be finer than a sen, so thousands are the only meaning.
        guard let sen = thousands.sen else { return .fault(CellFault(.N01, reason: .tooLarge)) }
        return checked(sen, note: styleNote(isDot ? .indonesian : .english, ShownValues.money(sen)))
      }
    case .date: return .fault(CellFault(.N01, reason: .dateInsteadOfNumber))
    case .boolean: return .fault(CellFault(.N01, reason: .booleanInsteadOfNumber))
    case .empty, .error: return .empty
    }
  }

  /// Largest rupiah amount whose sen an `Int64` and a double hold safely.
  private static let largestMoney = 9.0e15
  /// A number cell is rounded to whole sen; said (N04) when that moves it by more than this (specification 2.3).
  private static let silentRounding = 1e-6
  /// Below this many sen, × 100 in binary is off by less than `nearHalf`.
  private static let clearBelow = 1e13
  private static let nearHalf = 0.01

  private func sen(fromCell rupiah: Double) -> CellReading<Int64> {
    guard abs(rupiah) <= Self.largestMoney else { return .fault(CellFault(.N01, reason: .tooLarge)) }
    var scaled = rupiah * 100
    // Near a half the digits decide: 0.145 is 14.5 sen, although 0.145 × 100 in binary falls below it.
    let isClear = abs(scaled) < Self.clearBelow && abs(abs(scaled - scaled.rounded(.towardZero)) - 0.5) > Self.nearHalf
    if !isClear, rupiah != rupiah.rounded() { scaled = Self.hundredfold(rupiah) }
    let sen = rupiah == rupiah.rounded() ? Int64(rupiah) * 100 : Int64(scaled.rounded(.toNearestOrAwayFromZero))
    let moved = abs(Double(sen) / 100 - rupiah) > Self.silentRounding
    return checked(sen, note: moved ? CellFault(.N04, .note, [.other: ShownValues.money(sen)]) : nil)
  }

  private func checked(_ sen: Int64, note: CellFault?) -> CellReading<Int64> {
    sen < 0 ? .fault(CellFault(.N02, .error, [.limit: "tidak boleh negatif"])) : .value(sen, note: note)
  }

  /// The commonest money text, digits alone, without any of the machinery.
  private static func plainSen(_ text: String) -> Int64? {
    var text = text
    return text.withUTF8(PlainText.digits).map { $0 * 100 }
  }

  /// A number of the field's type (`number`, `count`, `percent`), within its range.
  func number(_ value: CellValue, field: Field, isPercentFormat: Bool) -> CellReading<Double> {
    if let early: CellReading<Double> = prelude(value) { return early }
    switch value {
    case .number(let number):
      return checked(isPercentFormat && field.type.takesPercentSign ? Self.hundredfold(number) : number, field: field, note: nil)
    case .text(let text): return number(fromText: text, field: field)
    case .date: return .fault(CellFault(.N01, reason: .dateInsteadOfNumber))
    case .boolean: return .fault(CellFault(.N01, reason: .booleanInsteadOfNumber))
    case .empty, .error: return .empty
    }
  }

  private func number(fromText text: String, field: Field) -> CellReading<Double> {
    switch NumberText.read(text, commaFile: isCommaFile) {
    case .invalid(let reason): return .fault(CellFault(.N01, reason: reason, suggestion: NumberInWords.suggestion(for: text)))
    case .value(_, _, isPercent: true) where !field.type.takesPercentSign,
      .ambiguous(_, _, _, isPercent: true) where !field.type.takesPercentSign:
      return .fault(CellFault(.N01, reason: .percentSign))
    case .value(let number, let style, _):
      let value = number.double
      return checked(value, field: field, note: styleNote(style, ShownValues.number(value)))
    case .ambiguous(let thousands, let decimal, let isDot, _):
      let both = AmbiguousNumber(thousands: thousands.double, decimal: decimal.double, isDot: isDot)
      return only(both, field: field)
    }
  }

  /// The one reading that the field's type or range allows, if there is just one.
  private func only(_ number: AmbiguousNumber, field: Field) -> CellReading<Double> {
    if field.type == .count { return resolved(number, asThousands: true, field: field) }
    guard let range = field.range, range.upperBound < .greatestFiniteMagnitude else { return .ambiguous(number) }
    switch (range.contains(number.thousands), range.contains(number.decimal)) {
    case (true, false): return resolved(number, asThousands: true, field: field)
    case (false, true): return resolved(number, asThousands: false, field: field)
    default: return .ambiguous(number)
    }
  }

  func resolved(_ number: AmbiguousNumber, asThousands: Bool, field: Field) -> CellReading<Double> {
    let value = asThousands ? number.thousands : number.decimal
    let isEnglish = asThousands != number.isDot
    return checked(value, field: field, note: styleNote(isEnglish ? .english : .indonesian, ShownValues.number(value)))
  }

  private func checked(_ value: Double, field: Field, note: CellFault?) -> CellReading<Double> {
    guard value.isFinite else { return .fault(CellFault(.N01, reason: .tooLarge)) }
    if field.type == .count {
      if value != value.rounded() { return .fault(CellFault(.N02, .error, [.limit: "harus bilangan bulat"])) }
      if value < 0 { return .fault(CellFault(.N02, .error, [.limit: "tidak boleh negatif"])) }
    }
    if let range = field.range, !range.contains(value) || (field.excludesLowerBound && value == range.lowerBound) {
      return .fault(CellFault(.N02, .error, [.limit: Self.words(of: range, excludesLower: field.excludesLowerBound)]))
    }
    return .value(value, note: note)
  }

  private static func words(of range: ClosedRange<Double>, excludesLower: Bool) -> String {
    if range.upperBound == .greatestFiniteMagnitude {
      return (excludesLower ? "lebih besar dari " : "paling kecil ") + ShownValues.number(range.lowerBound)
    }
    return "\(ShownValues.number(range.lowerBound)) sampai \(ShownValues.number(range.upperBound))"
  }

  /// Shifted by two decimal places exactly: 0.29 shown as 29 % is 29, not 28.999….
  static func hundredfold(_ number: Double) -> Double {
    let text = number.description
    if let exponent = text.firstIndex(of: "e"), let power = Int(text[text.index(after: exponent)...]) {
      return Double("\(text[..<exponent])e\(power + 2)") ?? number * 100
    }
    return Double(text + "e2") ?? number * 100
  }

  private func textNote(_ shown: String) -> CellFault { CellFault(.N03, .note, [.other: shown]) }

  /// N03: in a workbook any number kept as text, in a CSV only one in English style.
  private func styleNote(_ style: NumberText.Style, _ shown: @autoclosure () -> String) -> CellFault? {
    if isCSV { return style == .english && !isCommaFile ? textNote(shown()) : nil }
    return textNote(shown())
  }
}

extension FieldType {
  /// `95%` is 95 in a percentage, and in a plain number too (a survey's result, a baseline); a count or an amount has no percent sign.
  var takesPercentSign: Bool { self == .percent || self == .number }
}
