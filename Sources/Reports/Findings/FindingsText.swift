// What `periksa` says on a terminal: grouped by file and sheet, the gravest first.

package import Findings
package import Submissions
import Spreadsheets

/// Plain lines, each ending in a line feed.
/// - Parameters:
///   - files: in the order in which they are to be told.
///   - shared: findings that concern several files; told with their file.
///   - isPlan: the file is a plan, which nobody sends again.
///   - usesColour: with the terminal's colours.
package func findingsText(_ files: [CheckedFile], shared: [Finding] = [], isPlan: Bool = false, usesColour: Bool) -> String {
  var text = FindingsText(isPlan: isPlan, usesColour: usesColour)
  var sharedByFile = Dictionary(grouping: shared, by: \.file)
  for file in files { text.tell(file, sharedByFile.removeValue(forKey: file.file) ?? []) }
  // What is left belongs to files that were not given by themselves.
  for finding in shared {
    guard let left = sharedByFile.removeValue(forKey: finding.file) else { continue }
    text.tell(CheckedFile(file: finding.file, findings: [], isUsable: true), left)
  }
  text.close(files: CheckedFile.countOfFiles(files))
  return text.lines
}

extension CheckedFile {
  /// A CSV file with several submissions has several entries but is one file; the same bytes given twice are two.
  package static func countOfFiles(_ files: [CheckedFile]) -> Int {
    struct Entry: Hashable {
      var file: SourceFile
      var agency: String?
      var period: String?
      var revision: Int?
    }
    var times: [Entry: Int] = [:]
    for file in files { times[Entry(file: file.file, agency: file.agency, period: file.period, revision: file.revision), default: 0] += 1 }
    var most: [SourceFile: Int] = [:]
    for (entry, count) in times { most[entry.file] = max(most[entry.file] ?? 0, count) }
    return most.values.reduce(0, +)
  }
}

private struct FindingsText {
  let isPlan: Bool
  let usesColour: Bool
  var lines = ""
  private var counts: [Severity: Int] = [:]

  init(isPlan: Bool, usesColour: Bool) {
    self.isPlan = isPlan
    self.usesColour = usesColour
  }

  mutating func tell(_ file: CheckedFile, _ shared: [Finding]) {
    let findings = file.findings + shared
    for finding in findings { counts[finding.severity, default: 0] += 1 }
    guard !findings.isEmpty else { return }
    if !lines.isEmpty { line("") }
    line(bold(oneLine(file.file.name) + origin(of: file)))
    for (sheet, group) in Self.groups(findings) {
      if let sheet { line("  Lembar \(oneLine(sheet))") }
      for alike in FindingGroup.grouped(group) { tell(alike, indent: sheet == nil ? "  " : "    ") }
    }
    tellNotes(findings.filter { $0.severity == .note })
  }

  /// Errors and warnings by sheet: those with errors first, so that no warning stands before an error; what concerns the file before its
  /// sheets, and these as they come in the file.
  private static func groups(_ findings: [Finding]) -> [(String?, [Finding])] {
    var order: [String?] = []
    var bySheet: [String?: [Finding]] = [:]
    for finding in findings where finding.severity != .note {
      if bySheet[finding.sheet] == nil { order.append(finding.sheet) }
      bySheet[finding.sheet, default: []].append(finding)
    }
    let groups = order.map { sheet in
      let group = bySheet[sheet] ?? []
      return (sheet, group.filter { $0.severity == .error } + group.filter { $0.severity == .warning })
    }
    let ordered = groups.filter { $0.0 == nil } + groups.filter { $0.0 != nil }
    return ordered.filter { $0.1.first?.severity == .error } + ordered.filter { $0.1.first?.severity != .error }
  }

  private mutating func tell(_ group: FindingGroup, indent: String) {
    let finding = group.first
    var place = group.places.isEmpty ? [] : [group.places]
    if let column = finding.column { place.append(oneLine(column)) }
    if let line = finding.line, group.cellCount <= 1 { place.append("baris \(line)") }
    if group.cellCount > 1 { place.append("\(FigureText.count(group.cellCount)) sel") }
    let head = place.isEmpty ? "" : " " + place.joined(separator: ", ")
    line(
      "\(indent)\(coloured(finding.severity.label, finding.severity))\(head): \(oneLine(group.words)) [\(finding.code.rawValue)]")
    if let piece = finding.piece, let value = finding.value {
      for shown in MarkedText(value, piece: piece).lines { line("\(indent)    \(shown)") }
    }
    let remedy = FindingCatalogue.remedy(finding)
    if !remedy.isEmpty { line("\(indent)  → \(oneLine(remedy))") }
  }

  /// One line: which kinds, and how often.
  private mutating func tellNotes(_ notes: [Finding]) {
    guard !notes.isEmpty else { return }
    var kinds: [FindingCode: Int] = [:]
    for note in notes { kinds[note.code, default: 0] += 1 }
    let words = kinds.sorted { $0.key < $1.key }.map { code, times in
      FindingCatalogue.entry(code).title + " [\(code.rawValue)]" + (times > 1 ? " \(times)×" : "")
    }
    line("  \(coloured(Severity.note.label, .note)): \(words.joined(separator: "; "))")
  }

  mutating func close(files: Int) {
    if !lines.isEmpty { line("") }
    let (errors, warnings, notes) = (counts[.error] ?? 0, counts[.warning] ?? 0, counts[.note] ?? 0)
    let checked = "\(FigureText.count(files)) berkas diperiksa"
    let noted = notes > 0 ? " \(FigureText.count(notes)) catatan." : ""
    if errors == 0, warnings == 0 { return line("\(checked), tidak ada kesalahan.\(noted)") }
    if errors == 0 {
      line("\(checked), tidak ada kesalahan; \(FigureText.count(warnings)) perlu diperiksa.\(noted)")
      return line("Bila yang perlu diperiksa memang benar demikian, tidak perlu tindakan.")
    }
    line(
      "\(checked): \(FigureText.count(errors)) salah, \(FigureText.count(warnings)) perlu diperiksa, \(FigureText.count(notes)) catatan.")
    if isPlan { return line("Perbaiki rencana kinerja itu, lalu periksa sekali lagi.") }
    line("Perbaiki yang salah pada berkas itu, naikkan nomor Revisi pada lembar Identitas, lalu kirim ulang.")
  }

  private func origin(of file: CheckedFile) -> String {
    guard let agency = file.agency else { return "" }
    let revision = file.revision.map { ", revisi \($0)" } ?? ""
    return " – OPD \(oneLine(agency))" + (file.periodTitle.map { ", \($0)" } ?? "") + revision
  }

  private mutating func line(_ text: String) { lines += text + "\n" }

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    guard usesColour else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
