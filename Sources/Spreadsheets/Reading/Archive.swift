// The ZIP archive around a workbook: its entries by name, and their bytes.

import CXML
import CZip

/// An open archive. Nothing is ever extracted to disk.
final class Archive {
  private let handle: OpaquePointer
  let limits: ReadLimits
  /// Entry by its name in lower case with forward slashes: part names are compared without case (OPC, 6.3.5).
  private let entries: [String: UInt64]
  /// Inflated bytes by entry: an entry read twice counts once.
  private var inflated: [UInt64: Int] = [:]
  private var inflatedTotal = 0
  private var idleParsers: [OpaquePointer] = []

  /// All names, in lower case.
  var names: some Collection<String> { entries.keys }

  init(_ file: consuming OpenFile, limits: ReadLimits) throws(ReadError) {
    var code: Int32 = 0
    let descriptor = file.release()
    guard let handle = zip_fdopen(descriptor, 0, &code) else {
      OpenFile.shut(descriptor)
      throw ReadError(Self.reason(ofCode: code, opening: true))
    }
    do {
      entries = try Self.entries(of: handle, limits: limits)
    } catch {
      zip_discard(handle)
      throw error
    }
    self.handle = handle
    self.limits = limits
  }

  deinit {
    for parser in idleParsers { cxml_destroy(parser) }
    zip_discard(handle)
  }

  /// A parser for one part; nil when out of memory.
  func takeParser() -> OpaquePointer? {
    idleParsers.popLast()
      ?? cxml_create(XMLWord.vocabulary, XMLSpace.list, UInt32(clamping: limits.depth), UInt32(clamping: limits.elementTextBytes))
  }

  /// Keeps a parser that ended well for the next part: learning the vocabulary costs more than most parts.
  func giveBack(_ parser: OpaquePointer) {
    if cxml_renew(parser) != 0 { idleParsers.append(parser) } else { cxml_destroy(parser) }
  }

  private static func entries(of handle: OpaquePointer, limits: ReadLimits) throws(ReadError) -> [String: UInt64] {
    let count = Int(zip_get_num_entries(handle, 0))
    guard count <= limits.entries else { throw ReadError(.tooManyEntries(count)) }
    var entries: [String: UInt64] = [:]
    for index in 0..<UInt64(max(0, count)) {
      guard let raw = zip_get_name(handle, index, 0) else { throw ReadError(.damagedArchive("an entry without a name")) }
      let stored = String(cString: raw)
      let name = key(stored)
      let steps = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      let hasDrive = name.utf8.dropFirst().first == UInt8(ascii: ":")
      guard !name.isEmpty, name.utf8.first != UInt8(ascii: "/"), !steps.contains(where: { $0.elementsEqual("..".utf8) }), !hasDrive else {
        throw ReadError(.suspiciousEntryName(stored))
      }
      guard entries.updateValue(index, forKey: name) == nil else { throw ReadError(.suspiciousEntryName(stored)) }
    }
    return entries
  }

  private static func key(_ name: String) -> String {
    let slashed = PartName.slashed(name)
    let hasUpperCase = slashed.utf8.contains { $0 >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return hasUpperCase ? slashed.lowercased() : slashed
  }

  func contains(_ part: String) -> Bool { entries[Self.key(part)] != nil }

  /// The inflated size that the archive claims for a part; 0 where it claims none. It may lie.
  func claimedSize(of part: String) -> Int {
    guard let index = entries[Self.key(part)], let stat = stat(index) else { return 0 }
    return Int(clamping: stat.size)
  }

  /// What the directory says of an entry; nil where it does not say all.
  private func stat(_ index: UInt64) -> zip_stat_t? {
    let needed = UInt64(ZIP_STAT_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD)
    var stat = zip_stat_t()
    return zip_stat_index(handle, index, 0, &stat) == 0 && stat.valid & needed == needed ? stat : nil
  }

  /// Opens a part's bytes; nil where there is no such part.
  func open(_ part: String) throws(ReadError) -> Entry? {
    guard let index = entries[Self.key(part)] else { return nil }
    let stat = stat(index)
    let isPlainlyDeflated = stat?.comp_method == UInt16(ZIP_CM_DEFLATE) && stat?.encryption_method == UInt16(ZIP_EM_NONE)
    guard let file = zip_fopen_index(handle, index, isPlainlyDeflated ? UInt32(ZIP_FL_COMPRESSED) : 0) else {
      throw ReadError(Self.reason(ofCode: zip_error_code_zip(zip_get_error(handle)), opening: false), part: part)
    }
    return Entry(file: file, index: index, part: part, archive: self, deflated: isPlainlyDeflated ? stat : nil)
  }

  /// Counts bytes of an entry that were inflated so far.
  fileprivate func count(_ bytes: Int, of index: UInt64, part: String) throws(ReadError) {
    let before = inflated[index] ?? 0
    guard bytes > before else { return }
    inflated[index] = bytes
    inflatedTotal += bytes - before
    if inflatedTotal > limits.workbookBytes { throw ReadError(.tooLarge(limit: limits.workbookBytes), part: part) }
  }

  fileprivate static func reason(ofCode code: Int32, opening: Bool) -> ReadError.Reason {
    switch code {
    case ZIP_ER_NOZIP, ZIP_ER_EOF:
      return .truncated
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP:
      return .encryptedWorkbook
    default:
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      return .damagedArchive(String(cString: zip_error_strerror(&error)))
    }
  }

  /// The bytes of one part while they are inflated. The checksum is verified when the end is reached.
  final class Entry {
    let part: String
    private let file: OpaquePointer
    private let index: UInt64
    private let archive: Archive
    private var total = 0
    /// For an entry that libzip hands out as it is stored.
    private var inflater: Inflater?

    fileprivate init(file: OpaquePointer, index: UInt64, part: String, archive: Archive, deflated: zip_stat_t?) {
      self.file = file
      self.index = index
      self.part = part
      self.archive = archive
      if let deflated { inflater = Inflater(checksum: deflated.crc, size: deflated.size) }
    }

    deinit { zip_fclose(file) }

    /// Puts up to `room` bytes into an array from `offset` on; 0 at the (verified) end. `limit`: inflated bytes the part may have.
    func read(into bytes: inout [UInt8], at offset: Int, room: Int, limit: Int) throws(ReadError) -> Int {
      precondition(room >= 0 && offset >= 0 && offset + room <= bytes.count, "more room than the array has")
      let got: Int
      do throws(Inflater.Damage) {
        var target = bytes.mutableSpan
        got = try target.withUnsafeMutableBufferPointer { (buffer) throws(Inflater.Damage) -> Int in
          guard let start = buffer.baseAddress else { return 0 }
          return try read(into: start + offset, room: room)
        }
      } catch {
        throw ReadError(Archive.reason(ofCode: error.code, opening: false), part: part)
      }
      guard got >= 0 else {
        throw ReadError(Archive.reason(ofCode: zip_error_code_zip(zip_file_get_error(file)), opening: false), part: part)
      }
      total += got
      if total > limit { throw ReadError(.tooLarge(limit: limit), part: part) }
      try archive.count(total, of: index, part: part)
      return got
    }

    private func read(into target: UnsafeMutablePointer<UInt8>, room: Int) throws(Inflater.Damage) -> Int {
      let fetch = { [file] (start: UnsafeMutablePointer<UInt8>, room: Int) in Int(zip_fread(file, start, zip_uint64_t(room))) }
      return try inflater?.read(into: target, room: room, fetch: fetch) ?? fetch(target, room)
    }
  }
}
