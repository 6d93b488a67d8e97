// The reports whose words stand in templates.

/// Raw values are the names of the templates.
package enum ReportKind: String, Hashable, Sendable, CaseIterable {
  /// SOP 16.
  case achievement = "capaian"
  /// SOP 15.
  case analysis = "analisis"
  /// SOP 18.
  case finalStatus = "status-akhir"
}
