// The command `paket`: files, answers and exit codes; the figures agree with the compilation of the same files.

import Foundation
import Testing

struct PackageCommandTests {
  private static let options = ["--rencana", Samples.plan, "--periode", "2026-03"]

  private func answer(_ arguments: [String]) throws -> [String: Any] {
    let run = try Program.run(arguments + ["--json"])
    return try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  @Test func packagesAreThoseOfTheCompilation() throws {
    let reports = try #require(try answer(["paket"] + Samples.submissions + Self.options)["laporan"] as? [[String: Any]])
    let report = try #require(reports.first)
    let compilation = try answer(["kompilasi"] + Samples.submissions + Self.options)
    let left = try #require(report["baris_dikecualikan"] as? [[String: Any]])
    let excluded = try #require(compilation["dikecualikan"] as? [String: Any])
    #expect(left.count == excluded["baris"] as? Int)
    #expect(left.compactMap { $0["pagu"] as? Double }.reduce(0, +) == excluded["pagu"] as? Double)
    let indicators = try #require(compilation["indikator"] as? [[String: Any]])
    // M1 reads all rows of Paket.
    let all = try #require(indicators.first { $0["kode"] as? String == "M1" })
    let packages = try #require(report["paket"] as? [[String: Any]])
    #expect(packages.count == all["jumlah_baris"] as? Int)
    let areas = try #require(report["area"] as? [[String: Any]])
    for (code, area) in [("W1", "waktu"), ("B1", "biaya")] {
      let figure = try #require(indicators.first { $0["kode"] as? String == code })
      #expect(areas.first { $0["kode"] as? String == area }?["paket"] as? Int == figure["jumlah_baris"] as? Int)
    }
    #expect(Set(packages.compactMap { $0["opd"] as? String }).count == 12)
    #expect((report["opd_dibawa"] as? [[String: Any]])?.compactMap { $0["dari"] as? String } == ["2026-02", "2026-02"])
  }

  @Test func withoutAPeriodTheLastReportedMonthIsShown() throws {
    let run = try Program.run(["paket", Samples.submissions[0], Samples.submissions[1], "--rencana", Samples.plan, "--json"])
    #expect(run.status == 0)
    let answer = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(answer["periode"] as? String == "2026-02")
    #expect(answer["keadaan_per"] as? String == "2026-02-28")
  }

  @Test func filesOfAllAndOfSingleAgencies() throws {
    let folder = try FreshFolder()
    let all = try Program.run(["paket"] + Samples.submissions + Self.options, in: folder.url)
    // 65: last year's template is among the files.
    #expect(all.status == 65)
    #expect(all.text.contains("Keluaran: keluar/paket-2026-03.xlsx (juga .md dan .csv)\n"))
    let single = try Program.run(
      ["paket", Samples.march + "/data-kinerja-1.03-2026-03.xlsx", "--opd", "1.03", "-o", "keluar"] + Self.options, in: folder.url)
    #expect(single.status == 1)
    #expect(
      try folder.names("keluar") == [
        ".kinerja-keluaran.json", "paket-1.03-2026-03.csv", "paket-1.03-2026-03.md", "paket-1.03-2026-03.xlsx", "paket-2026-03.csv",
        "paket-2026-03.md", "paket-2026-03.xlsx",
      ])
    let text = String(decoding: try folder.data("keluar/paket-1.03-2026-03.md"), as: UTF8.self)
    #expect(text.contains("## Baris yang tidak dihitung\n") && text.contains("V02 "))
    let table = String(decoding: try folder.data("keluar/paket-2026-03.csv"), as: UTF8.self)
    // Heading, 221 packages and the row left out; no text of theirs has a line break.
    #expect(table.split(whereSeparator: \.isNewline).count == 223)
  }

  @Test func theSameBytesAnywhere() throws {
    let (first, second) = (try FreshFolder(), try FreshFolder())
    _ = try Program.run(["paket"] + Samples.submissions + Self.options, in: first.url)
    _ = try Program.run(
      ["paket"] + Samples.submissions.reversed() + Self.options, in: second.url,
      environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8"])
    for name in try first.names("keluar") { #expect(try first.data("keluar/" + name) == second.data("keluar/" + name), "\(name)") }
  }

  /// Arguments after `paket`, the exit code and a piece of the sentence.
  @Test(arguments: [
    ([Samples.march, "--periode", "2026-03"], 64, "Rencana kinerja belum diketahui."),
    ([Samples.march, "--rencana", Samples.plan, "--opd", "Dinas Kesehata"], 64, "Maksud Anda \"Dinas Kesehatan\"?"),
    ([Samples.march, "--rencana", Samples.plan, "--periode", "2025-03"], 64, "bukan tahun rencana kinerja (2026)"),
    (["tidak-ada", "--rencana", Samples.plan], 66, "tidak ada yang dihitung"),
    (["a.xlsx", "--rencana", Samples.plan], 65, "Tidak ada kiriman yang dapat dipakai untuk tahun 2026"),
  ])
  func whatCannotBeReportedSaysWhy(_ arguments: [String], _ status: Int32, _ sentence: String) throws {
    let folder = try FreshFolder()
    try folder.write("<html></html>", to: "a.xlsx")
    let run = try Program.run(["paket"] + arguments, in: folder.url)
    #expect(run.status == status)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try folder.names() == ["a.xlsx"])
  }

  @Test func outputsOfOthersStay() throws {
    let folder = try FreshFolder()
    try FileManager.default.createDirectory(atPath: folder.path("keluar"), withIntermediateDirectories: true)
    try folder.write("catatan saya", to: "keluar/paket-2026-03.md")
    let command = ["paket", Samples.march + "/data-kinerja-1.01-2026-03.xlsx"] + Self.options
    let refused = try Program.run(command, in: folder.url)
    #expect(refused.status == 73)
    #expect(try folder.data("keluar/paket-2026-03.md") == Data("catatan saya".utf8))
    #expect(try folder.names("keluar") == ["paket-2026-03.md"])
    #expect(try Program.run(command + ["--timpa"], in: folder.url).status == 0)
  }
}
