// `kinerja status` against what was received when, computed by hand.

import Foundation
import Testing

struct StatusCommandTests {
  /// January in time, February late for one, March with the sample's gaps.
  private static func office() throws -> TestOffice {
    let office = try TestOffice()
    office.day = "2026-02-05"
    _ = try office.received([Samples.submissions[0]])
    office.day = "2026-03-05"
    let february = try FileManager.default.contentsOfDirectory(atPath: Samples.submissions[1]).sorted()
    let late = february.filter { $0.contains("1.04") }
    _ = try office.received(february.filter { !late.contains($0) }.map { "\(Samples.submissions[1])/\($0)" })
    office.day = "2026-03-11"
    _ = try office.received(late.map { "\(Samples.submissions[1])/\($0)" })
    office.day = "2026-04-04"
    _ = try office.received([Samples.march])
    office.day = "2026-04-08"
    return office
  }

  private static func agencies(_ answer: [String: Any]) throws -> [String: [String: Any]] {
    let list = try #require(answer["opd"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: list.map { ($0["kode"] as? String ?? "", $0) })
  }

  @Test func theLastMonthIsShownWithItsFacts() throws {
    let office = try Self.office()
    let answer = try office.answer(["status"])
    #expect(answer["periode"] as? String == "2026-03")
    let agencies = try Self.agencies(answer)
    #expect(agencies.count == 12)
    let revised = try #require(agencies["1.02"])
    #expect(revised["lapor"] as? Bool == true)
    #expect(revised["revisi"] as? Int == 1)
    #expect(revised["tgl_lapor"] as? String == "2026-04-04")
    #expect(revised["terlambat_hari"] as? Int == 0)
    #expect(revised["galat"] as? Int == 0)
    #expect(revised["dibawa_dari"] is NSNull)
    #expect(agencies["1.03"]?["galat"] as? Int == 1)
    let missing = try #require(agencies["7.01"])
    #expect(missing["lapor"] as? Bool == false)
    for key in ["revisi", "tgl_lapor", "terlambat_hari", "galat"] { #expect(missing[key] is NSNull) }
    #expect(missing["dibawa_dari"] as? String == "2026-02")
    let calls = try #require(answer["hubungi"] as? [[String: Any]])
    #expect(calls.map { $0["opd"] as? String } == ["7.01", "7.02", "1.03"])
    #expect(calls[0]["alasan"] as? String == "belum lapor Maret 2026, 3 hari lewat batas")
    #expect(calls[2]["alasan"] as? String == "1 sel salah pada laporan Maret 2026")
  }

  @Test func lateAndMissingMonthsAreCounted() throws {
    let office = try Self.office()
    let february = try Self.agencies(try office.answer(["status", "--periode", "2026-02"]))
    #expect(february["1.04"]?["terlambat_hari"] as? Int == 6)
    #expect(february["1.01"]?["terlambat_hari"] as? Int == 0)
    func counts(_ agency: String) -> [Int?] {
      let all = february[agency]?["mutu_baku"] as? [String: Any]
      return ["terlambat", "tidak_lengkap", "salah"].map { all?[$0] as? Int }
    }
    #expect(counts("1.04") == [1, 0, 0])
    #expect(counts("7.01") == [1, 0, 0])
    #expect(counts("1.01") == [0, 0, 0])
    // 1.02 sent a wrong cell first and mended it: that stays counted.
    #expect(counts("1.02") == [0, 0, 1])
  }

  @Test func theMatrixMarksEveryMonth() throws {
    let office = try Self.office()
    let text = try office.run(["status"]).text
    let matrix = try #require(text.components(separatedBy: "Bulan demi bulan").last?.components(separatedBy: "Perlu dihubungi").first)
    func row(_ code: String) -> [Substring] {
      (matrix.split(separator: "\n").first { $0.hasPrefix("  \(code) ") } ?? "").split(separator: " ").suffix(3)
    }
    #expect(row("1.01") == ["L", "L", "L"])
    #expect(row("1.04") == ["L", "T", "L"])
    #expect(row("7.01") == ["L", "L", "–"])
    #expect(text.hasPrefix("Status Pelaporan Maret 2026\n  10 dari 12 OPD wajib lapor telah menyampaikan laporan Maret 2026."))
    #expect(text.hasSuffix("Langkah berikutnya: kinerja surat pengingat --periode 2026-03\n"))
    #expect(!text.split(separator: "\n").contains { $0.count > 100 })
  }

  @Test func aConflictCountsAsNotReportedAndIsAskedFor() throws {
    let office = try TestOffice()
    let folder = try FreshFolder()
    let paket = TestOffice.sample("2026-03/data-kinerja-2.16-2026-03-paket.csv")
    let text = String(decoding: try Data(contentsOf: URL(filePath: paket)), as: UTF8.self)
    _ = try office.received([paket])
    try folder.write(text.split(separator: "\r\n").prefix(3).joined(separator: "\r\n") + "\r\n", to: "lagi.csv")
    _ = try office.received([folder.path("lagi.csv")])
    let answer = try office.answer(["status"])
    #expect(answer["periode"] as? String == "2026-03")
    let agency = try #require(try Self.agencies(answer)["2.16"])
    #expect(agency["lapor"] as? Bool == false)
    #expect(agency["bentrok"] as? Bool == true)
    #expect(agency["tgl_lapor"] is NSNull)
    let calls = try #require(answer["hubungi"] as? [[String: Any]])
    #expect(calls.contains { $0["opd"] as? String == "2.16" && ($0["alasan"] as? String ?? "").contains("minta revisi yang lebih tinggi") })
  }

  @Test func whatIsAcceptedLaterIsNoMistakeAnyMore() throws {
    let office = try Self.office()
    #expect(try Self.agencies(try office.answer(["status"]))["1.03"]?["galat"] as? Int == 1)
    let file = TestOffice.sample("2026-03/data-kinerja-1.03-2026-03.xlsx")
    let checked = try #require(try office.answer(["periksa", file])["berkas"] as? [[String: Any]])
    let finding = try #require((checked[0]["temuan"] as? [[String: Any]])?.first { $0["kode"] as? String == "V02" })
    let cell = try #require(finding["sel"] as? String)
    // The code stands in column A of the same row.
    let rows = try office.run(["baca", file, "--lembar", "Paket", "--format", "ndjson"]).text.split(separator: "\n")
    let code = try #require(rows.first { $0.contains("\"row\":\(cell.drop { $0.isLetter }),\"col\":1,") })
    let package = try #require(try JSONSerialization.jsonObject(with: Data(code.utf8)) as? [String: Any])["value"]
    let accepted = try office.run(
      [
        "sahkan", "--opd", "1.03", "--paket", "\(package ?? "")", "--temuan", "V02", "--alasan", "Kontrak tahun jamak", "--oleh",
        "Kepala UKPBJ",
      ])
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(try Self.agencies(try office.answer(["status"]))["1.03"]?["galat"] as? Int == 0)
  }

  @Test func anEmptyRegisterHasAStatusToo() throws {
    let office = try TestOffice()
    let none = try office.run(["status"])
    #expect(none.status == 74)
    _ = try office.received([TestOffice.sample("2026-03/data-kinerja-7.01-2025-03.xlsx")])
    let answer = try office.answer(["status"])
    #expect(answer["periode"] as? String == "2026-03")
    #expect(try Self.agencies(answer).values.allSatisfy { $0["lapor"] as? Bool == false && $0["dibawa_dari"] is NSNull })
  }

  @Test func filesAreWrittenOnDemandAndAreTheSameTwice() throws {
    let office = try Self.office()
    let run = try office.run(["status", "--periode", "2026-TW1", "-o", "a"])
    #expect(run.status == 0)
    #expect(run.text.hasSuffix("Keluaran: a/status-2026-TW1.xlsx (juga .md)\n"))
    #expect(try office.folder.names("a") == [".kinerja-keluaran.json", "status-2026-TW1.md", "status-2026-TW1.xlsx"])
    _ = try office.run(["status", "--periode", "2026-TW1", "-o", "b"], environment: ["TZ": "America/New_York"])
    for name in ["status-2026-TW1.md", "status-2026-TW1.xlsx"] {
      #expect(try office.folder.data("a/\(name)") == office.folder.data("b/\(name)"))
    }
    let markdown = String(decoding: try office.folder.data("a/status-2026-TW1.md"), as: UTF8.self)
    #expect(markdown.contains("## Perlu dihubungi hari ini"))
    #expect(markdown.contains("| 7.01 | Kecamatan Cibeureum |"))
    let sheets = try office.run(["baca", "a/status-2026-TW1.xlsx", "--lembar", "Matriks", "--format", "csv"])
    #expect(sheets.status == 0)
    #expect(sheets.text.contains("1.04"))
  }
}
