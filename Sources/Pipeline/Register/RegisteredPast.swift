// What earlier periods reached, by the compilations that the register has of them.

package import Analysis
package import Plans
import Register

package enum RegisteredPast {
  /// The realisations over all OPDs of the period before, where that is of another year, and of the same period of the year before.
  package static func figures(before period: Period, in workspace: Workspace) throws(CommandFailure) -> PastFigures {
    let register = try workspace.reading()
    var past = PastFigures()
    let before = period.previous
    if before.year != period.year { past.previous = try realizations(of: before, in: register) }
    past.yearBefore = try realizations(of: period.yearBefore, in: register)
    return past
  }

  /// Of the last compilation; empty where there is none.
  private static func realizations(of period: Period, in register: borrowing Register) throws(CommandFailure) -> [String: Double] {
    try RegisterWords.worded { () throws(RegisterFault) in
      guard let last = try register.compilations(of: period.code).last else { return [:] }
      let figures = try register.figures(ofCompilation: last.number)
      let own = figures.filter { $0.scope == .indicator && $0.agency == nil }
      return Dictionary(own.compactMap { figure in figure.realization.map { (figure.code ?? "", $0) } }) { first, _ in first }
    }
  }
}
