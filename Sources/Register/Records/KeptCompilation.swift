// A compilation as the register keeps it: what it was made of, what came out, and its figures for later comparison.

package import Findings
package import Formulas
import GRDB

package struct KeptCompilation: Equatable, Sendable {
  /// What an input is; raw values stand in the database.
  package enum InputKind: String, Hashable, Sendable, CaseIterable {
    /// A file of a submission.
    case submission = "kiriman"
    /// The plan, or a file of its folder.
    case plan = "rencana"
    /// The list of accepted implausible rows.
    case acceptances = "pengesahan"
  }

  package struct Input: Equatable, Sendable {
    package var kind: InputKind
    package var source: SourceFile
    /// Below the workspace's folder; nil where the archive does not have it.
    package var archivePath: String?
    /// Number of the submission in the register; nil when it was given as a file.
    package var submission: Int64?

    package init(kind: InputKind, source: SourceFile, archivePath: String? = nil, submission: Int64? = nil) {
      self.kind = kind
      self.source = source
      self.archivePath = archivePath
      self.submission = submission
    }
  }

  /// `2026-03`, `2026-TW1` …
  package var period: String
  package var day: Day
  /// Fingerprint of the plan, and the SHA-256 of its file as the outputs print it.
  package var plan: String
  package var planSHA256: String
  /// The options that decide about the bytes, as the command line says them: `--tanpa-data-lalu --csv rfc4180`.
  package var options: String
  /// Version of the program.
  package var program: String
  package var inputs: [Input]
  package var outputs: [SourceFile]
  package var figures: [KeptFigure]

  package init(
    period: String, day: Day, plan: String, planSHA256: String, options: String, program: String, inputs: [Input] = [],
    outputs: [SourceFile] = [], figures: [KeptFigure] = []
  ) {
    self.period = period
    self.day = day
    self.plan = plan
    self.planSHA256 = planSHA256
    self.options = options
    self.program = program
    self.inputs = inputs
    self.outputs = outputs
    self.figures = figures
  }
}

extension KeptCompilation: RegisterRecord {
  static let table = RegisterTable.compilations

  /// Inputs, outputs and figures are rows of their own.
  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("periode", period), ("tanggal", day.iso), ("rencana", plan), ("rencana_sha256", planSHA256), ("pilihan", options),
      ("program", program),
    ]
  }

  init(_ row: Row) throws(RegisterFault) {
    self.init(
      period: try row.value("periode"), day: try row.day("tanggal"), plan: try row.value("rencana"),
      planSHA256: try row.value("rencana_sha256"),
      options: try row.value("pilihan"), program: try row.value("program"))
  }
}

struct CompilationInputRow: RegisterRecord {
  static let table = RegisterTable.compilationInputs
  var compilation: Int64
  var input: KeptCompilation.Input

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("kompilasi", compilation), ("jenis", input.kind.rawValue), ("nama", input.source.name), ("sha256", input.source.sha256),
      ("arsip", input.archivePath), ("kiriman", input.submission),
    ]
  }

  init(compilation: Int64, input: KeptCompilation.Input) {
    self.compilation = compilation
    self.input = input
  }

  init(_ row: Row) throws(RegisterFault) {
    self.init(
      compilation: try row.value("kompilasi"),
      input: KeptCompilation.Input(
        kind: try row.choice("jenis"), source: SourceFile(name: try row.value("nama"), sha256: try row.value("sha256")),
        archivePath: try row.optional("arsip"),
        submission: try row.optional("kiriman")))
  }
}

struct CompilationOutputRow: RegisterRecord {
  static let table = RegisterTable.compilationOutputs
  var compilation: Int64
  var output: SourceFile

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [("kompilasi", compilation), ("nama", output.name), ("sha256", output.sha256)]
  }

  init(compilation: Int64, output: SourceFile) {
    self.compilation = compilation
    self.output = output
  }

  init(_ row: Row) throws(RegisterFault) {
    self.init(compilation: try row.value("kompilasi"), output: SourceFile(name: try row.value("nama"), sha256: try row.value("sha256")))
  }
}
