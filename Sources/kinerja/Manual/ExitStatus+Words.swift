// What the exit codes mean, for the manual.

import Pipeline

extension ExitStatus {
  static let documented: [(ExitStatus, String)] = [
    (.fine, "Baik."), (.findings, "Selesai, tetapi ada yang salah pada kiriman atau rencana."), (.wrongUsage, "Perintah salah ditulis."),
    (.unusableInput, "Ada berkas yang tidak dapat dipakai sama sekali."), (.missingInput, "Berkas tidak ditemukan."),
    (.ourBug, "Kesalahan program ini sendiri."), (.unwritableOutput, "Keluaran tidak dapat ditulis."),
    (.readWriteError, "Kesalahan baca atau tulis."),
  ]
}
