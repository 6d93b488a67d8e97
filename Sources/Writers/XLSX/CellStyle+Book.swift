// How each role of a cell looks: the one table of fonts, fills and number formats.

import Findings
import Reports
import Spreadsheets

/// Colours that stay apart in print; on grey paper the words beside them tell.
enum Palette {
  static let heading = RGB(0x1F4E79)
  static let required = RGB(0x9C4A09)
  static let group = RGB(0xDDE8F3)
  static let total = RGB(0xE7ECF1)
  static let line = RGB(0xBFC7CF)
  static let muted = RGB(0x5B6670)
  static let link = RGB(0x0B5CAD)
  static let given = RGB(0xEFEFEF)
  static let input = RGB(0xFFF8DC)
  static let faulty = RGB(0xFFB3A7)
  static let questionable = RGB(0xFFE08A)
  static let remarked = RGB(0xCFE5F7)

  /// Fill and letters of a traffic light or mark.
  static func tone(_ tone: BookColouring.Tone) -> (fill: RGB, text: RGB) {
    switch tone {
    case .green: (RGB(0xC6EFCE), RGB(0x0B5A1E))
    case .yellow: (RGB(0xFFEB9C), RGB(0x6B5200))
    case .red: (RGB(0xFFC7CE), RGB(0x9C0006))
    case .grey: (RGB(0xE3E3E3), RGB(0x404040))
    case .blue: (RGB(0x9DC3E6), RGB(0x1F4E79))
    }
  }
}

private enum Format {
  static let text = "@"
  static let whole = "#,##0"
  static let decimal2 = "#,##0.00"
  static let date = "dd/mm/yyyy"
}

extension CellStyle {
  /// The look of a role.
  init(_ role: BookStyle) {
    self.init()
    switch role {
    case .plain: break
    case .title: font = FontStyle(bold: true, size: 16, color: Palette.heading)
    case .subtitle: font = FontStyle(size: 12, color: Palette.muted)
    case .section: (font, fill) = (FontStyle(bold: true, size: 12, color: Palette.heading), Palette.group)
    case .label: (font, alignment.vertical) = (FontStyle(bold: true), .top)
    case .factValue: (font, numberFormat, alignment) = (FontStyle(bold: true, size: 14), Format.decimal2, CellAlignment(horizontal: .left))
    case .factCount: (numberFormat, alignment) = (Format.whole, CellAlignment(horizontal: .left))
    case .paragraph: alignment = CellAlignment(vertical: .top, wrap: true)
    case .muted: font = FontStyle(italic: true, size: 10, color: Palette.muted)
    case .link: (font, alignment.vertical) = (FontStyle(underline: true, color: Palette.link), .top)
    case .heading, .requiredHeading, .groupHeading: dressHeading(role)
    case .body, .wrapped, .centered, .code, .codeList, .money, .decimal2, .number, .count, .percentValue, .date, .yesNo: dressCell(role)
    case .total, .totalMoney, .totalDecimal2, .totalCount: dressTotal(role)
    case .green, .yellow, .red, .unrated, .greenWord, .yellowWord, .redWord, .unratedWord: dressRating(role)
    case .errorLevel: dressTone(.red, bold: true)
    case .warningLevel: dressTone(.yellow, bold: true)
    case .noteLevel: dressTone(.grey, bold: false)
    case .faulty, .questionable:
      dressCell(.wrapped)
      fill = role == .faulty ? Palette.faulty : Palette.questionable
    case .inputText, .inputWrapped, .inputCode, .inputCodeList, .inputMoney, .inputNumber, .inputCount, .inputPercent, .inputDate,
      .inputChoice:
      dressInput(role)
    case .givenText, .givenCode, .givenCount, .givenDate: dressGiven(role)
    case .fieldLabel, .requiredFieldLabel, .fieldText, .fieldNumber, .fieldDate: dressField(role)
    case .open: locked = false
    case .faultyText, .faultyWrapped, .faultyMoney, .faultyNumber, .faultyCount, .faultyDate,
      .doubtfulText, .doubtfulWrapped, .doubtfulMoney, .doubtfulNumber, .doubtfulCount, .doubtfulDate,
      .remarkedText, .remarkedWrapped, .remarkedMoney, .remarkedNumber, .remarkedCount, .remarkedDate:
      dressMarked(role)
    }
  }

