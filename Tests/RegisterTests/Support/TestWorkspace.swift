// A workspace that is gone after the test, with the register's moments and files made up.

import Findings
import Formulas
import Foundation
import Register
import TestKit

final class TestWorkspace: Sendable {
  let url: URL

  /// - Parameter makesRegister: false for a folder without one.
  init(makesRegister: Bool = true) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "register-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    if makesRegister { try Register.create(in: url.path, stamp: Self.stamp(1), as: Self.holder, waiting: Self.patience) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var folder: String { url.path }

  static let holder = LockHolder(process: 1, user: "siti", since: "2026-04-03T09:00:00+07:00")

  /// The `day` of April 2026.
  static func stamp(_ day: Int) -> EventStamp {
    let padded = day < 10 ? "0\(day)" : "\(day)"
    return EventStamp(time: "2026-04-\(padded)T09:00:00+07:00", day: Day(year: 2026, month: 4, day: day) ?? .earliest, operator: "siti")
  }

  /// Programs that other tests start hold this process's locks for a moment, until they become themselves.
  static let patience = 20

  func writing(waiting seconds: Int = patience) throws(RegisterFault) -> Register {
    try Register.writing(folder, as: Self.holder, waiting: seconds)
  }

  func reading() throws(RegisterFault) -> Register { try Register.reading(folder) }

  /// Why it cannot be opened for reading; nil when it can.
  func faultOfReading() -> RegisterFault? {
    do throws(RegisterFault) {
      _ = try reading()
      return nil
    } catch {
      return error
    }
  }

  /// Why it cannot be opened for writing; nil when it can.
  func faultOfWriting(waiting seconds: Int = patience) -> RegisterFault? {
    do throws(RegisterFault) {
      _ = try writing(waiting: seconds)
      return nil
    } catch {
      return error
    }
  }

  /// A file with this text beside the workspace's own, and what it is called.
  func file(_ text: String, named name: String) throws -> (source: SourceFile, path: String) {
    let sent = url.appending(path: "kiriman-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: sent, withIntermediateDirectories: true)
    let path = sent.appending(path: name)
    try Data(text.utf8).write(to: path)
    return (SourceFile(name: name, sha256: Digest.sha256(Data(text.utf8))), path.path)
  }

  /// A receipt of a made-up workbook whose bytes are `text`.
  func receipt(
    _ agency: String, _ month: Int, revision: Int = 0, text: String, day: Int = 1, sameDataAs: Int64? = nil, findings: [Finding] = []
  ) throws -> Receipt {
    let report = ReportKey(agency: agency, year: 2026, month: month, revision: revision)
    let (source, path) = try file(text, named: "data-kinerja-\(agency).xlsx")
    let submission = KeptSubmission(
      verdict: .accepted, report: report, day: Self.stamp(day).day, sender: "WhatsApp", plan: "p", errors: 0,
      warnings: 0, notes: 0, errorCells: 0, rowCounts: [3, 0, 0])
    let kept = KeptFile(source: source, archivePath: ArchivePath.accepted(source, report))
    return Receipt(submission, files: [(kept, path)], findings: findings, sameData: sameDataAs.map { .submission($0) })
  }

  func refusal(text: String, day: Int = 1) throws -> Receipt {
    let (source, path) = try file(text, named: "foto.xlsx")
    let submission = KeptSubmission(
      verdict: .refused, reason: "Berkas bukan lembar kerja.", day: Self.stamp(day).day, plan: "p", errors: 1, warnings: 0, notes: 0,
      errorCells: 1)
    let finding = Finding(.F05, .error, in: source, facts: [.reason: "gambar"])
    return Receipt(
      submission, files: [(KeptFile(source: source, archivePath: ArchivePath.refused(source)), path)], findings: [finding])
  }
}

extension TestWorkspace {
  /// The database as any program sees it.
  func database() throws -> SQLiteDatabase { try SQLiteDatabase(path: url.appending(path: Register.fileName).path) }
}
