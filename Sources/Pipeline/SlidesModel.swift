// The model that pandoc makes slides by: its own one with smaller letters, a narrower column of words, and tables below what is said of them.

import Reports
import Spreadsheets

enum SlidesModel {
  /// Pandoc makes all columns of a slide's table equally wide: here they become as wide as the deck says. False when the file cannot be changed.
  static func setWidths(of deck: SlideDeck, in path: String) -> Bool {
    var tables: [String: [Int]] = [:]
    for (index, slide) in deck.slides.enumerated() {
      if case .table(let table) = slide.visual { tables["ppt/slides/slide\(index + 1).xml"] = table.shares }
    }
    do throws(WriteError) {
      try PackageParts.rewrite(path) { name, text in tables[name].flatMap { widened(text, $0) } }
      return true
    } catch {
      return false
    }
  }

  /// nil where the slide has no table of so many columns.
  private static func widened(_ slide: String, _ shares: [Int]) -> String? {
    let mark = "<a:gridCol w=\""
    var pieces = slide.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    let widths = pieces.dropFirst().map { Int($0.prefix { $0 != "\"" }) ?? 0 }
    guard widths.count == shares.count else { return nil }
    let (whole, sum) = (widths.reduce(0, +), max(shares.reduce(0, +), 1))
    for (index, share) in shares.enumerated() {
      pieces[index + 1] = "\(whole * share / sum)" + pieces[index + 1].drop { $0 != "\"" }
    }
    return pieces.joined(separator: mark)
  }

  /// Sizes in hundredths of a point on a slide ten inches wide, places in English Metric Units: the measures of `SlideRoom` there.
  static let changes: [String: [(old: String, new: String)]] = [
    "ppt/slideMasters/slideMaster1.xml": [
      (#"sz="3300""#, #"sz="2000" b="1""#), (#"sz="2400""#, #"sz="1250""#), (#"sz="1350""#, #"sz="1000""#),
      (#"<p:titleStyle><a:lvl1pPr algn="ctr""#, #"<p:titleStyle><a:lvl1pPr algn="l""#),
      (#"cx="8229600" cy="857250""#, #"cx="8229600" cy="800000""#),
      (#"y="1200151""#, #"y="1080000""#), (#"cx="8229600" cy="3394472""#, #"cx="8229600" cy="3600000""#),
    ],
    "ppt/slideLayouts/slideLayout4.xml": [
      (#"sz="2100""#, #"sz="1250""#),
      (#"x="457200" y="1200151"/><a:ext cx="4038600" cy="3394472""#, #"x="457200" y="1080000"/><a:ext cx="3080000" cy="3600000""#),
      (#"x="4648200" y="1200151"/><a:ext cx="4038600" cy="3394472""#, #"x="3650000" y="1080000"/><a:ext cx="5036800" cy="3600000""#),
    ],
    "ppt/slideLayouts/slideLayout8.xml": [
      (#"x="457201" y="204787"/><a:ext cx="3008313" cy="871538""#, #"x="457200" y="205979"/><a:ext cx="8229600" cy="800000""#),
      (#"x="3575050" y="204788"/><a:ext cx="5111750" cy="4389835""#, #"x="457200" y="1580000"/><a:ext cx="8229600" cy="3100000""#),
      (#"x="457201" y="1076326"/><a:ext cx="3008313" cy="3518297""#, #"x="457200" y="1050000"/><a:ext cx="8229600" cy="500000""#),
      (#"sz="1500""#, #"sz="2000""#), (#"sz="1050""#, #"sz="1250""#), (#"sz="2400""#, #"sz="1250""#),
    ],
    // Letters of tables.
    "ppt/presentation.xml": [(#"sz="1800""#, #"sz="950""#)],
  ]
}
