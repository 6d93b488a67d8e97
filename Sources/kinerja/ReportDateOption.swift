// The option that dates a report.

import ArgumentParser
import Formulas
import Pipeline

struct ReportDateOption: ParsableArguments {
  @Option(
    name: .customLong("tanggal"),
    help: ArgumentHelp("Tanggal laporan, misalnya 10/04/2026; bila tidak disebut: hari terakhir periode.", valueName: "tanggal"))
  var text: String?

  /// nil where none was given.
  func day() throws(CommandFailure) -> Day? {
    try text.map { text throws(CommandFailure) in try NamedDay.day(text, "Tanggal laporan") }
  }
}
