// Every record reads back as it was written, with all its columns or none of the optional ones.

import Findings
import Formulas
import Foundation
import Plans
import Register
import Submissions
import TestKit
import Testing

struct RecordTests {
  private let day = Day(year: 2026, month: 4, day: 10) ?? .earliest

  @Test func plansWithTheirBytes() throws {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    let (source, path) = try workspace.file("rencana", named: "rencana-kinerja.xlsx")
    let version = PlanVersion(
      fingerprint: "f", name: source.name, sha256: source.sha256, version: "1", year: 2026, inForceFromMonth: 1, day: day)
    let file = KeptFile(source: source, archivePath: ArchivePath.plan(source))
    #expect(try register.record(version, files: [(file, path)], stamp: TestWorkspace.stamp(1)))
    #expect(try !register.record(version, files: [(file, path)], stamp: TestWorkspace.stamp(2)))
    #expect(try register.plans() == [RegisteredPlan(number: 1, version: version, files: [file])])
    #expect(try Data(contentsOf: workspace.url.appending(path: file.archivePath)) == Data("rencana".utf8))
    #expect(try register.events().map(\.kind) == [.created, .planned])
  }

  /// A plan, a compilation, a decision and an acceptance.
  static func recordAll(_ register: borrowing Register, _ workspace: TestWorkspace) throws {
    let day = TestWorkspace.stamp(10).day
    let (plan, path) = try workspace.file("rencana", named: "rencana-kinerja.xlsx")
    try register.record(
      PlanVersion(fingerprint: "f", name: plan.name, sha256: plan.sha256, version: "1", year: 2026, inForceFromMonth: 1, day: day),
      files: [(KeptFile(source: plan, archivePath: ArchivePath.plan(plan)), path)], stamp: TestWorkspace.stamp(4))
    let (list, listPath) = try workspace.file("Kode OPD", named: "pengesahan.csv")
    let archived = ArchivePath.acceptances(list)
    let compilation = KeptCompilation(
      period: "2026-03", day: day, plan: "f", planSHA256: plan.sha256, options: "", program: "0.1.0",
      inputs: [KeptCompilation.Input(kind: .acceptances, source: list, archivePath: archived)],
      outputs: [SourceFile(name: "kompilasi-2026-03.xlsx", sha256: "3")],
      figures: [KeptFigure(scope: .total, achievement: 97.31), KeptFigure(scope: .area, code: "waktu", achievement: 0.1 + 0.2)])
    try register.record(compilation, archiving: [archived: listPath], stamp: TestWorkspace.stamp(5))
    try register.record(Decision(subject: .plan, target: "f", outcome: .approved, day: day, by: "Sekda"), stamp: TestWorkspace.stamp(6))
    try register.record(
      Acceptance(agency: "1.01", year: 2026, package: "7", code: .V02, reason: "Tahun jamak", by: "Kepala", date: "2026-04-03"),
      stamp: TestWorkspace.stamp(7))
  }

