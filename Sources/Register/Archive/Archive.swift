// The archive: received bytes, whole and on the disk before the register speaks of them.

import Crypto
import Findings
import FoundationEssentials
import Glibc

/// Files below `arsip/`. A file is copied under a temporary name, put on the disk and renamed; what a killed process left is taken away by the
/// next writer. A file that no row speaks of (the process died between archive and database) does no harm.
struct Archive: Sendable {
  /// The workspace.
  let folder: String

  private static let pieceBytes = 1 << 20
  private static let temporaryFolder = "\(ArchivePath.folder)/.sementara"

  /// Takes away half-written copies. Only for the one writer.
  func clean() {
    for name in Self.names(in: path(Self.temporaryFolder)) { unlink(path("\(Self.temporaryFolder)/\(name)")) }
    // A register that was being made, a seal that was being written.
    for name in Self.names(in: folder) where name.hasPrefix(".register.") && name.hasSuffix(".tmp") { unlink(path(name)) }
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Copies a file into the archive; the same bytes there already are left as they are.
  /// - Parameter archivePath: below the workspace, from `ArchivePath`.
  func keep(_ source: SourceFile, from original: String, as archivePath: String) throws(RegisterFault) {
    let target = path(archivePath)
    if access(target, F_OK) == 0 {
      guard try Self.digest(of: target) == source.sha256 else { throw .damagedArchive(path: archivePath) }
      return
    }
    try makeFolders(of: archivePath)
    try makeFolders(of: "\(Self.temporaryFolder)/x")
    let temporary = path("\(Self.temporaryFolder)/\(source.sha256)")
    let digest = try Self.copy(original, to: temporary)
    guard digest == source.sha256 else {
      unlink(temporary)
      throw .changedWhileRead(path: original)
    }
    guard rename(temporary, target) == 0 else {
      let code = errno
      unlink(temporary)
      throw .unwritable(path: target, code: code)
    }
    try Self.sync(folder: Self.parent(of: target))
  }

  /// nil where the file is not there or cannot be read.
  func digest(of archivePath: String) -> String? { try? Self.digest(of: path(archivePath)) }

  func path(_ archivePath: String) -> String { "\(folder)/\(archivePath)" }

  /// Each new folder is put on the disk through the one above it.
  private func makeFolders(of archivePath: String) throws(RegisterFault) {
    var made = folder
    for part in archivePath.split(separator: "/").dropLast() {
      let above = made
      made += "/\(part)"
      if mkdir(made, 0o777) == 0 {
        try Self.sync(folder: above)
      } else if errno != EEXIST {
        throw .unwritable(path: made, code: errno)
      }
    }
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func sync(folder: String) throws(RegisterFault) {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw .unwritable(path: folder, code: errno) }
    defer { close(handle) }
    // Some file systems (USB sticks) know no fsync of folders, which is no reason to refuse a file.
    guard fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP else { throw .unwritable(path: folder, code: errno) }
  }

  /// Copies and gives the SHA-256 of what was copied, which is on the disk then.
  private static func copy(_ original: String, to path: String) throws(RegisterFault) -> String {
    let target = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard target >= 0 else { throw .unwritable(path: path, code: errno) }
    var fault: Int32?
    let digest = try hash(original) { bytes in
      var done = 0
      while fault == nil, done < bytes.count {
        let count = bytes.withUnsafeBytes { write(target, $0.baseAddress.map { $0 + done }, bytes.count - done) }
        if count < 0, errno == EINTR { continue }
        if count <= 0 { fault = errno }
        done += max(count, 0)
      }
    }
    if fault == nil, fsync(target) != 0 { fault = errno }
    if close(target) != 0, fault == nil { fault = errno }
    if let fault {
      unlink(path)
      throw .unwritable(path: path, code: fault)
    }
    return digest
  }

  private static func digest(of path: String) throws(RegisterFault) -> String { try hash(path) { _ in } }

  /// The SHA-256 of a file that is read once, piece by piece.
  private static func hash(_ path: String, _ piece: (ArraySlice<UInt8>) -> Void) throws(RegisterFault) -> String {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .changedWhileRead(path: path) }
    defer { close(handle) }
    var hash = SHA256()
    var bytes = [UInt8](repeating: 0, count: pieceBytes)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(handle, $0.baseAddress, pieceBytes) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .changedWhileRead(path: path) }
      if count == 0 { return SourceFile.hexadecimal(hash.finalize()) }
      bytes.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      piece(bytes[..<count])
    }
  }
}
