// Monthly values and realisations from an exported database, held against the compilation that it was made of.

package import Calculation
import Formulas
import Plans
import TestKit

package enum ExportedValues {
  /// Indicators, months, groups (0 = all OPDs) and values.
  package static let monthly = """
    SELECT i.urutan, n.bulan, n.urutan_opd, n.nilai, n.jumlah_baris FROM nilai_bulanan AS n JOIN indikator AS i ON i.kode = n.indikator
    """
  /// Indicators, groups and the period's realisations.
  package static let realizations = """
    SELECT i.urutan, r.urutan_opd, r.realisasi FROM realisasi_periode AS r JOIN indikator AS i ON i.kode = r.indikator
    """

  /// In words what differs; a missing row too.
  package static func differences(from compilation: Compilation, monthly: [[String?]], realizations: [[String?]]) -> [String] {
    let groups = [compilation.whole] + compilation.agencies.map(\.rollUp)
    var found: [String] = []
    func check(_ row: [String?], _ expected: Double?, _ value: String?, _ index: Int, _ what: String) {
      if agree(value.flatMap { Double($0) }, expected) { return }
      let formula = compilation.plan.indicators[index].formula.text
      found.append("indicator \(index + 1), \(what): \(value ?? "NULL") for \(expected.map { "\($0)" } ?? "empty"): \(formula)")
    }
    for row in monthly {
      guard let index = whole(row[0]), let month = whole(row[1]), let group = whole(row[2]) else {
        found.append("no numbers in \(row)")
        continue
      }
      check(row, groups[group].indicators[index - 1].monthlyValues[month - 1], row[3], index - 1, "month \(month), group \(group)")
    }
    for row in realizations {
      guard let index = whole(row[0]), let group = whole(row[1]) else {
        found.append("no numbers in \(row)")
        continue
      }
      check(row, groups[group].indicators[index - 1].realization, row[2], index - 1, "period, group \(group)")
    }
    let each = compilation.plan.indicators.count * groups.count
    if monthly.count != each * compilation.period.lastMonth { found.append("\(monthly.count) monthly values") }
    if realizations.count != each { found.append("\(realizations.count) realisations") }
    return found
  }

  private static func whole(_ text: String?) -> Int? { text.flatMap { Int($0) } }
}
