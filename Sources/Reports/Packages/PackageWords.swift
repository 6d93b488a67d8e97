// What the report per package says, in Indonesian: one place.

package import Calculation
import Findings
import Formulas
import Plans

package enum PackageWords {
  package static func title(_ stage: PackageStage) -> String {
    switch stage {
    case .announcement: "Pengumuman"
    case .contract: "Kontrak"
    case .completion: "Selesai (serah terima)"
    }
  }

  static let obstacleWithoutKind = "Tanpa kategori"

  /// What a text that nobody filled in is called.
  static let unfilled = StageStanding.State.unfilled.rawValue

  /// How a stage stands, in a few words: `17/01/2026, terlambat 9 hari`.
  static func standing(_ standing: StageStanding) -> String {
    let planned = standing.planned.map(FigureText.shortDay) ?? ""
    let realised = standing.realised.map(FigureText.shortDay) ?? ""
    switch standing.state {
    case .onTime:
      let early = standing.days.map { $0 < 0 ? ", \(-$0) hari lebih awal" : ", tepat pada rencana" } ?? ""
      return realised + early
    case .late: return "\(realised), terlambat \(FigureText.count(standing.days)) hari"
    case .overdue: return "belum, terlambat \(FigureText.count(standing.days)) hari dari rencana \(planned)"
    case .notDue: return "belum, rencana \(planned)"
    case .stopped: return "tidak dilanjutkan"
    case .unplanned: return "\(realised), tanpa tanggal rencana"
    case .unfilled: return unfilled
    }
  }

  /// `Kontrak 35 hari, Selesai (serah terima) 4 hari (belum)`: the late stages of a package.
  static func lateStages(_ package: PackageFigure) -> String {
    let late = PackageStage.allCases.compactMap { stage -> String? in
      let standing = package.standing(stage)
      guard let days = standing.daysLate else { return nil }
      return "\(title(stage)) \(FigureText.count(days)) hari" + (standing.state == .overdue ? " (belum)" : "")
    }
    return late.joined(separator: ", ")
  }

  /// `waktu; biaya`, or SEMUA.
  static func areas(_ package: PackageFigure, of plan: Plan) -> String {
    if package.areas.count == plan.areas.count { return DropdownLists.everything }
    return package.areas.joined(separator: "; ")
  }

  /// Why a row does not count: `V02 Nilai kontrak jauh dari HPS`.
  static func reasons(_ package: PackageFigure) -> String {
    package.errors.map { "\($0.rawValue) \(FindingCatalogue.entry($0).title)" }.joined(separator: "; ")
  }

  /// How the report reckons, for its last section and the sheet Ringkasan.
  static let method = [
    "Selisih hari = tanggal realisasi dikurangi tanggal rencana; angka negatif berarti lebih awal.",
    "Tahap yang sudah direncanakan tetapi belum terlaksana dihitung terlambat sampai hari terakhir bulan laporannya (kolom Keadaan Per).",
    "Paket berstatus Gagal atau Batal tidak dihitung terlambat pada tahap yang belum terlaksana.",
    "Penetapan pemenang tidak mempunyai tanggal rencana pada templat; yang ditampilkan tanggalnya dan lama pemilihan sejak pengumuman.",
    "Hari terlambat sebuah paket adalah hari pada tahapnya yang paling terlambat. Rata-rata dan nilai tengah dihitung atas paket yang terlambat saja.",
    "Deviasi fisik = realisasi fisik dikurangi rencana fisik, dalam poin persen; negatif berarti tertinggal.",
    "Sel yang belum diisi tidak dihitung sebagai nol. Hari libur tidak diperhitungkan.",
  ]

  static let areaNote =
    "Paket dengan area SEMUA atau beberapa area dihitung pada setiap areanya, sehingga jumlahnya dapat melebihi jumlah paket."
}
