// Whether and why a figure was judged.

/// The states of an indicator's figure (specification 3.4); raw values are the keys of machine outputs.
package enum FigureStatus: String, Hashable, Sendable, CaseIterable {
  case judged = "dinilai"
  case notReported = "belum_lapor"
  case cannotCompute = "tidak_dapat_dihitung"
  case notDue = "belum_jatuh"
  case notApplicable = "tidak_berlaku"
}

/// Why a figure has no achievement; words are the reports' business.
package enum FigureReason: Hashable, Sendable {
  /// No submission in any month with a target.
  case nobodyReported
  /// Rows were there, but the formula gives nothing (no row fits, or a division by zero).
  case formulaIsEmpty
  /// Maksimalkan with target 0 and no negative `Terburuk`.
  case maximizeTargetZeroWithoutWorst
  /// Minimalkan with a negative target.
  case minimizeTargetNegative
  /// Stabilkan with a target ≤ 0.
  case stabilizeTargetNotPositive
  /// No month of the period has a target.
  case noTarget
  /// The indicator is not judged per OPD.
  case notJudgedPerAgency
  /// The OPD has no row in scope.
  case noRowsInScope
}

/// Traffic light of an achievement; raw values are the keys of machine outputs.
package enum Colour: String, Hashable, Sendable, CaseIterable {
  case green = "hijau"
  case yellow = "kuning"
  case red = "merah"
}
