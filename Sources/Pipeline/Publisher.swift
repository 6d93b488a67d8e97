// Puts outputs into a folder: each whole or not at all, and never over somebody else's work.

package import Findings
import Glibc
import Intake
import Spreadsheets
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

  /// Publishes all files, or none: nothing is renamed into place before every file has been written. Files are written side by side.
  ///
  /// Each file is whole at every moment. A process that is killed leaves the old set, or the new one; between them, for as long as the
  /// renaming takes (or where the system refuses one), the first files of the list are new and the rest old, and the record has both
  /// hashes of each. Who publishes next replaces all of it and takes away what was half written.
  /// - Returns: what was written, in their order.
  @discardableResult
  package func publish(_ outputs: [OutputFile]) async throws(CommandFailure) -> [SourceFile] {
    guard FileSystem.makeFolder(folder) else {
      throw CommandFailure(.unwritableOutput, "\(folder): folder keluaran tidak dapat dibuat (\(Self.reason(errno))).")
    }
    // Two at once would mix their sets and lose each other's part of the record.
    let lock = try FolderLock(folder)
    var record = OutputRecord.read(FileSystem.join(folder, Self.recordName), limit: Self.recordLimit)
    clean(names: Set(record.sha256.keys).union(outputs.map(\.name)))
    try refuseForeign(outputs, record)
    let written = await SideBySide.map(outputs) { write($0) }
    let hashes: [String]
    do throws(CommandFailure) {
      hashes = try Self.all(written)
      // The record goes first: a file renamed but not recorded would look foreign next time, the other way round is harmless.
      for (output, hash) in zip(outputs, hashes) { record.sha256[output.name, default: []].append(hash) }
      try write(record)
      for output in outputs {
        guard rename(temporary(output), FileSystem.join(folder, output.name)) == 0 else {
          throw CommandFailure(.unwritableOutput, "\(output.name): tidak dapat diletakkan di \(folder) (\(Self.reason(errno))).")
        }
      }
      for (output, hash) in zip(outputs, hashes) { record.sha256[output.name] = [hash] }
      try write(record)
    } catch {
      for output in outputs { unlink(temporary(output)) }
      throw error
    }
    syncFolder()
    lock.end()
    return zip(outputs, hashes).map { SourceFile(name: $0.name, sha256: $1) }
  }

  private func temporary(_ output: OutputFile) -> String { FileSystem.join(folder, ".\(output.name).\(getpid()).tmp") }

  /// Takes away what killed processes left half written under these names; nobody else publishes here now.
  private func clean(names: Set<String>) {
    let known = names.union([Self.recordName]).map { $0.drop { $0 == "." } + "." }
    for left in FileSystem.names(in: folder) ?? [] where left.hasPrefix(".") {
      // Writers put temporary names of their own around ours: `..kiriman.csv.4711.tmp.4711-0.tmp`.
      let bare = left.drop { $0 == "." }
      let isOurs = known.contains { bare.hasPrefix($0) && bare.dropFirst($0.count).drop(while: \.isWholeNumber).hasPrefix(".tmp") }
      if isOurs { unlink(FileSystem.join(folder, left)) }
    }
  }

  /// Writes one file under its temporary name and gives its SHA-256.
  private func write(_ output: OutputFile) -> Result<String, CommandFailure> {
    do {
      try output.write(to: temporary(output))
    } catch {
      return .failure(CommandFailure(.unwritableOutput, "\(output.name): tidak dapat ditulis di \(folder) (\(Self.words(error)))."))
    }
    guard let source = FileDigest.source(ofFile: temporary(output)) else {
      return .failure(CommandFailure(.readWriteError, "\(output.name): tidak dapat dibaca kembali setelah ditulis."))
    }
    return .success(source.sha256)
  }

  private static func all(_ results: [Result<String, CommandFailure>]) throws(CommandFailure) -> [String] {
    var hashes: [String] = []
    for result in results { hashes.append(try result.get()) }
    return hashes
  }

  /// What a failed writing says, in words.
  static func words(_ error: any Error) -> String {
    guard let error = error as? WriteError else { return "\(error)" }
    switch error.reason {
    case .cannotCreate(let code), .inputOutput(let code): return reason(code)
    default: return "\(error.reason)"
    }
  }

  private func refuseForeign(_ outputs: [OutputFile], _ record: OutputRecord) throws(CommandFailure) {
    for output in outputs {
      let path = FileSystem.join(folder, output.name)
      guard let kind = FileSystem.kind(of: path) else { continue }
      // Found before anything is renamed: a folder cannot be replaced, and half a set must not be put in place.
      guard kind != .folder else {
        throw CommandFailure(.unwritableOutput, "\(path): tidak dapat ditulis karena ada folder dengan nama itu; pindahkan folder itu.")
      }
      if overwrites { continue }
      if kind == .file, let now = FileDigest.source(ofFile: path), record.sha256[output.name]?.contains(now.sha256) == true { continue }
      throw CommandFailure(
        .unwritableOutput,
        "\(path): sudah ada dan telah diubah atau bukan buatan aplikasi ini; pindahkan berkas itu, atau pakai --timpa untuk menggantinya.")
    }
  }

  private func write(_ record: OutputRecord) throws(CommandFailure) {
    let path = FileSystem.join(folder, Self.recordName)
    let temporary = path + ".\(getpid()).tmp"
    do {
      try OutputFile(Self.recordName, bytes: { record.bytes }).write(to: temporary)
    } catch {
      unlink(temporary)
      throw CommandFailure(.unwritableOutput, "\(path): tidak dapat ditulis (\(Self.words(error))).")
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
    case ENOENT: "foldernya tidak ada"
    case EISDIR: "ada folder dengan nama itu"
    case ENAMETOOLONG: "namanya terlalu panjang"
    default: "kesalahan sistem \(code)"
    }
  }
}
