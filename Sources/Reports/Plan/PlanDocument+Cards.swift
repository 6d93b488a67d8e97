// The cards of the indicators (manual indikator) as names and values.

import Formulas
import Plans

extension PlanDocument {
  /// What stands where the plan says nothing.
  private static let unfilled = "belum diisi"
  /// Rules that concern few indicators are not named where they do not apply.
  private static let onlyWhereSet: Set<String> = ["Terburuk", "Konversi 120"]

  /// By indicator; every card has the same names in the same order.
  var cards: [[DocumentFact]] { plan.indicators.indices.map(card) }

  private func card(_ index: Int) -> [DocumentFact] {
    let card = IndicatorCard(index, of: plan)
    let indicator = card.indicator
    let known = Dictionary(card.facts) { first, _ in first }
    let order = card.facts.map(\.0).filter { $0 != "Definisi" }
    return [
      DocumentFact("Definisi", Self.sentence(known["Definisi"] ?? "")), DocumentFact("Cara menghitung", Self.sentence(card.phrase)),
      DocumentFact("Rumus", indicator.formula.text), DocumentFact("Baris yang dihitung", Self.sentence(card.rows)),
    ] + order.map { DocumentFact($0, known[$0] ?? "") } + [DocumentFact("Target", Self.targets(indicator))]
  }

  /// A card to be read: what is missing is said, what does not concern the indicator is left out.
  func readable(_ card: [DocumentFact]) -> [DocumentFact] {
    card.compactMap { fact in
      if !fact.value.isEmpty { return fact }
      if Self.onlyWhereSet.contains(fact.name) { return nil }
      return DocumentFact(fact.name, fact.name == "Target" ? "tanpa target; tidak dinilai" : Self.unfilled)
    }
  }

  private static func sentence(_ words: String) -> String {
    if words.isEmpty { return words }
    let text = words.prefix(1).uppercased() + words.dropFirst()
    return text.hasSuffix(".") ? text : text + "."
  }
}
