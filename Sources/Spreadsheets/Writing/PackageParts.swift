// Changes texts inside an archive of another program's making, such as a document that serves as a model.

import CZip
import Glibc

package enum PackageParts {
  /// A part to be changed is small; anything larger is left as it is.
  private static let largest: UInt64 = 4 << 20

  /// Writes the archive anew in its place. Throws when it cannot be read or written; it then stays as it was.
  /// - Parameter change: from a part's name and text to its new text; nil leaves it as it is.
  package static func rewrite(_ path: String, _ change: (String, String) -> String?) throws(WriteError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, 0, &code) else { throw WriteError(.archive(code)) }
    for index in 0..<UInt64(max(zip_get_num_entries(archive, 0), 0)) {
      // The same texts give the same bytes: no clock in them.
      guard zip_file_set_dostime(archive, index, 0, WorkbookDraft.dosDate, 0) == 0 else { throw discard(archive) }
      guard let (name, text) = part(index, of: archive), let changed = change(name, text) else { continue }
      let bytes = Array(changed.utf8)
      // libzip reads it when the archive is closed, and frees it then.
      guard let copy = malloc(max(bytes.count, 1)) else { throw discard(archive) }
      bytes.withUnsafeBytes { all in all.baseAddress.map { _ = memcpy(copy, $0, all.count) } }
      guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
        free(copy)
        throw discard(archive)
      }
      guard zip_file_replace(archive, index, source, 0) == 0 else {
        zip_source_free(source)
        throw discard(archive)
      }
    }
    guard zip_close(archive) == 0 else { throw discard(archive) }
  }

  /// Name and text of an entry; nil where it is none of UTF-8.
  private static func part(_ index: UInt64, of archive: OpaquePointer) -> (String, String)? {
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat_index(archive, index, 0, &facts) == 0, let name = facts.name.map({ String(cString: $0) }), facts.size <= largest,
      let file = zip_fopen_index(archive, index, 0)
    else { return nil }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(facts.size))
    guard zip_fread(file, &bytes, facts.size) == Int64(facts.size) else { return nil }
    return String(validating: bytes, as: UTF8.self).map { (name, $0) }
  }

  private static func discard(_ archive: OpaquePointer) -> WriteError {
    let error = zip_get_error(archive)
    let (code, system) = (zip_error_code_zip(error), zip_error_code_system(error))
    zip_discard(archive)
    return system != 0 ? WriteError(.inputOutput(system)) : WriteError(.archive(code))
  }
}
