// What `ulang` says: the same bytes, or exactly what is not the same.

import Formulas
import Plans
import Register
import Reports
import Writers

extension Remaking {
  /// The changed figures that are told on the screen; `--json` has all of them.
  private static let changesShown = 20

  package var text: String {
    let kept = original.compilation
    var lines = [
      "Kompilasi \(period.title) nomor \(original.number), dicatat \(FigureText.day(kept.day)), dibuat ulang di \(oneLine(folder))."
    ]
    let different = files.filter { !$0.isSame }
    if different.isEmpty {
      lines.append("Semua \(FigureText.count(files.count)) berkas sama persis dengan yang dicatat.")
    } else {
      lines.append("\(FigureText.count(different.count)) dari \(FigureText.count(files.count)) berkas berbeda dari yang dicatat:")
      lines += different.map { "  \(oneLine($0.name)): \(Self.words($0))" }
      if kept.program != programVersion { lines.append("Dahulu dibuat dengan kinerja \(kept.program), sekarang dengan \(programVersion).") }
    }
    if !changes.isEmpty {
      lines.append("Angka yang berbeda: \(FigureText.count(changes.count)).")
      lines += changes.prefix(Self.changesShown).map { "  " + Self.words($0) }
      let rest = changes.count - Self.changesShown
      if rest > 0 { lines.append("  … dan \(FigureText.count(rest)) lagi; semuanya ada pada --json.") }
    } else if !different.isEmpty {
      lines.append("Semua angka sama; yang berbeda hanya bentuk atau keterangannya.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(_ file: File) -> String {
    if file.now == nil { return "tidak dihasilkan lagi" }
    return file.recorded == nil ? "dahulu tidak ada" : "isinya berbeda"
  }

  private static func words(_ change: Change) -> String {
    guard let any = change.recorded ?? change.now else { return "" }
    let scope =
      switch any.scope {
      case .total: "Nilai kinerja"
      case .area: "Area \(any.code ?? "")"
      case .indicator: any.code ?? ""
      }
    let whose = any.agency.map { " OPD \($0)" } ?? ""
    guard let before = change.recorded, let now = change.now else {
      return "\(scope)\(whose): \(change.now == nil ? "tidak ada lagi" : "dahulu tidak ada")"
    }
    var parts: [String] = []
    if before.realization != now.realization { parts.append("realisasi \(pair(before.realization, now.realization))") }
    if before.achievement != now.achievement { parts.append("capaian \(pair(before.achievement, now.achievement))") }
    if before.status != now.status { parts.append("status \(before.status ?? FigureText.empty) → \(now.status ?? FigureText.empty)") }
    return "\(scope)\(whose): " + (parts.isEmpty ? "target, predikat, warna, atau tanda sementara" : parts.joined(separator: ", "))
  }

  /// Two decimals, unless these would look the same.
  private static func pair(_ before: Double?, _ now: Double?) -> String {
    let shown = [before, now].map(FigureText.decimal2)
    if shown[0] != shown[1] { return "\(shown[0]) → \(shown[1])" }
    return [before, now].map { $0.map { "\($0)".replacing(".", with: ",") } ?? FigureText.empty }.joined(separator: " → ")
  }

  package var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.put("periode", period.code)
      json.put("kompilasi", Int(original.number))
      json.put("tanggal", original.compilation.day.iso)
      json.put("sama", isSame)
      json.key("program")
      json.object { json in
        json.put("dicatat", original.compilation.program)
        json.put("sekarang", programVersion)
      }
      json.key("berkas")
      json.list(files) { json, file in
        json.object { json in
          json.put("berkas", file.name)
          json.put("sha256_dicatat", file.recorded)
          json.put("sha256", file.now)
          json.put("sama", file.isSame)
        }
      }
      json.key("angka_berbeda")
      json.list(changes) { json, change in
        json.object { json in
          let any = change.recorded ?? change.now
          json.put("lingkup", any?.scope.rawValue)
          json.put("kode", any?.code)
          json.put("opd", any?.agency)
          json.key("dicatat")
          json.figure(change.recorded)
          json.key("sekarang")
          json.figure(change.now)
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func figure(_ figure: KeptFigure?) {
    guard let figure else { return null() }
    object { json in
      json.put("realisasi", figure.realization)
      json.put("target_bawah", figure.targetLower)
      json.put("target_atas", figure.targetUpper)
      json.put("capaian_mentah", figure.rawAchievement)
      json.put("capaian", figure.achievement)
      json.put("status", figure.status)
      json.put("predikat", figure.rating)
      json.put("warna", figure.colour)
      json.put("sementara", figure.isProvisional)
    }
  }
}