  private mutating func dressHeading(_ role: BookStyle) {
    border = .thin(Palette.line)
    alignment = CellAlignment(horizontal: .center, vertical: .center, wrap: true)
    font = FontStyle(bold: true, color: role == .groupHeading ? Palette.heading : .white)
    fill = role == .heading ? Palette.heading : role == .requiredHeading ? Palette.required : Palette.group
  }

  private mutating func dressCell(_ role: BookStyle) {
    border = .thin(Palette.line)
    alignment.vertical = .top
    alignment.wrap = role.wraps
    switch role {
    case .centered, .yesNo: alignment.horizontal = .center
    case .code, .codeList: numberFormat = Format.text
    case .money, .count: numberFormat = Format.whole
    case .decimal2, .percentValue: numberFormat = Format.decimal2
    case .date: (numberFormat, alignment.horizontal) = (Format.date, .center)
    default: break
    }
  }

  private mutating func dressTotal(_ role: BookStyle) {
    font = FontStyle(bold: true)
    fill = Palette.total
    border = .thin(Palette.line)
    border.top = BorderStyle.Side(.medium, color: Palette.heading)
    alignment.vertical = .top
    switch role {
    case .totalMoney: numberFormat = Format.whole
    case .totalDecimal2: numberFormat = Format.decimal2
    case .totalCount: break
    default: alignment.horizontal = .center
    }
  }

  private mutating func dressRating(_ role: BookStyle) {
    switch role {
    case .green: dressTone(.green, bold: false)
    case .greenWord: dressTone(.green, bold: true)
    case .yellow: dressTone(.yellow, bold: false)
    case .yellowWord: dressTone(.yellow, bold: true)
    case .red: dressTone(.red, bold: false)
    case .redWord: dressTone(.red, bold: true)
    default: dressCell(.centered)
    }
    switch role {
    case .green, .yellow, .red, .unrated: (numberFormat, alignment.horizontal) = (Format.decimal2, .general)
    default: break
    }
  }

  private mutating func dressTone(_ tone: BookColouring.Tone, bold: Bool) {
    dressCell(.centered)
    let colours = Palette.tone(tone)
    fill = colours.fill
    font = FontStyle(bold: bold, color: colours.text)
  }

  /// Without fill and border: a thousand empty rows of boxes would be printed.
  private mutating func dressInput(_ role: BookStyle) {
    locked = false
    alignment.vertical = .top
    switch role {
    // Text typed into text cells is never taken for a date or a formula.
    case .inputText, .inputCode, .inputCodeList: numberFormat = Format.text
    case .inputWrapped: (numberFormat, alignment.wrap) = (Format.text, true)
    case .inputMoney: numberFormat = Format.decimal2
    case .inputCount: numberFormat = Format.whole
    case .inputDate: (numberFormat, alignment.horizontal) = (Format.date, .center)
    default: break
    }
  }

  private mutating func dressMarked(_ role: BookStyle) {
    guard let (base, severity) = role.marked else { preconditionFailure("a look without a mark is not dressed as marked") }
    dressInput(base)
    border = .thin(Palette.line)
    fill =
      switch severity {
      case .error: Palette.faulty
      case .warning: Palette.questionable
      case .note: Palette.remarked
      }
  }

  private mutating func dressField(_ role: BookStyle) {
    border = .thin(Palette.line)
    alignment = CellAlignment(horizontal: .left, vertical: .center)
    switch role {
    case .fieldLabel, .requiredFieldLabel:
      font = FontStyle(bold: true, color: .white)
      fill = role == .fieldLabel ? Palette.heading : Palette.required
    default:
      locked = false
      fill = Palette.input
      numberFormat = role == .fieldText ? Format.text : role == .fieldDate ? Format.date : numberFormat
    }
  }

  private mutating func dressGiven(_ role: BookStyle) {
    fill = Palette.given
    switch role {
    case .givenCode: dressCell(.code)
    case .givenCount: border = .thin(Palette.line)
    case .givenDate: dressCell(.date)
    default: dressCell(.body)
    }
    alignment = CellAlignment(horizontal: .left, vertical: .center)
  }
}
