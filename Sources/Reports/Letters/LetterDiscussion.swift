// What a meeting decides on: the recommendations of a period.

package struct LetterDiscussion: Equatable, Sendable {
  package struct Recommendation: Equatable, Sendable {
    package var number: String
    package var text: String
    package var responsible: String
    /// `20 April 2026`; empty where the rule gives none.
    package var deadline: String
  }

  package var period: String
  /// The most important first.
  package var recommendations: [Recommendation]
}
