// Findings as machines read them: `periksa --json` and `rencana periksa --json`.

package import Findings
import Plans
import Reports
import Spreadsheets
package import Submissions

/// The answer of `periksa --json` (specification 4), one line.
/// - Parameters:
///   - files: in output order.
///   - shared: findings that concern several files; they stand with the first entry of their file.
package func findingsJSON(_ files: [CheckedFile], shared: [Finding] = []) -> [UInt8] {
  var sharedByFile = Dictionary(grouping: shared, by: \.file)
  let entries = files.map { file in
    (file, findings: (file.findings + (sharedByFile.removeValue(forKey: file.file) ?? [])).map { FindingLine($0) })
  }
  var json = JSONWriter()
  json.object { json in
    json.key("berkas")
    json.list(entries) { json, entry in
      let (file, findings) = entry
      json.object { json in
        json.put("berkas", file.file.name)
        json.put("sha256", file.file.sha256)
        json.put("opd", file.agency)
        json.put("periode", file.period)
        json.put("revisi", file.revision)
        if let copy = file.copy { json.put("salinan", copy) }
        json.key("baris")
        json.object { json in
          for (name, count) in zip(rowTableKeys, file.rowCounts) {
            json.key(name)
            json.value(count)
          }
        }
        json.key("temuan")
        json.list(findings) { json, line in json.object { $0.finding(line) } }
      }
    }
    json.key("ringkasan")
    json.object { json in
      json.put("berkas", CheckedFile.countOfFiles(files))
      for severity in Severity.allCases {
        json.key(severity.rawValue)
        json.value(entries.reduce(0) { $0 + $1.findings.count { $0.finding.severity == severity } })
      }
    }
  }
  json.endLine()
  return json.bytes
}

/// Keys of `baris`, in the order of `TableDeclaration.rowTables`.
private let rowTableKeys: [StaticString] = ["paket", "rencana_aksi", "realisasi"]

extension JSONWriter {
  /// The keys of one finding, inside its object.
  mutating func finding(_ line: FindingLine) {
    let finding = line.finding
    put("kode", finding.code.rawValue)
    put("tingkat", finding.severity.rawValue)
    put("lembar", finding.sheet)
    put("sel", finding.cell?.description)
    put("rentang", finding.range)
    key("terkait")
    list(finding.related) { $0.value($1.description) }
    put("kolom", finding.column)
    put("nilai", finding.value)
    put("pesan", line.message)
    put("saran", line.remedy)
    if let piece = finding.piece, let value = finding.value {
      let place = MarkedText.codePoints(of: piece, in: value)
      key("posisi")
      object { json in
        json.put("awal", place.lowerBound)
        json.put("akhir", place.upperBound)
      }
    }
    if let line = finding.line { put("baris", line) }
  }
}
