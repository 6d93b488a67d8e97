// Programs of the office that turn a page into a document or a print, where they are installed.

import Glibc

/// Runs one program at a time with arguments and nothing else; nothing it prints is kept.
enum OfficeProgram {
  /// Where a program stands by `PATH`; nil when it is not installed.
  static func path(of names: [String]) -> String? {
    let folders = getenv("PATH").map { String(cString: $0).split(separator: ":").map(String.init) } ?? []
    for name in names {
      for folder in folders where access(FileSystem.join(folder, name), X_OK) == 0 { return FileSystem.join(folder, name) }
    }
    return nil
  }

  /// Names of a browser that works without a screen.
  static let browsers = ["chromium", "chromium-browser", "google-chrome"]

  /// How a browser is started for one piece of work; as root it must run without its sandbox.
  /// - Parameter folder: holds its profile.
  static func browserArguments(in folder: String) -> [String] {
    ["--headless", "--disable-gpu", "--user-data-dir=\(folder)/peramban"] + (geteuid() == 0 ? ["--no-sandbox"] : [])
  }

  /// Whether it ended well.
  static func run(_ path: String, _ arguments: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
    // Ended by itself, with 0.
    return status & 0x7F == 0 && (status >> 8) & 0xFF == 0
  }
}
