// Templates, marked copies and agency lists as output files.

package import Findings
package import Plans
import Reports
import Spreadsheets
package import Submissions

extension OutputFile {
  /// A template workbook.
  package static func template(_ content: TemplateContent, plan: Plan?, name: String) -> OutputFile {
    OutputFile(name) { path in try writeXLSX(templateBook(content, plan: plan), to: path) }
  }

  /// The marked copy of a submission.
  package static func markedCopy(_ submission: Submission, _ findings: [Finding], plan: Plan?, name: String) -> OutputFile {
    OutputFile(name) { path in try writeXLSX(Reports.markedCopy(of: submission, findings, plan: plan), to: path) }
  }

  /// The agencies found in exports, as CSV or XLSX by the name's extension.
  package static func agencyProposal(_ agencies: [Agency], name: String) -> OutputFile {
    OutputFile(name) { path in
      if name.lowercased().hasSuffix(".csv") {
        try writeCSV(.agencyProposal(agencies), .indonesian, to: path)
      } else {
        try writeXLSX(.agencyProposal(agencies), to: path)
      }
    }
  }
}
