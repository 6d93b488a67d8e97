// A text in a temporary file that everybody may read.

import Foundation

package final class ScriptFile {
  package let path: String

  package init(_ text: String) throws(SQLFault) {
    path = "/tmp/kinerja-\(getpid())-\(UInt64.random(in: 0...UInt64.max)).sql"
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw SQLFault(description: "\(path) cannot be written")
    }
  }

  /// What stands in it now.
  package var text: String { FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "" }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
