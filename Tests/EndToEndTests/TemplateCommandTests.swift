// `kinerja template`, and the way from a template back through periksa and kompilasi.

import Foundation
import Testing

struct TemplateCommandTests {
  @Test func oneForEachAgencyOfThePlan() throws {
    let folder = try FreshFolder()
    let run = try Program.run(
      ["template", "--semua", "--periode", "2026-04", "--rencana", Samples.plan, "-o", "templat", "--json"], in: folder.url)
    #expect(run.status == 0)
    let answer = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let files = try #require(answer["berkas"] as? [[String: Any]])
    #expect(files.count == 12)
    #expect(files.first?["berkas"] as? String == "data-kinerja-1.01-2026-04.xlsx")
    #expect(try folder.names("templat").count == 13)
  }

  @Test func anUntouchedTemplateAsksOnlyForWhatAPersonMustWrite() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["template", "--opd", "dinkes", "--periode", "2026-04", "--rencana", Samples.plan, "-o", "."], in: folder.url)
    let run = try Program.run(["periksa", "data-kinerja-1.02-2026-04.xlsx", "--rencana", Samples.plan, "--json"], in: folder.url)
    let answer = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let file = try #require((answer["berkas"] as? [[String: Any]])?.first)
    let found = (file["temuan"] as? [[String: Any]] ?? []).filter { $0["tingkat"] as? String == "galat" }
    #expect(file["opd"] as? String == "1.02")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0["kode"] as? String == "S02" })
    #expect(run.status == 1)
  }

  @Test func theCSVForm() throws {
    let folder = try FreshFolder()
    let run = try Program.run(
      ["template", "--opd", "1.01", "--periode", "2026-04", "--rencana", Samples.plan, "--format", "csv", "-o", "."], in: folder.url)
    #expect(run.status == 0)
    #expect(
      try folder.names("data-kinerja-1.01-2026-04").filter { !$0.hasPrefix(".") } == ["paket.csv", "realisasi.csv", "rencana-aksi.csv"])
    let check = try Program.run(["periksa", "data-kinerja-1.01-2026-04", "--rencana", Samples.plan, "--json"], in: folder.url)
    #expect(check.text.contains(#""opd":"1.01","periode":"2026-04","revisi":0"#))
  }

  @Test func anUnknownAgencyGetsASuggestion() throws {
    let folder = try FreshFolder()
    let run = try Program.run(
      ["template", "--opd", "Dinas Pendidkan", "--periode", "2026-04", "--rencana", Samples.plan, "-o", "."], in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("Maksud Anda \"Dinas Pendidikan\"?"))
  }
}
