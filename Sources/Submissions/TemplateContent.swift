// What stands in a template when it is handed out: whose it is, and the rows already known.

package import Formulas
import Plans

/// Rows prefilled from procurement exports or from last month's submission; columns as in `Rows.table`.
package struct TemplateContent: Equatable, Sendable {
  /// Code of the OPD.
  package var agency: String
  package var agencyName: String
  package var year: Int
  package var month: Int
  package var packages: ColumnTable
  package var actions: ColumnTable

  package init(agency: String, agencyName: String, year: Int, month: Int, packages: ColumnTable? = nil, actions: ColumnTable? = nil) {
    self.agency = agency
    self.agencyName = agencyName
    self.year = year
    self.month = month
    self.packages = packages ?? Rows.empty(TableDeclaration.packages).table
    self.actions = actions ?? Rows.empty(TableDeclaration.actions).table
  }
}
