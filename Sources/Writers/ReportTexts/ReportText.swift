// The words of reports that the program brings along; an office's own take their place.

package import Reports

package enum ReportText {
  /// Lines of text with Mustache tags, as `ProseTemplate.document` reads them.
  package static func template(_ kind: ReportKind) -> String {
    switch kind {
    case .achievement: achievement
    case .analysis: analysis
    case .finalStatus: finalStatus
    }
  }
}
