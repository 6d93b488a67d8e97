// Cells to be filled in, and the same cells with a mark.

package import Findings

extension BookStyle {
  /// For a marked look the one that it colours, and how grave the mark is; nil for all others.
  package var marked: (base: BookStyle, severity: Severity)? {
    switch self {
    case .faultyText: (.inputText, .error)
    case .faultyWrapped: (.inputWrapped, .error)
    case .faultyMoney: (.inputMoney, .error)
    case .faultyNumber: (.inputNumber, .error)
    case .faultyCount: (.inputCount, .error)
    case .faultyDate: (.inputDate, .error)
    case .doubtfulText: (.inputText, .warning)
    case .doubtfulWrapped: (.inputWrapped, .warning)
    case .doubtfulMoney: (.inputMoney, .warning)
    case .doubtfulNumber: (.inputNumber, .warning)
    case .doubtfulCount: (.inputCount, .warning)
    case .doubtfulDate: (.inputDate, .warning)
    case .remarkedText: (.inputText, .note)
    case .remarkedWrapped: (.inputWrapped, .note)
    case .remarkedMoney: (.inputMoney, .note)
    case .remarkedNumber: (.inputNumber, .note)
    case .remarkedCount: (.inputCount, .note)
    case .remarkedDate: (.inputDate, .note)
    default: nil
    }
  }

  /// The look with a mark. Boxes of a form become cells to be filled in, locked ones too: a fault there must be mended; headings stay locked.
  func marked(_ severity: Severity) -> BookStyle {
    switch self {
    case .heading, .requiredHeading: severity == .error ? .faulty : .questionable
    case .inputWrapped: Self.pick(severity, .faultyWrapped, .doubtfulWrapped, .remarkedWrapped)
    case .inputMoney: Self.pick(severity, .faultyMoney, .doubtfulMoney, .remarkedMoney)
    case .inputNumber, .inputPercent, .inputChoice, .open, .fieldNumber:
      Self.pick(severity, .faultyNumber, .doubtfulNumber, .remarkedNumber)
    case .inputCount: Self.pick(severity, .faultyCount, .doubtfulCount, .remarkedCount)
    case .inputDate, .fieldDate: Self.pick(severity, .faultyDate, .doubtfulDate, .remarkedDate)
    default: Self.pick(severity, .faultyText, .doubtfulText, .remarkedText)
    }
  }

  private static func pick(_ severity: Severity, _ fault: BookStyle, _ doubt: BookStyle, _ remark: BookStyle) -> BookStyle {
    switch severity {
    case .error: fault
    case .warning: doubt
    case .note: remark
    }
  }
}
