// A page of the manual in the language of `man`, made from the facts of a command's help.

import Pipeline

/// roff with the macros of man(7).
struct ManPage {
  private let facts: HelpFacts
  private var lines: [String] = []

  /// `kinerja-rencana-periksa.1`.
  var name: String { Self.title(facts.path) + ".1" }
  var text: String { lines.joined(separator: "\n") + "\n" }

  init(_ facts: HelpFacts) {
    self.facts = facts
    let title = Self.title(facts.path)
    lines.append(".TH \(title.uppercased()) 1 \"\" \"kinerja \(programVersion)\" \"Manual kinerja\"")
    // Hyphens would follow English rules.
    lines += [".nh", ".ad l"]
    section("NAMA", [Self.escaped(title) + " \\- " + Self.escaped(Self.withoutPoint(facts.abstract ?? ""))])
    section("PEMAKAIAN", [synopsis])
    if let discussion = facts.discussion { section("PENJELASAN", Self.paragraphs(discussion)) }
    section("ARGUMEN", facts.arguments(.positional).flatMap(Self.entry))
    section("PILIHAN", facts.arguments(.option, .flag).flatMap(Self.entry))
    section("PERINTAH", facts.shownSubcommands.flatMap(Self.entry))
    if let aliases = facts.aliases, !aliases.isEmpty { section("NAMA LAIN", [Self.escaped(aliases.joined(separator: ", "))]) }
    if facts.superCommands?.isEmpty ?? true { section("KODE KELUAR", ExitStatus.documented.flatMap(Self.entry)) }
    section("LIHAT JUGA", [seeAlso])
  }

  private static func title(_ path: [String]) -> String { path.joined(separator: "-") }

  private mutating func section(_ title: String, _ body: [String]) {
    guard !body.isEmpty else { return }
    lines.append(".SH \(title)")
    lines += body
  }

  private var synopsis: String {
    var parts = ["\\fB" + Self.escaped(facts.path.joined(separator: " ")) + "\\fR"]
    if !facts.shownSubcommands.isEmpty { parts.append("\\fIperintah\\fR") }
    for argument in facts.arguments(.positional) {
      let value = "\\fI" + Self.escaped(argument.valueName ?? "") + "\\fR" + (argument.isRepeating ? " ..." : "")
      parts.append(argument.isOptional ? "[\(value)]" : value)
    }
    for argument in facts.arguments(.option) where !argument.isOptional {
      parts.append(Self.spelling(argument, names: argument.names?.suffix(1).map(\.spelling) ?? []))
    }
    return (parts + ["[\\fIpilihan\\fR ...]"]).joined(separator: " ")
  }

  private static func entry(_ argument: HelpFacts.Argument) -> [String] {
    var words = HelpWords.inIndonesian(argument.abstract ?? "")
    if let value = argument.defaultValue { words += " (bawaan: \(value))" }
    return [".TP", spelling(argument, names: (argument.names ?? []).map(\.spelling)), escaped(words)]
  }

  private static func entry(_ command: HelpFacts) -> [String] {
    [".TP", "\\fB" + escaped(command.path.joined(separator: " ")) + "\\fR", escaped(command.abstract ?? "")]
  }

  private static func entry(_ code: ExitStatus, _ words: String) -> [String] { [".TP", "\\fB\(code.rawValue)\\fR", escaped(words)] }

  private static func spelling(_ argument: HelpFacts.Argument, names: [String]) -> String {
    let value = argument.kind == .flag ? "" : "\\fI" + escaped(argument.valueName ?? "") + "\\fR"
    let bold = names.map { "\\fB" + escaped($0) + "\\fR" }.joined(separator: ", ")
    return [bold, value].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var seeAlso: String {
    let others = facts.superCommands?.isEmpty ?? true ? facts.shownSubcommands.map(\.path) : [Array(facts.path.dropLast())]
    return others.map { "\\fB" + Self.escaped(Self.title($0)) + "\\fR(1)" }.joined(separator: ",\n")
  }

  /// Lines that are indented are examples and stay as they are; the others are words, each a paragraph.
  private static func paragraphs(_ discussion: String) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      let startsIndented = line.hasPrefix("  ")
      if startsIndented != isExample { lines.append(startsIndented ? ".nf" : ".fi") }
      if !startsIndented, !line.isEmpty { lines.append(".PP") }
      isExample = startsIndented
      if !line.isEmpty { lines.append(escaped(String(line))) }
    }
    return lines + (isExample ? [".fi"] : [])
  }

  private static func withoutPoint(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  /// roff's own signs: a backslash, hyphens that are to be copied, and a line that would begin as a request.
  private static func escaped(_ text: String) -> String {
    let signs = text.map { sign in
      switch sign {
      case "\\": "\\e"
      case "-": "\\-"
      case "\n": " "
      default: String(sign)
      }
    }.joined()
    return signs.hasPrefix(".") || signs.hasPrefix("'") ? "\\&" + signs : signs
  }
}
