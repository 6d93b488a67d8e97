// How a handed-out workbook says what it is.

/// Marks of templates (specification 2.1): the same value stands in a custom document property and behind a defined name.
package enum TemplateMarker {
  package static let property = "kinerja.template"
  package static let definedName = "_kinerja_template"
  /// What an OPD fills in each month.
  package static let submission = "data-kinerja/1"
  /// What the UKPBJ fills in each year.
  package static let plan = "rencana-kinerja/1"
}
