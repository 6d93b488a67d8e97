// The commands `analisis` and `laporan`: files, answers, exit codes; every number of the texts stands in the machine outputs.

import Foundation
import Testing

struct AnalysisCommandTests {
  private static let options = ["--rencana", Samples.plan, "--periode", "2026-03"]

  private func answer(_ command: String) throws -> [String: Any] {
    let run = try Program.run([command] + Samples.submissions + Self.options + ["--json"])
    return try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  @Test func figuresAreThoseOfTheCompilation() throws {
    let analysis = try answer("analisis")
    let compilation = try answer("kompilasi")
    #expect(analysis["nilai_kinerja"] as? Double == compilation["nilai_kinerja"] as? Double)
    let judged = try #require(analysis["analisis_indikator"] as? [[String: Any]])
    let indicators = try #require(compilation["indikator"] as? [[String: Any]])
    #expect(judged.count == indicators.count)
    for (mine, theirs) in zip(judged, indicators) {
      #expect(mine["kode"] as? String == theirs["kode"] as? String && mine["realisasi"] as? Double == theirs["realisasi"] as? Double)
      // The effects of an OPD are those of a compilation: with all − without it.
      let effects = (mine["kontribusi"] as? [String: Any])?["opd"] as? [[String: Any]] ?? []
      for effect in effects {
        let without = try #require(effect["tanpa"] as? Double)
        let change = try #require(effect["pengaruh"] as? Double)
        #expect(abs((mine["realisasi"] as? Double ?? .nan) - without - change) < 1e-9)
      }
    }
  }

  @Test func advisedNumbersAreUnique() throws {
    let advice = try #require(try answer("analisis")["rekomendasi"] as? [[String: Any]])
    let numbers = advice.compactMap { $0["nomor"] as? String }
    #expect(!numbers.isEmpty && Set(numbers).count == numbers.count)
    for entry in advice {
      let text = try #require(entry["rekomendasi"] as? String)
      #expect(!text.contains("{") && !text.contains("}") && !text.isEmpty)
      #expect((entry["dasar"] as? [String: Any])?.isEmpty == false)
    }
  }

  @Test func filesOfBothCommands() throws {
    let folder = try FreshFolder()
    let analysis = try Program.run(["analisis"] + Samples.submissions + Self.options, in: folder.url)
    // 65: last year's template is among the files.
    #expect(analysis.status == 65 && analysis.text.contains("Keluaran: keluar/analisis-2026-03.xlsx (juga .md, .json, grafik, dan CSV)\n"))
    let report = try Program.run(["laporan"] + Samples.submissions + Self.options, in: folder.url)
    #expect(report.status == 65 && report.text.contains("Ditulis: keluar/laporan-2026-03.html\n"))
    let names = try folder.names("keluar")
    for name in [
      "analisis-2026-03.json", "analisis-2026-03-rekomendasi.csv", "analisis-2026-03-kendala.svg", "laporan-2026-03.md",
      "laporan-2026-03.xlsx", "laporan-2026-03-capaian-area.svg",
    ] {
      #expect(names.contains(name))
    }
    let text = String(decoding: try folder.data("keluar/laporan-2026-03.md"), as: UTF8.self)
    #expect(!text.contains("{") && !text.contains("Optional(") && !text.split { !$0.isLetter }.contains("nil"))
    for part in text.split(separator: "](").dropFirst() where part.hasPrefix("laporan-") {
      #expect(names.contains(String(part.prefix { $0 != ")" })), "a picture that is not there")
    }
  }

  @Test(arguments: [("analisis", "analisis-2026-03"), ("laporan", "laporan-2026-03")])
  func noNumberThatIsNotInTheMachineOutput(_ command: String, _ name: String) throws {
    let folder = try FreshFolder()
    _ = try Program.run([command] + Samples.submissions + Self.options, in: folder.url)
    let known = KnownNumbers(try JSONSerialization.jsonObject(with: try folder.data("keluar/\(name).json"), options: .fragmentsAllowed))
    let text = String(decoding: try folder.data("keluar/\(name).md"), as: UTF8.self)
    var unknown: [String] = []
    for line in text.split(separator: "\n") {
      for token in KnownNumbers.tokens(of: String(line)) where !known.contains(token) { unknown.append("\(token) in: \(line.prefix(160))") }
    }
    #expect(unknown.isEmpty, "\(unknown.count): \(unknown.prefix(12).joined(separator: "\n"))")
  }

  @Test func theSameBytesAnywhere() throws {
    let (first, second) = (try FreshFolder(), try FreshFolder())
    for command in ["analisis", "laporan"] {
      _ = try Program.run([command] + Samples.submissions + Self.options, in: first.url)
      _ = try Program.run(
        [command] + Samples.submissions.reversed() + Self.options, in: second.url,
        environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8"])
    }
    for name in try first.names("keluar") { #expect(try first.data("keluar/" + name) == second.data("keluar/" + name), "\(name)") }
  }

  @Test(arguments: [
    (["analisis", "tidak-ada"] + options, 66, "tidak ada yang dihitung"),
    (["laporan", "tidak-ada"] + options, 66, "tidak ada yang dihitung"),
    (["laporan", Samples.march, "--format", "doc"] + options, 64, "Format \"doc\" tidak dikenal."),
    (
      ["laporan", Samples.march, "--tanggal", "2026-02-30"] + options, 64,
      "Tanggal laporan \"2026-02-30\" tidak terbaca sebagai tanggal; tulis misalnya 05/01/2026."
    ),
  ])
  func refusals(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let folder = try FreshFolder()
    let run = try Program.run(arguments, in: folder.url)
    #expect(run.status == status && run.errors.contains(words), "\(run.errors)")
    #expect(try folder.names().isEmpty)
  }

  /// Nothing on the path: the other formats are written, the missing one is named.
  @Test func withoutOfficeProgramsTheRestIsWritten() throws {
    let folder = try FreshFolder()
    let run = try Program.run(
      ["laporan", Samples.march, "--format", "md,pdf"] + Self.options, in: folder.url, environment: ["PATH": "/nirgends"])
    #expect(run.status == 73 && run.errors.contains("Bentuk pdf tidak ditulis: Chromium atau LibreOffice Writer tidak terpasang"))
    let names = try folder.names("keluar")
    #expect(names.contains("laporan-2026-03.md") && !names.contains("laporan-2026-03.pdf"))
  }

  /// Only pandoc on the path: its document is read back; what it could not take over is said.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc"), "no pandoc"))
  func aWordProcessorsDocumentHasHeadingsTablesAndWordsForCharts() throws {
    let folder = try FreshFolder()
    try FileManager.default.createDirectory(atPath: folder.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.path("bin/pandoc"), withDestinationPath: "/usr/bin/pandoc")
    let run = try Program.run(
      ["laporan", Samples.march, "--format", "md,docx"] + Self.options, in: folder.url, environment: ["PATH": folder.path("bin")])
    // 65: last year's template is among the files.
    #expect(run.status == 65 && run.text.contains("Ditulis: keluar/laporan-2026-03.docx\n"), "\(run.errors)")
    #expect(run.errors.contains("Grafik tidak ada dalam bentuk docx, diganti kalimat: pasang rsvg-convert"), "\(run.errors)")
    let read = try Program.run(["-t", "json", folder.path("keluar/laporan-2026-03.docx")], of: URL(filePath: "/usr/bin/pandoc"))
    let text = String(decoding: try folder.data("keluar/laporan-2026-03.md"), as: UTF8.self)
    let lines = text.split(separator: "\n")
    func count(_ mark: String) -> Int { read.text.components(separatedBy: mark).count - 1 }
    #expect(count("\"t\":\"Header\"") == lines.count { $0.hasPrefix("#") })
    #expect(count("\"t\":\"Table\"") == lines.count { $0.hasPrefix("| ---") })
    #expect(count("\"t\":\"Image\"") == 0 && count("Ringkasan") > 0)
  }
}
