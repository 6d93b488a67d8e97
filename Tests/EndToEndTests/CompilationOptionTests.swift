// What `kompilasi` may be told beyond files and period: acceptances, no earlier data, other CSV, where the plan is.

import Foundation
import Testing

struct CompilationOptionTests {
  private func compile(_ more: [String], in folder: FreshFolder, files: [String] = Samples.submissions) throws -> (
    run: Run, answer: [String: Any]
  ) {
    let run = try Program.run(["kompilasi"] + files + ["--rencana", Samples.plan, "--periode", "2026-03", "--json"] + more, in: folder.url)
    return (run, try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any]))
  }

  @Test func anAcceptedRowCountsAndIsListed() throws {
    let folder = try FreshFolder()
    let file = Samples.march + "/data-kinerja-1.03-2026-03.xlsx"
    let (before, refused) = try compile([], in: folder, files: [file])
    #expect(before.status == 1)
    let left = try #require((refused["baris_dikecualikan"] as? [[String: Any]])?.first)
    let package = try #require(left["kode"] as? String)
    let header = "Kode OPD;Tahun;Kode Paket;Kode Temuan;Alasan;Disahkan Oleh;Tanggal\n"
    try folder.write(header + "1.03;2026;\(package);V02;Kontrak tahun jamak;Kepala UKPBJ;03/04/2026\n", to: "pengesahan.csv")
    let (after, accepted) = try compile(["--pengesahan", "pengesahan.csv"], in: folder, files: [file])
    #expect(after.status == 0)
    #expect((accepted["dikecualikan"] as? [String: Any])?["baris"] as? Int == 0)
    let acceptance = try #require((accepted["pengesahan"] as? [[String: Any]])?.first)
    #expect(acceptance["disahkan_oleh"] as? String == "Kepala UKPBJ")
    let finding = try #require((accepted["temuan"] as? [[String: Any]])?.first { $0["kode"] as? String == "V02" })
    #expect(finding["tingkat"] as? String == "peringatan")
    #expect((finding["pesan"] as? String)?.contains("disahkan oleh Kepala UKPBJ") == true)
  }

  @Test func aListOfAcceptancesWithAMistakeIsRefused() throws {
    let folder = try FreshFolder()
    try folder.write("Kode OPD;Tahun;Kode Paket;Kode Temuan;Alasan;Disahkan Oleh;Tanggal\n1.03;2026;1;S02;x;y;03/04/2026\n", to: "p.csv")
    let run = try Program.run(
      ["kompilasi", Samples.march, "--rencana", Samples.plan, "--periode", "2026-03", "--pengesahan", "p.csv", "--json"], in: folder.url)
    #expect(run.status == 65)
    #expect(run.errors.contains("D2"))
    #expect(run.output.isEmpty)
  }

  @Test func withoutEarlierDataNobodyIsCarried() throws {
    let folder = try FreshFolder()
    let (_, carried) = try compile([], in: folder)
    let (_, bare) = try compile(["--tanpa-data-lalu"], in: folder)
    func months(_ answer: [String: Any]) -> [String] {
      (answer["opd"] as? [[String: Any]] ?? []).compactMap { $0["dibawa_dari"] as? String }
    }
    #expect(months(carried) == ["2026-02", "2026-02"])
    #expect(months(bare).isEmpty)
    #expect((bare["aturan"] as? [String: Any])?["pakai_data_lalu"] as? Bool == false)
  }

  @Test func csvForPrograms() throws {
    let folder = try FreshFolder()
    _ = try Program.run(
      ["kompilasi", Samples.march, "--rencana", Samples.plan, "--periode", "2026-03", "--csv", "rfc4180", "-o", "."], in: folder.url)
    let text = String(decoding: try folder.data("kompilasi-2026-03-capaian-area.csv"), as: UTF8.self)
    #expect(text.hasPrefix("Kode,"))
  }

  @Test func sqlOnDemandAndAlwaysTheSameBytes() throws {
    let folder = try FreshFolder()
    let arguments = ["kompilasi", Samples.march, "--rencana", Samples.plan, "--periode", "2026-03"]
    for name in ["tanpa", "satu", "dua"] {
      _ = try Program.run(arguments + (name == "tanpa" ? [] : ["--sql"]) + ["-o", folder.path(name)])
    }
    let scripts = ["kompilasi-2026-03-postgresql.sql", "kompilasi-2026-03-sqlite.sql"]
    #expect(Set(try folder.names("satu")).subtracting(try folder.names("tanpa")) == Set(scripts))
    for script in scripts {
      let text = String(decoding: try folder.data("satu/" + script), as: UTF8.self)
      #expect(text.hasPrefix("-- Kompilasi kinerja Maret 2026, Kabupaten Sukaratu: "))
      #expect(text.contains("CREATE VIEW \"indikator_W1\" AS\n"))
      #expect(text.hasSuffix("COMMIT;\n"))
      #expect(try folder.data("dua/" + script) == folder.data("satu/" + script))
    }
  }

  @Test func thePlanMayBeNamedByTheWorkspaceOrTheEnvironment() throws {
    let folder = try FreshFolder()
    try FileManager.default.copyItem(atPath: Samples.plan, toPath: folder.path("rencana-kinerja.xlsx"))
    try folder.write("# ruang kerja\nrencana = \"rencana-kinerja.xlsx\"\n", to: "kinerja.toml")
    try FileManager.default.createDirectory(at: folder.url.appending(path: "dalam"), withIntermediateDirectories: true)
    let below = try Program.run(["rencana", "periksa"], in: folder.url.appending(path: "dalam"))
    #expect(below.status == 0)
    try folder.write("rencana : x\n", to: "kinerja.toml")
    let refused = try Program.run(["rencana", "periksa"], in: folder.url)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("kinerja.toml baris 1"))
    let elsewhere = try FreshFolder()
    #expect(try Program.run(["rencana", "periksa"], in: elsewhere.url, environment: ["KINERJA_RENCANA": Samples.plan]).status == 0)
    #expect(try Program.run(["rencana", "periksa"], in: elsewhere.url).status == 64)
  }

  @Test func lockFilesAndForeignFilesArePassedOver() throws {
    let folder = try FreshFolder()
    try folder.write("x", to: "~$data.xlsx")
    try folder.write("x", to: "catatan.txt")
    try FileManager.default.copyItem(atPath: Samples.march + "/data-kinerja-1.01-2026-03.xlsx", toPath: folder.path("b.xlsx"))
    let run = try Program.run(["periksa", ".", "~$data.xlsx", "--rencana", Samples.plan, "--json"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.contains("catatan.txt: dilewati"))
    #expect(run.text.contains(#""ringkasan":{"berkas":1,"#))
  }
}
