// `kinerja mulai`: a workspace whole or not at all, and commands that work inside it without being told the plan.

import Foundation
import Spreadsheets
import Testing

struct StartCommandTests {
  private static let clock = ["KINERJA_SEKARANG": "2027-01-04T08:00:00+07:00"]

  private func setting(_ key: String, ofPlan path: String) throws -> CellValue? {
    let workbook = try WorkbookReader(path: path)
    let sheet = try #require(workbook.sheets.firstIndex { $0.name == "Pengaturan" })
    let cells = try workbook.cells(ofSheet: sheet).cells
    let label = try #require(cells.first { $0.value == .text(key) })
    return cells.first { $0.reference.row == label.reference.row && $0.reference.column == 2 }?.value
  }

  @Test func theWorkspaceHoldsWhatTheYearNeeds() throws {
    let folder = try FreshFolder()
    let run = try Program.run(["mulai", "a/pbj", "--tahun", "2026", "--pemda", "Kabupaten Uji"], in: folder.url)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.text.contains("kinerja template --semua --periode 2026-01 -o templat"))
    let names = try folder.names("a/pbj").filter { !$0.hasPrefix(".") }
    #expect(names == ["arsip", "keluar", "kinerja.toml", "kiriman", "register.sqlite", "rencana-kinerja.xlsx"])
    let settings = String(decoding: try folder.data("a/pbj/kinerja.toml"), as: UTF8.self)
    let lines = settings.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines == [#"rencana = "rencana-kinerja.xlsx""#, #"zona = "Asia/Jakarta""#, #"tunggu = "30""#])
    let plan = folder.path("a/pbj/rencana-kinerja.xlsx")
    #expect(try setting("tahun", ofPlan: plan) == .number(2026))
    #expect(try setting("pemda", ofPlan: plan) == .text("Kabupaten Uji"))
  }

  @Test func theYearIsThisYearAndTheAnswerMayBeJSON() throws {
    let folder = try FreshFolder()
    let run = try Program.run(["init", "pbj", "--json"], in: folder.url, environment: Self.clock)
    let answer = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(answer["tahun"] as? Int == 2027 && answer["ruang"] as? String == "pbj")
    #expect(try setting("tahun", ofPlan: folder.path("pbj/rencana-kinerja.xlsx")) == .number(2027))
    #expect(try setting("pemda", ofPlan: folder.path("pbj/rencana-kinerja.xlsx")) == nil)
  }

  /// What a person must still write is asked for, and nothing else.
  @Test func theNewPlanAsksForWhatIsMissing() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["mulai", ".", "--tahun", "2026", "--pemda", "Kabupaten Uji"], in: folder.url)
    let run = try Program.run(["rencana", "periksa", "--json"], in: folder.url.appending(path: "kiriman"))
    let answer = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let found = try #require((answer["berkas"] as? [[String: Any]])?.first?["temuan"] as? [[String: Any]])
    let wrong = found.filter { $0["tingkat"] as? String == "galat" }
    #expect(wrong.map { $0["pesan"] as? String } == ["Kunci wajib tidak ada atau kosong: ukpbj."], "\(wrong)")
  }

  @Test func commandsInsideFindThePlan() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["mulai", "pbj", "--tahun", "2026"], in: folder.url)
    try FileManager.default.removeItem(atPath: folder.path("pbj/rencana-kinerja.xlsx"))
    try FileManager.default.copyItem(atPath: Samples.plan, toPath: folder.path("pbj/rencana-kinerja.xlsx"))
    let inside = folder.url.appending(path: "pbj/kiriman")
    #expect(try Program.run(["rencana", "periksa"], in: inside).status == 0)
    #expect(try Program.run(["template", "--opd", "1.01", "--periode", "2026-04", "-o", "."], in: inside).status == 0)
    let named = try Program.run(["periksa", Samples.march + "/data-kinerja-1.01-2026-03.xlsx", "--ruang", "pbj"], in: folder.url)
    #expect(named.status == 0 && named.errors.isEmpty)
  }

  @Test(arguments: ["pbj", "pbj/", "pbj/kiriman", "pbj/baru/lagi"])
  func aWorkspaceStaysAsItIs(target: String) throws {
    let folder = try FreshFolder()
    _ = try Program.run(["mulai", "pbj", "--tahun", "2026"], in: folder.url)
    let before = try folder.names("pbj")
    let plan = try folder.data("pbj/rencana-kinerja.xlsx")
    let again = try Program.run(["mulai", target, "--tahun", "2027"], in: folder.url)
    #expect(again.status == 73 && again.output.isEmpty)
    #expect(again.errors.contains("sudah ada ruang kerja di"))
    #expect(try folder.names("pbj") == before)
    #expect(try folder.data("pbj/rencana-kinerja.xlsx") == plan)
  }

  @Test func somebodysPlanIsNotReplaced() throws {
    let folder = try FreshFolder()
    try folder.write("rencana saya", to: "rencana-kinerja.xlsx")
    let run = try Program.run(["mulai", ".", "--tahun", "2026"], in: folder.url)
    #expect(run.status == 73 && run.errors.contains("rencana-kinerja.xlsx: sudah ada dan tidak diganti"))
    #expect(try folder.names() == ["rencana-kinerja.xlsx"])
    #expect(try folder.data("rencana-kinerja.xlsx") == Data("rencana saya".utf8))
  }

  @Test func whatCannotBeMadeLeavesNothing() throws {
    let folder = try FreshFolder()
    try FileManager.default.createDirectory(atPath: folder.path("pbj"), withIntermediateDirectories: true)
    try folder.write("", to: "pbj/keluar")
    let run = try Program.run(["mulai", "pbj", "--tahun", "2026"], in: folder.url)
    #expect(run.status == 73 && run.errors.contains("keluar: folder tidak dapat dibuat"))
    #expect(try folder.names("pbj") == ["keluar"])
    try folder.write("", to: "berkas")
    #expect(try Program.run(["mulai", "berkas/pbj", "--tahun", "2026"], in: folder.url).status == 73)
    #expect(try Program.run(["mulai", "x", "--tahun", "26"], in: folder.url).status == 64)
    #expect(try folder.names() == ["berkas", "pbj"])
  }
}
