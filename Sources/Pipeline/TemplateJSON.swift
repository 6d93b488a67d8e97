// The machine output of `template`: what was made, and what became of every row of the exports.

import Findings
import Formulas
package import Intake
package import Submissions
import Writers

package enum TemplateJSON {
  /// - Parameter files: name of each template (a CSV folder's too) with its content.
  package static func bytes(_ files: [(name: String, content: TemplateContent)], exports: ExportResult?) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("berkas")
      json.list(files) { json, file in
        json.object { json in
          json.key("berkas")
          json.value(file.name)
          json.key("opd")
          json.value(file.content.agency)
          json.key("paket")
          json.value(file.content.packages.count)
        }
      }
      json.key("ekspor")
      json.list(exports?.reports ?? []) { json, report in append(report, to: &json) }
    }
    json.endLine()
    return json.bytes
  }

  private static func append(_ report: ExportReport, to json: inout JSONWriter) {
    json.object { json in
      json.key("berkas")
      json.value(report.file.name)
      json.key("jenis")
      json.value(report.kind)
      json.key("baris")
      json.value(report.rowCount)
      json.key("masuk")
      json.value(report.opened)
      json.key("gabung")
      json.value(report.joined)
      json.key("ditolak")
      json.list(report.rejected) { json, row in
        json.object { json in
          json.key("baris")
          json.value(row.row)
          json.key("alasan")
          json.value(row.reason.words)
        }
      }
      json.key("tak_terpetakan")
      json.list(report.unmapped) { json, value in
        json.object { json in
          json.key("kolom")
          json.value(value.column)
          json.key("nilai")
          json.value(value.value)
          json.key("jumlah")
          json.value(value.count)
        }
      }
      json.key("dikosongkan")
      json.list(report.notes.filter(\.remark.leavesEmpty)) { json, note in append(note, to: &json) }
      json.key("catatan")
      json.list(report.notes.filter { !$0.remark.leavesEmpty }) { json, note in append(note, to: &json) }
    }
  }

  private static func append(_ note: ExportNote, to json: inout JSONWriter) {
    json.object { json in
      json.key("baris")
      json.value(note.row)
      json.key("kolom")
      json.value(note.column)
      json.key("nilai")
      json.value(note.value)
      json.key("alasan")
      json.value(note.remark.words)
    }
  }
}
