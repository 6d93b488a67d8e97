// Pages that everybody can read: header cells, texts of pictures, contrast, and every mark explained once.

import Foundation
import FoundationXML
import Testing

struct AccessiblePageTests {
  private static let options = ["--rencana", Samples.plan, "--periode", "2026-03"]

  /// Every HTML page that the samples give.
  private func pages() throws -> [(name: String, text: String)] {
    let folder = try FreshFolder()
    _ = try Program.run(["laporan"] + Samples.submissions + Self.options + ["-o", "a"], in: folder.url)
    _ = try Program.run(["rencana", "dokumen", Samples.plan, "-o", "b"], in: folder.url)
    _ = try Program.run(["paparan"] + Samples.submissions + Self.options + ["-o", "a"], in: folder.url)
    let office = try TestOffice()
    _ = try office.run(["terima"] + Samples.submissions)
    _ = try office.run(["kompilasi", "--periode", "2026-03"])
    _ = try office.run(["laporan", "--jenis", "status-akhir", "--periode", "2026-03", "-o", "c"])
    var found: [(name: String, text: String)] = []
    for (place, files) in [
      (folder, try folder.names("a").map { "a/" + $0 } + folder.names("b").map { "b/" + $0 }),
      (office.folder, try office.folder.names("c").map { "c/" + $0 }),
    ] {
      for name in files where name.hasSuffix(".html") { found.append((name, String(decoding: try place.data(name), as: UTF8.self))) }
    }
    #expect(found.count == 4)
    return found
  }

  @Test func tablesAndPicturesAreTold() throws {
    for (name, text) in try pages() {
      let tables = text.components(separatedBy: "<table").dropFirst().map { $0.components(separatedBy: "</table>")[0] }
      #expect(!tables.isEmpty)
      for table in tables {
        let heads = table.matches(of: /<th(?=[\s>])[^>]*>/)
        #expect(!heads.isEmpty && heads.allSatisfy { $0.0.contains("scope=\"") }, "\(name): \(table.prefix(200))")
      }
      for image in text.matches(of: /<img[^>]*>/) { #expect(image.0.contains(/alt="[^"]+"/), "\(name): \(image.0)") }
      for picture in pictures(of: text) {
        #expect(
          picture.contains("role=\"img\"") && picture.contains(/<title[^>]*>[^<]+<\/title>/) && picture.contains(/<desc[^>]*>[^<]+<\/desc>/)
        )
      }
      #expect(text.contains("<html lang=\"id\">") && text.contains(/<title>[^<]+<\/title>/))
    }
  }

  private func pictures(of page: String) -> [String] {
    page.components(separatedBy: "<svg").dropFirst().map { "<svg" + $0.components(separatedBy: "</svg>")[0] + "</svg>" }
  }

