// The SHA-256 of a row, made of the names and values of its columns.

import Crypto
import Findings
import FoundationEssentials
import GRDB

/// A row as it is hashed: columns in table order. A column without a value is left out, so that columns added later change no old hash.
struct RowDigest {
  /// The column that holds the hash.
  static let column = "sidik"
  /// Before the first event.
  static let none = String(repeating: "0", count: 64)
  private static let version = "register-kinerja/1"

  private var text: [UInt8]

  init(table: String) { text = Array("\(Self.version)\n\(table)\n".utf8) }

  mutating func add(_ column: String, _ value: DatabaseValue) {
    if column == Self.column { return }
    let (kind, bytes): (Character, [UInt8])
    switch value.storage {
    case .null: return
    case .int64(let whole): (kind, bytes) = ("i", Array(String(whole).utf8))
    case .double(let number): (kind, bytes) = ("r", Array(String(number.bitPattern, radix: 16).utf8))
    case .string(let words): (kind, bytes) = ("t", Array(words.utf8))
    case .blob(let data): (kind, bytes) = ("b", Array(data))
    }
    text += Array("\(column) \(kind) \(bytes.count) ".utf8)
    text += bytes
    text.append(UInt8(ascii: "\n"))
  }

  var digest: String { SourceFile.hexadecimal(SHA256.hash(data: text)) }

  /// Of a row that was read.
  static func of(_ row: Row, table: String) -> String {
    var digest = RowDigest(table: table)
    for (column, value) in row { digest.add(column, value) }
    return digest.digest
  }

  static func combined(lines: [String]) -> String {
    var hash = SHA256()
    for line in lines { hash.update(data: Array(line.utf8)) }
    return SourceFile.hexadecimal(hash.finalize())
  }
}
