// Words of the analysis: verdicts, reasons, measures.

package import Analysis
import Plans

package enum AnalysisWords {
  /// Where no earlier figure is known.
  package static let nothingToCompare = "belum ada data pembanding"
  package static let tooFewValues = "belum cukup data"
  package static let nobodyContributes = "OPD terkait"
  package static let noObstacle = "belum ada kendala yang dilaporkan"

  package static func course(_ trend: Trend) -> String {
    if let course = trend.course { return course.rawValue }
    return trend.line == nil ? tooFewValues : "arah tidak dapat dinilai tanpa target"
  }

  /// `43,00 (naik 1,00, membaik)`.
  package static func comparison(_ comparison: Comparison?) -> String {
    guard let comparison else { return nothingToCompare }
    let course = comparison.course.map { ", \($0.rawValue)" } ?? ""
    let past = FigureText.decimal2(comparison.past)
    if comparison.change == 0 { return "\(past) (sama)" }
    return "\(past) (\(comparison.change > 0 ? "naik" : "turun") \(FigureText.decimal2(abs(comparison.change)))\(course))"
  }

  package static func reached(_ projection: Projection) -> String {
    guard let isReached = projection.isReached else { return "tanpa target tahunan" }
    let verdict = isReached ? "tercapai" : "tidak tercapai"
    return projection.isCertain == true ? verdict : "\(verdict), belum pasti"
  }

  package static func gap(_ gap: Gap) -> String {
    switch gap.isMet {
    case true: "tercapai"
    case false: "belum tercapai"
    case nil: "tidak dapat dinilai"
    }
  }

  package static func measure(_ measure: AnomalyMeasure) -> String {
    switch measure {
    case .contractToEstimate: "Nilai kontrak dibagi HPS"
    case .estimateToBudget: "HPS dibagi pagu"
    case .selectionDays: "Hari dari pengumuman sampai penetapan"
    case .daysLate: "Hari terlambat"
    }
  }

  /// What a row of a source is called when rows are counted.
  static func rows(of source: IndicatorSource) -> String {
    switch source {
    case .packages: "paket"
    case .actions: "butir"
    case .realizations: "baris"
    case .submissions: "OPD"
    }
  }

  /// `Dinas A, Dinas B, dan Dinas C`.
  static func list(_ names: [String]) -> String {
    switch names.count {
    case 0: ""
    case 1: names[0]
    case 2: "\(names[0]) dan \(names[1])"
    default: names.dropLast().joined(separator: ", ") + ", dan " + names[names.count - 1]
    }
  }
}
