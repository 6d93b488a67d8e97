// Charts as SVG: text as text, marks beside colours, gaps for missing values, well-formed for every kind.

import Calculation
import Foundation
import FoundationXML
import Reports
import Testing

@testable import Writers

struct SVGTests {
  private static let charts = [
    Chart(
      .bars, name: "a", title: "Capaian <&>", summary: "isi",
      categories: ["Waktu", "Biaya yang namanya panjang sekali sampai dipotong di tengah"],
      series: [
        ChartMarks("Capaian", values: [95.25, nil], colours: [.yellow, nil]), ChartMarks("Target", values: [100, 100], isTarget: true),
      ]),
    Chart(
      .lines, name: "b", title: "Tren", summary: "isi", categories: ["Januari", "Februari", "Maret"],
      series: [ChartMarks("Realisasi", values: [40, nil, 44.5]), ChartMarks("Target", values: [50, 50, 50], isTarget: true)]),
    Chart(
      .heat, name: "c", title: "OPD", summary: "isi", categories: ["Waktu", "Biaya"],
      series: [
        ChartMarks("Dinas", values: [101, nil], colours: [.green, nil]), ChartMarks("Badan", values: [20, 85], colours: [.red, .yellow]),
      ]),
    Chart(
      .pareto, name: "d", title: "Kendala", summary: "isi", categories: ["SDM", "Lahan"],
      series: [ChartMarks("Paket", values: [8, 2]), ChartMarks("Kumulatif (%)", values: [80, 100])]),
    Chart(
      .parts, name: "e", title: "Aksi", summary: "isi", categories: ["Semua", "Kosong"],
      series: [ChartMarks("selesai", values: [3, 0]), ChartMarks("terlambat", values: [1, 0])]),
  ]

  @Test(arguments: charts) func isWellFormedAndNamed(_ chart: Chart) throws {
    let text = svg(chart)
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse(), "\(chart.name)")
    #expect(text.contains("<title id=\"\(chart.name)-judul\">") && text.contains("<desc id=\"\(chart.name)-isi\">isi</desc>"))
    #expect(text == svg(chart))
    // Nothing is fetched.
    #expect(text.components(separatedBy: "http").count == 2)
  }

  @Test func figuresAreTextInIndonesianStyle() {
    #expect(svg(Self.charts[0]).contains(">95,25</text>") && svg(Self.charts[0]).contains(">tidak ada nilai</text>"))
    #expect(svg(Self.charts[0]).contains("Capaian &lt;&amp;&gt;"))
    #expect(svg(Self.charts[2]).contains(">–</text>") && svg(Self.charts[2]).contains(">101,00</text>"))
  }

  /// One obstacle that is nearly all of them: its share stands where its number would.
  @Test(arguments: [[13.0, 1], [8, 2], [50, 30, 20], [7]]) func noMarkHidesANumber(_ counts: [Double]) throws {
    let total = counts.reduce(0, +)
    let shares = counts.indices.map { counts[...$0].reduce(0, +) / total * 100 }
    let text = svg(
      Chart(
        .pareto, name: "p", title: "Kendala", summary: "isi", categories: counts.map { "K\($0)" },
        series: [ChartMarks("Paket", values: counts), ChartMarks("Kumulatif (%)", values: shares)]))
    let dots = text.matches(of: /<circle cx="([0-9.]+)" cy="([0-9.]+)"/).compactMap { Double($0.2) }
    for (index, count) in counts.enumerated() {
      let label = try #require(
        text.matches(of: /<text x="[0-9.]+" y="([0-9.]+)"[^>]*font-weight="[^"]*"[^>]*>([0-9]+)<\/text>/).first { $0.2 == "\(Int(count))" })
      let foot = try #require(Double(label.1))
      #expect(abs(dots[index] - (foot - 4)) >= 9, "\(count)")
    }
  }

  @Test func aMissingMonthIsAGap() {
    // Two single dots, no line of values between them; the target is one line.
    let text = svg(Self.charts[1])
    #expect(text.components(separatedBy: "<polyline").count == 2)
  }

  @Test func coloursHaveMarksAndPatterns() {
    let text = svg(Self.charts[2])
    #expect(text.contains("fill=\"url(#c-merah)\"") && text.contains("fill=\"url(#c-kuning)\""))
    // A square on red, a triangle on yellow, a circle on green; and once each in the legend.
    #expect(text.components(separatedBy: "<path d=\"M").count - 1 >= 2)
  }

  @Test(arguments: [
    ([0.0, 100], true, [0.0, 20, 40, 60, 80, 100]), ([40, 44], false, [39, 40, 41, 42, 43, 44, 45]), ([7, 7], true, [0, 2, 4, 6, 8]),
  ])
  func axesHaveRoundMarks(_ values: [Double], _ fromZero: Bool, _ marks: [Double]) {
    #expect(ChartScale(values, fromZero: fromZero).marks == marks)
  }

  @Test func axesHoldTheirValues() {
    for values in [[-3.0, 12], [0.001, 0.002], [1e12, 3e12], [0, 0], [5], []] {
      for fromZero in [true, false] {
        let scale = ChartScale(values, fromZero: fromZero)
        for value in values { #expect(scale.part(value) >= -1e-9 && scale.part(value) <= 1 + 1e-9) }
        #expect(scale.marks.count >= 2 && scale.marks.count <= 12)
      }
    }
  }
}
