// The Indonesian words for the states of figures and submissions: one place, readable without Swift.

package import Calculation

/// Words of figures, for every report.
package enum FigureWords {
  package static func status(_ status: FigureStatus) -> String {
    switch status {
    case .judged: "Dinilai"
    case .notReported: "Belum lapor"
    case .cannotCompute: "Tidak dapat dihitung"
    case .notDue: "Belum ada target"
    case .notApplicable: "Tidak berlaku"
    }
  }

  package static func reason(_ reason: FigureReason) -> String {
    switch reason {
    case .nobodyReported: "Belum ada laporan untuk bulan yang bertarget."
    case .formulaIsEmpty: "Rumus tidak menghasilkan nilai: tidak ada baris yang memenuhi syaratnya, atau pembaginya nol."
    case .maximizeTargetZeroWithoutWorst: "Target 0 dengan arah Maksimalkan memerlukan nilai Terburuk di bawah 0."
    case .minimizeTargetNegative: "Target negatif tidak dapat dipakai dengan arah Minimalkan."
    case .stabilizeTargetNotPositive: "Target dengan arah Stabilkan harus lebih besar dari 0."
    case .noTarget: "Tidak ada target pada periode ini."
    case .notJudgedPerAgency: "Indikator ini tidak dinilai per OPD."
    case .noRowsInScope: "OPD tidak mempunyai data dalam cakupan indikator ini."
    }
  }

  package static func unused(_ reason: UnusedReason?) -> String {
    switch reason {
    case .superseded: "Digantikan oleh revisi yang lebih tinggi."
    case .duplicate: "Berisi data yang sama dengan kiriman lain; dihitung satu kali."
    case .conflict: "Ada kiriman lain dengan revisi yang sama tetapi isi berbeda."
    case .afterPeriod: "Melaporkan bulan setelah periode ini."
    case nil: "Tidak berlaku untuk satu bulan pun dalam periode ini."
    }
  }

  /// Beside every figure that may still change.
  package static let provisional = "Sementara"
  package static let provisionalExplained =
    "Angka bertanda sementara masih dapat berubah: belum semua OPD wajib lapor mengirim laporannya sendiri, atau ada bulan bertarget yang belum bernilai."
  package static let carriedExplained =
    "Untuk OPD yang belum lapor dipakai laporan terakhirnya; banyaknya disebut \"dibawa\". Indikator berkonsolidasi Jumlah tidak memakainya."

  /// Why an OPD is not ranked.
  package static let notRankedWithoutReport = "Tidak diperingkat: belum lapor."
  package static let notRankedNotDue = "Tidak diperingkat: tidak wajib lapor dan tidak lapor."
  package static let notRankedWithoutFigure = "Tidak diperingkat: tidak ada indikator yang dapat dinilai."
  package static let notRankedBelowHalf = "Tidak diperingkat: bobot yang dinilai kurang dari separuh."

  /// Whose date of reporting counts.
  package static func dateOfReport(in compilation: Compilation) -> String {
    compilation.isFromRegister ? "Tanggal lapor adalah tanggal diterima menurut register." : "Tanggal lapor menurut pengisian OPD."
  }
}
