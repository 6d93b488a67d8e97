// How much a finding weighs.

/// The level of a finding. Raw values are the keys of machine outputs; `label` is what people read.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The row (or file) is not used.
  case error = "galat"
  /// Used, but a person should look.
  case warning = "peringatan"
  /// For information.
  case note = "catatan"

  package var label: String {
    switch self {
    case .error: "Salah"
    case .warning: "Perlu diperiksa"
    case .note: "Catatan"
    }
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  /// The gravest first.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
