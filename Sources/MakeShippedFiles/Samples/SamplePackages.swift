// The packages of one agency as they stand at the end of a month: each has a story that unfolds over the year.

import Formulas
import Plans

/// What happens to one package, planned and in fact; nil = not this year.
private struct PackageStory {
  var values: [String: SampleValue] = [:]
  var announced: Day
  var awarded: Day
  var signed: Day
  var handedOver: Day
  var finishPlan: Day
  var budget: Int64
  var estimate: Int64
  var contract: Int64
  var isTender: Bool
  var fails: Bool
  var registrants: Int
  var bidders: Int
  var chance: Double
}

enum SamplePackages {
  /// Rows of Paket by key, cumulative up to the end of `month`.
  static func rows(agency index: Int, month: Int) -> [[String: SampleValue]] {
    let (agency, count) = SampleRegency.agencies[index]
    var numbers = SeededNumbers(seed: UInt64(index + 1) &* 7_919)
    let end = Month(year: SampleRegency.year, month: month).last
    return (0..<count).map { number in
      let story = story(of: number, agency: index, numbers: &numbers)
      return state(of: story, at: end, agency: agency)
    }
  }

  private static let works = [
    ("Barang", "Belanja alat tulis kantor"), ("Barang", "Pengadaan komputer dan printer"), ("Barang", "Pengadaan mebel"),
    ("Barang", "Pengadaan bahan cetak"), ("Pekerjaan Konstruksi", "Rehabilitasi gedung"), ("Pekerjaan Konstruksi", "Pembangunan saluran"),
    ("Pekerjaan Konstruksi", "Peningkatan jalan"), ("Jasa Konsultansi", "Perencanaan teknis"), ("Jasa Konsultansi", "Pengawasan pekerjaan"),
    ("Jasa Lainnya", "Jasa kebersihan"), ("Jasa Lainnya", "Langganan internet"), ("Jasa Lainnya", "Pemeliharaan kendaraan dinas"),
  ]
  private static let places = ["Cibeureum", "Tanjungjaya", "Karangnunggal", "Mekarsari", "Sukamaju", "Leuwidaun"]

  private static func story(of number: Int, agency: Int, numbers: inout SeededNumbers) -> PackageStory {
    let (kind, work) = numbers.pick(works)
    let size = numbers.fraction()
    let budget = Int64(20 + size * size * size * 2_400) * 1_000_000
    let isTender = budget > 400_000_000
    let method =
      isTender
      ? (kind == "Jasa Konsultansi" ? "Seleksi" : "Tender") : numbers.pick(["Pengadaan Langsung", "Pengadaan Langsung", "E-Purchasing"])
    let plan = Month(year: SampleRegency.year, month: 1).first.adding(5 + Int(numbers.fraction() * 150))
    let announced = plan.adding(Int(numbers.fraction() * 26) - 12)
    let awarded = announced.adding(isTender ? 18 + Int(numbers.fraction() * 14) : 4 + Int(numbers.fraction() * 8))
    let signed = awarded.adding(4 + Int(numbers.fraction() * 12))
    let finishPlan = signed.adding(25 + Int(numbers.fraction() * 120))
    let handedOver = finishPlan.adding(Int(numbers.fraction() * 16) - 10)
    let estimate = budget / 1000 * Int64(930 + Int(numbers.fraction() * 65))
    let contract = estimate / 1000 * Int64(860 + Int(numbers.fraction() * 130))
    let registrants = 3 + Int(numbers.fraction() * 14)
    let code = "10\(100 + agency)\(1_000 + number * 7)000"
    var story = PackageStory(
      announced: announced, awarded: awarded, signed: signed, handedOver: handedOver, finishPlan: finishPlan, budget: budget,
      estimate: estimate,
      contract: contract, isTender: isTender, fails: isTender && numbers.happens(0.06), registrants: registrants,
      bidders: 1 + Int(numbers.fraction() * Double(registrants - 1) * 0.5), chance: numbers.fraction())
    story.values = [
      "kode_paket": .text(code), "kode_rup": .text("\(58_000_000 + agency * 10_000 + number * 13)"),
      "nama_paket": .text("\(work) \(numbers.pick(places))"),
      "area": .text(isTender ? "SEMUA" : numbers.pick(["waktu;biaya;pdn;umk", "SEMUA", "waktu;biaya"])), "jenis": .text(kind),
      "metode": .text(method),
      "pagu": .money(budget * 100), "rencana_pengumuman": .day(plan), "rencana_kontrak": .day(plan.adding(isTender ? 40 : 18)),
      "rencana_selesai": .day(finishPlan),
    ]
    return story
  }

  private static func state(of story: PackageStory, at end: Day, agency: Agency) -> [String: SampleValue] {
    var row = story.values
    row["status"] = .text("Perencanaan")
    guard story.announced <= end else { return row }
    row["tgl_pengumuman"] = .day(story.announced)
    row["hps"] = .money(story.estimate * 100)
    row["status"] = .text("Pemilihan")
    if story.isTender {
      row["jumlah_pendaftar"] = .number(Double(story.registrants))
      row["jumlah_penawar"] = .number(Double(story.bidders))
      row["jumlah_sanggah"] = .number(story.chance < 0.08 ? 1 : 0)
    }
    guard story.awarded <= end else { return row }
    if story.fails {
      row["status"] = .text("Gagal")
      row["kategori_kendala"] = .text("Penyedia")
      row["kendala"] = .text("Tidak ada penawaran yang memenuhi syarat")
      row["tindak_lanjut"] = .text("Tender ulang dengan peninjauan persyaratan")
      return row
    }
    row["tgl_penetapan"] = .day(story.awarded)
    guard story.signed <= end else { return row }
    sign(story, at: end, &row)
    return row
  }

  private static func sign(_ story: PackageStory, at end: Day, _ row: inout [String: SampleValue]) {
    let isFinished = story.handedOver <= end
    let span = max(1, Double(story.finishPlan.number - story.signed.number))
    let planned = min(100, (Double(end.number - story.signed.number) / span * 1_000).rounded() / 10)
    let progress = isFinished ? 100 : max(0, min(99, planned + ((story.chance - 0.6) * 20).rounded()))
    row["status"] = .text(isFinished ? "Selesai" : "Kontrak")
    row["tgl_kontrak"] = .day(story.signed)
    row["nilai_kontrak"] = .money(story.contract * 100)
    row["realisasi_bayar"] = .money(isFinished ? story.contract * 100 : Int64(Double(story.contract) * progress / 200) * 100)
    row["nilai_pdn"] = .money(story.contract * Int64(70 + Int(story.chance * 30)))
    row["nilai_umk"] = .money(story.isTender && story.chance < 0.5 ? 0 : story.contract * 100)
    row["tkdn"] = .number(30 + (story.chance * 60).rounded())
    row["jumlah_adendum"] = .number(story.chance > 0.88 ? 1 : 0)
    row["rencana_fisik"] = .number(isFinished ? 100 : planned)
    row["realisasi_fisik"] = .number(progress)
    row["penyedia"] = .text(story.isTender ? "PT Contoh Bangun" : "CV Contoh Karya")
    if isFinished {
      row["tgl_serah_terima"] = .day(story.handedOver)
      row["skor_penyedia"] = .number(1.5 + (story.chance * 6).rounded() / 4)
    } else if progress + 5 < planned {
      row["kategori_kendala"] = .text("Lahan/Cuaca")
      row["kendala"] = .text("Curah hujan tinggi")
      row["tindak_lanjut"] = .text("Penambahan tenaga dan jam kerja")
    }
  }
}
