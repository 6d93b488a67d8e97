// Cells of exports as values of the template; what had to be left empty is noted at its place.

import Findings
import Formulas
import Plans
import Spreadsheets

/// A row of one of the files.
struct ExportRow: Hashable {
  /// Position among the files.
  var file: Int
  /// Position in the file's grid.
  var row: Int
}

/// Reads fields of rows of several files and keeps the notes made meanwhile.
struct ExportValues {
  let files: [ExportFile]
  /// By file.
  private(set) var notes: [[ExportNote]]

  init(_ files: [ExportFile]) {
    self.files = files
    notes = files.map { _ in [] }
  }

  mutating func note(_ remark: ExportRemark, _ field: ExportField, _ row: ExportRow) {
    let file = files[row.file]
    guard let column = file.kind.columns[field] else { preconditionFailure("a note about a field that \(file.kind.name) does not have") }
    notes[row.file].append(
      ExportNote(row: file.number(ofRow: row.row), column: column, value: file.word(field, row.row) ?? "", remark: remark))
  }

  func text(_ field: ExportField, _ row: ExportRow?) -> String? { row.flatMap { files[$0.file].text(field, $0.row) } }

  func word(_ field: ExportField, _ row: ExportRow?) -> String? { row.flatMap { files[$0.file].word(field, $0.row) } }

  /// Whole sen.
  mutating func money(_ field: ExportField, _ row: ExportRow?) -> Int64? {
    guard let row, let value = filled(field, row) else { return nil }
    let reader = files[row.file].reader
    if case .text(let text) = value, let sen = Self.rounded(text, commaFile: reader.isCommaFile) {
      note(.roundedToSen, field, row)
      return sen
    }
    switch reader.money(value) {
    case .empty: return nil
    case .value(let sen, let note):
      if note?.code == .N04 { self.note(.roundedToSen, field, row) }
      return sen
    case .fault(let fault): note(Self.remark(fault), field, row)
    case .ambiguous: note(.unreadable(.ambiguousSeparator), field, row)
    }
    return nil
  }

  /// Money with more than two decimals, half a sen away from zero; nil for any other text.
  private static func rounded(_ text: String, commaFile: Bool) -> Int64? {
    guard case .value(var number, _, isPercent: false) = NumberText.read(text, commaFile: commaFile), number.fraction.count > 2 else {
      return nil
    }
    let roundsUp = number.fraction[2] >= UInt8(ascii: "5")
    number.fraction = Array(number.fraction.prefix(2))
    guard !number.isNegative, let sen = number.sen, sen < .max else { return nil }
    return sen + (roundsUp ? 1 : 0)
  }

  mutating func day(_ field: ExportField, _ row: ExportRow?) -> Day? {
    guard let row, let value = filled(field, row) else { return nil }
    switch files[row.file].reader.date(value, field: Self.dateField) {
    case .empty, .ambiguous: return nil
    case .value(let day, _): return day
    case .fault(let fault):
      note(Self.remark(fault), field, row)
      return nil
    }
  }

  /// A number of a Paket field's type and range.
  mutating func number(_ field: ExportField, _ row: ExportRow?, as key: String) -> Double? {
    guard let row, let value = filled(field, row) else { return nil }
    let declared = TableDeclaration.packages.fields[TableDeclaration.packages.index(key)]
    switch files[row.file].reader.number(value, field: declared, isPercentFormat: false) {
    case .empty: return nil
    case .value(let number, _): return number
    case .fault(let fault): note(Self.remark(fault), field, row)
    case .ambiguous: note(.unreadable(.ambiguousSeparator), field, row)
    }
    return nil
  }

  /// Whether a switch such as `status_delete_rup` has a position.
  func isSwitched(_ field: ExportField, _ row: ExportRow, to position: String) -> Bool {
    word(field, row).map(TextKey.fold) == position
  }

  /// A month of the procurement plan, written as one of its days: a plan date is the month's last day.
  mutating func monthEnd(_ field: ExportField, _ row: ExportRow?) -> Day? {
    day(field, row).map { Day.lastOfMonth(year: $0.year, month: $0.month) }
  }

  /// A day without a note: to put rows in order.
  func quietDay(_ field: ExportField, _ row: ExportRow) -> Day? {
    guard let value = filled(field, row), case .value(let day, _) = files[row.file].reader.date(value, field: Self.dateField) else {
      return nil
    }
    return day
  }

  private func filled(_ field: ExportField, _ row: ExportRow) -> CellValue? {
    guard let value = files[row.file].value(field, row.row) else { return nil }
    if case .text(let text) = value, ExportFile.isNull(text) { return nil }
    return value
  }

  /// Dates of exports are days that happened or end a contract: a month alone is none.
  private static let dateField = TableDeclaration.packages.fields[TableDeclaration.packages.index("tgl_kontrak")]

  private static func remark(_ fault: CellFault) -> ExportRemark {
    guard fault.code != .N02, let words = fault.facts[.reason], let reason = FaultReason(rawValue: words) else { return .outOfRange }
    return .unreadable(reason)
  }
}
