// What rows left out would change, in words, the largest first.

import Calculation
import Plans

extension CompilationReport {
  /// Positions of the rows that were left out: those that change most come first, those that change alike by file and row.
  var excludedByEffect: [Int] {
    let sizes = compilation.excludedRows.map { $0.effects.map(\.size).max() ?? 0 }
    return sizes.indices.sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
  }

  /// Effects that a cell names: with more nobody reads it; the JSON has all.
  private static let namedEffects = 3

  /// `B1 10,26 → 11,40; W2 5,00 → 5,20; dan 4 indikator lain`.
  func words(_ effects: [RowEffect]) -> String {
    if effects.isEmpty { return "Tidak mengubah angka" }
    let order = effects.indices.sorted { left, right in
      effects[left].size != effects[right].size ? effects[left].size > effects[right].size : left < right
    }
    var parts = order.prefix(Self.namedEffects).map { words(effects[$0]) }
    if effects.count > Self.namedEffects { parts.append("dan \(effects.count - Self.namedEffects) indikator lain") }
    return parts.joined(separator: "; ")
  }

  private func words(_ effect: RowEffect) -> String {
    let code = plan.indicators[effect.indicator].code
    let (without, with) = (FigureText.decimal2(effect.without), FigureText.decimal2(effect.with))
    return without == with ? "\(code) \(without), berubah kurang dari 0,01" : "\(code) \(without) → \(with)"
  }
}

extension RowEffect {
  /// The change as a part of the larger of both values, 0…2, so that indicators of all units can be compared; a value that appears or
  /// disappears is the largest change.
  fileprivate var size: Double {
    guard let without, let with else { return 2 }
    let larger = max(abs(without), abs(with))
    return larger == 0 ? 0 : abs(with - without) / larger
  }
}
