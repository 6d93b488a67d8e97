// What a file is, judged by its bytes.

/// The kinds of file that can be read.
public enum SpreadsheetKind: Sendable {
  /// A workbook (XLSX, XLSM, XLTX): ``WorkbookReader``.
  case xlsx
  /// Text of any encoding: ``CSVReader``.
  case csv
}

/// What a file is by its bytes; its name does not count.
/// - Throws: ``ReadError`` that says what it is instead where it is neither a workbook nor plain text.
public func spreadsheetKind(ofFile path: String) throws(ReadError) -> SpreadsheetKind {
  let file = try OpenFile(path: path)
  switch try FileSignature.judge(file) {
  case .text:
    return .csv
  case .archive:
    _ = try WorkbookPackage(Archive(file, limits: .standard), limits: .standard)
    return .xlsx
  }
}

/// First bytes of the formats that people send instead of spreadsheets.
enum FileSignature {
  enum Outcome {
    case archive
    case text
  }

  /// Enough to see a page's head behind its comments, and to judge whether bytes are text.
  private static let headBytes = 64 << 10
  /// Size of Excel's lock file: a length, a name of 54 bytes, the same in UTF-16.
  private static let lockFileBytes = 165

  /// The first record of Excel 2 to 5 without a container.
  private static let legacyHeads: [[UInt8]] = [[9, 0, 4, 0], [9, 2, 6, 0], [9, 4, 6, 0], [9, 8, 8, 0]]
  private static let images: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
  ]
  private static let others: [[UInt8]] = [
    [0x1F, 0x8B], Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF], Array("{\\rtf".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("SQLite format".utf8),
  ]

  static func judge(_ file: borrowing OpenFile) throws(ReadError) -> Outcome {
    let head = try file.bytes(at: 0, count: headBytes)
    guard !head.isEmpty else { throw ReadError(.empty) }
    if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) { return .archive }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw ReadError(try compound(file)) }
    if head.starts(with: Array("%PDF-".utf8)) { throw ReadError(.pdf) }
    if legacyHeads.contains(where: { head.starts(with: $0) }) { throw ReadError(.legacyXLS) }
    if images.contains(where: { head.starts(with: $0) }) || isContainerImage(head) { throw ReadError(.image) }
    if others.contains(where: { head.starts(with: $0) }) { throw ReadError(.otherBinary) }
    if file.size == lockFileBytes, head[0] <= 54, head[1...].prefix(Int(head[0])).allSatisfy({ $0 >= 32 }), head.contains(0) {
      throw ReadError(.lockFile)
    }
    if let encoding = TextEncoding.marked(head), encoding != .utf8 { return .text }
    if let markup = markup(head) { throw ReadError(markup) }
    if isBinary(head) { throw ReadError(.otherBinary) }
    return .text
  }

  /// WEBP and HEIC hide behind the heads of general containers.
  private static func isContainerImage(_ head: [UInt8]) -> Bool {
    guard head.count >= 12 else { return false }
    return head.starts(with: Array("RIFF".utf8)) && head[8..<12].elementsEqual("WEBP".utf8) || head[4..<8].elementsEqual("ftyp".utf8)
  }

  /// Pages saved as .xls, and Excel 2003's XML.
  private static func markup(_ head: [UInt8]) -> ReadError.Reason? {
    let withoutMark = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
    let text = String(decoding: withoutMark.drop { $0 <= 32 }.prefix(8_192), as: UTF8.self).lowercased()
    guard text.hasPrefix("<") else { return nil }
    // Excel 2003's XML has an element "Table" too.
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet\"") { return .spreadsheetXML }
    if text.contains("urn:oasis:names:tc:opendocument") { return .openDocument }
    if ["<html", "<!doctype html", "<table", "<head>", "<body"].contains(where: { text.contains($0) }) { return .html }
    return text.hasPrefix("<?xml") ? .otherXML : nil
  }

  /// Text has no control characters but blanks; UTF-16 without a mark has a zero in every other byte and is let through.
  private static func isBinary(_ head: [UInt8]) -> Bool {
    if TextEncoding.unmarkedWide(head) != nil { return false }
    var zeros = 0
    var controls = 0
    for byte in head where byte < 32 {
      if byte == 0 { zeros += 1 }
      if byte < 7 || (14...26).contains(byte) || byte > 27 { controls += 1 }
    }
    // A few strays are forgiven in a small file too.
    let strays = 4
    return zeros > strays && zeros * 50 > head.count || controls > strays && controls * 20 > head.count
  }

  /// What an OLE container holds: its directory names its streams in UTF-16.
  private static func compound(_ file: borrowing OpenFile) throws(ReadError) -> ReadError.Reason {
    let encrypted = wide("EncryptedPackage")
    // Names are compared without case, and some programs write them in capitals.
    let names: [([UInt8], ReadError.Reason)] = [
      (wide("WordDocument"), .wordOrSlides), (wide("PowerPoint Document"), .wordOrSlides), (wide("Workbook"), .legacyXLS),
      (wide("Book"), .legacyXLS),
    ]
    var found: ReadError.Reason = .otherBinary
    // The directory is a chain of sectors anywhere in the file, its entries at multiples of 128 bytes.
    var offset = 0
    while offset < file.size {
      let piece = try file.bytes(at: offset, count: 1 << 20)
      if piece.isEmpty { break }
      for entry in stride(from: 0, to: piece.count - 127, by: 128) {
        guard piece[entry + 1] == 0 else { continue }
        let name = piece[entry..<(entry + 64)].map { (65...90).contains($0) ? $0 | 32 : $0 }
        if name.starts(with: encrypted) { return .encryptedWorkbook }
        if found == .otherBinary, let match = names.first(where: { name.starts(with: $0.0) }) { found = match.1 }
      }
      offset += piece.count
    }
    return found
  }

  /// A directory entry's name in lower case: UTF-16, closed by a zero.
  private static func wide(_ name: String) -> [UInt8] { name.lowercased().utf8.flatMap { [$0, 0] } + [0, 0] }
}
