// The machine output of `template`: what was made, and what became of every row of the exports.

import Findings
import Formulas
package import Intake
import Plans
package import Submissions
import Writers

package enum TemplateJSON {
  /// - Parameter files: name of each template (a CSV folder's too) with its content.
  package static func bytes(
    _ files: [(name: String, content: TemplateContent)], exports: ExportResult?, continued: [Continuation]
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("berkas")
      json.list(files) { json, file in
        json.object { json in
          json.put("berkas", file.name)
          json.put("opd", file.content.agency)
          json.put("paket", file.content.packages.count)
        }
      }
      json.key("ekspor")
      json.list(exports?.reports ?? []) { json, report in append(report, to: &json) }
      json.key("lanjutan")
      json.list(continued) { json, continuation in append(continuation, to: &json) }
    }
    json.endLine()
    return json.bytes
  }

  private static func append(_ continuation: Continuation, to json: inout JSONWriter) {
    let submission = continuation.submission
    json.object { json in
      json.put("opd", submission.agency)
      json.put("periode", Period.code(year: submission.year, month: submission.month))
      json.put("revisi", submission.revision)
      json.key("berkas")
      json.list(submission.files) { json, file in json.value(file.name) }
      json.put("paket", submission.packages.count)
      json.put("rencana_aksi", submission.actions.count)
      json.put("diperbarui", continuation.updated)
      json.put("baru", continuation.added)
      json.put("sel_galat", submission.errorCells)
    }
  }

  private static func append(_ report: ExportReport, to json: inout JSONWriter) {
    json.object { json in
      json.put("berkas", report.file.name)
      json.put("jenis", report.kind)
      json.put("baris", report.rowCount)
      json.put("masuk", report.opened)
      json.put("gabung", report.joined)
      json.key("ditolak")
      json.list(report.rejected) { json, row in
        json.object { json in
          json.put("baris", row.row)
          json.put("alasan", row.reason.words)
        }
      }
      json.key("tak_terpetakan")
      json.list(report.unmapped) { json, value in
        json.object { json in
          json.put("kolom", value.column)
          json.put("nilai", value.value)
          json.put("jumlah", value.count)
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
      json.put("baris", note.row)
      json.put("kolom", note.column)
      json.put("nilai", note.value)
      json.put("alasan", note.remark.words)
    }
  }
}
