// The JSON of a report in one piece.

import Reports
import Writers

func jsonBytes(_ report: CompilationReport) -> [UInt8] {
  var bytes: [UInt8] = []
  writeCompilationJSON(report) { bytes += $0 }
  return bytes
}
