// A file that was read, as every finding and figure names it.

/// Identifies received bytes: the name people know, and the SHA-256 that cannot be mistaken.
package struct SourceFile: Sendable {
  /// Kept once however many findings and figures name the file.
  private final class Names: Sendable {
    let name: String
    let sha256: String

    init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  private let names: Names

  package init(name: String, sha256: String) { names = Names(name: name, sha256: sha256) }

  /// The file's own name, without folders.
  package var name: String { names.name }
  /// 64 lower-case hexadecimal digits.
  package var sha256: String { names.sha256 }

  /// A digest's bytes as lower-case hexadecimal digits.
  package static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension SourceFile: Hashable, Comparable {
  package static func == (left: SourceFile, right: SourceFile) -> Bool {
    left.names === right.names || (left.sha256 == right.sha256 && left.name == right.name)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(sha256)
  }

  package static func < (left: SourceFile, right: SourceFile) -> Bool {
    left.name != right.name ? left.name < right.name : left.sha256 < right.sha256
  }
}
