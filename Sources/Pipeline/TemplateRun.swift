// The whole walk of `template`: from a plan, exports and last month's submissions to one template for every agency.

import Findings
import Formulas
package import Intake
package import Plans
import Reports
package import Submissions
package import Writers
package import Spreadsheets

package struct TemplateRun: Sendable {
  package let plan: Plan?
  package let year: Int
  package let month: Int

  package init(plan: Plan?, year: Int, month: Int) {
    self.plan = plan
    self.year = year
    self.month = month
  }

  /// Whose templates are made.
  package enum Choice: Sendable {
    case all
    /// Codes, names or aliases as typed.
    case named([String])
  }

  package struct Outcome: Sendable {
    /// By agency code.
    package var contents: [TemplateContent]
    /// The account of the exports, where there were any.
    package var exports: ExportResult?
    /// The submissions carried on into these contents, in the same order.
    package var continued: [Continuation]

    init(_ contents: [TemplateContent], _ exports: ExportResult?, _ continued: [Continuation]) {
      self.contents = contents
      self.exports = exports
      let chosen = Set(contents.map(\.agency))
      self.continued = continued.filter { chosen.contains($0.submission.agency) }
    }
  }

  /// What stands in the templates. Throws when an agency is unknown, or nothing says which there are.
  /// - Parameter earlier: one submission for each OPD whose rows are carried on.
  package func contents(
    _ choice: Choice, exports files: [ReceivedFile], earlier: [Submission] = []
  ) throws(CommandFailure) -> Outcome {
    let result = files.isEmpty ? nil : mergeExports(files, plan: plan, period: (year, month))
    var known = (plan?.agencies ?? []).map { TemplateContent(agency: $0.code, agencyName: $0.name, year: year, month: month) }
    func enter(_ content: TemplateContent) {
      if let index = known.firstIndex(where: { $0.agency == content.agency }) { known[index] = content } else { known.append(content) }
    }
    for content in result?.contents ?? [] { enter(content) }
    var continued: [Continuation] = []
    for submission in earlier {
      var continuation = Continuation(of: submission, plan: plan, year: year, month: month)
      if let exported = result?.contents.first(where: { TextKey.fold($0.agency) == TextKey.fold(submission.agency) }) {
        continuation.update(by: exported)
      }
      enter(continuation.content)
      continued.append(continuation)
    }
    known.sort { $0.agency < $1.agency }
    switch choice {
    case .all:
      guard !known.isEmpty else {
        // The list would have come from the exports: what is wrong with the first says more than that the list is missing.
        if let refused = result?.refused.first {
          throw CommandFailure(.unusableInput, FindingCatalogue.message(refused) + " " + FindingCatalogue.remedy(refused))
        }
        throw CommandFailure(
          .wrongUsage,
          "Daftar OPD belum diketahui: sertakan --rencana, ekspor pengadaan dengan --data, atau laporan bulan lalu dengan --lanjutan.")
      }
      return Outcome(known, result, continued)
    case .named(let names):
      var chosen: [TemplateContent] = []
      for name in names { chosen.append(try find(name, among: known)) }
      return Outcome(chosen, result, continued)
    }
  }

  private func find(_ name: String, among known: [TemplateContent]) throws(CommandFailure) -> TemplateContent {
    let directory = AgencyDirectory(known.map { Agency(code: $0.agency, name: $0.agencyName) })
    let planned = plan.map { AgencyDirectory($0.agencies) }
    if let code = planned?.agency(named: name)?.code ?? directory.agency(named: name)?.code,
      let content = known.first(where: { $0.agency == code })
    {
      return content
    }
    // Without a plan and exports nobody knows the agencies; the code given is taken as it is.
    if plan == nil, known.isEmpty { return TemplateContent(agency: name, agencyName: "", year: year, month: month) }
    let near = (planned?.nearest(to: name) ?? directory.nearest(to: name)).map { " Maksud Anda \"\($0)\"?" } ?? ""
    throw CommandFailure(.wrongUsage, "OPD \"\(name)\" tidak ditemukan.\(near)")
  }

  /// `data-kinerja-1.02-2026-03`: a workbook's name without extension, or a CSV folder's.
  package func baseName(_ content: TemplateContent) -> String {
    "data-kinerja-\(fileNamePart(content.agency))-\(Period.code(year: year, month: month))"
  }

  /// One workbook per agency, ready to be published into one folder.
  package func workbooks(_ contents: [TemplateContent]) -> [OutputFile] {
    contents.map { content in .template(content, plan: plan, name: baseName(content) + ".xlsx") }
  }

  /// The CSV files of one agency, ready to be published into its own folder.
  package func csvFiles(_ content: TemplateContent, dialect: CSVWriter.Dialect) throws(CommandFailure) -> [OutputFile] {
    do throws(WriteError) {
      return try templateCSV(content, plan: plan, dialect: dialect).map { file in OutputFile(file.name, bytes: { file.bytes }) }
    } catch {
      throw CommandFailure(.unwritableOutput, "\(baseName(content)): tidak dapat ditulis (\(error.reason)).")
    }
  }

  /// The agencies found in exports as rows of the plan's sheet OPD.
  package func proposal(_ agencies: [Agency], name: String) -> OutputFile { .agencyProposal(agencies, name: name) }
}
