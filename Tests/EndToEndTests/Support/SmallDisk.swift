// A disk of a chosen size that a test can fill or write-protect.

import Foundation
import Glibc
import Testing

/// A tmpfs, unmounted at the end.
final class SmallDisk {
  let folder: FreshFolder
  var path: String { folder.url.path }

  /// Only the administrator may mount, and not in every container.
  static let isPossible = getuid() == 0 && (try? SmallDisk(size: "20k")) != nil

  private struct Refused: Error { var words: String }

  init(size: String) throws {
    folder = try FreshFolder()
    let run = try Program.run(["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", folder.url.path], of: URL(filePath: "/usr/bin/mount"))
    if run.status != 0 { throw Refused(words: run.errors) }
  }

  deinit { _ = try? Program.run([folder.url.path], of: URL(filePath: "/usr/bin/umount")) }

  func remount(_ option: String) throws {
    let run = try Program.run(["-o", "remount,\(option)", path], of: URL(filePath: "/usr/bin/mount"))
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Leaves room for so many more bytes.
  func leave(_ bytes: Int) throws {
    var facts = statvfs()
    #expect(statvfs(path, &facts) == 0)
    try remount("size=\(Int(facts.f_blocks - facts.f_bfree) * Int(facts.f_frsize) + bytes)")
  }

  /// Settings and the sample regency's plan.
  func makeWorkspace() throws {
    try FileManager.default.copyItem(atPath: Samples.plan, toPath: folder.path("rencana-kinerja.xlsx"))
    try folder.write("rencana = \"rencana-kinerja.xlsx\"\ntunggu = \"300\"\n", to: "kinerja.toml")
  }
}
