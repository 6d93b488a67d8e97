// The program's own scripts on plans of every size, and what the formats make of a deck.

import Calculation
import Foundation
import FoundationXML
import ReportSamples
import Reports
import Plans
import Testing

@testable import Writers

struct SlidesTests {
  private static func deck(_ draft: SlideDraft) throws -> SlideDeck {
    try ProseTemplate(SlideText.template(draft.kind), file: draft.kind.rawValue).deck(draft)
  }

  private static func report() throws -> SlideDeck {
    let sample = try Sample.march()
    return try deck(PeriodReport(AnalysisReport(CompilationReport(sample.compilation, files: sample.files, programVersion: "0"))).slides)
  }

  /// A plan with so many areas, each with one long-named indicator of the sample's.
  private static func plan(areas: Int) throws -> Plan {
    var plan = try Plan.sample()
    let indicator = try #require(plan.indicators.first)
    plan.areas = (1...areas).map {
      StrategicArea(code: "A\($0)", name: "Area nomor \($0) yang namanya panjang", goal: "", weight: Double($0))
    }
    plan.indicators = plan.areas.flatMap { area in
      (1...12).map { number in
        var copy = indicator
        copy.code = "\(area.code).\(number)"
        copy.area = area.code
        copy.name = "Persentase paket yang kontraknya ditandatangani tepat waktu menurut rencana umum pengadaan nomor \(number)"
        return copy
      }
    }
    plan.actions = []
    return plan
  }

  @Test(arguments: [1, 2, 5, 8, 9, 14]) func aPlanOfAnySizeHasEightToFifteenSlides(_ areas: Int) throws {
    let deck = try Self.deck(PlanDocument(try Self.plan(areas: areas), fingerprint: "x").slides)
    #expect((8...15).contains(deck.slides.count), "\(deck.slides.count)")
    #expect(deck.slides.allSatisfy { !$0.title.isEmpty && (!$0.lines.isEmpty || $0.visual != nil) })
  }

  /// Where an area has no value, nothing of the total stands in its place.
  @Test func anAreaWithoutAValueShowsNone() throws {
    let sample = try Sample.march()
    let deck = try Self.report()
    for (index, area) in sample.compilation.plan.areas.enumerated() where sample.compilation.whole.areas[index].standing.achievement == nil
    {
      let slide = try #require(deck.slides.first { $0.title.hasPrefix(area.name) })
      #expect(slide.title == area.name)
      #expect(slide.lines.first == .sentence("Belum ada indikatornya yang dapat dinilai pada periode ini."))
    }
    #expect((7...15).contains(deck.slides.count))
  }

  @Test func htmlIsWellFormedAndNamed() throws {
    let deck = try Self.report()
    let text = String(decoding: slidesHTML(deck), as: UTF8.self)
    #expect(text.components(separatedBy: "<section class=\"slide ").count - 1 == deck.slides.count)
    #expect(text.components(separatedBy: "<h1").count == 2)
    #expect(text.components(separatedBy: "<svg").count - 1 == deck.charts.count)
    for source in ["src=", "href=", "url(http", "@import", "fetch("] { #expect(!text.contains(source), "\(source)") }
    // Without the script and the two tags that HTML leaves open it is XML.
    let start = try #require(text.firstRange(of: "<main>")), end = try #require(text.firstRange(of: "</main>"))
    let body = String(text[start.lowerBound..<end.upperBound]).replacing(/<col [^>]*>/, with: "")
    #expect(XMLParser(data: Data(body.utf8)).parse())
    #expect(slidesHTML(deck) == slidesHTML(try Self.report()))
  }

  @Test func markdownHasASlideForEachHeading() throws {
    let deck = try Self.report()
    let text = String(decoding: slidesMarkdown(deck), as: UTF8.self)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("# ") } == deck.slides.count)
    for chart in deck.charts { #expect(text.contains("](\(deck.baseName)-\(chart.name).svg)")) }
    // For pandoc the cover is told apart, and a chart without a picture is told in words.
    let other = String(decoding: slidesMarkdown(deck, for: .pandoc(pictures: [:])), as: UTF8.self)
    #expect(other.split(separator: "\n").count { $0.hasPrefix("# ") } == deck.slides.count - 1)
    #expect(!other.contains("![") && deck.charts.allSatisfy { other.contains(Markdown.escaped($0.summary)) })
  }
}
