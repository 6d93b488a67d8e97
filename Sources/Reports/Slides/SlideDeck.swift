// The slides that are shown in a meeting (SOP 6 and 17), before any format.

package struct SlideDeck: Equatable, Sendable {
  /// More are no presentation (specification 5.4).
  package static let most = 15

  /// `paparan-2026-TW1`.
  package var baseName: String
  /// At the foot of every slide.
  package var footer: String
  /// The document that has what a slide leaves out: `laporan`.
  package var source: String
  /// The first one is the cover.
  package var slides: [Slide]

  package var title: String { slides.first?.title ?? "" }

  package var charts: [Chart] {
    slides.compactMap { if case .chart(let chart) = $0.visual { chart } else { nil } }
  }

  /// `… dan 3 indikator lain, lihat laporan.`; nil where nothing was left out.
  package func rest(_ table: SlideTable) -> String? {
    table.left > 0 ? Self.rest(table.left, table.rowName, source) : nil
  }

  static func rest(_ count: Int, _ name: String, _ source: String) -> String {
    "… dan \(FigureText.count(count)) \(name) lain, lihat \(source)."
  }
}

/// What a deck is made of, before an office's script puts it in order.
package struct SlideDraft: Equatable, Sendable {
  package var kind: SlideKind
  package var baseName: String
  package var footer: String
  package var source: String
  /// Texts of the script.
  package var values: ProseValues
  /// Charts and tables that the script may place, by their names.
  package var visuals: [String: Slide.Visual]

  package init(
    kind: SlideKind, baseName: String, footer: String, source: String, values: ProseValues, visuals: [String: Slide.Visual]
  ) {
    self.kind = kind
    self.baseName = baseName
    self.footer = footer
    self.source = source
    self.values = values
    self.visuals = visuals
  }
}

/// Raw values are what people write, and the names of the scripts.
package enum SlideKind: String, Hashable, Sendable, CaseIterable {
  /// SOP 17.
  case achievement = "capaian"
  /// SOP 6.
  case plan = "rencana"
}
