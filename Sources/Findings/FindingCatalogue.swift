// The words of findings: one place, readable by someone who speaks Indonesian and not Swift.

/// Fills the catalogue's texts with a finding's facts.
package enum FindingCatalogue {
  /// The texts of one code. Placeholders: `{nilai}` the cell's content, `{kolom}` its heading, and the raw values of `Fact`.
  package struct Entry: Sendable {
    package var title: String
    package var message: String
    package var remedy: String

    init(_ title: String, _ message: String, _ remedy: String) {
      self.title = title
      self.message = message
      self.remedy = remedy
    }
  }

  /// Every code has an entry; a missing one is our bug.
  package static func entry(_ code: FindingCode) -> Entry {
    guard let entry = entries[code] else { preconditionFailure("finding \(code.rawValue) has no words in the catalogue") }
    return entry
  }

  /// What was found, in one sentence.
  package static func message(_ finding: Finding) -> String {
    let text = fill(entry(finding.code).message, finding)
    guard let acceptedBy = finding.acceptedBy else { return text }
    return text + " (disahkan oleh \(acceptedBy))"
  }

  /// What to do about it, in one sentence.
  package static func remedy(_ finding: Finding) -> String {
    if finding.acceptedBy != nil { return "Sudah disahkan UKPBJ; tidak perlu diubah." }
    return fill(entry(finding.code).remedy, finding)
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

  private static func fill(_ template: String, _ finding: Finding) -> String {
    var result = ""
    // By bytes: 60,000 findings are put into words for each format, and looking for characters would cost more than all else about them.
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
      result += Substring(rest[..<open])
      result += text(ofPlaceholder: String(Substring(rest[rest.index(after: open)..<close])), finding)
      rest = rest[rest.index(after: close)...]
    }
    return result + Substring(rest)
  }

  private static func text(ofPlaceholder name: String, _ finding: Finding) -> String {
    switch name {
    case "nilai": return finding.value.map(shortened) ?? "kosong"
    case "kolom": return finding.column ?? "kolom ini"
    case "berkas": return finding.file.name
    case "lembar": return finding.sheet ?? "berkas"
    default:
      guard let fact = Fact(rawValue: name) else { preconditionFailure("the catalogue names an unknown placeholder {\(name)}") }
      return finding.facts[fact] ?? ""
    }
  }

  /// Cell contents are quoted up to this many characters, so that one cell cannot drown a list.
  private static let quotedCharacters = 80

  private static func shortened(_ text: String) -> String {
    let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return oneLine.count <= quotedCharacters ? oneLine : oneLine.prefix(quotedCharacters) + "…"
  }
}
