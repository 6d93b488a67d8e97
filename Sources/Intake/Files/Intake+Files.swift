// The door of this room: received files in, checked files and submissions out.

package import Findings
import Plans
import Spreadsheets
package import Submissions

/// A received file: where it lies and what it is called in every output.
package struct ReceivedFile: Hashable, Sendable {
  package var path: String
  package var source: SourceFile

  package init(path: String, source: SourceFile) {
    self.path = path
    self.source = source
  }

  /// The folder it lies in: CSV files of one folder belong together.
  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}

/// Reads and checks received files. Findings are collected; nothing is thrown.
package struct SubmissionIntake: Sendable {
  package let context: PlanContext
  package let acceptances: [Acceptance]
  /// Submissions also tell what was typed, so that copies of them lose nothing.
  package let keepsTyped: Bool

  package init(context: PlanContext, acceptances: [Acceptance] = [], keepsTyped: Bool = false) {
    self.context = context
    self.acceptances = acceptances
    self.keepsTyped = keepsTyped
  }

  /// Files that must be read together: each workbook alone, the CSV files of one folder as one.
  package static func groups(_ files: [ReceivedFile]) -> [[ReceivedFile]] {
    var groups: [[ReceivedFile]] = []
    var groupOfFolder: [String: Int] = [:]
    for file in files {
      guard (try? spreadsheetKind(ofFile: file.path)) == .csv else {
        groups.append([file])
        continue
      }
      if let group = groupOfFolder[file.folder] {
        groups[group].append(file)
      } else {
        groupOfFolder[file.folder] = groups.count
        groups.append([file])
      }
    }
    return groups
  }

  /// Checks one group from `groups`.
  package func check(_ group: [ReceivedFile]) -> [IntakeResult] {
    var results: [IntakeResult] = []
    var parts: [CSVPart] = []
    for file in group {
      do {
        let loaded = try LoadedFile(path: file.path, file: file.source)
        switch loaded.content {
        case .workbook(let workbook):
          results.append(
            try WorkbookIntake(
              workbook: workbook, file: file.source, context: context, acceptances: acceptances, keepsTyped: keepsTyped
            ).check())
        case .csv(let csv):
          if let refusal = Self.renamedText(file) {
            results.append(Self.refused(file.source, refusal))
            continue
          }
          switch CSVIntake(context: context, acceptances: acceptances).part(try LoadedFile.grid(of: csv, file: file.source)) {
          case .success(let part): parts.append(part)
          case .failure(let failure): results.append(Self.refused(file.source, failure.finding))
          }
        }
      } catch let error as ReadError {
        results.append(Self.refused(file.source, FileFault.finding(for: error, in: file.source)))
      } catch {
        preconditionFailure("the spreadsheet reader threw something other than a ReadError: \(error)")
      }
    }
    if !parts.isEmpty { results += CSVFolder(parts: parts, context: context, acceptances: acceptances, keepsTyped: keepsTyped).results() }
    return results
  }

  /// A text file that is called a workbook: Excel itself warns of it, and what was meant is not known.
  private static func renamedText(_ file: ReceivedFile) -> Finding? {
    guard let dot = file.source.name.lastIndex(of: ".") else { return nil }
    let ending = file.source.name[dot...].lowercased()
    guard [".xlsx", ".xlsm", ".xls"].contains(ending) else { return nil }
    return Finding(.F05, .error, in: file.source, facts: [.reason: "berkas teks (CSV) yang diberi nama \(ending)"])
  }

  private static func refused(_ file: SourceFile, _ finding: Finding) -> IntakeResult {
    IntakeResult(file: CheckedFile(file: file, findings: [finding], isUsable: false), submission: nil)
  }
}
