// Honest rows made by chance: every rule of specification 2.1 holds in them.

import FindingGallery
import Plans
import TestKit

enum RandomRows {
  /// Rows of any of the three tables.
  static func rows(_ declaration: TableDeclaration, _ count: Int, _ random: inout SplitMix) -> [[String: Typed]] {
    switch declaration {
    case .packages: packages(count, &random)
    case .actions: (1...count).map { action($0, &random) }
    default: (0..<count).map { _ in realization(&random) }
    }
  }

  /// The plan of these rows has as many action items as there are rows at most.
  static let plan: Plan = {
    var plan = Honest.plan
    plan.actions = (1...6).map { number in
      PlannedAction(code: "RA-0\(number)", indicator: "W1", text: "Percepatan", agencies: ["1.01"], due: plan.actions[0].due)
    }
    return plan
  }()

  private static func action(_ number: Int, _ random: inout SplitMix) -> [String: Typed] {
    var row: [String: Typed] = [
      "kode_aksi": .text("RA-0\(number)"), "indikator": random.pick(["W1", "w1"]), "uraian": "Percepatan", "tenggat": .day(2026, 6, 30),
      "realisasi": random.pick([0, 40, "62,5", .formatted(0.29, "0%")]),
    ]
    if random.chance(40) {
      row["realisasi"] = 100
      row["tgl_selesai"] = random.pick([.day(2026, 2, 3), "3 Pebruari 2026"])
    }
    if random.chance(40) { row["bukti"] = "tautan" }
    return row
  }

  private static func realization(_ random: inout SplitMix) -> [String: Typed] {
    var row: [String: Typed] = ["indikator": random.pick(["L1", " l1"]), "nilai": random.pick([88.4, -3.5, 0, 120])]
    if random.chance(50) { row["pembobot"] = random.pick([1, 0.5, 120]) }
    if random.chance(50) { row["sumber"] = "Survei" }
    return row
  }

  static func packages(_ count: Int, _ random: inout SplitMix) -> [[String: Typed]] {
    (0..<count).map { package($0, &random) }
  }

  private static func package(_ index: Int, _ random: inout SplitMix) -> [String: Typed] {
    let budget = Int.random(in: 20...9_000, using: &random) * 1_000_000
    let estimate = budget / 100 * Int.random(in: 85...100, using: &random)
    let contract = estimate / 100 * Int.random(in: 85...100, using: &random)
    let status = random.pick(["Perencanaan", "Pemilihan", "Kontrak", "Selesai", "Gagal", "Batal"])
    let bidders = Int.random(in: 0...9, using: &random)
    var row: [String: Typed] = [
      "kode_paket": random.chance(30) ? .number(Double(10_029_545_000 + index)) : .text("\(10_029_545_000 + index)"),
      "nama_paket": .text("Paket \(index)"),
      "jenis": .text(random.pick(["Barang", "pekerjaan konstruksi", "Jasa Konsultansi Badan Usaha Konstruksi", "Jasa Lainnya"])),
      "metode": .text(random.pick(["Tender", "Seleksi", "E-Purchasing", "PENGADAAN LANGSUNG", "Swakelola"])), "status": .text(status),
      "pagu": .number(Double(budget)), "area": random.pick([nil, "SEMUA", "waktu", "Waktu; biaya", "biaya, waktu"] as [Typed?]),
      "rencana_pengumuman": .day(2026, 1, Int.random(in: 1...28, using: &random)), "rencana_selesai": .day(2026, 9, 30),
    ].compactMapValues { $0 }
    if random.chance(50) { row["kode_rup"] = .number(54_430_532) }
    if random.chance(50) { row["kendala"] = random.pick(["Bahan terlambat", 12, true, .day(2026, 1, 5), "-"]) }
    guard status != "Perencanaan" else { return row }
    row["hps"] = .number(Double(estimate))
    row["tgl_pengumuman"] = .day(2026, 1, Int.random(in: 1...28, using: &random))
    row["jumlah_pendaftar"] = .number(Double(bidders + Int.random(in: 0...9, using: &random)))
    row["jumlah_penawar"] = .number(Double(bidders))
    guard status == "Kontrak" || status == "Selesai" else { return row }
    row["nilai_kontrak"] = .number(Double(contract))
    row["realisasi_bayar"] = .number(Double(contract / 100 * Int.random(in: 0...100, using: &random)))
    row["nilai_pdn"] = .number(Double(contract / 100 * Int.random(in: 0...100, using: &random)))
    row["nilai_umk"] = .number(Double(contract / 100 * Int.random(in: 0...100, using: &random)))
    row["tkdn"] = random.chance(50) ? .formatted(0.625, "0.0%") : 62.5
    row["tgl_penetapan"] = .day(2026, 2, Int.random(in: 1...14, using: &random))
    row["tgl_kontrak"] = .day(2026, 2, Int.random(in: 15...28, using: &random))
    row["realisasi_fisik"] = .number(Double(Int.random(in: 0...100, using: &random)))
    row["skor_penyedia"] = random.pick([nil, 2.5, 0, 3])
    if status == "Selesai" { row["tgl_serah_terima"] = .day(2026, 3, Int.random(in: 1...31, using: &random)) }
    return row
  }
}
