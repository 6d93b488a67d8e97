// Registers what was received: submissions and refused files of one transaction.

package import Findings
import GRDB

/// One submission, or one refused file, as it is to be registered.
package struct Receipt: Sendable {
  package var submission: KeptSubmission
  /// Each with the place from which it is copied into the archive.
  package var files: [(file: KeptFile, original: String)]
  package var findings: [Finding]
  /// Where its data were received before; nil where they are new.
  package var sameData: SameData?

  package enum SameData: Equatable, Sendable {
    /// Number of a registered submission.
    case submission(Int64)
    /// Position among the receipts of the same transaction, before this one.
    case receipt(Int)
  }

  package init(
    _ submission: KeptSubmission, files: [(file: KeptFile, original: String)], findings: [Finding], sameData: SameData? = nil
  ) {
    self.submission = submission
    self.files = files
    self.findings = findings
    self.sameData = sameData
  }
}

extension Register {
  /// Archives the files, then registers all receipts with their events in one transaction: received, refused, superseded.
  /// - Returns: the numbers of the receipts, in their order.
  @discardableResult
  package func receive(_ receipts: [Receipt], stamp: EventStamp) throws(RegisterFault) -> [Int64] {
    for receipt in receipts {
      for (file, original) in receipt.files { try archive.keep(file.source, from: original, as: file.archivePath) }
    }
    return try write { db in
      var numbers = [Int64](repeating: 0, count: receipts.count)
      for (kind, verdict) in [(EventKind.received, Verdict.accepted), (.refused, .refused)] {
        let chosen = receipts.indices.filter { receipts[$0].submission.verdict == verdict }
        if chosen.isEmpty { continue }
        let files = chosen.flatMap { receipts[$0].files.map(\.file.source.sha256) }
        try EventWriter.write(kind, files: files, stamp: stamp, in: db) { event in
          for index in chosen { numbers[index] = try Self.add(receipts[index], after: numbers, to: &event) }
        }
      }
      for (receipt, number) in zip(receipts, numbers) { try Self.supersede(receipt, number, stamp, db) }
      return numbers
    }
  }

  private static func add(_ receipt: Receipt, after numbers: [Int64], to event: inout EventWriter) throws -> Int64 {
    var submission = receipt.submission
    if submission.verdict == .accepted {
      switch receipt.sameData {
      case .submission(let number): submission.sameDataAs = number
      case .receipt(let index): submission.sameDataAs = numbers[index]
      case nil: submission.sameDataAs = try event.next(.submissions)
      }
    }
    let number = try event.add(submission)
    for (file, _) in receipt.files { try event.add(SubmissionFileRow(submission: number, file: file)) }
    for finding in receipt.findings { try event.add(FindingRow(submission: number, finding: KeptFinding(finding))) }
    return number
  }

  /// Submissions of lower revisions give way to this one, or this one to the highest.
  private static func supersede(_ receipt: Receipt, _ number: Int64, _ stamp: EventStamp, _ db: Database) throws {
    guard let report = receipt.submission.report else { return }
    let others = try KeptSubmission.fetch(
      db, where: "tahun = ? AND bulan = ? AND opd = ? AND nomor <> ? AND hasil = ?",
      [report.year, report.month, report.agency, number, Verdict.accepted.rawValue])
    let replaced = Set(
      try Int64.fetchAll(
        db, sql: "SELECT kiriman FROM penggantian WHERE kiriman IN (\(others.map { "\($0.number)" }.joined(separator: ",")))"))
    func revision(_ other: Numbered<KeptSubmission>) -> Int { other.record.report?.revision ?? 0 }
    var replacements = others.filter { revision($0) < report.revision && !replaced.contains($0.number) }.map {
      Replacement(submission: $0.number, by: number)
    }
    if let higher = others.filter({ revision($0) > report.revision }).max(by: { revision($0) < revision($1) }) {
      replacements.append(Replacement(submission: number, by: higher.number))
    }
    if replacements.isEmpty { return }
    let numbers = replacements.map(\.submission)
    let files = try String.fetchAll(
      db, sql: "SELECT sha256 FROM kiriman_berkas WHERE kiriman IN (\(numbers.map { "\($0)" }.joined(separator: ",")))")
    try EventWriter.write(.superseded, files: files, stamp: stamp, in: db) { event in
      for replacement in replacements { try event.add(replacement) }
    }
  }
}
