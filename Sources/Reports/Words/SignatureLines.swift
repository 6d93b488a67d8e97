// The block in which the head of the unit signs.

import Formulas
import Plans

/// Place and date, office, room for the signature, name and number; dots for what is not known.
/// - Parameter day: nil = to be written by hand.
func signatureLines(_ settings: PlanSettings, _ day: Day? = nil) -> [String] {
  let blank = "…………………………"
  return [
    "\(settings.place.isEmpty ? blank : settings.place), \(day.map(FigureText.day) ?? "\(blank) \(settings.year)")",
    settings.headTitle.isEmpty ? "Kepala \(settings.unit)" : settings.headTitle, "", "", "",
    settings.headName.isEmpty ? blank : settings.headName,
    "NIP \(settings.headNumber.isEmpty ? blank : settings.headNumber)",
  ]
}
