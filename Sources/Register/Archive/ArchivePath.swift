// Where the archive keeps a file: by month and OPD, under its SHA-256 and name.

package import Findings

package enum ArchivePath {
  static let folder = "arsip"
  /// A name of a file system is at most 255 bytes; this much is left beside the hash and a temporary ending.
  private static let longestName = 170
  /// What some system or other does not take in a name: workspaces travel on USB sticks.
  private static let forbidden: Set<Character> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]

  /// `arsip/2026/03/1.01/<sha256>-nama.xlsx`.
  package static func accepted(_ source: SourceFile, _ report: ReportKey) -> String {
    let month = "\(report.month < 10 ? "0" : "")\(report.month)"
    return "\(folder)/\(report.year)/\(month)/\(part(report.agency))/\(name(source))"
  }

  /// `arsip/ditolak/<sha256>-nama.xlsx`.
  package static func refused(_ source: SourceFile) -> String { "\(folder)/ditolak/\(name(source))" }

  /// `arsip/rencana/<sha256>-nama.xlsx`: versions of the plan.
  package static func plan(_ source: SourceFile) -> String { "\(folder)/rencana/\(name(source))" }

  /// `arsip/pengesahan/<sha256>-pengesahan.csv`: lists of acceptances as compilations used them.
  package static func acceptances(_ source: SourceFile) -> String { "\(folder)/pengesahan/\(name(source))" }

  private static func name(_ source: SourceFile) -> String { "\(source.sha256)-\(shortened(part(source.name)))" }

  /// Fit for a folder's or file's name on any system.
  private static func part(_ text: String) -> String {
    var name = String(text.map { forbidden.contains($0) || $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? "_" : $0 })
    // A folder named so would be this one or the one above, or lose its end on another system.
    while let last = name.last, last == "." || last == " " { name.removeLast() }
    return name.isEmpty ? "_" : name
  }

  /// Keeps the ending, by which people and programs know what it is.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > longestName else { return name }
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let kept = ending.utf8.count < 10 ? ending : ""
    var stem = name.dropLast(kept.count)
    while stem.utf8.count + kept.utf8.count > longestName { stem.removeLast() }
    return String(stem) + String(kept)
  }
}
