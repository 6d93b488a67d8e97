// The command line: picks the command, and turns every ending into an exit code.

import ArgumentParser
import Glibc
import Pipeline

@main
struct Kinerja: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinerja",
    abstract: "Pengelolaan kinerja pengadaan barang/jasa untuk UKPBJ: templat, pemeriksaan, dan kompilasi.",
    discussion: """
      Perintah yang paling sering dipakai:
        kinerja template --semua --periode 2026-03 --rencana rencana-kinerja.xlsx -o templat
        kinerja periksa kiriman --rencana rencana-kinerja.xlsx
        kinerja kompilasi kiriman --periode 2026-03 --rencana rencana-kinerja.xlsx -o keluar
        kinerja paket kiriman --periode 2026-03 --rencana rencana-kinerja.xlsx -o keluar
        kinerja jejak W1 kiriman --periode 2026-03 --rencana rencana-kinerja.xlsx
        kinerja rencana periksa rencana-kinerja.xlsx
        kinerja rencana tampil W4 --rencana rencana-kinerja.xlsx
        kinerja baca berkas.xlsx
      """,
    version: "kinerja \(programVersion)",
    subcommands: [
      TemplateCommand.self, CheckCommand.self, AcceptCommand.self, ReceiveCommand.self, CompileCommand.self, PackageCommand.self,
      TraceCommand.self,
      PlanCommand.self,
      StatusCommand.self, RegisterCommand.self, ReadCommand.self,
    ])

  /// Parses and runs; ArgumentParser's English is put into Indonesian on the way out.
  static func main() async {
    // A reader that has seen enough (`| head`) is no fault of ours: writing then fails with EPIPE, and Terminal ends well.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      Terminal.complain(failure.sentence)
      Glibc.exit(failure.status.rawValue)
    } catch {
      finish(error)
    }
  }

  private static func finish(_ error: any Error) -> Never {
    let code = exitCode(for: error).rawValue
    let message = fullMessage(for: error)
    if code == ExitStatus.fine.rawValue {
      if !message.isEmpty { Terminal.say(HelpWords.inIndonesian(message) + "\n") }
    } else if !message.isEmpty {
      Terminal.explain(HelpWords.inIndonesian(message))
    }
    Glibc.exit(code)
  }
}
