// The bytes of the parts, made while the archive asks for them.

import CZip
import Glibc

/// The state of one writing: what libzip's callbacks share.
final class PartSource {
  private let draft: WorkbookDraft
  private var rows: RowBuffer
  /// What stopped the writing, if it was not libzip.
  private(set) var failure: WriteError?

  fileprivate var deflater = Deflater()
  private var compressed = ByteBuffer(capacity: 0)
  private let partLimit: Int

  /// Bytes of rows to gather before compressing them; a large chunk costs no more and gains nothing.
  private static let chunk = 64 << 10

  init(_ draft: WorkbookDraft, partLimit: Int) {
    self.draft = draft
    self.partLimit = partLimit
    rows = RowBuffer(capacity: Self.chunk * 2)
  }

  func begin(_ content: PackagePart.Content) {
    deflater.begin()
    compressed.removeAll()
    rows.bytes.removeAll()
    switch content {
    case .text(let text): rows.bytes.append(text)
    case .bytes(let bytes): rows.bytes.append(bytes)
    case .sheet(let index, let head, _):
      rows.beginSheet(draft.sheets[index], styleCount: draft.styles.count)
      rows.bytes.append(head)
    case .sharedTexts:
      rows.bytes.append(PartXML.declaration + "<sst xmlns=\"\(PartXML.main)\" uniqueCount=\"\(rows.texts.count)\">")
    }
  }

  /// Hands on compressed bytes of a part; fewer than asked for only at its end. Nil when something failed.
  func read(_ part: PartFeed, into target: UnsafeMutableRawPointer, room: Int) -> Int? {
    while compressed.count < room, !deflater.isDone {
      while rows.bytes.count < Self.chunk, !part.isExhausted {
        guard produce(part) else { return nil }
      }
      rows.bytes.take { plain, count in
        deflater.deflate(plain, count: count, isLast: part.isExhausted, into: &compressed)
      }
      guard deflater.plainBytes <= partLimit else {
        failure = WriteError(.partTooLarge)
        return nil
      }
    }
    return compressed.drain(into: target, room: room)
  }

  /// Makes more bytes of a part; false when something failed.
  private func produce(_ part: PartFeed) -> Bool {
    switch part.content {
    case .text, .bytes: part.isExhausted = true
    case .sheet(let index, _, let tail):
      let sheet = draft.sheets[index]
      var error: WriteError?
      do {
        let more = try sheet.rows.next(&rows)
        if !more {
          rows.endSheet()
          rows.bytes.append(tail)
          part.isExhausted = true
        }
        error = rows.failure
      } catch let thrown as WriteError {
        error = rows.failure ?? thrown
      } catch let thrown {
        error = rows.failure ?? WriteError(.rowSourceFailed, underlying: thrown)
      }
      if var error {
        error.sheet = sheet.name
        failure = error
        return false
      }
    case .sharedTexts:
      if part.nextText < rows.texts.count {
        rows.putSharedText(part.nextText)
        part.nextText += 1
      } else {
        rows.bytes.append("</sst>")
        part.isExhausted = true
      }
    }
    return true
  }
}

/// One part as libzip's callback sees it.
final class PartFeed {
  let content: PackagePart.Content
  fileprivate let stream: PartSource
  fileprivate(set) var isExhausted = false
  fileprivate(set) var nextText = 0

  /// A size that is claimed until the true one is known. With an unknown size libzip would mark the local header, and only that, as ZIP64; Excel
  /// takes such an archive for damaged.
  private static let claimedSize: UInt64 = 1 << 20
  /// What is always known, and what only when the part has been compressed.
  private static let (known, counted) = (UInt64(ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD), UInt64(ZIP_STAT_CRC))

  init(_ content: PackagePart.Content, _ stream: PartSource) {
    self.content = content
    self.stream = stream
  }

  /// libzip's callback: its commands are listed in `zip_source_function(3)`.
  func answer(_ data: UnsafeMutableRawPointer?, _ length: UInt64, _ command: zip_source_cmd) -> Int64 {
    switch command {
    case ZIP_SOURCE_OPEN:
      isExhausted = false
      nextText = 0
      stream.begin(content)
      return 0
    case ZIP_SOURCE_READ:
      guard let data else { return -1 }
      return stream.read(self, into: data, room: Int(clamping: length)).map { Int64($0) } ?? -1
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_STAT:
      guard let stat = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
      zip_stat_init(stat)
      // What is compressed already is copied by libzip as it comes; it asks again at the end.
      let isDone = isExhausted && stream.deflater.isDone
      stat.pointee.comp_method = UInt16(ZIP_CM_DEFLATE)
      stat.pointee.size = isDone ? UInt64(stream.deflater.plainBytes) : Self.claimedSize
      stat.pointee.crc = stream.deflater.checksum
      stat.pointee.valid = isDone ? Self.known | Self.counted : Self.known
      return Int64(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR:
      // Two C ints: libzip's code and errno. The true reason is kept in the stream.
      data?.storeBytes(of: Int32(ZIP_ER_INTERNAL), as: Int32.self)
      data?.storeBytes(of: 0, toByteOffset: 4, as: Int32.self)
      return 8
    case ZIP_SOURCE_SUPPORTS: return Self.commands
    default: return -1
    }
  }

  private static let commands: Int64 = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
  ].reduce(0) { $0 | 1 << Int64($1.rawValue) }
}

extension RowBuffer {
  mutating func putSharedText(_ index: Int) { texts.put(index, into: &bytes) }
}
