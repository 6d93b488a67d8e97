// `kinerja terima`: what is accepted, already there, refused or in conflict, and what it says.

import Foundation
import Testing

struct ReceiveCommandTests {
  private static let one = TestOffice.sample("2026-03/data-kinerja-1.01-2026-03.xlsx")
  private static let withError = TestOffice.sample("2026-03/data-kinerja-1.03-2026-03.xlsx")
  private static let lastYear = TestOffice.sample("2026-03/data-kinerja-7.01-2025-03.xlsx")

  @Test func aFolderIsReceivedFileByFileAndEndsWithATable() throws {
    let office = try TestOffice()
    let run = try office.run(["terima", Samples.march, "--dari", "Budi"])
    #expect(run.status == 65)
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "data-kinerja-1.01-2026-03.xlsx: diterima – OPD 1.01 Dinas Pendidikan, Maret 2026, revisi 0.")
    #expect(lines.contains { $0.hasPrefix("data-kinerja-1.03-2026-03.xlsx: diterima") && $0.hasSuffix("revisi 0; 1 salah.") })
    #expect(lines.contains("data-kinerja-7.01-2025-03.xlsx: ditolak."))
    #expect(run.text.contains("Belum lapor   2  dari 12 OPD wajib lapor untuk Maret 2026\n    7.01 Kecamatan Cibeureum\n"))
    #expect(run.text.hasSuffix("Langkah berikutnya: kinerja periksa \(Samples.march) --salinan salinan\n"))
    #expect(run.errors.contains("melaporkan tahun 2025"))
    let archived = try office.archived()
    #expect(archived.count == 17)
    #expect(archived.contains { $0.hasPrefix("2026/03/1.01/") && $0.hasSuffix("-data-kinerja-1.01-2026-03.xlsx") })
    #expect(archived.contains { $0.hasPrefix("ditolak/") && $0.hasSuffix("-data-kinerja-7.01-2025-03.xlsx") })
    #expect(archived.contains { $0.hasPrefix("rencana/") })
    #expect(try office.isWhole())
    let list = try office.run(["register", "daftar", "--opd", "1.01"])
    #expect(list.text.contains("03/04/2026"))
    #expect(list.text.contains("Budi"))
  }

  @Test func theSameBytesUnderAnyNameChangeNothing() throws {
    let office = try TestOffice()
    #expect(try office.received([Self.one, Self.lastYear]).values.sorted() == ["diterima", "ditolak"])
    let before = try (office.folder.data("register.sqlite"), office.archived())
    let copy = office.folder.path("salinan dari WhatsApp.xlsx")
    try FileManager.default.copyItem(atPath: Self.one, toPath: copy)
    #expect(
      try office.received([copy, Self.lastYear]) == [
        "salinan dari WhatsApp.xlsx": "sudah_ada", "data-kinerja-7.01-2025-03.xlsx": "ditolak",
      ])
    let run = try office.run(["terima", copy])
    #expect(run.status == 0)
    #expect(run.text == "salinan dari WhatsApp.xlsx: sudah ada – OPD 1.01 Dinas Pendidikan, Maret 2026, revisi 0.\n")
    #expect(try office.folder.data("register.sqlite") == before.0)
    #expect(try office.archived() == before.1)
  }

  @Test func statusesFollowWhatWasFound() throws {
    let office = try TestOffice()
    #expect(try office.run(["terima", Self.one]).status == 0)
    #expect(try office.run(["terima", Self.withError]).status == 1)
    #expect(try office.run(["terima", Self.lastYear]).status == 65)
    #expect(try office.run(["terima", "tidak-ada.xlsx"]).status == 66)
    let outside = try FreshFolder()
    let run = try Program.run(["terima", Self.one, "--rencana", Samples.plan], in: outside.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("kinerja mulai"))
    #expect(try outside.names().isEmpty)
  }

  @Test func otherDataUnderTheSameRevisionAreAConflict() throws {
    let office = try TestOffice()
    let folder = try FreshFolder()
    let paket = "data-kinerja-2.16-2026-03-paket.csv"
    let text = String(decoding: try Data(contentsOf: URL(filePath: TestOffice.sample("2026-03/\(paket)"))), as: UTF8.self)
    try folder.write(text, to: paket)
    #expect(try office.received([folder.url.path]) == [paket: "diterima"])
    // The first row alone is something else.
    let rows = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    try folder.write((rows[..<2] + [""]).joined(separator: "\r\n"), to: paket)
    let run = try office.run(["terima", folder.path(paket)])
    #expect(run.status == 1)
    #expect(run.text.contains("sudah ada dengan isi yang berbeda"))
    #expect(run.text.contains("dengan Revisi 1."))
    // Spaces and empty lines alone are no other data.
    try folder.write(text + "\r\n\r\n", to: paket)
    let third = try office.run(["terima", folder.path(paket)])
    #expect(third.text.contains("sudah ada dengan isi yang berbeda"))
    #expect(try office.isWhole())
    let list = try #require(try office.answer(["register", "daftar"])["kiriman"] as? [[String: Any]])
    #expect(list.count == 3)
  }

  @Test func equalDataInOtherBytesCountOnce() throws {
    let office = try TestOffice()
    let folder = try FreshFolder()
    let paket = "data-kinerja-2.16-2026-03-paket.csv"
    let text = String(decoding: try Data(contentsOf: URL(filePath: TestOffice.sample("2026-03/\(paket)"))), as: UTF8.self)
    try folder.write(text, to: paket)
    _ = try office.received([folder.url.path])
    try folder.write(text + "\r\n", to: paket)
    let run = try office.run(["terima", folder.path(paket)])
    #expect(run.status == 0)
    #expect(run.text.contains("Isinya sama dengan kiriman yang sudah ada; dihitung satu kali."))
  }

  @Test func theFilesOfACSVFolderAreOneTransactionWithOneEntryEach() throws {
    let office = try TestOffice()
    let files = ["paket", "rencana-aksi", "realisasi"].map { TestOffice.sample("2026-03/data-kinerja-2.16-2026-03-\($0).csv") }
    #expect(try office.received(files).values.sorted() == ["diterima", "diterima", "diterima"])
    let list = try #require(try office.answer(["register", "daftar"])["kiriman"] as? [[String: Any]])
    #expect(list.count == 1)
    #expect((list[0]["berkas"] as? [[String: Any]])?.count == 3)
    #expect(try office.received(files).values.sorted() == ["sudah_ada", "sudah_ada", "sudah_ada"])
  }

  @Test func aChangedMonthIsHeldAgainstTheRegister() throws {
    let office = try TestOffice()
    let folder = try FreshFolder()
    let paket = TestOffice.sample("2026-02/data-kinerja-2.16-2026-02-paket.csv")
    #expect(try office.run(["terima", paket]).status == 0)
    // The same month later, without one package: it is gone.
    let text = String(decoding: try Data(contentsOf: URL(filePath: paket)), as: UTF8.self)
    var rows = text.split(separator: "\r\n").map { $0.replacingOccurrences(of: "2.16;2026;2;", with: "2.16;2026;3;") }
    let gone = rows.remove(at: 1)
    try folder.write(rows.joined(separator: "\r\n") + "\r\n", to: "maret.csv")
    for command in ["terima", "periksa"] {
      let answer = try office.answer([command, folder.path("maret.csv")])
      let files = try #require(answer["berkas"] as? [[String: Any]])
      if command == "periksa" {
        let findings = try #require(files[0]["temuan"] as? [[String: Any]])
        let code = String(gone.split(separator: ";", omittingEmptySubsequences: false)[6])
        #expect(findings.contains { $0["kode"] as? String == "B01" && ($0["pesan"] as? String ?? "").contains(code) }, "\(findings)")
      } else {
        #expect((files[0]["temuan"] as? [String: Any])?["peringatan"] as? Int ?? 0 > 0)
      }
    }
  }

  @Test func aClockThatGoesBackIsSaid() throws {
    let office = try TestOffice()
    _ = try office.received([Self.one])
    office.day = "2026-03-01"
    let run = try office.run(["terima", Self.withError])
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "jam komputer (1 Maret 2026 pukul 09.00) lebih awal daripada catatan terakhir register (3 April 2026 pukul 09.00)"))
    #expect(try office.isWhole())
    let list = try #require(try office.answer(["register", "daftar"])["kiriman"] as? [[String: Any]])
    #expect(list.map { $0["tanggal"] as? String } == ["2026-04-03", "2026-03-01"])
    #expect(list.map { $0["nomor"] as? Int } == [1, 2])
  }

  @Test func aLostRegisterIsReportedAndNotMadeAnew() throws {
    let office = try TestOffice()
    _ = try office.received([Self.one])
    try FileManager.default.removeItem(atPath: office.folder.path("register.sqlite"))
    for arguments in [["terima", Self.one], ["register", "verifikasi"], ["register", "daftar"]] {
      let run = try office.run(arguments)
      #expect(run.status == 74)
      #expect(run.errors.contains("Kembalikan dari cadangan"))
    }
    #expect(try !office.folder.names().contains("register.sqlite"))
  }
}
