// A folder for one test, gone afterwards.

import Findings
import Glibc
import Intake
import Testing

/// Makes a fresh folder and removes it with its files when the value goes.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kinerja-templates-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  subscript(name: String) -> String { path + "/" + name }

  func put(_ bytes: [UInt8], _ name: String) throws {
    let handle = try #require(fopen(self[name], "w"))
    #expect(fwrite(bytes, 1, bytes.count, handle) == bytes.count)
    fclose(handle)
  }

  func received(_ names: String...) throws -> [ReceivedFile] {
    try names.map { ReceivedFile(path: self[$0], source: try #require(FileDigest.source(ofFile: self[$0]))) }
  }

  deinit {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink(self[name]) }
    }
    closedir(folder)
    rmdir(path)
  }
}

/// All bytes of a file; nil when it cannot be read.
func bytes(ofFile path: String) -> [UInt8]? {
  guard let handle = fopen(path, "r") else { return nil }
  defer { fclose(handle) }
  var all: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&piece, 1, piece.count, handle)
    if count == 0 { return all }
    all += piece[..<count]
  }
}

/// The folder of the package, found from this file.
let packageFolder = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
