// A trace as machines read it: `jejak --json`.

import Calculation
import Findings
import Formulas
import Plans
package import Reports
import Spreadsheets

/// The answer of `jejak --json` (specification 4), one line, handed out piece by piece: a trace may name millions of cells.
package func writeTraceJSON(_ report: TraceReport, to write: @escaping ([UInt8]) -> Void) {
  var json = JSONWriter(handOn: write)
  json.object { json in
    json.put("target", report.question)
    json.put("periode", report.period.code)
    json.put("nilai", report.value)
    json.put("rumus", report.formula)
    json.put("target_nilai", report.target?.single)
    json.number(report)
    json.key("agregat")
    json.list(report.aggregates) { json, aggregate in
      json.object { json in
        json.put("teks", aggregate.text)
        json.put("bulan", aggregate.month)
        json.key("nilai")
        json.value(aggregate.value)
      }
    }
    json.key("sel")
    json.list(report.trace.sources) { json, source in
      source.forEachCell { cell in
        json.object { json in
          json.put("berkas", cell.file.name)
          json.put("sha256", cell.file.sha256)
          json.put("opd", report.plan.agencies[cell.agency].code)
          json.put("bulan", cell.month)
          json.put("lembar", cell.sheet)
          json.put("sel", cell.cell.description)
          json.put("kolom", cell.column)
          json.key("nilai")
          json.value(cell.value)
        }
      }
    }
  }
  json.finish()
}

extension JSONWriter {
  /// Which number it is, and what stands beside it in reports.
  fileprivate mutating func number(_ report: TraceReport) {
    put("angka", report.number.target.name(in: report.plan))
    put("besaran", report.number.quantity.rawValue)
    put("bulan", report.number.target.month)
    put("opd", report.agency?.code)
    if let standing = report.standing {
      self.standing(standing, achievement: "capaian")
    } else if let figure = report.figure {
      indicator(report, figure)
    }
  }

  private mutating func indicator(_ report: TraceReport, _ figure: IndicatorFigure) {
    put("target_bawah", figure.targetLower)
    put("target_atas", figure.targetUpper)
    put("realisasi", report.realization)
    put("capaian_mentah", figure.rawAchievement)
    put("capaian", figure.achievement)
    put("predikat", figure.rating)
    put("warna", figure.colour?.rawValue)
    put("status", figure.status.rawValue)
    put("alasan", figure.reason.map(FigureWords.reason))
    put("sementara", figure.isProvisional)
    key("nilai_bulanan")
    list(report.trace.parts.flatMap(\.months)) { json, month in
      json.object { json in
        json.put("bulan", month.month)
        json.put("nilai", month.value)
        json.put("dipakai", report.trace.parts.contains { $0.usedMonths.contains(month.month) })
        json.put("jumlah_baris", month.rowCount)
      }
    }
  }

  fileprivate mutating func value(_ value: TraceValue) {
    switch value {
    case .empty: null()
    case .number(let number): self.value(number)
    case .text(let text): self.value(text)
    case .date(let day): self.value(day.iso)
    }
  }
}