  /// Colours of each rule of the style sheet, on the rule's own ground or on white.
  @Test func wordsStandOutOfThePage() throws {
    for (name, text) in try pages() {
      let sheet = text.components(separatedBy: "<style>")[1].components(separatedBy: "</style>")[0]
      var named: [String: String] = [:]
      for variable in sheet.matches(of: /(--[a-z]+):\s*(#[0-9a-f]+)/) { named[String(variable.1)] = String(variable.2) }
      func colour(_ value: Substring?) -> String? {
        guard let value else { return nil }
        if let name = value.firstMatch(of: /var\((--[a-z]+)\)/) { return named[String(name.1)] }
        return value.firstMatch(of: /#[0-9a-f]+/).map { String($0.0) }
      }
      var checked = 0
      for rule in sheet.matches(of: /([^{}]+)\{([^{}]*)\}/) {
        let selector = rule.1.trimmingCharacters(in: .whitespacesAndNewlines)
        let ink = colour(rule.2.firstMatch(of: /(?:^|[;\s])color:([^;]*)/)?.1)
        let ground = colour(rule.2.firstMatch(of: /(?:^|[;\s])background:([^;]*)/)?.1)
        // Between the slides of a deck stands no word.
        guard ink != nil || ground != nil, selector != "html" else { continue }
        checked += 1
        let around = selector.hasPrefix(".cover") ? named["--strong"] : "#ffffff"
        let contrast = try Contrast.between(ink ?? named["--ink"] ?? "#000", ground ?? around ?? "#ffffff")
        #expect(contrast >= 4.5, "\(name): \(selector) has \(contrast)")
      }
      #expect(checked >= 5)
    }
  }

  /// Each text of a chart against what was painted last under its middle.
  @Test func wordsStandOutOfCharts() throws {
    var checked = 0
    for (name, text) in try pages() {
      for picture in pictures(of: text) {
        let reader = PaintedTexts()
        let parser = XMLParser(data: Data(picture.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(name)")
        for (words, ink, ground) in reader.pairs {
          checked += 1
          let contrast = try Contrast.between(ink, ground)
          #expect(contrast >= 4.5, "\(name): \"\(words)\" \(ink) on \(ground) has \(contrast)")
        }
      }
    }
    #expect(checked > 100)
  }

  @Test func everyMarkIsExplainedOnce() throws {
    let folder = try FreshFolder()
    _ = try Program.run(["laporan"] + Samples.submissions + Self.options, in: folder.url)
    for name in ["laporan-2026-03.md", "laporan-2026-03.html"] {
      let text = String(decoding: try folder.data("keluar/" + name), as: UTF8.self)
      for sentence in ["Angka bertanda sementara masih dapat berubah", "Tanda – berarti tidak ada nilai"] {
        #expect(text.components(separatedBy: sentence).count == 2, "\(name): \(sentence)")
      }
      #expect(text.contains("dipakai laporan terakhirnya") && text.contains("memakai laporan Februari"), "\(name)")
      #expect(text.contains(" (sementara)"), "\(name)")
    }
    let read = try Program.run(["baca", "keluar/laporan-2026-03.xlsx", "--lembar", "Capaian Indikator", "--format", "csv"], in: folder.url)
    #expect(read.text.components(separatedBy: "Angka bertanda sementara masih dapat berubah").count == 2)
    #expect(read.text.contains("Sementara"))
    let method = try Program.run(["baca", "keluar/laporan-2026-03.xlsx", "--lembar", "Metode", "--format", "csv"], in: folder.url)
    #expect(method.text.components(separatedBy: "dipakai laporan terakhirnya").count == 2)
  }
}

/// WCAG 2: the ratio of relative luminances.
private enum Contrast {
  static func between(_ first: String, _ second: String) throws -> Double {
    let (one, two) = (try luminance(first), try luminance(second))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private static func luminance(_ colour: String) throws -> Double {
    var digits = String(colour.dropFirst())
    if digits.count == 3 { digits = String(digits.flatMap { [$0, $0] }) }
    let value = try #require(digits.count == 6 ? Int(digits, radix: 16) : nil, "\(colour)")
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

/// The texts of a picture, each with its colour and that of the last rectangle painted under its middle.
private final class PaintedTexts: NSObject, XMLParserDelegate {
  private(set) var pairs: [(words: String, ink: String, ground: String)] = []
  private var painted: [(x: ClosedRange<Double>, y: ClosedRange<Double>, fill: String)] = []
  private var patterns: [String: String] = [:]
  private var pattern: String?
  private var ink = "#000000"
  private var open: (attributes: [String: String], words: String)?

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    func number(_ key: String) -> Double { Double(attributes[key] ?? "") ?? 0 }
    switch name {
    case "svg": ink = attributes["fill"] ?? ink
    case "pattern": pattern = attributes["id"]
    case "rect":
      if let pattern {
        patterns["url(#\(pattern))"] = attributes["fill"]
      } else if let fill = attributes["fill"], fill != "none" {
        let isAll = attributes["width"] == "100%"
        painted.append(
          (
            isAll ? -.infinity...(.infinity) : number("x")...(number("x") + max(0, number("width"))),
            isAll ? -.infinity...(.infinity) : number("y")...(number("y") + max(0, number("height"))), patterns[fill] ?? fill
          ))
      }
    case "text": open = (attributes, "")
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { open?.words += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "pattern" { pattern = nil }
    guard name == "text", let (attributes, words) = open else { return }
    open = nil
    let size = Double(attributes["font-size"] ?? "") ?? 12
    let half = Double(words.count) * size * 0.25
    var x = Double(attributes["x"] ?? "") ?? 0
    switch attributes["text-anchor"] {
    case "end": x -= half
    case "start", nil: x += half
    default: break
    }
    let y = (Double(attributes["y"] ?? "") ?? 0) - size * 0.35
    let ground = painted.last { $0.x.contains(x) && $0.y.contains(y) }?.fill ?? "#ffffff"
    pairs.append((words, attributes["fill"] ?? ink, ground))
  }
}
