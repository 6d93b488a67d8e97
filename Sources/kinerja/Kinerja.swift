// The command line: picks the command, and turns every ending into an exit code.

import ArgumentParser
import Glibc
import Pipeline

@main
struct Kinerja: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinerja",
    abstract: "Pengelolaan kinerja pengadaan barang/jasa untuk UKPBJ: templat, pemeriksaan, dan kompilasi.",
    version: "kinerja \(programVersion)",
    subcommands: [
      StartCommand.self, PlanCommand.self, DecideCommand.self, TemplateCommand.self, CheckCommand.self, ReceiveCommand.self,
      StatusCommand.self, AcceptCommand.self, CompileCommand.self, RemakeCommand.self, PackageCommand.self, AnalysisCommand.self,
      ReportCommand.self, SlidesCommand.self, LetterCommand.self, TraceCommand.self, RegisterCommand.self, ReadCommand.self,
      ManualCommand.self,
    ])

  /// Without a command: what a month needs, in its order.
  func run() throws { Terminal.show(FirstWords.text) }

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
      if !message.isEmpty { Terminal.show(HelpWords.inIndonesian(message) + "\n") }
    } else if !message.isEmpty {
      Terminal.explain(HelpWords.inIndonesian(message))
    }
    Glibc.exit(code)
  }
}