  @Test func compilationsWithInputsOutputsAndFigures() throws {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    try register.receive([try workspace.receipt("1.01", 3, text: "a")], stamp: TestWorkspace.stamp(1))
    let (source, path) = try workspace.file("Kode OPD;…", named: "pengesahan.csv")
    var compilation = KeptCompilation(
      period: "2026-03", day: day, plan: "f", planSHA256: "s", options: "--tanpa-data-lalu", program: "0.1.0")
    compilation.inputs = [
      KeptCompilation.Input(kind: .submission, source: SourceFile(name: "a.xlsx", sha256: "1"), archivePath: "arsip/a", submission: 1),
      KeptCompilation.Input(kind: .plan, source: SourceFile(name: "r.xlsx", sha256: "2")),
      KeptCompilation.Input(kind: .acceptances, source: source, archivePath: ArchivePath.acceptances(source)),
    ]
    compilation.outputs = [SourceFile(name: "kompilasi-2026-03.xlsx", sha256: "3")]
    let figures = [
      KeptFigure(scope: .total, achievement: 97.31, rating: "Sangat Tinggi", colour: "kuning"),
      KeptFigure(
        scope: .indicator, code: "W1", agency: "1.01", unit: "%", realization: 0.1 + 0.2, targetLower: -1, targetUpper: 95,
        rawAchievement: 96.84, achievement: 96.84, status: "dinilai", isProvisional: true),
      KeptFigure(scope: .area, code: "waktu"),
    ]
    compilation.figures = figures
    try register.record(
      compilation, archiving: [ArchivePath.acceptances(source): path], stamp: TestWorkspace.stamp(2))
    #expect(try Data(contentsOf: workspace.url.appending(path: ArchivePath.acceptances(source))) == Data("Kode OPD;…".utf8))
    compilation.figures = []
    #expect(try register.compilations(of: "2026-03") == [RegisteredCompilation(number: 1, compilation: compilation)])
    #expect(try register.compilations() == (try register.compilations(of: "2026-03")))
    #expect(try register.compilations(of: "2026-04").isEmpty)
    #expect(try register.figures(ofCompilation: 1) == figures)
  }

  @Test func decisionsAndAcceptances() throws {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    let full = Decision(
      subject: .indicator, target: "W1", outcome: .achieved, period: "2026-TW1", plan: "f", day: day, meeting: "Rapat I", by: "Bupati",
      note: "lanjut")
    let plain = Decision(subject: .plan, target: "f", outcome: .approved, day: day, by: "Sekda")
    try register.record(full, stamp: TestWorkspace.stamp(1))
    try register.record(plain, stamp: TestWorkspace.stamp(2))
    #expect(try register.decisions() == [Numbered(number: 1, record: full), Numbered(number: 2, record: plain)])
    let acceptance = Acceptance(
      agency: "1.01", year: 2026, package: "7", code: .V02, reason: "Tahun jamak", by: "Kepala UKPBJ", date: "2026-04-03")
    try register.record(acceptance, stamp: TestWorkspace.stamp(3))
    #expect(try register.acceptances().map(\.record) == [acceptance])
    #expect(try register.events().map(\.kind) == [.created, .decided, .decided, .accepted])
    #expect(try workspace.database().rows("SELECT langkah FROM keputusan ORDER BY nomor") == [["18"], ["7"]])
  }

  @Test func aRefusalHasNoReport() throws {
    let workspace = try TestWorkspace()
    let receipt = try workspace.refusal(text: "foto")
    try workspace.writing().receive([receipt], stamp: TestWorkspace.stamp(1))
    #expect(try workspace.reading().submissions().map(\.submission) == [receipt.submission])
    #expect(ReportingMonths(try workspace.reading().submissions()).lastReportedMonth == 0)
  }

  @Test(arguments: [
    ("../../etc/passwd.xlsx", ".._.._etc_passwd.xlsx"), ("a:b*c?.xlsx", "a_b_c_.xlsx"), ("baris\nbaru.csv", "baris_baru.csv"),
    ("..", "_"), ("titik. ", "titik"),
  ])
  func namesInTheArchiveFitEverySystem(_ name: String, _ kept: String) {
    #expect(ArchivePath.refused(SourceFile(name: name, sha256: "s")) == "arsip/ditolak/s-\(kept)")
  }

  @Test func longNamesKeepTheirEnding() {
    let name = String(repeating: "é", count: 120) + ".xlsx"
    let kept = ArchivePath.refused(SourceFile(name: name, sha256: String(repeating: "0", count: 64))).split(separator: "/").last ?? ""
    #expect(kept.utf8.count <= 255)
    #expect(kept.hasSuffix("é.xlsx"))
    let odd = ReportKey(agency: "..", year: 2026, month: 11, revision: 0)
    #expect(ArchivePath.accepted(SourceFile(name: "a.csv", sha256: "s"), odd) == "arsip/2026/11/_/s-a.csv")
  }
}
