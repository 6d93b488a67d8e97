// The command `paparan`: slides of both kinds, numbers that the report has, nothing beyond the edge of a slide, and what is refused.

import Foundation
import Testing

struct SlidesCommandTests {
  private static let options = ["--rencana", Samples.plan, "--periode", "2026-03"]
  private static let plan = ["paparan", "--jenis", "rencana", "--rencana", Samples.plan]

  private static func answer(_ arguments: [String]) throws -> [String: Any] {
    let run = try Program.run(arguments + ["--json"])
    return try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any], "\(run.errors)")
  }

  private static func slides(_ arguments: [String]) throws -> [[String: Any]] {
    try #require(try answer(arguments)["slide"] as? [[String: Any]])
  }

  /// Rows left out, which only a slide counts.
  private static func leftOut(_ slides: [[String: Any]]) -> [Int] {
    slides.compactMap { ($0["tabel"] as? [String: Any])?["lainnya"] as? Int }
  }

  private static func unknown(_ text: String, _ known: [Any]) -> [String] {
    let numbers = known.map(KnownNumbers.init)
    return text.split(separator: "\n").flatMap { line in
      KnownNumbers.tokens(of: String(line)).filter { token in !numbers.contains { $0.contains(token) } }.map {
        "\($0) in: \(line.prefix(160))"
      }
    }
  }

  @Test func everyNumberIsTheReports() throws {
    let folder = try FreshFolder()
    let command = ["paparan"] + Samples.submissions + Self.options
    let run = try Program.run(command, in: folder.url)
    // 65: last year's template is among the files.
    #expect(run.status == 65 && run.text.contains("Ditulis: keluar/paparan-2026-03.html\n"))
    let report = try Self.answer(["laporan"] + Samples.submissions + Self.options)
    let slides = try Self.slides(command)
    #expect((8...15).contains(slides.count))
    let text = String(decoding: try folder.data("keluar/paparan-2026-03.md"), as: UTF8.self)
    let unknown = Self.unknown(text, [report, Self.leftOut(slides)])
    #expect(unknown.isEmpty, "\(unknown.joined(separator: "\n"))")
    let names = try folder.names("keluar")
    for part in text.split(separator: "](").dropFirst() where part.hasPrefix("paparan-") {
      #expect(names.contains(String(part.prefix { $0 != ")" })), "a picture that is not there")
    }
    #expect(!text.contains("{") && !text.contains("Optional("))
  }

  @Test func everyNumberOfThePlanIsTheDocuments() throws {
    let folder = try FreshFolder()
    #expect(try Program.run(Self.plan + ["-o", "d"], in: folder.url).status == 0)
    #expect(try Program.run(["rencana", "dokumen", Samples.plan, "-o", "d"], in: folder.url).status == 0)
    let slides = try Self.slides(Self.plan)
    #expect((8...15).contains(slides.count))
    let text = String(decoding: try folder.data("d/paparan-rencana-kinerja-2026-versi-1.md"), as: UTF8.self)
    let document = String(decoding: try folder.data("d/rencana-kinerja-2026-versi-1.md"), as: UTF8.self)
    let unknown = Self.unknown(text, [document, Self.leftOut(slides)])
    #expect(unknown.isEmpty, "\(unknown.joined(separator: "\n"))")
  }

  private static let browser = URL(filePath: "/usr/bin/chromium")

  /// A browser lays every slide out and says which of them have more than they show.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: browser.path), "no browser"))
  func nothingGoesBeyondASlide() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["paparan"] + Samples.submissions + Self.options + ["-o", "."], in: folder.url)
    _ = try Program.run(Self.plan + ["-o", "."], in: folder.url)
    for name in ["paparan-2026-03.html", "paparan-rencana-kinerja-2026-versi-1.html"] {
      let page = String(decoding: try folder.data(name), as: UTF8.self)
      let probe = """
        <script>
        var found = [];
        document.querySelectorAll('.slide').forEach(function (slide) {
          var foot = slide.querySelector('footer').getBoundingClientRect().top, side = slide.getBoundingClientRect().right;
          slide.querySelectorAll('h1, h2, p, li, td, th, svg').forEach(function (part) {
            var box = part.getBoundingClientRect();
            if (box.bottom > foot + 1 || box.right > side || part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0) found.push(slide.id + ' ' + part.tagName + ' ' + part.textContent.slice(0, 40));
          });
        });
        document.title = 'LUAPAN ' + document.querySelectorAll('.slide').length + ': ' + found.join(' | ') + ' SELESAI';
        </script></body>
        """
      try folder.write(page.replacing("</body>", with: probe), to: "periksa.html")
      let run = try Program.run(
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path("peramban"))", "--window-size=1280,720",
          "--dump-dom",
          "file://\(folder.path("periksa.html"))",
        ], of: Self.browser, environment: ["HOME": folder.url.path])
      let title = try #require(run.text.firstMatch(of: /<title>(LUAPAN.*SELESAI)<\/title>/)?.1)
      #expect(title == "LUAPAN 15:  SELESAI", "\(name): \(title)")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc"), "no pandoc"))
  func aPresentationHasTheSameSlides() throws {
    let folder = try FreshFolder()
    let command = Self.plan + ["--format", "pptx", "-o"]
    for name in ["a", "b"] { #expect(try Program.run(command + [name], in: folder.url, environment: ["TZ": "Asia/Tokyo"]).status == 0) }
    let name = "/paparan-rencana-kinerja-2026-versi-1.pptx"
    #expect(try folder.data("a" + name) == folder.data("b" + name))
    let unzip = URL(filePath: "/usr/bin/unzip")
    guard FileManager.default.isExecutableFile(atPath: unzip.path) else { return }
    for (index, slide) in try Self.slides(Self.plan).enumerated() {
      let run = try Program.run(["-p", folder.path("a" + name), "ppt/slides/slide\(index + 1).xml"], of: unzip)
      let words = run.text.matches(of: /<a:t>([^<]*)<\/a:t>/).map { String($0.1) }.joined(separator: " ")
      #expect(words.contains(slide["judul"] as? String ?? "?"), "\(index + 1): \(words)")
      // Columns of a table are not all alike.
      let widths = Set(run.text.matches(of: /gridCol w="(\d+)"/).map { String($0.1) })
      if slide["tabel"] is [String: Any] { #expect(widths.count > 1, "\(index + 1)") }
    }
  }

  /// Nothing on the path: the other formats are written, what is missing is named.
  @Test func withoutPandocTheRestIsWritten() throws {
    let folder = try FreshFolder()
    let run = try Program.run(Self.plan + ["--format", "md,pptx"], in: folder.url, environment: ["PATH": "/nirgends"])
    #expect(run.status == 73 && run.errors.contains("Bentuk pptx tidak ditulis: pandoc tidak terpasang; pasang pandoc"), "\(run.errors)")
    #expect(run.text.hasSuffix("Ditulis: keluar/paparan-rencana-kinerja-2026-versi-1.md\n"))
    #expect(try !folder.names("keluar").contains { $0.hasSuffix(".pptx") })
  }

  @Test func theSameBytesAnywhere() throws {
    let (first, second) = (try FreshFolder(), try FreshFolder())
    _ = try Program.run(["paparan"] + Samples.submissions + Self.options, in: first.url)
    _ = try Program.run(
      ["paparan"] + Samples.submissions.reversed() + Self.options, in: second.url,
      environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8"])
    for name in try first.names("keluar") { #expect(try first.data("keluar/" + name) == second.data("keluar/" + name), "\(name)") }
  }

  @Test func anOfficesOwnScriptIsUsed() throws {
    let office = try TestOffice()
    try FileManager.default.createDirectory(atPath: office.folder.path("templates/paparan"), withIntermediateDirectories: true)
    try office.folder.write("# Rencana {{tahun}}\n\n{{ukpbj}}\n\n# Area\n\n[area]\n", to: "templates/paparan/rencana.mustache")
    let answer = try office.answer(["paparan", "--jenis", "rencana"])
    #expect((answer["slide"] as? [[String: Any]])?.map { $0["judul"] as? String } == ["Rencana 2026", "Area"])
    try office.folder.write("# Rencana\n\n{{tahn}}\n", to: "templates/paparan/rencana.mustache")
    let run = try office.run(["paparan", "--jenis", "rencana"])
    #expect(
      run.status == 65 && run.errors.contains("rencana.mustache baris 3: nama \"tahn\" tidak dikenal. Maksud Anda \"tahun\"?"),
      "\(run.errors)")
    #expect(try !office.folder.names().contains("keluar"))
  }

  @Test(arguments: [
    (["paparan", Samples.march, "--rencana", Samples.plan], 64, "Sebutkan periodenya"),
    (["paparan", "tidak-ada"] + options, 66, "tidak ada yang dihitung"),
    (["paparan", Samples.march, "--format", "ppt"] + options, 64, "Format \"ppt\" tidak dikenal. Pilihannya: md, html, pptx."),
    (plan + [Samples.march], 64, "Paparan rencana dibuat dari rencana kinerja saja"),
    (plan + ["--templat", "tidak-ada"], 66, "Templat tidak-ada tidak ditemukan"),
  ])
  func refusals(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let folder = try FreshFolder()
    let run = try Program.run(arguments, in: folder.url)
    #expect(run.status == status && run.errors.contains(words), "\(run.errors)")
    #expect(try folder.names().isEmpty)
  }
}
