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
        json.key("berkas")
        json.value(file.file.name)
        json.key("sha256")
        json.value(file.file.sha256)
        json.key("opd")
        json.value(file.agency)
        json.key("periode")
        json.value(file.period)
        json.key("revisi")
        json.value(file.revision)
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
      json.key("berkas")
      json.value(CheckedFile.countOfFiles(files))
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
    key("kode")
    value(finding.code.rawValue)
    key("tingkat")
    value(finding.severity.rawValue)
    key("lembar")
    value(finding.sheet)
    key("sel")
    value(finding.cell?.description)
    key("rentang")
    value(finding.range)
    key("terkait")
    list(finding.related) { $0.value($1.description) }
    key("kolom")
    value(finding.column)
    key("nilai")
    value(finding.value)
    key("pesan")
    value(line.message)
    key("saran")
    value(line.remedy)
    guard let line = finding.line else { return }
    key("baris")
    value(line)
  }
}
