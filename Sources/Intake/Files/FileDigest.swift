// The SHA-256 of a file, read in pieces.

import Crypto
package import Findings
import FoundationEssentials
import Glibc

package enum FileDigest {
  private static let pieceBytes = 1 << 20

  /// The file's name without folders and its SHA-256; nil when it cannot be read.
  package static func source(ofFile path: String) -> SourceFile? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var hash = SHA256()
    var piece = [UInt8](repeating: 0, count: pieceBytes)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, pieceBytes) }
      if count < 0 { return nil }
      if count == 0 { break }
      piece.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    return SourceFile(name: name(ofPath: path), sha256: SourceFile.hexadecimal(hash.finalize()))
  }

  /// The SHA-256 of several files taken together: of their names and hashes in name order.
  package static func combined(_ files: [SourceFile]) -> String {
    var hash = SHA256()
    for file in files.sorted() { hash.update(data: Array("\(file.sha256)  \(file.name)\n".utf8)) }
    return SourceFile.hexadecimal(hash.finalize())
  }

  /// The SHA-256 of bytes in memory.
  package static func sha256(_ bytes: [UInt8]) -> String { SourceFile.hexadecimal(SHA256.hash(data: bytes)) }

  package static func name(ofPath path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
