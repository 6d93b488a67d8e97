// How a declared column looks and behaves in a sheet that people fill in.

import Formulas
import Plans
import Spreadsheets

/// Wider text columns break their lines.
private let wrappedFromWidth = 12.0

extension Field {
  /// The role of the cells below the heading.
  var inputStyle: BookStyle {
    switch type {
    case .text: width >= wrappedFromWidth ? .inputWrapped : .inputText
    case .money: .inputMoney
    case .number: .inputNumber
    case .count: .inputCount
    case .percent: .inputPercent
    case .date: .inputDate
    case .choice: .inputChoice
    case .code: .inputCode
    case .codeList: .inputCodeList
    }
  }

  var headingCell: BookCell { .text(heading, isRequired ? .requiredHeading : .heading) }

  /// What the note at the heading says.
  var headingNote: String {
    var lines = [isRequired ? "Wajib diisi. \(note)" : note]
    if let choices { lines.append("Pilihan: \(choices.names.joined(separator: ", ")).") }
    if !example.isEmpty { lines.append("Contoh: \(example)") }
    return lines.joined(separator: "\n")
  }

  /// What may be typed; nil where anything may.
  /// - Parameter year: dates lie at most a year before or after it; nil: any year of this century.
  func validation(_ range: CellRange, year: Int?) -> BookValidation? {
    switch type {
    case .text, .code, .codeList: return nil
    case .choice(let list):
      return BookValidation(
        [range], .list(name: list.name), error: "Pilih salah satu dari daftar \(title): klik panah di kanan sel.")
    case .money:
      return BookValidation(
        [range], .number(from: 0, to: nil, isWhole: false),
        error: "\(title) diisi angka rupiah, 0 atau lebih, tanpa huruf. Kosongkan bila belum ada.")
    case .count: return wholeValidation(range)
    case .percent, .number: return numberValidation(range)
    case .date: return dateValidation(range, year: year)
    }
  }

  private func wholeValidation(_ cells: CellRange) -> BookValidation {
    let bounds = range.map { " \(FigureText.short($0.lowerBound)) sampai \(FigureText.short($0.upperBound))" } ?? ", 0 atau lebih"
    return BookValidation(
      [cells], .number(from: range?.lowerBound ?? 0, to: range?.upperBound, isWhole: true),
      error: "\(title) diisi angka bulat\(bounds).")
  }

  private func numberValidation(_ cells: CellRange) -> BookValidation {
    guard let range else {
      let rule = BookValidation.Rule.number(from: type == .percent ? 0 : nil, to: nil, isWhole: false)
      return BookValidation([cells], rule, error: "\(title) diisi angka.")
    }
    let least = FigureText.short(range.lowerBound)
    let hasEnd = range.upperBound < .greatestFiniteMagnitude
    if excludesLowerBound {
      let cell = cells.first
      let rule = BookValidation.Rule.formula("AND(ISNUMBER(\(cell)),\(cell)>\(ExcelText.number(range.lowerBound)))")
      return BookValidation([cells], rule, error: "\(title) diisi angka lebih besar dari \(least).")
    }
    let bounds = hasEnd ? "\(least) sampai \(FigureText.short(range.upperBound))" : "\(least) atau lebih"
    let meaning = type == .percent ? " Tulis 95 untuk 95 persen." : ""
    return BookValidation(
      [cells], .number(from: range.lowerBound, to: hasEnd ? range.upperBound : nil, isWhole: false),
      error: "\(title) diisi angka \(bounds).\(meaning)")
  }

  private func dateValidation(_ cells: CellRange, year: Int?) -> BookValidation? {
    let years = year.map { ($0 - 1, $0 + 1) } ?? (2000, 2099)
    guard let first = Day(year: years.0, month: 1, day: 1), let last = Day(year: years.1, month: 12, day: 31) else { return nil }
    let span = "antara 1 Januari \(years.0) dan 31 Desember \(years.1)"
    // A planned date may lie elsewhere or be a month in words; one that has happened may not.
    let isPlanned = dateRole == .planned || dateRole == .plannedMonth
    return BookValidation(
      [cells], .date(from: first, to: last),
      error: "\(title) diisi tanggal \(span), ditulis hari/bulan/tahun, misalnya 31/03/\(year ?? 2026).", isStrict: !isPlanned)
  }
}
