// What earlier periods reached that the submissions at hand do not tell.

/// Realisations by indicator code, as the register keeps them. Whatever it does not have is missing, never zero.
package struct PastFigures: Hashable, Sendable {
  /// Of the period before, where it is of the year before.
  package var previous: [String: Double] = [:]
  /// Of the same period of the year before.
  package var yearBefore: [String: Double] = [:]

  package init() {}
}
