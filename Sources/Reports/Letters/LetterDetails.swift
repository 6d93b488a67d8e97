// What a letter says that no plan knows: its number and date, and the event it is about.

package import Formulas

/// What is empty is left to be written by hand.
package struct LetterDetails: Equatable, Sendable {
  package var number = ""
  package var date: Day?
  /// Instead of the kind's own subject.
  package var subject = ""
  package var eventDay: Day?
  package var eventTime = ""
  package var eventPlace = ""
  /// Who gets a copy.
  package var copies: [String] = []
  /// What the meeting talks about; nil where no period is named.
  package var discussed: LetterDiscussion?

  package init() {}
}
