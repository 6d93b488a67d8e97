// What is received is archived byte for byte and registered in one go; what comes again supersedes and never deletes.

import Findings
import Formulas
import Foundation
import Register
import TestKit
import Testing

struct ReceivingTests {
  @Test func aSubmissionIsArchivedAndRead() throws {
    let workspace = try TestWorkspace()
    let finding = Finding(.S07, .note, in: SourceFile(name: "data-kinerja-1.01.xlsx", sha256: ""), sheet: "Paket")
    let receipt = try workspace.receipt("1.01", 3, text: "isi", day: 4, findings: [finding])
    let numbers = try workspace.writing().receive([receipt], stamp: TestWorkspace.stamp(4))
    #expect(numbers == [1])

    let register = try workspace.reading()
    let found = try #require(try register.submissions().first)
    var expected = receipt.submission
    expected.sameDataAs = 1
    #expect(found == RegisteredSubmission(number: 1, submission: expected, files: [receipt.files[0].file]))
    let path = found.files[0].archivePath
    #expect(path == "arsip/2026/03/1.01/\(Digest.sha256(Data("isi".utf8)))-data-kinerja-1.01.xlsx")
    #expect(try Data(contentsOf: workspace.url.appending(path: path)) == Data("isi".utf8))
    #expect(try register.findings(of: 1) == [KeptFinding(finding)])
    #expect(try register.findings(of: 1)[0].message.contains("nihil"))
    #expect(try register.events().map(\.kind) == [.created, .received])
    #expect(try register.events()[1].files == [Digest.sha256(Data("isi".utf8))])
    let last = try #require(try register.lastReportedMonth())
    #expect(last == (2026, 3))
    #expect(try register.accepted(agency: "1.01", year: 2026, upTo: 2).isEmpty)
    #expect(try register.submissions(withFile: Digest.sha256(Data("isi".utf8))).map(\.number) == [1])
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.url.appending(path: "arsip/.sementara").path).isEmpty)
  }

  @Test func aHigherRevisionSupersedesAndALowerOneGivesWayAtOnce() throws {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    for (revision, text) in [(1, "satu"), (2, "dua"), (0, "nol"), (3, "tiga")] {
      try register.receive([try workspace.receipt("1.01", 3, revision: revision, text: text)], stamp: TestWorkspace.stamp(4))
    }
    #expect(
      try register.events().map(\.kind) == [
        .created, .received, .received, .superseded, .received, .superseded, .received, .superseded,
      ])
    let months = ReportingMonths(try register.accepted(year: 2026))
    #expect(months["1.01", 3]?.effective?.number == 4)
    #expect(months["1.01", 3]?.all.map(\.number) == [1, 2, 3, 4])
    #expect(months.lastReportedMonth == 3)
    #expect(try register.submissions().count == 4)
    let database = try workspace.database()
    #expect(try database.rows("SELECT kiriman, pengganti FROM penggantian ORDER BY nomor") == [["1", "2"], ["3", "2"], ["2", "4"]])
  }

  @Test func acceptedAndRefusedFilesOfOneFolderAreOneTransaction() throws {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    let receipts = [
      try workspace.refusal(text: "foto"), try workspace.receipt("1.01", 3, text: "a"), try workspace.receipt("1.02", 3, text: "b"),
    ]
    #expect(try register.receive(receipts, stamp: TestWorkspace.stamp(4)) == [3, 1, 2])
    #expect(try register.events().map(\.kind) == [.created, .received, .refused])
    #expect(try register.submissions().map(\.submission.verdict) == [.accepted, .accepted, .refused])
    #expect(try register.submissions().last?.files.first?.archivePath.hasPrefix("arsip/ditolak/") == true)
    #expect(try register.findings(of: 3).map(\.code) == ["F05"])
  }

  @Test func whenOneFileCannotBeArchivedNothingIsRegistered() throws {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    let good = try workspace.receipt("1.01", 3, text: "a")
    let changed = try workspace.receipt("1.02", 3, text: "b")
    try Data("lain".utf8).write(to: URL(filePath: changed.files[0].original))
    #expect(throws: RegisterFault.changedWhileRead(path: changed.files[0].original)) {
      try register.receive([good, changed], stamp: TestWorkspace.stamp(4))
    }
    #expect(try register.submissions().isEmpty)
    #expect(try register.events().count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.url.appending(path: "arsip/.sementara").path).isEmpty)
    // The file that was archived already stands in nobody's way.
    try register.receive([good], stamp: TestWorkspace.stamp(4))
    #expect(try register.submissions().count == 1)
  }

  @Test func otherBytesInTheArchiveAreReportedAndNotReplaced() throws {
    let workspace = try TestWorkspace()
    let receipt = try workspace.receipt("1.01", 3, text: "a")
    let path = workspace.url.appending(path: receipt.files[0].file.archivePath)
    try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("z".utf8).write(to: path)
    let register = try workspace.writing()
    #expect(throws: RegisterFault.damagedArchive(path: receipt.files[0].file.archivePath)) {
      try register.receive([receipt], stamp: TestWorkspace.stamp(4))
    }
    #expect(try Data(contentsOf: path) == Data("z".utf8))
  }

  @Test func dataOfOneRevisionThatDifferAreInConflictUntilAHigherOneComes() throws {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    try register.receive([try workspace.receipt("1.01", 2, text: "feb", day: 1)], stamp: TestWorkspace.stamp(1))
    try register.receive([try workspace.receipt("1.01", 3, text: "a", day: 3)], stamp: TestWorkspace.stamp(3))
    try register.receive([try workspace.receipt("1.01", 3, text: "a lagi", day: 4, sameDataAs: 2)], stamp: TestWorkspace.stamp(4))
    #expect(ReportingMonths(try register.accepted(year: 2026))["1.01", 3]?.effective?.number == 2)
    try register.receive([try workspace.receipt("1.01", 3, text: "b", day: 5)], stamp: TestWorkspace.stamp(5))
    var months = ReportingMonths(try register.accepted(year: 2026))
    #expect(months["1.01", 3]?.effective == nil)
    #expect(months["1.01", 3]?.firstReceived == nil)
    #expect(months["1.01", 3]?.conflicts == [0])
    #expect(months.lastReportedMonth == 2)
    #expect(months.latest(before: 4, agency: "1.01")?.month == 2)
    try register.receive([try workspace.receipt("1.01", 3, revision: 1, text: "c", day: 9)], stamp: TestWorkspace.stamp(9))
    months = ReportingMonths(try register.accepted(year: 2026))
    #expect(months["1.01", 3]?.effective?.number == 5)
    #expect(months["1.01", 3]?.firstReceived == TestWorkspace.stamp(9).day)
    #expect(months["1.01", 2]?.firstReceived == TestWorkspace.stamp(1).day)
  }

  @Test func laterRevisionsDoNotChangeWhenAnOPDReported() throws {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    for (revision, day) in [(1, 6), (0, 8), (2, 20)] {
      try register.receive(
        [try workspace.receipt("1.01", 3, revision: revision, text: "\(revision)", day: day)], stamp: TestWorkspace.stamp(day))
    }
    #expect(ReportingMonths(try register.accepted(year: 2026))["1.01", 3]?.firstReceived == TestWorkspace.stamp(6).day)
  }
}
