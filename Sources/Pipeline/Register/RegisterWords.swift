// What is wrong with a register, in words, with its exit code.

import Formulas
package import Register
import Reports

package enum RegisterWords {
  package static func failure(_ fault: RegisterFault) -> CommandFailure {
    let name = Register.fileName
    switch fault {
    case .missing:
      return CommandFailure(
        .readWriteError,
        "Register (\(name)) tidak ada di ruang kerja ini. Kembalikan dari cadangan; register tidak dibuat ulang, supaya catatan lama tidak hilang."
      )
    case .alreadyThere:
      return CommandFailure(.unwritableOutput, "Register (\(name)) sudah ada di ruang kerja ini; tidak dibuat ulang.")
    case .unreadable(let words):
      return CommandFailure(
        .readWriteError,
        "Register (\(name)) tidak dapat dibaca (\(words)). Jangan dihapus: kembalikan dari cadangan, dan simpan yang rusak untuk diperiksa."
      )
    case .newer:
      return CommandFailure(
        .readWriteError,
        "Register (\(name)) ditulis oleh kinerja versi yang lebih baru daripada \(programVersion). Perbarui kinerja di komputer ini; tidak ada yang diubah."
      )
    case .locked(let holder):
      return CommandFailure(.readWriteError, locked(holder))
    case .unwritable(let path, let code):
      return CommandFailure(.unwritableOutput, "\(path): tidak dapat ditulis (\(Publisher.reason(code))).")
    case .refused(let words):
      return CommandFailure(.readWriteError, "Register (\(name)) menolak ditulisi (\(words)). Periksa izin berkas dan foldernya.")
    case .cannotWrite(let words):
      return CommandFailure(
        .readWriteError,
        "Register (\(name)) tidak dapat ditulis (\(words)). Periksa ruang penyimpanan; yang sudah dinyatakan diterima tetap aman.")
    case .changedWhileRead(let path):
      return CommandFailure(
        .readWriteError, "\(path): berubah atau tidak terbaca selagi diterima, jadi tidak dicatat. Jalankan perintah ini sekali lagi.")
    case .damagedArchive(let path):
      return CommandFailure(
        .readWriteError, "\(path): isi arsip tidak lagi sama dengan yang pernah diterima. Jalankan kinerja register verifikasi.")
    }
  }

  /// A fault of the register becomes its sentence.
  package static func worded<Value: ~Copyable>(_ body: () throws(RegisterFault) -> Value) throws(CommandFailure) -> Value {
    do throws(RegisterFault) {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  private static func locked(_ holder: LockHolder?) -> String {
    guard let holder else { return "Register sedang dipakai program lain. Coba lagi sebentar lagi." }
    return
      "Register sedang ditulis oleh proses \(holder.process) (\(holder.user)) sejak \(moment(holder.since)). Tunggu sampai selesai, lalu coba lagi."
  }

  /// `3 April 2026 pukul 09.00`; as it is where it is no moment of ours.
  package static func moment(_ iso: String) -> String {
    let parts = iso.split(separator: "T")
    guard parts.count == 2, let day = Day(iso: parts[0]) else { return iso }
    return "\(FigureText.day(day)) pukul \(parts[1].prefix(5).replacing(":", with: "."))"
  }
}
