// The command `kinerja manual`: writes the pages for `man` and the completions of the shells.

import ArgumentParser
import Pipeline
import Reports
import Writers

struct ManualCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Tulis halaman man dan pelengkap perintah untuk bash, zsh, dan fish.",
    discussion: """
      Letak berkas di bawah folder itu sesuai kebiasaan Linux, sehingga langsung dikenali sesudah jendela terminal dibuka lagi.
      Contoh:
        kinerja manual -o ~/.local/share
      """)

  @Option(name: [.customShort("o"), .customLong("keluar")], help: ArgumentHelp("Folder keluaran.", valueName: "folder"))
  var output: String

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas yang telah diubah.")
  var overwrites = false

  func run() async throws {
    guard output != "-" else {
      throw CommandFailure(.wrongUsage, "Halaman ditulis ke folder, bukan ke layar; sebutkan foldernya, misalnya -o ~/.local/share.")
    }
    let pages = HelpFacts.whole().withAllBelow.map(ManPage.init)
    try await publish(pages.map { page in OutputFile(page.name, bytes: { Array(page.text.utf8) }) }, in: "man/man1")
    for completion in ShellCompletion.all {
      let file = OutputFile(completion.file, bytes: { Array(completion.script.utf8) })
      try await publish([file], in: completion.folder)
    }
    let shells = ShellCompletion.all.map(\.shell).joined(separator: ", ")
    Terminal.show("Ditulis di \(oneLine(output)): \(pages.count) halaman man, pelengkap perintah untuk \(shells).\n")
  }

  private func publish(_ files: [OutputFile], in folder: String) async throws {
    try await Publisher(folder: FileSystem.join(output, folder), overwrites: overwrites).publish(files)
  }
}

/// What a shell needs to complete our commands, and where it looks for that below `share`.
private struct ShellCompletion: Sendable {
  var shell: String
  var folder: String
  var file: String
  var script: String

  static let all = [
    ShellCompletion(shell: "bash", folder: "bash-completion/completions", file: "kinerja", script: script(.bash)),
    ShellCompletion(shell: "zsh", folder: "zsh/site-functions", file: "_kinerja", script: script(.zsh)),
    ShellCompletion(shell: "fish", folder: "fish/vendor_completions.d", file: "kinerja.fish", script: script(.fish)),
  ]

  private static func script(_ shell: CompletionShell) -> String { HelpWords.ofCompletions(Kinerja.completionScript(for: shell)) + "\n" }
}
