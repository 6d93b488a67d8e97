// One fault put into one cell of honest rows, by chance.

import Formulas
import Plans
import TestKit

struct Spoiling {
  /// Position of the field, and of the row.
  var field: Int
  var row: Int
  var value: Typed?

  /// nil where the chosen fault does not apply to the chosen row.
  init?(of rows: [[String: Typed]], _ declaration: TableDeclaration, forCSV: Bool, _ random: inout SplitMix) {
    field = Int.random(in: 0..<declaration.fields.count, using: &random)
    row = Int.random(in: 0..<rows.count, using: &random)
    let chosen = declaration.fields[field]
    var faults: [Typed?] = Self.faults(of: chosen, forCSV)
    if chosen.isRequired { faults += [nil, "-", "nihil", "  "] }
    if case .number(let amount)? = rows[row][chosen.key], let more = Self.comparisons(chosen.key, amount, rows[row]) { faults += more }
    if chosen.key == "kode_paket", row > 0 { faults.append(rows[0]["kode_paket"]) }
    if chosen.key == "tgl_penetapan", rows[row]["tgl_pengumuman"] != nil { faults.append(.day(2025, 12, 31)) }
    if chosen.key == "tgl_serah_terima", rows[row]["tgl_kontrak"] != nil { faults.append(.day(2026, 2, 10)) }
    guard !faults.isEmpty else { return nil }
    value = random.pick(faults)
  }

  /// Whatever stands in the other cells, each of these is a galat.
  private static func faults(of field: Field, _ forCSV: Bool) -> [Typed?] {
    var faults: [Typed?] = ["#REF!", .error("#N/A")]
    if !forCSV { faults.append(.formula) }
    switch field.type {
    case .money: faults += ["1.2.50", "3 juta", -500, "(500)", "95%", "lima", "1.25.000"] + (forCSV ? [] : [true, .day(2026, 1, 5)])
    case .count: faults += [1.5, -1, "banyak", "3 orang"] + (forCSV ? [] : [.day(2026, 1, 5)])
    case .percent: faults += [101, -1, "150%", "sebagian", "12 dari 20"]
    case .number: faults += ["baik", "1.2.3"] + (field.range == nil ? [] : [-1]) + (field.range?.upperBound == 3 ? [4] : [])
    case .date:
      faults += ["31/02/2026", "20/01/26", 46_042, "minggu depan", "2026"]
      if field.dateRole == .realised { faults += [.day(2026, 4, 6), .day(2020, 1, 20), "Maret 2026"] }
    case .choice: faults += ["Entahlah", 17]
    case .codeList(let alsoCommas): if alsoCommas { faults += ["mutu", "waktu;mutu", 12] }
    case .code: if field.key == "indikator" { faults += ["Z9", 12] }
    case .text: break
    }
    return faults
  }

  /// One digit too many or too few, as far as that must be noticed.
  private static func comparisons(_ key: String, _ amount: Double, _ row: [String: Typed]) -> [Typed?]? {
    switch key {
    case "hps", "nilai_kontrak": [.number(amount * 10)] + (row["nilai_kontrak"] == nil ? [] : [.number((amount / 10).rounded())])
    case "pagu": row["hps"] == nil ? nil : [.number((amount / 10).rounded())]
    case "nilai_pdn", "nilai_umk":
      row["nilai_kontrak"].flatMap { value in
        if case .number(let contract) = value { [.number(contract + 1)] } else { nil }
      }
    case "jumlah_penawar":
      row["jumlah_pendaftar"].flatMap { value in
        if case .number(let registrants) = value { [.number(registrants + 1)] } else { nil }
      }
    default: nil
    }
  }
}
