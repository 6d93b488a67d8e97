// Runs another program that may or may not be installed, and waits for it.

import Glibc

enum ExternalProgram {
  /// The exit code; nil when there is no such program. Nothing of what it says reaches the terminal.
  /// - Parameter environment: added to our own.
  static func run(_ name: String, _ arguments: [String], environment: [String: String] = [:]) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    for (key, value) in environment { setenv(key, value, 1) }
    var words = ([name] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process = pid_t()
    guard posix_spawnp(&process, name, &actions, nil, &words, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    // A process that a signal ended has no exit code of its own.
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}
