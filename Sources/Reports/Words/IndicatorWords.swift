// An indicator in words: its direction, its consolidation, the rows it reads, its targets.

package import Plans

package enum IndicatorWords {
  package static func direction(_ direction: Direction) -> String {
    switch direction {
    case .maximize: "semakin besar semakin baik"
    case .minimize: "semakin kecil semakin baik"
    case .stabilize: "semakin dekat ke target semakin baik"
    }
  }

  package static func consolidation(_ consolidation: Consolidation) -> String {
    switch consolidation {
    case .last: "nilai bulan terakhir yang ada"
    case .sum: "jumlah nilai bulanan"
    case .mean: "rata-rata nilai bulanan"
    }
  }

  /// Which rows of its source the formula reads (specification 3.2).
  package static func rows(_ indicator: Indicator) -> String {
    switch (indicator.source, indicator.readsAllRows) {
    case (.packages, false): "baris Paket yang Area Strategisnya memuat \(indicator.area), kosong, atau SEMUA"
    case (.packages, true): "semua baris Paket"
    case (.actions, false): "baris Rencana Aksi untuk indikator ini"
    case (.actions, true): "semua baris Rencana Aksi"
    case (.realizations, false): "baris Realisasi untuk indikator ini"
    case (.realizations, true): "semua baris Realisasi"
    case (.submissions, _): "Kiriman: satu baris untuk setiap OPD wajib lapor"
    }
  }

  /// The submissions that rows which OPDs report come from.
  package static func submissions(_ indicator: Indicator, _ settings: PlanSettings) -> String {
    let ownOnly = indicator.consolidation == .sum || !settings.usesEarlierData
    return ownOnly ? "laporan OPD untuk bulan itu" : "laporan OPD untuk bulan itu, atau laporan terakhirnya bila belum lapor"
  }

  /// `95`, `80–90`; `–` without one.
  package static func target(_ target: Target?) -> String {
    guard let target else { return FigureText.empty }
    return target.isRange ? "\(FigureText.short(target.lower))–\(FigureText.short(target.upper))" : FigureText.short(target.lower)
  }

  /// What the indicator measures and how, in a few sentences.
  package static func sentences(_ indicator: Indicator) -> String {
    let phrase = FormulaInWords.phrase(indicator.formula, over: indicator.source.schema)
    let own = indicator.definition.isEmpty || indicator.definition.hasSuffix(".") ? indicator.definition : indicator.definition + "."
    let sentences = [
      own, "\(phrase.prefix(1).uppercased())\(phrase.dropFirst()).", "Dibaca \(rows(indicator)).",
      "Satuan \(indicator.unit); \(direction(indicator.direction)); \(consolidation(indicator.consolidation)).",
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
