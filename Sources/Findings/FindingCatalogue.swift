// The words of findings: one place, readable by someone who speaks Indonesian and not Swift.

/// Fills the catalogue's texts with a finding's facts.
package enum FindingCatalogue {
  /// The texts of one code, with the placeholders of `SentencePattern`.
  package struct Entry: Sendable {
    package let title: String
    package let message: String
    package let remedy: String
    fileprivate let messagePattern: SentencePattern
    fileprivate let remedyPattern: SentencePattern

    init(_ title: String, _ message: String, _ remedy: String) {
      self.title = title
      self.message = message
      self.remedy = remedy
      messagePattern = SentencePattern(message)
      remedyPattern = SentencePattern(remedy)
    }
  }

  /// Every code has an entry; a missing one is our bug.
  package static func entry(_ code: FindingCode) -> Entry {
    guard let entry = entries[code] else { preconditionFailure("finding \(code.rawValue) has no words in the catalogue") }
    return entry
  }

  /// What was found, in one sentence.
  package static func message(_ finding: Finding) -> String {
    let text = entry(finding.code).messagePattern.filled(with: finding)
    guard let acceptedBy = finding.acceptedBy else { return text }
    return text + " (disahkan oleh \(acceptedBy))"
  }

  /// What to do about it, in one sentence.
  package static func remedy(_ finding: Finding) -> String {
    if finding.acceptedBy != nil { return "Sudah disahkan UKPBJ; tidak perlu diubah." }
    return entry(finding.code).remedyPattern.filled(with: finding)
  }

  /// What was found and what to do about it, as one sentence for a terminal line.
  package static func sentence(_ finding: Finding) -> String {
    var found = message(finding)
    if found.hasSuffix(".") { found.removeLast() }
    let remedy = remedy(finding)
    return "\(found); \(remedy.prefix(1).lowercased())\(remedy.dropFirst())"
  }

  static let entries: [FindingCode: Entry] = structureEntries.merging(cellEntries) { $1 }.merging(comparisonEntries) { $1 }
    .merging(monthEntries) { $1 }
    .merging(fileEntries) { $1 }.merging(planEntries) { $1 }
}
