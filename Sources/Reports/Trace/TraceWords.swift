// The words of traces, in one place.

package import Calculation
import Plans

package enum TraceWords {
  static let areaFormula = "Jumlah (bobot × capaian) dibagi jumlah bobot, atas indikator area ini yang dinilai"
  static let totalFormula = "Jumlah (bobot area × capaian area) dibagi jumlah bobot area, atas area yang mempunyai capaian"

  /// Why a name is no figure, with what was probably meant.
  package static func sentence(_ error: TraceTargetError, asked: String) -> String {
    switch error {
    case .unknownIndicator(let name, let nearest):
      "Angka \"\(name)\" tidak dikenal." + meant(nearest, asked, name)
        + " Tulis kode indikator (W1), area:KODE, nilai-kinerja, masing-masing boleh diikuti @OPD, atau sel laporan (berkas.xlsx!Lembar!D7)."
    case .unknownArea(let name, let nearest):
      "Area \"\(name)\" tidak ada dalam rencana kinerja." + meant(nearest, asked, name)
    case .unknownAgency(let name, let nearest):
      "OPD \"\(name)\" tidak ada dalam rencana kinerja." + meant(nearest, asked, name)
    }
  }

  private static func meant(_ nearest: String?, _ asked: String, _ name: String) -> String {
    guard let nearest else { return "" }
    // What stands around the mistaken part stays as it was asked.
    return " Maksud Anda \"\(asked.replacing(name, with: nearest))\"?"
  }

  static func quantity(_ quantity: TraceQuantity) -> String {
    switch quantity {
    case .realization: "Realisasi"
    case .target: "Target"
    case .rawAchievement: "Capaian mentah"
    case .achievement: "Capaian"
    }
  }

  static func consolidation(_ indicator: Indicator) -> String {
    switch indicator.consolidation {
    case .last: "nilai bulan terakhir yang ada"
    case .sum: "jumlah nilai bulanan"
    case .mean: "rata-rata nilai bulanan"
    }
  }
}
