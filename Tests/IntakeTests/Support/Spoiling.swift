// One fault put into one cell of honest rows, by chance.

import FindingGallery
import Findings
import Formulas
import Plans
import TestKit

struct Spoiling {
  /// Position of the field, and of the row.
  var field: Int
  var row: Int
  var value: Typed?
  /// The spoilt cell is named by a finding at least as grave.
  var level = Severity.error

  /// nil where the chosen fault does not apply to the chosen row.
  init?(of rows: [[String: Typed]], _ declaration: TableDeclaration, forCSV: Bool, _ random: inout SplitMix) {
    field = random.below(declaration.fields.count)
    // Half of the faults go where cells are held against each other.
    if declaration == .packages, random.chance(50) { field = declaration.index(random.pick(Self.compared)) }
    row = random.below(rows.count)
    let chosen = declaration.fields[field]
    var faults: [Typed?] = Self.faults(of: chosen, forCSV)
    if chosen.isRequired { faults += [nil, "-", "nihil", "  "] }
    // Possible in few rows, so likely where they are.
    if case .number(let amount)? = rows[row][chosen.key], let more = Self.comparisons(chosen.key, amount, rows[row]), random.chance(50) {
      faults = more
    }
    if declaration.keyField == field, row > 0 { faults += [rows[0][chosen.key], Self.respelt(rows[0][chosen.key])] }
    if chosen.key == "tgl_penetapan", rows[row]["tgl_pengumuman"] != nil { faults.append(.day(2025, 12, 31)) }
    if chosen.key == "tgl_serah_terima", rows[row]["tgl_kontrak"] != nil { faults.append(.day(2026, 2, 10)) }
    let warnings = Self.warnings(of: chosen, rows[row], declaration)
    guard !faults.isEmpty || !warnings.isEmpty else { return nil }
    if !warnings.isEmpty, random.chance(40) {
      value = random.pick(warnings)
      level = .warning
    } else {
      value = random.pick(faults)
    }
  }

  private static let compared = [
    "pagu", "hps", "nilai_kontrak", "realisasi_bayar", "nilai_pdn", "nilai_umk", "tgl_penetapan", "tgl_serah_terima", "jumlah_penawar",
  ]

  /// Puts the fault into the rows; what was there before is gone.
  func spoil(_ rows: inout [[String: Typed]], _ declaration: TableDeclaration) { rows[row][declaration.fields[field].key] = value }

  /// Whatever stands in the other cells, each of these is a galat.
  static func faults(of field: Field, _ forCSV: Bool) -> [Typed?] {
    var faults: [Typed?] = ["#REF!"] + ["#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"].map { .error($0) }
    if !forCSV { faults.append(.formula) }
    switch field.type {
    case .money:
      faults += ["1.2.50", "3 juta", -500, "(500)", "95%", "lima", "1.25.000", "1.000,505", "1,5E+08", "Rp", 1e18]
      faults += forCSV ? [] : [true, .day(2026, 1, 5)]
    case .count: faults += [1.5, -1, "banyak", "3 orang", "50%"] + (forCSV ? [] : [.day(2026, 1, 5), true])
    case .percent:
      faults += [101, -1, "150%", "sebagian", "12 dari 20", 9_500] + (forCSV ? [] : [.formatted(1.5, "0%"), .day(2026, 1, 5), true])
    case .number:
      faults += ["baik", "1.2.3", "1/2"] + (field.range == nil ? [] : [-1]) + (field.range?.upperBound == 3 ? [4, "3,5"] : [])
      if field.excludesLowerBound { faults.append(0) }
    case .date:
      faults += ["31/02/2026", "20/01/26", 46_042, "46042", "minggu depan", "2026", "12/13/2026", "29/02/2026"] + (forCSV ? [] : [true])
      if field.dateRole == .realised { faults += [.day(2026, 4, 6), .day(2020, 1, 20), .day(2062, 1, 20), "20/01/2062"] }
      if field.dateRole != .plannedMonth { faults.append("Maret 2026") }
    case .choice: faults += ["Entahlah", 17, "?"]
    case .codeList(let alsoCommas): if alsoCommas { faults += ["mutu", "waktu;mutu", 12, "waktu biaya"] }
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
    case "nilai_pdn", "nilai_umk": number(row["nilai_kontrak"]).map { [.number($0 + 1)] }
    case "realisasi_bayar": number(row["nilai_kontrak"]).map { [.number($0 * 6)] }
    case "jumlah_penawar": number(row["jumlah_pendaftar"]).map { [.number($0 + 1)] }
    default: nil
    }
  }

  /// What a person should look at, though it is used.
  private static func warnings(of field: Field, _ row: [String: Typed], _ declaration: TableDeclaration) -> [Typed?] {
    var warnings: [Typed?] = []
    switch field.dateRole {
    case .planned, .plannedMonth: warnings += [.day(2062, 1, 20), .day(2024, 12, 31)]
    case .realised: warnings += [.day(2026, 4, 1), .day(2026, 4, 5)]
    case .none: break
    }
    let contract = number(row["nilai_kontrak"])
    let isContracted = row["status"] == "Kontrak" || row["status"] == "Selesai"
    switch field.key {
    case "nilai_kontrak":
      if contract != nil, let estimate = number(row["hps"]) { warnings.append(.number(estimate + 1)) }
      if row["status"] == "Selesai", row["metode"] != "Swakelola" { warnings.append(nil) }
    case "hps":
      if let budget = number(row["pagu"]), row["hps"] != nil { warnings += [.number(budget + 1), .number((budget / 6).rounded())] }
    case "pagu": if let estimate = number(row["hps"]) { warnings.append(.number(estimate * 6)) }
    case "realisasi_bayar":
      if let contract { warnings.append(.number(contract + 1)) }
      if isContracted { warnings.append(nil) }
    case "nilai_pdn", "nilai_umk": if isContracted { warnings.append(nil) }
    case "tgl_serah_terima": if row["status"] == "Selesai" { warnings += [nil, nil, nil] }
    case "kode_aksi": warnings += ["RA-99", "XX"]
    case "tenggat": warnings.append(.day(2026, 7, 1))
    case "indikator": warnings.append(declaration == .actions ? "L1" : "W1")
    case "realisasi": if row["tgl_selesai"] != nil { warnings.append(99) }
    case "tgl_selesai": if row["realisasi"] != 100 { warnings.append(.day(2026, 3, 1)) }
    default: break
    }
    return warnings
  }

  private static func number(_ typed: Typed?) -> Double? {
    if case .number(let number)? = typed { number } else { nil }
  }

  /// Codes are compared without case and outer or repeated blanks.
  private static func respelt(_ typed: Typed?) -> Typed? {
    if case .text(let text)? = typed { .text("  " + text.lowercased() + " ") } else { typed }
  }
}
