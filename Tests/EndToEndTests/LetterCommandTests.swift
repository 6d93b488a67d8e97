// `kinerja surat`: letters of the sample regency, whole or refused, in the office's own dress where it has one.

import Foundation
import Testing

struct LetterCommandTests {
  private static let options = ["--rencana", Samples.plan, "--format", "md"]

  private func text(_ name: String, in folder: FreshFolder) throws -> String {
    String(decoding: try folder.data("surat/" + name), as: UTF8.self)
  }

  @Test func theInvitationSaysWhenWhereAndWhom() throws {
    let folder = try FreshFolder()
    let run = try Program.run(
      ["surat", "undangan"] + Self.options + [
        "--nomor", "005/13", "--tanggal", "5 Januari 2026", "--tanggal-acara", "12/01/2026", "--waktu", "09.00 WIB", "--tempat", "Aula",
        "--tembusan", "Sekretaris Daerah",
      ], in: folder.url)
    #expect(run.status == 0 && run.errors.isEmpty)
    // Only what the plan does not say is left to the hand.
    #expect(run.text.contains("Masih titik-titik: kepala (kepala pada lembar Pengaturan), nip_kepala"))
    let letter = try text("undangan-2026.md", in: folder)
    for words in [
      "**Kabupaten Sukaratu**", "Sukaratu, 5 Januari 2026", "| Nomor | : 005/13 |", "| Hari, tanggal | : Senin, 12 Januari 2026 |",
      "| Tempat | : Aula |", "| 12 | Pimpinan Kecamatan Tanjungjaya |", "1. Sekretaris Daerah",
    ] {
      #expect(letter.contains(words), "\(words)")
    }
    #expect(!letter.contains("{{") && !letter.contains("Optional"))
  }

  @Test(arguments: ["edaran", "sosialisasi", "notulen"])
  func otherLettersAreWhole(kind: String) throws {
    let folder = try FreshFolder()
    #expect(try Program.run(["surat", kind] + Self.options, in: folder.url).status == 0)
    let letter = try text("\(kind)-2026.md", in: folder)
    #expect(
      !letter.contains("{{") && letter.contains("Bagian Pengadaan Barang/Jasa Sekretariat Daerah") && letter.contains("................"))
    let again = try FreshFolder()
    _ = try Program.run(["surat", kind] + Self.options, in: again.url, environment: ["TZ": "Pacific/Kiritimati"])
    #expect(try text("\(kind)-2026.md", in: again) == letter)
  }

  /// One that sent a mistake, one that sent last year's template, one that sent nothing.
  @Test func remindersGoToThoseWhoHaveSomethingToDo() throws {
    let folder = try FreshFolder()
    let run = try Program.run(["surat", "pengingat"] + Samples.submissions + ["--periode", "2026-03"] + Self.options, in: folder.url)
    #expect(run.status == 65 && run.errors.contains("data-kinerja-7.01-2025-03.xlsx"))
    let names = try folder.names("surat").filter { !$0.hasPrefix(".") }
    #expect(names == ["1.03", "7.01", "7.02"].map { "pengingat-2026-03-\($0).md" })
    let mistake = try text(names[0], in: folder)
    #expect(
      mistake.contains("1 hal berikut") && mistake.contains("| Paket | J4 | Nilai Kontrak (Rp) |") && mistake.contains("sebagai revisi 1"))
    let nothing = try text(names[2], in: folder)
    #expect(nothing.contains("belum menerima laporan") && nothing.contains("tanggal 5 April 2026") && !nothing.contains("hal berikut"))
    let quarter = try Program.run(["surat", "pengingat", Samples.march, "--periode", "2026-TW1"] + Self.options, in: folder.url)
    #expect(quarter.status == 64 && quarter.errors.contains("--periode 2026-03"))
  }

  @Test func anOfficesOwnTemplateWins() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["mulai", ".", "--tahun", "2026"], in: folder.url)
    #expect(try Program.run(["surat", "templat"], in: folder.url).status == 0)
    #expect(try folder.names("templates/surat").filter { $0.hasSuffix(".mustache") }.count == 5)
    try folder.write("\u{FEFF}Kepada {{pemda}}\r\nditandatangani {{kepala}}\r\n", to: "templates/surat/edaran.mustache")
    #expect(try Program.run(["surat", "edaran"] + Self.options, in: folder.url).status == 0)
    #expect(try text("edaran-2026.md", in: folder) == "Kepada Kabupaten Sukaratu\nditandatangani ................\n")
    try folder.write("Lain: {{tahun}}", to: "lain.txt")
    #expect(try Program.run(["surat", "edaran", "--templat", "lain.txt"] + Self.options, in: folder.url).status == 0)
    #expect(try text("edaran-2026.md", in: folder) == "Lain: 2026")
    // The templates are the office's now.
    #expect(try Program.run(["surat", "templat"], in: folder.url).status == 73)
  }

  @Test func aBrokenTemplateIsOneSentenceWithItsLine() throws {
    let folder = try FreshFolder()
    try folder.write("Yth.\n\nKepada {{pemdaa}}\n", to: "rusak.mustache")
    let run = try Program.run(["surat", "edaran", "--templat", "rusak.mustache"] + Self.options, in: folder.url)
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(
      run.errors.hasPrefix(
        "rusak.mustache baris 3: nama \"pemdaa\" tidak dikenal. Maksud Anda \"pemda\"? Yang dikenal di situ: ada_tembusan,"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try folder.names() == ["rusak.mustache"])
    #expect(try Program.run(["surat", "edaran", "--templat", "tidak-ada"] + Self.options, in: folder.url).status == 66)
    #expect(try Program.run(["surat", "edaran", "--tanggal", "kapan"] + Self.options, in: folder.url).status == 64)
  }

  /// DOCX where pandoc is there, a sentence where it is not; the letter comes in any case.
  @Test func wordProcessorsGetTheirs() throws {
    let folder = try FreshFolder()
    let without = try Program.run(
      ["surat", "edaran", "--rencana", Samples.plan, "-o", "a"], in: folder.url, environment: ["PATH": "/nonexistent"])
    #expect(
      without.status == 0
        && without.errors == "pandoc belum terpasang, jadi hanya Markdown yang ditulis. Pasang pandoc untuk memperoleh DOCX.\n")
    #expect(try folder.names("a").filter { !$0.hasPrefix(".") } == ["edaran-2026.md"])
    let asked = try Program.run(
      ["surat", "edaran", "--rencana", Samples.plan, "-o", "b", "--format", "docx"], in: folder.url, environment: ["PATH": "/nonexistent"])
    #expect(asked.status == 73)
    #expect(try folder.names("b").filter { !$0.hasPrefix(".") } == ["edaran-2026.md"])
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc") else { return }
    #expect(try Program.run(["surat", "edaran", "--rencana", Samples.plan, "-o", "c"], in: folder.url).status == 0)
    #expect(try folder.data("c/edaran-2026.docx").starts(with: Data("PK".utf8)))
    #expect(try folder.names("c").filter { !$0.hasPrefix(".") } == ["edaran-2026.docx", "edaran-2026.md"])
  }
}
