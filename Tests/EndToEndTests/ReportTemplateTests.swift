// Words of reports in an office's own dress: found in the workspace or named, whole or refused in one sentence.

import Foundation
import Testing

struct ReportTemplateTests {
  private static let options = ["--rencana", Samples.plan, "--periode", "2026-03"]

  private func text(_ name: String, in folder: FreshFolder) throws -> String {
    String(decoding: try folder.data("keluar/" + name), as: UTF8.self)
  }

  @Test func anOfficesOwnWordsWin() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["mulai", ".", "--tahun", "2026"], in: folder.url)
    let made = try Program.run(["surat", "templat", "--untuk", "laporan"], in: folder.url)
    #expect(made.status == 0 && made.text == "Ditulis di templates/laporan: capaian.mustache, analisis.mustache, status-akhir.mustache.\n")
    // 65: last year's template is in the folder.
    // The program's own templates, where they lie in the workspace, change nothing.
    for command in ["laporan", "analisis"] {
      #expect(try Program.run([command, Samples.march] + Self.options, in: folder.url).status == 65)
      let bare = try FreshFolder()
      #expect(try Program.run([command, Samples.march] + Self.options, in: bare.url).status == 65)
      #expect(try text("\(command)-2026-03.md", in: folder) == text("\(command)-2026-03.md", in: bare))
    }
    try folder.write(
      "\u{FEFF}# Laporan {{pemda}}\r\n\r\n{{#area}}\r\n## {{nama_area}}\r\n\r\n{{tabel_indikator}}\r\n{{/area}}\r\n",
      to: "templates/laporan/capaian.mustache")
    _ = try Program.run(["laporan", Samples.march, "--timpa"] + Self.options, in: folder.url)
    let own = try text("laporan-2026-03.md", in: folder)
    #expect(own.hasPrefix("# Laporan Kabupaten Sukaratu\n\n## Ketepatan Waktu\n\n| Indikator | Satuan |"))
    #expect(!own.contains("Ringkasan eksekutif"))
    let page = try text("laporan-2026-03.html", in: folder)
    #expect(page.contains("<h1 id=\"bagian-1\">Laporan Kabupaten Sukaratu</h1>") && page.contains("<th scope=\"col\">Satuan</th>"))
    try folder.write("Nilai {{nilai}}.", to: "lain.txt")
    _ = try Program.run(["laporan", Samples.march, "--timpa", "--templat", "lain.txt"] + Self.options, in: folder.url)
    #expect(try text("laporan-2026-03.md", in: folder).hasPrefix("Nilai 9"))
  }

  @Test(arguments: ["laporan", "analisis"])
  func aBrokenTemplateIsOneSentenceWithItsLine(_ command: String) throws {
    let folder = try FreshFolder()
    try folder.write("# Laporan\n\nNilai {{nilay}}.\n", to: "rusak.mustache")
    let run = try Program.run([command, Samples.march, "--templat", "rusak.mustache"] + Self.options, in: folder.url)
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains("rusak.mustache baris 3: nama \"nilay\" tidak dikenal. Maksud Anda \"nilai\"? Yang dikenal di situ: "))
    #expect(try folder.names() == ["rusak.mustache"])
    try folder.write("{{#area}}\n## {{nama_area}}\n", to: "rusak.mustache")
    let open = try Program.run([command, Samples.march, "--templat", "rusak.mustache"] + Self.options, in: folder.url)
    #expect(open.status == 65 && open.errors.contains("rusak.mustache baris 1: bagian {{#area}} tidak ditutup dengan {{/area}}."))
    #expect(try Program.run([command, Samples.march, "--templat", "tidak-ada"] + Self.options, in: folder.url).status == 66)
  }

  /// Rules are decided on, not each of their indicators.
  @Test func recommendationsOfARuleAreOne() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["laporan"] + Samples.submissions + Self.options, in: folder.url)
    let answer = try #require(try JSONSerialization.jsonObject(with: folder.data("keluar/laporan-2026-03.json")) as? [String: Any])
    let analysis = try #require(answer["analisis"] as? [String: Any])
    let groups = try #require(analysis["rekomendasi_per_aturan"] as? [[String: Any]])
    let single = try #require(analysis["rekomendasi"] as? [[String: Any]])
    #expect(groups.count == Set(single.compactMap { $0["aturan"] as? String }).count && groups.count < single.count)
    let report = try text("laporan-2026-03.md", in: folder)
    for group in groups {
      let number = try #require(group["nomor"] as? String)
      let members = single.filter { $0["aturan"] as? String == group["aturan"] as? String }
      #expect(Set(members.compactMap { $0["indikator"] as? String }) == Set(group["indikator"] as? [String] ?? []))
      #expect(report.contains("| \(number) | \(try #require(group["rekomendasi"] as? String)) |"))
      for member in members { #expect(report.contains("| \(try #require(member["nomor"] as? String)) |")) }
    }
  }

  @Test func theMinutesBringTheRecommendations() throws {
    let folder = try FreshFolder()
    let run = try Program.run(
      ["surat", "notulen"] + Samples.submissions + Self.options + ["--format", "md", "--tanggal-acara", "14/04/2026"], in: folder.url)
    #expect(run.status == 65, "last year's template is among the files")
    let minutes = String(decoding: try folder.data("surat/notulen-2026.md"), as: UTF8.self)
    #expect(minutes.contains("Rekomendasi Maret 2026;") && minutes.contains("\n| 2026-03/RK1 | ") && !minutes.contains("{"))
    let without = try Program.run(["surat", "notulen", Samples.march, "--rencana", Samples.plan], in: folder.url)
    #expect(without.status == 64 && without.errors.contains("--periode"))
  }
}
