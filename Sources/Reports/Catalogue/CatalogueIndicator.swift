// A ready-made indicator that a plan may begin with.

import Plans

/// Targets of the twelve months as the catalogue proposes them.
enum CatalogueTargets: Hashable, Sendable {
  /// The office sets its own, or the indicator is for information.
  case none
  case every(Double)
  /// January first.
  case growing([Double])
  /// By month, 1–12.
  case months([Int: Double])

  /// Twelve, January first.
  var byMonth: [Double?] {
    switch self {
    case .none: [Double?](repeating: nil, count: 12)
    case .every(let target): [Double?](repeating: target, count: 12)
    case .growing(let targets): targets
    case .months(let targets): (1...12).map { targets[$0] }
    }
  }
}

/// A row of the sheet Indikator with its row of Target.
struct CatalogueIndicator: Hashable, Sendable {
  var code: String
  var name: String
  var area: String
  var unit: String
  var source: IndicatorSource
  var readsAllRows: Bool
  var formula: String
  var direction: Direction
  var consolidation: Consolidation
  var weight: Double
  var isJudgedPerAgency: Bool
  var worst: Double?
  var targets: CatalogueTargets
  var definition: String

  init(
    _ code: String, _ name: String, area: String, unit: String, source: IndicatorSource, readsAllRows: Bool = false, formula: String,
    _ direction: Direction, _ consolidation: Consolidation, weight: Double, isJudgedPerAgency: Bool, worst: Double? = nil,
    targets: CatalogueTargets, definition: String
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
    self.worst = worst
    self.targets = targets
    self.definition = definition
  }

  var frequency: String {
    guard case .months(let targets) = targets else { return "Bulanan" }
    return targets.count == 1 ? "Tahunan" : "Semesteran"
  }

  var responsible: String {
    switch source {
    case .packages, .actions: "OPD"
    case .realizations, .submissions: "UKPBJ"
    }
  }

  var dataSource: String {
    switch source {
    case .packages, .actions, .realizations: "Templat, lembar \(source.rawValue)"
    case .submissions: "Kiriman OPD"
    }
  }
}
