// A regular file opened for reading, and its bytes.

import Glibc

/// Owns a descriptor; closes it unless it is handed on.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let size: Int

  init(path: String) throws(ReadError) {
    // Without O_NONBLOCK a named pipe would wait for its writer for ever.
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else {
      let code = errno
      throw ReadError(code == ENOENT || code == ENOTDIR ? .notFound : .unreadable(errno: code))
    }
    var information = stat()
    guard fstat(opened, &information) == 0 else {
      let code = errno
      close(opened)
      throw ReadError(.unreadable(errno: code))
    }
    let kind = information.st_mode & S_IFMT
    guard kind == S_IFREG else {
      close(opened)
      throw ReadError(kind == S_IFDIR ? .isDirectory : .unreadable(errno: EINVAL))
    }
    descriptor = opened
    size = Int(information.st_size)
  }

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  func bytes(at offset: Int, count: Int) throws(ReadError) -> [UInt8] {
    var failure: Int32 = 0
    let wanted = max(0, min(count, size - offset))
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted, let base = buffer.baseAddress {
        let got = pread(descriptor, base + filled, wanted - filled, off_t(offset + filled))
        if got < 0 {
          if errno == EINTR { continue }
          failure = errno
          return
        }
        if got == 0 { return }
        filled += got
      }
    }
    if failure != 0 { throw ReadError(.unreadable(errno: failure)) }
    return bytes
  }

  /// Gives the descriptor to a new owner.
  consuming func release() -> Int32 {
    let released = descriptor
    discard self
    return released
  }

  deinit { close(descriptor) }
}

extension OpenFile {
  /// Closes a descriptor that was released.
  static func shut(_ descriptor: Int32) { close(descriptor) }
}
