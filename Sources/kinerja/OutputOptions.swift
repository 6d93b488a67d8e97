// The options of commands that write a set of files: where to, in which style, or JSON to the screen.

import ArgumentParser
import Findings
import Pipeline
import Spreadsheets
import Writers

/// Where files go, or JSON to the screen.
struct FolderOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran, bila tidak disebut: keluar; - berarti JSON ke layar.", valueName: "folder"))
  var output: String?

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON ke layar.")
  var asJSON = false

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  private static let defaultFolder = "keluar"

  /// Whether anything goes to a folder.
  var writesFiles: Bool { output.map { $0 != "-" } ?? !asJSON }

  /// Writes the files, unless only the screen is meant; then says the summary, or the JSON where that was asked for.
  /// - Parameters:
  ///   - files: made only when they are written.
  ///   - written: what else is done with the files before anybody is told of them; not called when none were written.
  ///   - summary: what is said of the folder.
  ///   - json: writes the answer to the screen.
  func deliver(
    _ files: @Sendable () -> [OutputFile], written: ([SourceFile]) throws -> Void = { _ in }, summary: (String) -> String, json: () -> Void
  ) async throws {
    let toScreen = asJSON || output == "-"
    if let folder = output ?? (toScreen ? nil : Self.defaultFolder), folder != "-" {
      let all = try await ProgressLine.during("Menulis keluaran") { _ in
        try await Publisher(folder: folder, overwrites: overwrites).publish(files())
      }
      try written(all)
      if !toScreen { Terminal.show(summary(folder)) }
    }
    if toScreen { json() }
  }
}

/// The same with tables as CSV among the files.
struct OutputOptions: ParsableArguments {
  @OptionGroup var folder: FolderOptions

  @Option(name: .customLong("csv"), help: ArgumentHelp("Gaya CSV: indonesia atau rfc4180.", valueName: "gaya"))
  var csvStyle = CSVStyle.indonesia

  func deliver(
    _ files: @Sendable (CSVWriter.Dialect) -> [OutputFile], written: ([SourceFile]) throws -> Void = { _ in }, summary: (String) -> String,
    json: () -> Void
  ) async throws {
    try await folder.deliver({ files(csvStyle.dialect) }, written: written, summary: summary, json: json)
  }
}

enum CSVStyle: String, ExpressibleByArgument, CaseIterable {
  case indonesia, rfc4180

  var dialect: CSVWriter.Dialect { self == .indonesia ? .indonesian : .rfc4180 }
}
