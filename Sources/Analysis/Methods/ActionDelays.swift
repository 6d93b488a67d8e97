// Method 7, Keterlaksanaan rencana aksi: what was not done for the indicators that need it.

package import Calculation
import Plans

/// The action items of an indicator in red or yellow.
package struct ActionDelay: Hashable, Sendable {
  /// Position in `plan.indicators`.
  package var indicator: Int
  package var colour: Colour
  /// All its items.
  package var counts: ActionCounts
  /// Late or not started, in the order of the compilation.
  package var items: [ActionFigure]

  /// Indicators in red, then in yellow, in plan order; also those without any item.
  static func delays(_ compilation: Compilation) -> [ActionDelay] {
    let items = Dictionary(grouping: compilation.actions.filter { $0.status == .late || $0.status == .notStarted }, by: \.indicator)
    return [Colour.red, .yellow].flatMap { colour in
      compilation.whole.indicators.filter { $0.colour == colour }.map { figure in
        ActionDelay(
          indicator: figure.indicator, colour: colour, counts: figure.actions,
          items: items[compilation.plan.indicators[figure.indicator].code] ?? [])
      }
    }
  }
}
