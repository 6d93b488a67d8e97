// Registers compilations: inputs, outputs and figures.

import Findings
import GRDB

/// A compilation with its number.
package struct RegisteredCompilation: Equatable, Sendable {
  package var number: Int64
  package var compilation: KeptCompilation

  package init(number: Int64, compilation: KeptCompilation) {
    self.number = number
    self.compilation = compilation
  }
}

extension Register {
  /// - Parameter originals: for inputs that are to be archived (acceptances): archive path → where the bytes are now.
  /// - Returns: its number.
  @discardableResult
  package func record(
    _ compilation: KeptCompilation, archiving originals: [String: String] = [:], stamp: EventStamp
  ) throws(RegisterFault) -> Int64 {
    for input in compilation.inputs {
      guard let path = input.archivePath, let original = originals[path] else { continue }
      try archive.keep(input.source, from: original, as: path)
    }
    return try write { db in
      let files = (compilation.inputs.map(\.source) + compilation.outputs).map(\.sha256)
      return try EventWriter.write(.compiled, files: files, stamp: stamp, in: db) { event in
        let number = try event.add(compilation)
        for input in compilation.inputs { try event.add(CompilationInputRow(compilation: number, input: input)) }
        for output in compilation.outputs { try event.add(CompilationOutputRow(compilation: number, output: output)) }
        for figure in compilation.figures { try event.add(FigureRow(compilation: number, figure: figure)) }
        return number
      }
    }
  }

  /// The compilations of a period, the latest last; of all periods when none is named. Without their figures, which are many.
  package func compilations(of period: String? = nil) throws(RegisterFault) -> [RegisteredCompilation] {
    try read { db in
      let all = try KeptCompilation.fetch(db, where: "periode = coalesce(?, periode)", [period])
      return try all.map { one in
        var compilation = one.record
        compilation.inputs = try CompilationInputRow.fetch(db, where: "kompilasi = ?", [one.number]).map(\.record.input)
        compilation.outputs = try CompilationOutputRow.fetch(db, where: "kompilasi = ?", [one.number]).map(\.record.output)
        return RegisteredCompilation(number: one.number, compilation: compilation)
      }
    }
  }

  package func figures(ofCompilation number: Int64) throws(RegisterFault) -> [KeptFigure] {
    try read { db in try FigureRow.fetch(db, where: "kompilasi = ?", [number]).map(\.record.figure) }
  }
}
