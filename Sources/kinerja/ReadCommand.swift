// The command `kinerja baca`: shows any spreadsheet's cells, as stored.

import ArgumentParser
import Pipeline
import Spreadsheets
import Writers

struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baca", abstract: "Tampilkan isi lembar kerja (.xlsx atau CSV) sebagaimana tersimpan.",
    discussion: "Contoh:\n  kinerja baca laporan.xlsx --lembar Paket\n  kinerja baca laporan.xlsx --format ndjson", aliases: ["read"])

  enum Format: String, ExpressibleByArgument, CaseIterable { case tabel, csv, ndjson, xlsx }

  @Argument(help: ArgumentHelp("Berkas yang dibaca.", valueName: "berkas"))
  var inputs: [String]

  @Option(name: .customLong("lembar"), help: ArgumentHelp("Hanya lembar ini.", valueName: "nama"))
  var sheet: String?

  @Option(name: .customLong("format"), help: ArgumentHelp("tabel, csv, ndjson, atau xlsx.", valueName: "format"))
  var format = Format.tabel

  @Option(name: [.customShort("o"), .customLong("keluar")], help: ArgumentHelp("Berkas keluaran; - berarti layar.", valueName: "berkas"))
  var output: String?

  @Option(name: .customLong("csv"), help: ArgumentHelp("Gaya CSV: indonesia atau rfc4180.", valueName: "gaya"))
  var csvStyle = CSVStyle.indonesia

  @Flag(name: .customLong("hitung"), help: "Hitung sel semua lembar: satu baris JSON untuk setiap berkas.")
  var counts = false

  func run() async throws {
    if counts { return try await count() }
    guard inputs.count == 1 else {
      throw CommandFailure(.wrongUsage, "Sebutkan satu berkas saja; beberapa berkas hanya dapat dibaca dengan --hitung.")
    }
    let source = try CellSource(path: inputs[0])
    if let output, output != "-" { try SafeFile.refuseOriginal(inputs[0], output: output) }
    if format == .xlsx { return try copy(source) }
    if let output, output != "-" {
      try SafeFile.write(try collect(source), to: output)
    } else if format == .ndjson {
      for name in try sheets(of: source) { try CellLines.write(source, sheet: name) { Terminal.say($0) } }
    } else {
      Terminal.say(try collect(source))
    }
  }

  /// The sheets meant: the named one, or all; for CSV output the first, with a note about the others.
  private func sheets(of source: CellSource) throws -> [String] {
    let names = source.sheetNames
    if let sheet {
      guard let name = names.first(where: { $0 == sheet }) ?? names.first(where: { $0.lowercased() == sheet.lowercased() }) else {
        throw CommandFailure(
          .missingInput, "\(source.file): lembar \"\(sheet)\" tidak ada. Lembar yang ada: \(names.joined(separator: ", ")).")
      }
      return [name]
    }
    if format == .csv, names.count > 1 {
      Terminal.complain("Catatan: hanya lembar \"\(names[0])\" yang ditulis; pilih lembar lain dengan --lembar.")
      return [names[0]]
    }
    return names
  }

  /// The screen's width where the answer goes to one.
  private var screen: Int? { output == nil || output == "-" ? Terminal.width : nil }

  private func collect(_ source: CellSource) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for name in try sheets(of: source) {
      switch format {
      case .ndjson: try CellLines.write(source, sheet: name) { bytes += $0 }
      case .csv: bytes += try CellTable.csv(try source.cells(ofSheet: name), csvStyle.dialect)
      case .tabel, .xlsx: bytes += Array(CellTable.text(try source.cells(ofSheet: name), sheet: name, screen: screen).utf8)
      }
    }
    return bytes
  }

  private func copy(_ source: CellSource) throws {
    guard let output, output != "-" else {
      throw CommandFailure(.wrongUsage, "Sebutkan berkas keluaran untuk --format xlsx, misalnya -o salinan.xlsx.")
    }
    try CellCopy.write(source, sheets: try sheets(of: source), to: output)
  }

  /// All files, side by side; lines in the order of the arguments.
  private func count() async throws {
    var status = ExitStatus.fine
    let results = await ProgressLine.during("Menghitung sel") { progress in await CellCounting.count(inputs, progress: progress) }
    for result in results {
      switch result {
      case .success(let line): Terminal.say(line)
      case .failure(let failure):
        Terminal.complain(failure.sentence)
        status = max(status, failure.status)
      }
    }
    Terminal.leave(status)
  }
}
