// A finding in words, with the file's OPD and month beside it.

package import Findings
import Spreadsheets
import Submissions

package struct FindingLine: Hashable, Sendable {
  package var finding: Finding
  /// Of the file; nil when unknown.
  package var agency: String?
  /// `2026-03`; nil when unknown.
  package var period: String?

  /// Put into words when somebody reads them: 600 submissions have 60,000 findings.
  package var message: String { FindingCatalogue.message(finding) }
  package var remedy: String { FindingCatalogue.remedy(finding) }

  package init(_ finding: Finding, agency: String? = nil, period: String? = nil) {
    self.finding = finding
    self.agency = agency
    self.period = period
  }
}

/// All findings by file: first its own in their order, then the ones that concern several files. Lines are made when they are asked for.
package struct FindingLines: RandomAccessCollection, Sendable {
  /// Of one file, found out once for all its lines.
  private struct Source {
    var findings: [Finding]
    var agency: String?
    var period: String?
  }

  private let sources: [Source]
  private let shared: [Finding]
  private var places: [Place] = []
  private var counts: [Severity: Int] = [:]

  private struct Place {
    /// −1: of no file given.
    var file: Int32
    /// In the file's findings, or in those that concern several files.
    var finding: Int32
    var isShared: Bool
  }

  /// - Parameter files: in output order.
  init(of files: [CheckedFile], and shared: [Finding]) {
    sources = files.map { Source(findings: $0.findings, agency: $0.agency, period: $0.period) }
    self.shared = shared
    let sharedByFile = Dictionary(grouping: shared.indices) { shared[$0].file }
    var told = Set<SourceFile>()
    for (index, file) in files.enumerated() {
      places += file.findings.indices.map { Place(file: Int32(index), finding: Int32($0), isShared: false) }
      let isLastOfFile = index + 1 == files.count || files[index + 1].file != file.file
      guard isLastOfFile, told.insert(file.file).inserted else { continue }
      places += sharedByFile[file.file, default: []].map { Place(file: Int32(index), finding: Int32($0), isShared: true) }
    }
    places += shared.indices.filter { !told.contains(shared[$0].file) }.map { Place(file: -1, finding: Int32($0), isShared: true) }
    for place in places {
      let finding = Int(place.finding)
      counts[place.isShared ? shared[finding].severity : files[Int(place.file)].findings[finding].severity, default: 0] += 1
    }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  /// How many have this severity, without making lines of them.
  func count(_ severity: Severity) -> Int { counts[severity, default: 0] }

  package subscript(index: Int) -> FindingLine {
    let place = places[index]
    guard place.file >= 0 else { return FindingLine(shared[Int(place.finding)]) }
    let source = sources[Int(place.file)]
    let finding = place.isShared ? shared[Int(place.finding)] : source.findings[Int(place.finding)]
    return FindingLine(finding, agency: source.agency, period: source.period)
  }
}
