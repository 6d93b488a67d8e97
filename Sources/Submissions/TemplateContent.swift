// What stands in a template when it is handed out: whose it is, and the rows already known.

import Formulas
import Plans

/// Rows prefilled from procurement exports, from last month's submission, or from the submission that a marked copy gives back.
package struct TemplateContent: Equatable, Sendable {
  /// Code of the OPD.
  package var agency: String
  package var agencyName: String
  package var year: Int
  package var month: Int
  package var packages: TemplateTable
  /// nil: the action plan's items are to be filled in.
  package var actions: TemplateTable?
  package var realizations: TemplateTable
  /// What stands in boxes of Identitas, by field key, instead of what every template has there.
  package var boxes: [String: TypedCell]

  package init(
    agency: String, agencyName: String, year: Int, month: Int, packages: TemplateTable = .none, actions: TemplateTable? = nil,
    realizations: TemplateTable = .none, boxes: [String: TypedCell] = [:]
  ) {
    self.agency = agency
    self.agencyName = agencyName
    self.year = year
    self.month = month
    self.packages = packages
    self.actions = actions
    self.realizations = realizations
    self.boxes = boxes
  }
}
