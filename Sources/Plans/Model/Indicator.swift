// An indicator of the plan: what is measured, how, and what it should reach.

package import Formulas

/// The table that an indicator's formula reads.
package enum IndicatorSource: String, Hashable, Sendable, CaseIterable {
  case packages = "Paket"
  case actions = "Rencana Aksi"
  case realizations = "Realisasi"
  case submissions = "Kiriman"

  /// The columns that formulas over this source may name.
  package var schema: TableSchema {
    switch self {
    case .packages: TableDeclaration.packages.schema
    case .actions: TableDeclaration.actions.schema
    case .realizations: TableDeclaration.realizations.schema
    case .submissions: TableDeclaration.submissionsSchema
    }
  }
}

package enum Direction: String, Hashable, Sendable, CaseIterable {
  case maximize = "Maksimalkan"
  case minimize = "Minimalkan"
  case stabilize = "Stabilkan"
}

package enum Consolidation: String, Hashable, Sendable, CaseIterable {
  case last = "Terakhir"
  case sum = "Jumlah"
  case mean = "Rata-rata"
}

/// A row of the sheet Indikator with its row of Target.
package struct Indicator: Equatable, Sendable {
  package var code: String
  package var name: String
  /// Code of its strategic area, as spelt in the sheet Area.
  package var area: String
  package var unit: String
  package var source: IndicatorSource
  /// Cakupan = Semua: rows of every area (or indicator) are read.
  package var readsAllRows: Bool
  package var formula: Formula
  package var direction: Direction
  package var consolidation: Consolidation
  package var weight: Double
  package var isJudgedPerAgency: Bool
  package var baseline: Double?
  package var baselineYear: Int?
  /// W in the rules for target 0 (specification 3.4).
  package var worst: Double?
  /// Konversi 120: a raw achievement of 100 or more becomes 120.
  package var convertsTo120: Bool
  package var frequency: String
  package var responsible: String
  package var dataSource: String
  package var definition: String
  /// Twelve, January first; nil = no target that month.
  package var targets: [Target?]

  package init(
    code: String, name: String, area: String, unit: String, source: IndicatorSource, readsAllRows: Bool = false, formula: Formula,
    direction: Direction, consolidation: Consolidation, weight: Double, isJudgedPerAgency: Bool, baseline: Double? = nil,
    baselineYear: Int? = nil, worst: Double? = nil, convertsTo120: Bool = false, frequency: String = "", responsible: String = "",
    dataSource: String = "", definition: String = "", targets: [Target?]
  ) {
    self.code = code
    self.name = name
    self.area = area
    self.unit = unit
    self.source = source
    self.readsAllRows = readsAllRows
    self.formula = formula
    self.direction = direction
    self.consolidation = consolidation
    self.weight = weight
    self.isJudgedPerAgency = isJudgedPerAgency
    self.baseline = baseline
    self.baselineYear = baselineYear
    self.worst = worst
    self.convertsTo120 = convertsTo120
    self.frequency = frequency
    self.responsible = responsible
    self.dataSource = dataSource
    self.definition = definition
    self.targets = targets
  }

  /// The default of `Dinilai per OPD` (specification 2.2).
  package static func judgedPerAgencyByDefault(source: IndicatorSource, consolidation: Consolidation, formula: Formula) -> Bool {
    consolidation != .sum && source != .realizations && !formula.isBareCountOrSum
  }
}
