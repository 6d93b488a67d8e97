// What a person sees on a terminal, and what a pipe gets: colour, width, the line that tells of long work.

import Foundation
import Glibc
import Testing

struct TerminalTests {
  private static let escape = "\u{1B}["
  private static let check = ["periksa", Samples.march, "--rencana", Samples.plan]

  @Test func colourIsForTerminalsThatWantIt() throws {
    let screen = try Screen(Self.check).finish()
    #expect(screen.contains(Self.escape + "31mSalah" + Self.escape + "0m"))
    let plain = try Screen(Self.check, environment: ["NO_COLOR": "1"]).finish()
    #expect(!plain.contains("mSalah") && !plain.contains(Self.escape + "0m") && plain.contains("    Salah J2"))
    // Such a terminal knows no commands at all, also not that which takes a line away.
    let dumb = try Screen(Self.check, environment: ["TERM": "dumb"]).finish()
    #expect(!dumb.contains("\u{1B}") && dumb.contains("    Salah J2"))
    let pipe = try Program.run(Self.check, environment: ["TERM": "xterm"])
    #expect(!pipe.text.contains("\u{1B}") && pipe.text.contains("Salah"))
  }

  /// Lines fit the screen; in a pipe a sentence stays one line whatever the screen's width.
  @Test(arguments: [50, 80, 132] as [UInt16])
  func linesFitTheScreen(columns: UInt16) throws {
    let commands = [
      Self.check, ["rencana", "tampil", Samples.plan], ["rencana", "tampil", "W4", "--rencana", Samples.plan],
      ["baca", Samples.march + "/data-kinerja-1.01-2026-03.xlsx", "--lembar", "Paket"], [],
    ]
    for command in commands {
      let shown = try Screen(command, columns: columns, environment: ["NO_COLOR": "1"]).finish()
      // What was shown of the progress was taken away again.
      let lines = shown.split(separator: "\n").map { $0.components(separatedBy: Self.escape + "K").last ?? "" }
      #expect(lines.count > 10)
      // A single word may be longer, such as a file's name or a path.
      let tooLong = lines.filter { $0.count > columns && $0.split(separator: " ").allSatisfy { $0.count < columns / 2 } }
      #expect(tooLong.isEmpty, "\(command.first ?? "") \(tooLong.first ?? "")")
    }
  }

  @Test func aWideTableShowsWhatFitsAndSaysSo() throws {
    let read = ["baca", Samples.march + "/data-kinerja-1.01-2026-03.xlsx", "--lembar", "Paket"]
    let narrow = try Screen(read, columns: 60).finish()
    #expect(narrow.contains("tidak ditampilkan"))
    let pipe = try Program.run(read, environment: ["COLUMNS": "60"]).text
    #expect(!pipe.contains("tidak ditampilkan") && pipe.contains("| AF"))
    // Nothing is lost of what is shown: the first column's codes are whole.
    #expect(narrow.contains("101001000000"))
  }

  /// The work is as long as this test wants: the list is locked until the line is seen.
  @Test func longWorkIsToldAndTheLineIsTakenAway() throws {
    let folder = try FreshFolder()
    let lock = open(folder.url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX) == 0)
    let screen = try Screen(Self.accept, in: folder.url, environment: Self.clock)
    screen.wait(for: Self.waiting)
    #expect(screen.text.hasSuffix(Self.waiting))
    close(lock)
    let shown = screen.finish()
    #expect(shown.contains(Self.waiting + "\r" + Self.escape + "KDitambahkan pada p.csv"))
    // What takes no second says nothing.
    #expect(try !Screen(Self.accept, in: folder.url, environment: Self.clock).finish().contains(Self.waiting))
  }

  @Test func aPipeGetsNoProgress() throws {
    let folder = try FreshFolder()
    let lock = open(folder.url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX) == 0)
    // Longer than the patience of the line: on a terminal it would be there. A thread of its own: the pool of the tests may be busy for
    // longer than the program waits.
    Thread.detachNewThread {
      usleep(1_500_000)
      close(lock)
    }
    let ended = try Program.run(Self.accept, in: folder.url, environment: Self.clock)
    #expect(ended.status == 0 && ended.errors.isEmpty)
    #expect(try folder.names() == ["p.csv"])
  }

  private static let waiting = "Menunggu giliran menulis …"
  private static let clock = ["KINERJA_SEKARANG": "2026-04-03T09:00:00+07:00"]
  private static let accept = [
    "sahkan", "--rencana", Samples.plan, "--opd", "1.03", "--paket", "10102014000", "--temuan", "V02", "--alasan", "Tahun jamak", "--oleh",
    "Kepala UKPBJ", "--pengesahan", "p.csv",
  ]
}
