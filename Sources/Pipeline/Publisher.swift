// Puts outputs into a folder: each whole or not at all, and never over somebody else's work.

import Findings
import Glibc
import Intake
package import Writers

/// Writes files through temporary names, remembers what it wrote in `.kinerja-keluaran.json`, and replaces only that.
package struct Publisher: Sendable {
  package static let recordName = ".kinerja-keluaran.json"
  private static let recordLimit = 16 << 20

  package let folder: String
  /// `--timpa`: also replace files that are changed or not ours.
  package let overwrites: Bool

  package init(folder: String, overwrites: Bool) {
    self.folder = folder
    self.overwrites = overwrites
  }

  /// Publishes all files, or none: nothing is renamed into place before every file has been written.
  package func publish(_ outputs: [OutputFile]) throws(CommandFailure) {
    guard FileSystem.makeFolder(folder) else {
      throw CommandFailure(.unwritableOutput, "\(folder): folder keluaran tidak dapat dibuat (\(Self.reason(errno))).")
    }
    var record = OutputRecord.read(FileSystem.join(folder, Self.recordName), limit: Self.recordLimit)
    try refuseForeign(outputs, record)
    var written: [(temporary: String, name: String, sha256: String)] = []
    do {
      for output in outputs {
        let temporary = FileSystem.join(folder, ".\(output.name).\(getpid()).tmp")
        written.append((temporary, output.name, ""))
        try output.write(to: temporary)
        guard let source = FileDigest.source(ofFile: temporary) else {
          throw CommandFailure(.readWriteError, "\(output.name): tidak dapat dibaca kembali setelah ditulis.")
        }
        written[written.count - 1].sha256 = source.sha256
      }
    } catch {
      for file in written { unlink(file.temporary) }
      if let failure = error as? CommandFailure { throw failure }
      throw CommandFailure(.unwritableOutput, "\(written.last?.name ?? folder): tidak dapat ditulis (\(error)).")
    }
    // The record goes first: a file renamed but not recorded would look foreign next time, the other way round is harmless.
    for file in written { record.sha256[file.name, default: []].append(file.sha256) }
    try write(record)
    for file in written {
      guard rename(file.temporary, FileSystem.join(folder, file.name)) == 0 else {
        let reason = Self.reason(errno)
        for rest in written { unlink(rest.temporary) }
        throw CommandFailure(.unwritableOutput, "\(file.name): tidak dapat diletakkan di \(folder) (\(reason)).")
      }
    }
    for file in written { record.sha256[file.name] = [file.sha256] }
    try write(record)
    syncFolder()
  }

  private func refuseForeign(_ outputs: [OutputFile], _ record: OutputRecord) throws(CommandFailure) {
    guard !overwrites else { return }
    for output in outputs {
      let path = FileSystem.join(folder, output.name)
      guard FileSystem.kind(of: path) != nil else { continue }
      if let now = FileDigest.source(ofFile: path), record.sha256[output.name]?.contains(now.sha256) == true { continue }
      throw CommandFailure(
        .unwritableOutput,
        "\(path): sudah ada dan telah diubah atau bukan buatan aplikasi ini; pindahkan berkas itu, atau pakai --timpa untuk menggantinya.")
    }
  }

  private func write(_ record: OutputRecord) throws(CommandFailure) {
    let path = FileSystem.join(folder, Self.recordName)
    let temporary = path + ".\(getpid()).tmp"
    do {
      try OutputFile(Self.recordName) { record.bytes }.write(to: temporary)
    } catch {
      unlink(temporary)
      throw CommandFailure(.unwritableOutput, "\(path): tidak dapat ditulis (\(error)).")
    }
    guard rename(temporary, path) == 0 else {
      unlink(temporary)
      throw CommandFailure(.unwritableOutput, "\(path): tidak dapat diletakkan (\(Self.reason(errno))).")
    }
  }

  private func syncFolder() {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }

  static func reason(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "tidak ada izin menulis"
    case EROFS: "media hanya dapat dibaca"
    case ENOSPC, EDQUOT: "ruang penyimpanan penuh"
    case ENOTDIR, EEXIST: "namanya sudah dipakai berkas lain"
    case ENAMETOOLONG: "namanya terlalu panjang"
    default: "kesalahan sistem \(code)"
    }
  }
}
