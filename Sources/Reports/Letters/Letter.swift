// A letter's content as named values: letterhead, plan and event, and what still has to be written by hand.

import Formulas
package import Plans

package struct Letter: Equatable, Sendable {
  package let kind: LetterKind
  /// `undangan-2026`, `pengingat-2026-03-1.02`.
  package let baseName: String
  package let values: ProseValues
  /// Names that stand as dots, and what gives them a value.
  package let blanks: [String: String]

  /// A place to be filled in by hand.
  private static let dots = "................"

  /// - Parameter reminder: whom a reminder is for; nil in the other letters.
  package init(_ kind: LetterKind, plan: Plan, details: LetterDetails, reminder: LetterReminder? = nil) {
    self.kind = kind
    var blanks: [String: String] = [:]
    func filled(_ name: String, _ value: String, by source: String) -> ProseValue {
      guard value.isEmpty else { return .text(value) }
      blanks[name] = source
      return .text(Self.dots)
    }
    let settings = plan.settings
    let day = details.eventDay
    var values: ProseValues = [
      "pemda": .text(settings.region), "ukpbj": .text(settings.unit), "tahun": .text("\(plan.year)"),
      "versi_rencana": .text(settings.version),
      "kepala": filled("kepala", settings.headName, by: "kepala pada lembar Pengaturan"),
      "nip_kepala": filled("nip_kepala", settings.headNumber, by: "nip_kepala pada lembar Pengaturan"),
      "jabatan_kepala": .text(settings.headTitle.isEmpty ? "Kepala \(settings.unit)" : settings.headTitle),
      "tempat": filled("tempat", settings.place, by: "tempat pada lembar Pengaturan"),
      "nomor": filled("nomor", details.number, by: "--nomor"),
      "tanggal": filled("tanggal", details.date.map(FigureText.day) ?? "", by: "--tanggal"), "sifat": .text("Biasa"),
      "hal": .text(details.subject.isEmpty ? kind.subject(plan.year) : details.subject), "batas_lapor": .text("\(settings.dueDay)"),
      "hari_acara": filled("hari_acara", day.map(Self.weekday) ?? "", by: "--tanggal-acara"),
      "tanggal_acara": filled("tanggal_acara", day.map(FigureText.day) ?? "", by: "--tanggal-acara"),
      "waktu_acara": filled("waktu_acara", details.eventTime, by: "--waktu"),
      "tempat_acara": filled("tempat_acara", details.eventPlace, by: "--tempat"),
      "ada_tembusan": .flag(!details.copies.isEmpty), "tembusan": .list(of: ["nama"], details.copies.map { ["nama": .text($0)] }),
      "jumlah_opd": .text(FigureText.count(plan.agencies.count)),
      "dasar": .list(of: ["teks"], Self.legalBases(plan).map { ["teks": .text($0)] }), "opd": Self.agencies(plan),
      "area": Self.areas(plan), "indikator": Self.indicators(plan),
      "periode_bahasan": .text(details.discussed?.period ?? ""), "rekomendasi": Self.recommendations(details.discussed),
    ]
    if let reminder {
      values.merge(reminder.values) { $1 }
      baseName = "\(kind.rawValue)-\(reminder.period.code)-\(fileNamePart(reminder.agency.code))"
    } else {
      baseName = "\(kind.rawValue)-\(plan.year)"
    }
    self.values = values
    self.blanks = blanks
  }

  /// 1 January 1970 was a Thursday.
  static func weekday(_ day: Day) -> String {
    let names = ["Kamis", "Jumat", "Sabtu", "Minggu", "Senin", "Selasa", "Rabu"]
    let position = Int(day.number) % names.count
    return names[position < 0 ? position + names.count : position]
  }

  private static func recommendations(_ discussed: LetterDiscussion?) -> ProseValue {
    .list(
      of: ["nomor_rekomendasi", "teks", "penanggung_jawab", "tenggat_rekomendasi"],
      (discussed?.recommendations ?? []).map { one in
        [
          "nomor_rekomendasi": .text(one.number), "teks": .text(one.text), "penanggung_jawab": .text(one.responsible),
          "tenggat_rekomendasi": .text(one.deadline),
        ]
      })
  }

  private static func legalBases(_ plan: Plan) -> [String] {
    plan.goals.map(\.legalBasis).reduce(into: []) { found, basis in
      if !basis.isEmpty, !found.contains(basis) { found.append(basis) }
    }
  }

  private static func agencies(_ plan: Plan) -> ProseValue {
    .list(
      of: ["nomor_urut", "kode", "nama", "penanggung_jawab"],
      plan.agencies.enumerated().map { index, agency in
        [
          "nomor_urut": .text("\(index + 1)"), "kode": .text(agency.code), "nama": .text(agency.name),
          "penanggung_jawab": .text(agency.responsible),
        ]
      })
  }

  private static func areas(_ plan: Plan) -> ProseValue {
    .list(
      of: ["kode", "nama", "bobot"],
      plan.areas.map { ["kode": .text($0.code), "nama": .text($0.name), "bobot": .text(FigureText.short($0.weight))] })
  }

  /// Indicators with targets; the others are not asked for.
  private static func indicators(_ plan: Plan) -> ProseValue {
    .list(
      of: ["kode", "nama", "satuan", "arah", "target"],
      plan.indicators.filter { $0.targets.contains { $0 != nil } }.map { indicator in
        [
          "kode": .text(indicator.code), "nama": .text(indicator.name), "satuan": .text(indicator.unit),
          "arah": .text(indicator.direction.rawValue), "target": .text(PlanDocument.targets(indicator)),
        ]
      })
  }
}
