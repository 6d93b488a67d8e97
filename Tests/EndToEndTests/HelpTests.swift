// The words of help, the manual and the completions: in Indonesian, whole, and the ones that were read aloud.

import Foundation
import Testing

struct HelpTests {
  private let folder: FreshFolder

  init() throws {
    folder = try FreshFolder()
    #expect(try Program.run(["manual", "-o", "."], in: folder.url).status == 0)
  }

  private var pages: [String] { get throws { try folder.names("man/man1").filter { !$0.hasPrefix(".") } } }

  /// `kinerja-rencana-periksa.1` → rencana periksa.
  private static func command(_ page: String) -> [String] {
    page.dropLast(2).split(separator: "-").dropFirst().map(String.init)
  }

  private static let english = [
    "USAGE", "OPTIONS", "OVERVIEW", "ARGUMENTS", "SUBCOMMANDS", "SYNOPSIS", "Show ", "default", "values:", "aliases", "Error", "See ",
    "for more", "Missing", "Please", "Unknown", "options",
  ]

  /// A changed text is read aloud, then the file that is named takes the place of the stored one.
  @Test func helpIsAsItWasReadAloud() throws {
    var text = ""
    for arguments in try [[]] + pages.map({ ["help"] + Self.command($0) }) {
      let run = try Program.run(arguments, in: folder.url)
      #expect(run.status == 0 && run.errors.isEmpty)
      text += "$ " + (["kinerja"] + arguments).joined(separator: " ") + "\n\n" + run.text + "\n"
    }
    for word in Self.english { #expect(!text.contains(word), "\(word)") }
    let stored = Program.package.appending(path: "Tests/EndToEndTests/Snapshots/bantuan.txt")
    let isSame = try text == String(contentsOf: stored, encoding: .utf8)
    let new = FileManager.default.temporaryDirectory.appending(path: "bantuan.txt")
    if !isSame { try text.write(to: new, atomically: true, encoding: .utf8) }
    #expect(isSame, "the words of help have changed: read \(new.path) and copy it to \(stored.path)")
  }

  /// Five commands, each with an example of a command that there is.
  @Test func withoutACommandTheFiveUsedMostAreShown() throws {
    let text = try Program.run([]).text
    let examples = text.split(separator: "\n").filter { $0.hasPrefix("      kinerja ") }.map { $0.split(separator: " ")[1] }
    #expect(examples.count == 5 && Set(examples).count == 5)
    let commands = Set(try pages.map(Self.command).compactMap(\.first))
    #expect(examples.allSatisfy { commands.contains(String($0)) })
    let help = try Program.run(["--help"]).text
    for command in commands { #expect(help.contains("\n  \(command)"), "\(command)") }
  }

  @Test func thePagesRenderWithoutAWord() throws {
    let groff = URL(filePath: "/usr/bin/groff")
    try #require(try pages.count >= 12)
    for page in try pages {
      let text = String(decoding: try folder.data("man/man1/" + page), as: UTF8.self)
      for word in Self.english { #expect(!text.contains(word), "\(page): \(word)") }
      // Help on a usual screen breaks no example.
      for line in text.split(separator: "\n") where line.hasPrefix("  ") {
        #expect(line.replacing("\\-", with: "-").count <= 80, "\(page): \(line)")
      }
      for part in [".TH ", ".SH NAMA", ".SH PEMAKAIAN"] { #expect(text.contains(part), "\(page): \(part)") }
      guard FileManager.default.isExecutableFile(atPath: groff.path) else { continue }
      let run = try Program.run(["-K", "utf8", "-man", "-T", "utf8", "-ww", folder.path("man/man1/" + page)], of: groff)
      #expect(run.status == 0 && run.errors.isEmpty, "\(page): \(run.errors)")
      #expect(run.text.contains("kinerja"))
    }
  }

  @Test func completionsAreScriptsOfTheirShells() throws {
    let scripts = [
      ("bash", "bash-completion/completions/kinerja"), ("zsh", "zsh/site-functions/_kinerja"),
      ("fish", "fish/vendor_completions.d/kinerja.fish"),
    ]
    for (shell, script) in scripts {
      let text = String(decoding: try folder.data(script), as: UTF8.self)
      #expect(text.contains("kompilasi") && text.contains("tanpa-data-lalu"))
      #expect(!text.contains("Show help") && !text.contains("Show subcommand"))
      let program = URL(filePath: "/usr/bin/" + shell)
      guard FileManager.default.isExecutableFile(atPath: program.path) else { continue }
      let run = try Program.run(["-n", folder.path(script)], of: program)
      #expect(run.status == 0 && run.errors.isEmpty, "\(shell): \(run.errors)")
    }
  }

  /// The same script as ArgumentParser's own option gives.
  @Test func bashCompletesACommand() throws {
    let program = "source \(folder.path("bash-completion/completions/kinerja")); compopt() { :; }; COMP_WORDS=(kinerja kom); COMP_CWORD=1; "
    let run = try Program.run(["-c", program + "_kinerja kinerja kom kinerja; echo ${COMPREPLY[@]}"], of: URL(filePath: "/usr/bin/bash"))
    #expect(run.text == "kompilasi\n", "\(run.text) \(run.errors)")
  }
}
