// The options that all letters share, and how letters are written.

import ArgumentParser
import Formulas
import Intake
import Pipeline
import Reports
import Writers

struct LetterOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case md, docx }

  @Option(name: .customLong("nomor"), help: ArgumentHelp("Nomor surat.", valueName: "nomor"))
  var number = ""

  @Option(name: .customLong("tanggal"), help: ArgumentHelp("Tanggal surat.", valueName: "tanggal"))
  var date: String?

  @Option(name: .customLong("hal"), help: ArgumentHelp("Pengganti hal bawaan.", valueName: "hal"))
  var subject = ""

  @Option(name: .customLong("tembusan"), help: ArgumentHelp("Penerima tembusan; boleh diulang.", valueName: "nama"))
  var copies: [String] = []

  @Option(name: .customLong("templat"), help: ArgumentHelp("Templat kantor sendiri untuk surat ini.", valueName: "berkas"))
  var template: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("md atau docx; bila tidak disebut: keduanya, docx bila pandoc terpasang.", valueName: "format"))
  var format: Format?

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran.", valueName: "folder"))
  var output = "surat"

  @Flag(name: .customLong("timpa"), help: "Ganti juga surat yang telah diubah.")
  var overwrites = false

  func details() throws -> LetterDetails {
    var details = LetterDetails()
    details.number = number
    details.date = try date.map { try NamedDay.day($0, "Tanggal surat") }
    details.subject = subject
    details.copies = copies
    return details
  }

  /// Writes the letters of one kind; says what has to be written by hand.
  /// - Parameter option: names the workspace, whose own templates win.
  func write(_ letters: [Letter], _ kind: LetterKind, _ option: PlanOption, status: ExitStatus = .fine) async throws {
    let workspace = try option.settings().folder
    let prose = try LetterTemplates.all.template(kind, option: template, workspace: workspace)
    var status = status
    var files: [OutputFile] = []
    for letter in letters {
      let markdown = try Self.markdown(letter, prose)
      if format != .docx { files.append(OutputFile(letter.baseName + ".md", bytes: { markdown })) }
      if format == .md { continue }
      if let docx = try Pandoc.docx(markdown, name: letter.baseName) {
        files.append(OutputFile(letter.baseName + ".docx", bytes: { docx }))
      } else {
        // Whoever asked for DOCX alone gets the letter all the same.
        if format == .docx {
          files.append(OutputFile(letter.baseName + ".md", bytes: { markdown }))
          status = max(status, .unwritableOutput)
        }
      }
    }
    if format != .md, !files.contains(where: { $0.name.hasSuffix(".docx") }) { Terminal.complain(Pandoc.absence) }
    try await Publisher(folder: output, overwrites: overwrites).publish(files)
    for file in files { Terminal.show("Ditulis: \(oneLine(FileSystem.join(output, file.name)))\n") }
    if let blanks = letters.first?.blanks.filter({ prose.usedNames.contains($0.key) }), !blanks.isEmpty {
      let list = blanks.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
      Terminal.show("Masih titik-titik: \(list).\n")
    }
    Terminal.leave(status)
  }

  private static func markdown(_ letter: Letter, _ prose: ProseTemplate) throws(CommandFailure) -> [UInt8] {
    do {
      return try letterMarkdown(letter, template: prose)
    } catch {
      throw LetterTemplates.failure(error)
    }
  }
}

/// When and where the event is that a letter is about.
struct EventOptions: ParsableArguments {
  @Option(name: .customLong("tanggal-acara"), help: ArgumentHelp("Tanggal acara.", valueName: "tanggal"))
  var day: String?

  @Option(name: .customLong("waktu"), help: ArgumentHelp("Waktu acara, misalnya \"09.00 WIB\".", valueName: "waktu"))
  var time = ""

  @Option(name: .customLong("tempat"), help: ArgumentHelp("Tempat acara.", valueName: "tempat"))
  var place = ""

  func added(to details: LetterDetails) throws -> LetterDetails {
    var details = details
    details.eventDay = try day.map { try NamedDay.day($0, "Tanggal acara") }
    details.eventTime = time
    details.eventPlace = place
    return details
  }
}
