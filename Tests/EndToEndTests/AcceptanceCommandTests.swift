// `kinerja sahkan`: what is added to the list, what is refused, and that commands in the workspace take the list by themselves.

import Foundation
import Testing

struct AcceptanceCommandTests {
  private static let clock = ["KINERJA_SEKARANG": "2026-04-03T09:00:00+07:00"]
  private static let arguments = [
    "sahkan", "--rencana", Samples.plan, "--opd", "DPUPR", "--paket", "10102014000", "--temuan", "v02", "--alasan",
    "Kontrak tahun jamak; lanjutan",
    "--oleh", "Kepala UKPBJ",
  ]

  private func accept(_ more: [String] = ["--pengesahan", "p.csv"], in folder: FreshFolder, changing: [String: String] = [:]) throws -> Run
  {
    var arguments = Self.arguments
    for (option, value) in changing {
      let place = try #require(arguments.firstIndex(of: option))
      arguments[place + 1] = value
    }
    return try Program.run(arguments + more, in: folder.url, environment: Self.clock)
  }

  @Test func aNewListHasHeadingsAndOneRow() throws {
    let folder = try FreshFolder()
    let run = try accept(in: folder)
    #expect(run.status == 0)
    #expect(run.text.contains("OPD 1.03, paket 10102014000, V02: disahkan oleh Kepala UKPBJ pada 2026-04-03"))
    let expected =
      "\u{FEFF}Kode OPD;Tahun;Kode Paket;Kode Temuan;Alasan;Disahkan Oleh;Tanggal\r\n"
      + "1.03;2026;10102014000;V02;\"Kontrak tahun jamak; lanjutan\";Kepala UKPBJ;03/04/2026\r\n"
    #expect(try folder.data("p.csv") == Data(expected.utf8))
    #expect(try folder.names() == ["p.csv"])
  }

  @Test func twiceTheSameChangesNothingAndSaysSo() throws {
    let folder = try FreshFolder()
    _ = try accept(in: folder)
    let before = try folder.data("p.csv")
    let again = try accept(["--pengesahan", "p.csv", "--json"], in: folder, changing: ["--opd": "1.03"])
    #expect(again.status == 0)
    #expect(again.text.contains(#""hasil":"sudah_ada""#))
    #expect(try accept(in: folder).text.hasPrefix("Sudah ada dalam p.csv, tidak ada yang diubah"))
    #expect(try folder.data("p.csv") == before)
    let other = try accept(in: folder, changing: ["--alasan": "Alasan lain"])
    #expect(other.status == 64)
    #expect(other.errors.contains("sudah disahkan oleh Kepala UKPBJ"))
    #expect(try folder.data("p.csv") == before)
  }

  @Test func whatIsThereStaysByteForByte() throws {
    let folder = try FreshFolder()
    // Columns in another order, one of the office's own, LF, no line end at the end.
    let old = "Catatan;Tanggal;Kode OPD;Tahun;Kode Paket;Kode Temuan;Alasan;Disahkan Oleh\nx;01/02/2026;1.01;2026;7;D04;'=alasan;Siti"
    try folder.write(old, to: "p.csv")
    #expect(try accept(in: folder).status == 0)
    let row = ";03/04/2026;1.03;2026;10102014000;V02;\"Kontrak tahun jamak; lanjutan\";Kepala UKPBJ\r\n"
    #expect(try folder.data("p.csv") == Data((old + "\r\n" + row).utf8))
  }

  @Test func aCommaListKeepsItsStyle() throws {
    let folder = try FreshFolder()
    let old = "Kode OPD,Tahun,Kode Paket,Kode Temuan,Alasan,Disahkan Oleh,Tanggal\n"
    try folder.write(old, to: "p.csv")
    #expect(try accept(in: folder).status == 0)
    let text = String(decoding: try folder.data("p.csv"), as: UTF8.self)
    #expect(text == old + "1.03,2026,10102014000,V02,\"Kontrak tahun jamak; lanjutan\",Kepala UKPBJ,2026-04-03\r\n")
  }

