// Finding an OPD by what people write: its code, its name or an alias.

import Formulas

/// Matches are exact apart from case and blanks; nothing is guessed.
package struct AgencyDirectory: Sendable {
  private var byKey: [String: Int] = [:]
  private let agencies: [Agency]

  package init(_ agencies: [Agency]) {
    self.agencies = agencies
    // Codes before names before aliases: an alias never hides another OPD's own code.
    for (index, agency) in agencies.enumerated() { enter(agency.code, index) }
    for (index, agency) in agencies.enumerated() { enter(agency.name, index) }
    for (index, agency) in agencies.enumerated() { for alias in agency.aliases { enter(alias, index) } }
  }

  private mutating func enter(_ text: String, _ index: Int) {
    let key = TextKey.fold(text)
    if !key.isEmpty, byKey[key] == nil { byKey[key] = index }
  }

  package func agency(named text: String) -> Agency? {
    byKey[TextKey.fold(text)].map { agencies[$0] }
  }

  /// The nearest code or name, for a suggestion.
  package func nearest(to text: String) -> String? {
    TextKey.nearest(to: text, in: agencies.flatMap { [$0.code, $0.name] + $0.aliases })
  }
}
