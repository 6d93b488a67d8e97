// A script on its way to the disk, in pieces: no script is ever whole in memory.

import Formulas
import Glibc
import Spreadsheets

/// Statements and rows of tables, spelt for one dialect.
struct SQLFile: ~Copyable {
  /// Bytes gathered before they are written.
  private static let chunk = 64 << 10
  /// Rows of one INSERT: few enough to be looked at, enough for the speed of loading.
  private static let rowsOfInsert = 500
  /// Read and write for all, as the process's mask allows.
  private static let permissions: mode_t = 0o666

  let dialect: SQLDialect
  private let handle: Int32
  private var bytes: [UInt8] = []
  /// Of the table that is being filled.
  private var tableName = ""
  private var rows = 0
  private var isFirstCell = true

  /// - Parameter path: replaced if it exists.
  init(_ path: String, _ dialect: SQLDialect) throws(WriteError) {
    self.dialect = dialect
    handle = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, Self.permissions)
    if handle < 0 { throw WriteError(.cannotCreate(errno)) }
  }

  deinit { close(handle) }

  mutating func write(_ text: String) throws(WriteError) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.chunk { try flush() }
  }

  /// What is left; nothing may follow.
  mutating func finish() throws(WriteError) {
    try flush()
    if fsync(handle) != 0 { throw WriteError(.inputOutput(errno)) }
  }

  private mutating func flush() throws(WriteError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { all in Glibc.write(handle, all.baseAddress.map { $0 + done }, all.count - done) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw WriteError(.inputOutput(errno)) }
      done += count
    }
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: Rows

  /// Rows of a table follow, up to `endRows`.
  mutating func beginRows(_ table: String) throws(WriteError) {
    tableName = SQLDialect.name(table)
    rows = 0
    if dialect == .postgresql { try write("COPY \(tableName) FROM stdin;\n") }
  }

  mutating func endRows() throws(WriteError) {
    switch dialect {
    case .postgresql: try write("\\.\n\n")
    case .sqlite: try write(rows > 0 ? ";\n\n" : "\n")
    }
  }

  mutating func beginRow() throws(WriteError) {
    if dialect == .sqlite {
      try write(rows % Self.rowsOfInsert > 0 ? ",\n(" : "\(rows > 0 ? ";\n" : "")INSERT INTO \(tableName) VALUES\n(")
    }
    isFirstCell = true
  }

  mutating func endRow() throws(WriteError) {
    rows += 1
    try write(dialect == .sqlite ? ")" : "\n")
  }

  private mutating func separate() {
    if !isFirstCell { bytes.append(dialect == .sqlite ? UInt8(ascii: ",") : UInt8(ascii: "\t")) }
    isFirstCell = false
  }

  mutating func null() {
    separate()
    bytes.append(contentsOf: (dialect == .sqlite ? "NULL" : "\\N").utf8)
  }

  mutating func cell(_ whole: Int64) {
    separate()
    bytes.append(contentsOf: whole.description.utf8)
  }

  mutating func cell(_ whole: Int?) {
    if let whole { cell(Int64(whole)) } else { null() }
  }

  mutating func cell(_ truth: Bool) {
    separate()
    bytes.append(contentsOf: (dialect == .sqlite ? (truth ? "1" : "0") : (truth ? "t" : "f")).utf8)
  }

  /// In its shortest form.
  mutating func cell(_ number: Double?) {
    guard let number, number.isFinite else { return null() }
    separate()
    let text = number.description
    bytes.append(contentsOf: (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8)
  }

  mutating func cell(_ day: Day) {
    separate()
    bytes.append(contentsOf: (dialect == .sqlite ? "'\(day.iso)'" : day.iso).utf8)
  }

  mutating func cell(_ text: String?) {
    guard var text else { return null() }
    separate()
    // Nearly all texts are plain, and there are millions of them.
    let isPlain = text.withUTF8 { $0.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\\") } }
    switch (dialect, isPlain) {
    case (.sqlite, true):
      bytes.append(UInt8(ascii: "'"))
      bytes.append(contentsOf: text.utf8)
      bytes.append(UInt8(ascii: "'"))
    case (.sqlite, false): bytes.append(contentsOf: dialect.text(text).utf8)
    case (.postgresql, true): bytes.append(contentsOf: text.utf8)
    case (.postgresql, false): for byte in text.utf8 { appendCopied(byte) }
    }
  }

  /// One byte of a text as COPY reads it.
  private mutating func appendCopied(_ byte: UInt8) {
    switch byte {
    case 0: bytes.append(contentsOf: String(SQLDialect.replacementOfNUL).utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 1..<0x20: bytes.append(contentsOf: ((byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16)).utf8)
    default: bytes.append(byte)
    }
  }
}
