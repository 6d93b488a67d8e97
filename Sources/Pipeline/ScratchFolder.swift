// A folder that lasts as long as another program works in it.

import Glibc

enum ScratchFolder {
  /// nil when none can be made.
  static func make() -> String? {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var pattern = Array("\(FileSystem.join(base, "kinerja-XXXXXX"))".utf8CString)
    return mkdtemp(&pattern).map { String(cString: $0) }
  }

  /// A folder of ours with all that is in it; links are removed, not followed.
  static func remove(_ folder: String) {
    for name in FileSystem.names(in: folder) ?? [] {
      let path = FileSystem.join(folder, name)
      var facts = stat()
      if lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR { remove(path) } else { unlink(path) }
    }
    rmdir(folder)
  }
}
