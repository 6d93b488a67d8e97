// What is to be registered of a workbook, or of the CSV files of one folder, and what is to be said of each file.

import Calculation
import Findings
import Intake
import Plans
import Register
import Reports
import Submissions

struct GroupReceipts {
  private struct Place: Hashable {
    var source: SourceFile
    var report: ReportKey?
  }

  private let paths: [SourceFile: String]
  private let stamp: EventStamp
  private let sender: String?
  private let plan: String
  private(set) var receipts: [Receipt] = []
  /// The submissions of `receipts`, in their order.
  private var pending: [Submission] = []
  private var lines: [Place: ReceivedLine] = [:]

  init(_ group: [ReceivedFile], stamp: EventStamp, sender: String?, plan: String) {
    paths = Dictionary(group.map { ($0.source, $0.path) }) { first, _ in first }
    self.stamp = stamp
    self.sender = sender
    self.plan = plan
  }

  /// What became of a file; the intake has an entry for each of its submissions.
  func line(_ file: CheckedFile) -> ReceivedLine {
    let place = Place(source: file.file, report: file.isUsable ? ReportKey(file) : nil)
    guard var line = lines[place] else { preconditionFailure("a checked file was neither accepted nor refused") }
    if line.result == .alreadyThere { return line }
    line.errors = file.findings.count { $0.severity == .error }
    line.warnings = file.findings.count { $0.severity == .warning }
    line.notes = file.findings.count { $0.severity == .note }
    return line
  }

  mutating func add(_ submission: Submission, with intake: SubmissionIntake, to register: borrowing Register) throws(CommandFailure) {
    let report = ReportKey(submission)
    let month = try RegisterWords.worded { () throws(RegisterFault) in
      try register.accepted(agency: report.agency, year: report.year, upTo: report.month)
    }.filter { $0.submission.report?.month == report.month }
    let same = month.filter { $0.submission.report == report }
    let bytes = Set(submission.files.map(\.sha256))
    if same.contains(where: { Set($0.files.map(\.source.sha256)) == bytes }) {
      for file in submission.files { set(ReceivedLine(file, .alreadyThere, report: report)) }
      return
    }
    var match: Receipt.SameData?
    let firsts = same.filter { $0.number == $0.submission.sameDataAs }
    for first in firsts where match == nil {
      let earlier = try RegisteredFiles.submission(first, in: register.folder, with: intake).get()
      if haveSameData(earlier, submission) { match = .submission(first.number) }
    }
    let siblings = pending.indices.filter { ReportKey(pending[$0]) == report && receipts[$0].sameData == nil }
    for sibling in siblings where match == nil && haveSameData(pending[sibling], submission) { match = .receipt(sibling) }
    let isInConflict = firsts.count + siblings.count > (match == nil ? 0 : 1)
    for file in submission.files {
      var line = ReceivedLine(file, .accepted, report: report)
      line.isInConflict = isInConflict
      line.reason = Self.remark(report, isInConflict: isInConflict, isKnown: match != nil, among: month)
      set(line)
    }
    let kept = KeptSubmission(
      verdict: .accepted, report: report, day: stamp.day, sender: sender, plan: plan,
      errors: submission.findings.count { $0.severity == .error },
      warnings: submission.findings.count { $0.severity == .warning }, notes: submission.findings.count { $0.severity == .note },
      errorCells: submission.errorCells, rowCounts: [submission.packages.count, submission.actions.count, submission.realizations.count])
    let files = try submission.files.map { file throws(CommandFailure) in
      try keep(file, ArchivePath.accepted(file, report), .accepted, register)
    }
    receipts.append(Receipt(kept, files: files, findings: submission.findings, sameData: match))
    pending.append(submission)
  }

  mutating func refuse(_ file: CheckedFile, in register: borrowing Register) throws(CommandFailure) {
    let reason = file.refusal ?? ""
    set(ReceivedLine(file.file, .refused, reason: reason))
    let known = try RegisterWords.worded { () throws(RegisterFault) in try register.submissions(withFile: file.file.sha256) }
    // Refused bytes again: said again, and neither copied nor registered a second time.
    if known.contains(where: { $0.submission.verdict == .refused }) { return }
    let kept = KeptSubmission(
      verdict: .refused, reason: reason, day: stamp.day, sender: sender, plan: plan, errors: file.findings.count { $0.severity == .error },
      warnings: file.findings.count { $0.severity == .warning }, notes: file.findings.count { $0.severity == .note },
      errorCells: file.findings.errorCells)
    let archived = try keep(file.file, ArchivePath.refused(file.file), .refused, register)
    receipts.append(Receipt(kept, files: [archived], findings: file.findings))
  }

  private mutating func set(_ line: ReceivedLine) { lines[Place(source: line.source, report: line.report)] = line }

  /// Bytes that the archive has already are not copied again.
  private func keep(
    _ source: SourceFile, _ archivePath: String, _ verdict: Verdict, _ register: borrowing Register
  ) throws(CommandFailure) -> (file: KeptFile, original: String) {
    guard let original = paths[source] else { preconditionFailure("a submission names a file that was not given") }
    let here = receipts.filter { $0.submission.verdict == .accepted || verdict == .refused }.flatMap { $0.files.map(\.file) }
    let known = try RegisterWords.worded { () throws(RegisterFault) in try register.submissions(withFile: source.sha256) }
      .filter { $0.submission.verdict == verdict }.flatMap(\.files)
    let path = (here + known).first { $0.source.sha256 == source.sha256 }?.archivePath ?? archivePath
    return (KeptFile(source: source, archivePath: path), original)
  }

  /// What stands beside "diterima": a conflict, a revision that gives way or takes over.
  private static func remark(
    _ report: ReportKey, isInConflict: Bool, isKnown: Bool, among month: [RegisteredSubmission]
  ) -> String? {
    let revisions = month.compactMap(\.submission.report?.revision)
    let highest = max(revisions.max() ?? 0, report.revision)
    if isInConflict {
      return
        "Revisi \(report.revision) dari OPD dan bulan ini sudah ada dengan isi yang berbeda, jadi tidak satu pun dipakai; minta OPD mengirim "
        + "berkas yang benar dengan Revisi \(highest + 1)."
    }
    if isKnown { return "Isinya sama dengan kiriman yang sudah ada; dihitung satu kali." }
    if highest > report.revision { return "Revisi \(highest) sudah ada dan tetap yang dipakai." }
    return revisions.max().map { "Menggantikan revisi \($0)." }
  }
}

extension ReportKey {
  /// nil for a file that cannot be used.
  init?(_ file: CheckedFile) {
    guard let agency = file.agency, let year = file.year, let month = file.month else { return nil }
    self.init(agency: agency, year: year, month: month, revision: file.revision ?? 0)
  }
}

extension CheckedFile {
  /// Why it cannot be used, in one sentence; nil where nothing is wrong with it.
  package var refusal: String? {
    let errors = findings.filter { $0.severity == .error }
    guard let finding = errors.first(where: { $0.code.isAboutFile }) ?? errors.first else { return nil }
    let sentence = FindingCatalogue.sentence(finding)
    return finding.code.isAboutFile ? sentence : "Berkas \(file.name) tidak dapat dipakai: " + sentence
  }
}
