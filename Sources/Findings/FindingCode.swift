// The closed list of what can be found in a file (specification 2.1; R codes belong to plans).

/// Codes are normative: S structure, N number, D date, P choice and code, V across cells, B across months, F file, R plan.
package enum FindingCode: String, Hashable, Sendable, CaseIterable, Comparable {
  case S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11
  case N01, N02, N03, N04, N05, N06, N07
  case D01, D02, D03, D04, D05
  case P01, P02, P03, P04, P05, P06, P07
  case V01, V02, V03, V04, V05, V06, V07, V08, V09, V10, V11, V12, V13, V14
  case B01, B02, B03, B04
  case F01, F02, F03, F04, F05, F06, F07, F08, F09, F10, F11, F12, F13, F14, F15, F16
  case R01, R02, R03, R04, R05, R06, R07, R08, R09, R10, R11, R12, R13, R14, R15, R16

  package static func < (left: FindingCode, right: FindingCode) -> Bool { left.rawValue < right.rawValue }

  /// A galat of plausibility, which the UKPBJ may accept with a reason (`pengesahan`).
  package var canBeAccepted: Bool {
    switch self {
    case .V02, .V03, .V04, .V05, .V06, .D04: true
    default: false
    }
  }

  /// The codes that can be accepted, for words.
  package static let acceptable = allCases.filter(\.canBeAccepted).map(\.rawValue).joined(separator: ", ")

  /// The file as a whole is meant, not a cell.
  package var isAboutFile: Bool { rawValue.hasPrefix("F") }
}
