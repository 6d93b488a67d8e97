// The final status of the indicators: each one's last achievement and what was decided on it (SOP 18).

package import Formulas
package import Plans

package struct FinalStatus: Equatable, Sendable {
  /// What a compilation said of an indicator over all OPDs.
  package struct Achievement: Equatable, Sendable {
    /// Of the compilation: the report's own period, or the latest before it that has an achievement.
    package var period: Period
    package var realization: Double?
    package var targetLower: Double?
    package var targetUpper: Double?
    /// Per cent.
    package var achievement: Double?
    package var rating: String?
    package var isProvisional: Bool

    package init(
      period: Period, realization: Double?, targetLower: Double?, targetUpper: Double?, achievement: Double?, rating: String?,
      isProvisional: Bool
    ) {
      self.period = period
      self.realization = realization
      self.targetLower = targetLower
      self.targetUpper = targetUpper
      self.achievement = achievement
      self.rating = rating
      self.isProvisional = isProvisional
    }
  }

  package let plan: Plan
  package let period: Period
  /// Date of the period's own compilation; nil when there is none.
  package let compiled: Day?
  /// By indicator code.
  package let achievements: [String: Achievement]
  /// Of this period, in the order in which they were recorded; of several on one indicator the last one holds.
  package let decisions: [Decision]
  /// Of the report: the day under which it is signed.
  package let day: Day
  /// What recommendations say by the latest data, by number; only of those that still hold.
  package var recommendationTexts: [String: String] = [:]

  /// - Parameter day: nil = the last day on which anything in it was decided, else the period's last.
  package init(
    plan: Plan, period: Period, compiled: Day?, achievements: [String: Achievement], decisions: [Decision], day: Day? = nil
  ) {
    self.plan = plan
    self.period = period
    self.compiled = compiled
    self.achievements = achievements
    let own = decisions.filter { $0.period == period.code }
    self.decisions = own
    self.day = day ?? own.map(\.day).max() ?? period.lastDay
  }

  /// `status-akhir-2026-TW1`.
  package var baseName: String { "status-akhir-" + period.code }

  /// What holds for an indicator; nil when nothing was decided.
  package func decision(on indicator: Indicator) -> Decision? {
    let code = TextKey.fold(indicator.code)
    return decisions.last { $0.subject == .indicator && TextKey.fold($0.target) == code }
  }

  /// Decisions on recommendations of the period.
  package var decidedRecommendations: [Decision] { decisions.filter { $0.subject == .recommendation } }

  package func achievement(of indicator: Indicator) -> Achievement? { achievements[TextKey.fold(indicator.code)] }

  /// Indicators on which nothing was decided.
  package var open: [Indicator] { plan.indicators.filter { decision(on: $0) == nil } }
}
