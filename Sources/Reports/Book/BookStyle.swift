// The roles that cells play; how a role looks is the writer's one table.

/// What a cell means to its reader. A closed list, so that a writer can prepare every look before the first row.
package enum BookStyle: UInt8, Hashable, Sendable, CaseIterable {
  // Text around tables.
  case plain, title, subtitle, section, label, factValue, factCount, paragraph, muted, link

  // Headings of tables; a group stands above several headings.
  case heading, requiredHeading, groupHeading

  // Cells of tables that nobody types into.
  case body, wrapped, centered, code, codeList, money, decimal2, number, count, percentValue, date, yesNo

  // The last line of a table.
  case total, totalMoney, totalDecimal2, totalCount

  // A rated figure with 2 decimals, and a rated word; the colour is never the only sign.
  case green, yellow, red, unrated, greenWord, yellowWord, redWord, unratedWord

  // The levels of findings.
  case errorLevel, warningLevel, noteLevel

  // A cell that carries a fault, unlike its neighbours.
  case faulty, questionable

  // Cells that people fill in: unlocked.
  case inputText, inputWrapped, inputCode, inputCodeList, inputMoney, inputNumber, inputCount, inputPercent, inputDate, inputChoice

  // Filled in beforehand and not to be changed: locked.
  case givenText, givenCode, givenCount, givenDate

  // A form of labels and boxes: the label, and the unlocked box beside it.
  case fieldLabel, requiredFieldLabel, fieldText, fieldNumber, fieldDate

  // The same with a fault, a doubt or a remark: unlocked and coloured.
  case faultyText, faultyWrapped, faultyMoney, faultyNumber, faultyCount, faultyDate
  case doubtfulText, doubtfulWrapped, doubtfulMoney, doubtfulNumber, doubtfulCount, doubtfulDate
  case remarkedText, remarkedWrapped, remarkedMoney, remarkedNumber, remarkedCount, remarkedDate

  // Unlocked and without a look: the rest of a protected sheet.
  case open

  /// Long text goes on below, in a higher row.
  package var wraps: Bool {
    switch self {
    case .paragraph, .heading, .requiredHeading, .groupHeading, .body, .wrapped, .centered, .code, .codeList, .inputWrapped, .errorLevel,
      .warningLevel, .noteLevel, .faulty, .questionable, .faultyWrapped, .doubtfulWrapped, .remarkedWrapped:
      true
    default: false
    }
  }

  /// Whether it may be typed into on a protected sheet.
  package var isInput: Bool {
    switch self {
    case .inputText, .inputWrapped, .inputCode, .inputCodeList, .inputMoney, .inputNumber, .inputCount, .inputPercent, .inputDate,
      .inputChoice, .fieldText, .fieldNumber, .fieldDate, .open:
      true
    default: marked != nil
    }
  }
}
