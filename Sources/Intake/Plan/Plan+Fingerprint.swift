// By what a plan is known, whatever file it stands in.

package import Plans

extension Plan {
  /// SHA-256 of what the plan says. A workbook and a folder of CSV files that say the same have the same one; the order of rows, spaces in
  /// formulas and the looks of a file do not count.
  package var fingerprint: String { FileDigest.sha256(PlanContent(self).canonicalBytes) }
}