  @Test(arguments: [
    ("--opd", "Disdk", "Maksud Anda \"Disdik\"?"), ("--temuan", "S02", "yang dapat: D04, V02"), ("--temuan", "X1", "tidak dapat disahkan"),
    ("--alasan", "  ", "--alasan belum diisi"), ("--alasan", "-", "--alasan belum diisi"), ("--oleh", "", "--oleh belum diisi"),
    ("--paket", " ", "--paket belum diisi"),
  ])
  func refused(_ option: String, _ value: String, _ words: String) throws {
    let folder = try FreshFolder()
    let run = try accept(in: folder, changing: [option: value])
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [
    (["--tanggal", "04/04/2026"], "belum terjadi; hari ini 03/04/2026"), (["--tanggal", "kemarin"], "tidak terbaca"),
    (["--tahun", "2025"], "bukan tahun rencana"),
  ])
  func refusedDates(_ more: [String], _ words: String) throws {
    let folder = try FreshFolder()
    let run = try accept(["--pengesahan", "p.csv"] + more, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(try folder.names().isEmpty)
    #expect(try accept(["--pengesahan", "p.csv", "--tanggal", "1 April 2026"], in: folder).status == 0)
    #expect(String(decoding: try folder.data("p.csv"), as: UTF8.self).hasSuffix(";01/04/2026\r\n"))
  }

  @Test func todayIsTheOfficesDate() throws {
    let folder = try FreshFolder()
    let evening = ["KINERJA_SEKARANG": "2026-04-03T17:30:00Z"]
    let run = try Program.run(Self.arguments + ["--pengesahan", "p.csv"], in: folder.url, environment: evening)
    #expect(run.text.contains("pada 2026-04-04"))
    let unread = try Program.run(Self.arguments + ["--pengesahan", "p.csv"], in: folder.url, environment: ["KINERJA_SEKARANG": "besok"])
    #expect(unread.status == 64)
  }

  @Test func aListThatCannotBeReadOrWrittenIsSaid() throws {
    let folder = try FreshFolder()
    try folder.write("nama;alamat\nA;B\n", to: "p.csv")
    #expect(try accept(in: folder).status == 65)
    #expect(String(decoding: try folder.data("p.csv"), as: UTF8.self) == "nama;alamat\nA;B\n")
    #expect(try accept(["--pengesahan", "tidak/ada/p.csv"], in: folder).status == 73)
    #expect(try accept([], in: folder).status == 64)
  }

  /// With the submissions at hand a mistyped code is no acceptance.
  @Test func whatIsAcceptedMustBeInTheSubmissions() throws {
    let folder = try FreshFolder()
    let file = Samples.march + "/data-kinerja-1.03-2026-03.xlsx"
    let mistyped = try accept([file, "--pengesahan", "p.csv"], in: folder, changing: ["--paket": "10102101400"])
    #expect(mistyped.status == 64 && mistyped.errors.contains("Maksud Anda"), "\(mistyped.errors)")
    let package = try implausiblePackage()
    let fine = try accept([file, "--pengesahan", "p.csv"], in: folder, changing: ["--paket": package, "--temuan": "V03"])
    #expect(fine.status == 64 && fine.errors.contains("tidak bertanda Salah V03"), "\(fine.errors)")
    let other = try accept([Samples.march + "/data-kinerja-1.01-2026-03.xlsx", "--pengesahan", "p.csv"], in: folder)
    #expect(other.status == 64 && other.errors.contains("tidak ada kiriman OPD 1.03"))
    #expect(try accept(["tidak-ada.xlsx", "--pengesahan", "p.csv"], in: folder).status == 66)
    #expect(try folder.names().isEmpty)
    let run = try accept([file, "--pengesahan", "p.csv"], in: folder, changing: ["--paket": package])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.names() == ["p.csv"])
  }

  /// The package of the samples with one digit too many.
  private func implausiblePackage() throws -> String {
    let file = Samples.march + "/data-kinerja-1.03-2026-03.xlsx"
    let run = try Program.run(["kompilasi", file, "--rencana", Samples.plan, "--periode", "2026-03", "--json"])
    let answer = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    return try #require((answer["baris_dikecualikan"] as? [[String: Any]])?.first?["kode"] as? String)
  }

  /// Many at once: every acceptance is in the list.
  @Test func writersTakeTurns() async throws {
    let folder = try FreshFolder()
    let packages = (1...8).map { "1010201400\($0)" }
    let codes = try await withThrowingTaskGroup(of: Int32.self) { tasks in
      for package in packages {
        tasks.addTask { try accept(in: folder, changing: ["--paket": package]).status }
      }
      return try await tasks.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.allSatisfy { $0 == 0 })
    let text = String(decoding: try folder.data("p.csv"), as: UTF8.self)
    for package in packages { #expect(text.contains(";\(package);"), "\(package)") }
  }

  @Test func theWorkspaceTakesItsListByItself() throws {
    let folder = try FreshFolder()
    try FileManager.default.copyItem(atPath: Samples.plan, toPath: folder.path("rencana-kinerja.xlsx"))
    try folder.write("rencana = \"rencana-kinerja.xlsx\"\n", to: "kinerja.toml")
    let file = Samples.march + "/data-kinerja-1.03-2026-03.xlsx"
    func compiled() throws -> (status: Int32, answer: [String: Any]) {
      let run = try Program.run(["kompilasi", file, "--periode", "2026-03", "--json"], in: folder.url)
      return (run.status, try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any]))
    }
    let before = try compiled()
    #expect(before.status == 1)
    #expect(try Program.run(["paket", file, "--periode", "2026-03", "--json"], in: folder.url).status == 1)
    let left = try #require((before.answer["baris_dikecualikan"] as? [[String: Any]])?.first)
    let package = try #require(left["kode"] as? String)
    let run = try Program.run(
      ["sahkan", "--opd", "1.03", "--paket", package, "--temuan", "V02", "--alasan", "Kontrak tahun jamak", "--oleh", "Kepala UKPBJ"],
      in: folder.url, environment: Self.clock)
    #expect(run.status == 0)
    #expect(try folder.names().contains("pengesahan.csv"))
    let after = try compiled()
    #expect(after.status == 0)
    #expect((after.answer["pengesahan"] as? [[String: Any]])?.first?["kode_paket"] as? String == package)
    #expect((after.answer["dikecualikan"] as? [String: Any])?["baris"] as? Int == 0)
    #expect(try Program.run(["periksa", file], in: folder.url).text.contains("disahkan oleh Kepala UKPBJ"))
    #expect(try Program.run(["paket", file, "--periode", "2026-03"], in: folder.url).status == 0)
  }
}
