// Rating and colour of an achievement: by its value rounded to two decimals, as people see it.

import Formulas
import Plans

extension PlanSettings {
  /// nil without a value, and where the scale has no name for it.
  func rating(of achievement: Double?) -> String? {
    achievement.flatMap { scale.rating(ofRounded: rounded($0, places: 2)) }
  }

  func colour(of achievement: Double?) -> Colour? {
    guard let achievement else { return nil }
    let value = rounded(achievement, places: 2)
    return value >= greenFrom ? .green : value >= yellowFrom ? .yellow : .red
  }
}
