// The memory of an output folder: which bytes we wrote under which name.

/// `.kinerja-keluaran.json`: name → SHA-256. While a set is being put in place a name may have two.
struct OutputRecord: Equatable {
  var sha256: [String: [String]] = [:]

  /// An absent or damaged record knows nothing, so that every present file counts as foreign.
  static func read(_ path: String, limit: Int) -> OutputRecord {
    guard let bytes = FileSystem.bytes(of: path, limit: limit) else { return OutputRecord() }
    var record = OutputRecord()
    var texts = StringsInJSON(bytes)
    while let name = texts.next() {
      guard let value = texts.next() else { break }
      record.sha256[name] = value.split(separator: " ").map(String.init)
    }
    return record
  }

  var bytes: [UInt8] {
    var text = "{\n"
    let lines = sha256.sorted { $0.key < $1.key }.map { name, hashes in
      "  \"\(StringsInJSON.escaped(name))\": \"\(hashes.joined(separator: " "))\""
    }
    text += lines.joined(separator: ",\n") + "\n}\n"
    return Array(text.utf8)
  }
}

/// The string literals of a flat JSON object, in order: all that the record needs.
private struct StringsInJSON {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  mutating func next() -> String? {
    guard let quote = bytes.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    bytes = bytes[(quote + 1)...]
    var text: [UInt8] = []
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\"), let next = bytes.popFirst() {
        text.append(next)
      } else {
        text.append(byte)
      }
    }
    return nil
  }

  static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}
