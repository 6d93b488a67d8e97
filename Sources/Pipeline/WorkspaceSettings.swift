// Where a command finds its plan when no option names it: environment, then the workspace's `kinerja.toml`.

import Glibc
import Intake

/// The settings of a workspace: lines `kunci = "nilai"` and `#` comments, nothing else of TOML.
package struct WorkspaceSettings: Sendable {
  package static let fileName = "kinerja.toml"
  private static let known: Set<String> = ["rencana", "zona", "tunggu"]
  private static let limit = 1 << 20
  package static let defaultZone = "Asia/Jakarta"
  /// Seconds.
  static let defaultWait = 30

  /// The workspace's folder; nil when there is none above.
  package var folder: String?
  package var values: [String: String] = [:]

  /// Looks upwards from `start` for `kinerja.toml`, or only in `chosen` when given (`--ruang`).
  package init(from start: String, chosen: String?) throws(CommandFailure) {
    if let chosen {
      guard FileSystem.kind(of: FileSystem.join(chosen, Self.fileName)) == .file else {
        throw CommandFailure(.missingInput, "\(chosen) bukan ruang kerja: \(Self.fileName) tidak ada di situ.")
      }
      folder = chosen
    } else {
      folder = Self.folder(around: start)
    }
    guard let folder else { return }
    let path = FileSystem.join(folder, Self.fileName)
    guard let bytes = FileSystem.bytes(of: path, limit: Self.limit) else {
      throw CommandFailure(.missingInput, "\(path) tidak dapat dibaca.")
    }
    try read(String(decoding: bytes, as: UTF8.self), path)
  }

  /// The workspace in which a path lies, whether or not something is there yet; nil when it lies in none.
  static func folder(around path: String) -> String? {
    var path = path
    // What does not exist cannot be resolved; the nearest folder above that does can.
    while FileSystem.kind(of: path) == nil { path = FileSystem.folder(of: path) }
    var folder = FileSystem.canonical(path)
    while true {
      if FileSystem.kind(of: FileSystem.join(folder, fileName)) == .file { return folder }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// What a new workspace begins with.
  /// - Parameter plan: the plan's path within the workspace.
  static func initialText(plan: String) -> String {
    """
    # Ruang kerja kinerja. Setiap baris berbentuk kunci = "nilai"; baris yang diawali # adalah keterangan.

    # Rencana kinerja: buku kerja .xlsx, atau folder berkas CSV.
    rencana = "\(plan)"

    # Zona waktu kantor: \(OfficeClock.zones.joined(separator: ", ")).
    zona = "\(defaultZone)"

    # Berapa detik menunggu bila ruang kerja sedang dipakai orang lain.
    tunggu = "\(defaultWait)"

    """
  }

  private mutating func read(_ text: String, _ path: String) throws(CommandFailure) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let bare = line.drop { $0 == " " || $0 == "\t" }
      if bare.isEmpty || bare.hasPrefix("#") { continue }
      let parts = bare.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
      guard parts.count == 2, Self.known.contains(parts[0]), parts[1].count >= 2, parts[1].hasPrefix("\""), parts[1].hasSuffix("\"") else {
        throw CommandFailure(
          .unusableInput,
          "\(path) baris \(index + 1): tidak dikenal. Tulis kunci = \"nilai\"; kuncinya \(Self.known.sorted().joined(separator: ", ")).")
      }
      values[parts[0]] = String(parts[1].dropFirst().dropLast())
    }
  }

  /// The plan's path: option, else `KINERJA_RENCANA`, else the workspace's `rencana`; nil when nothing says.
  package func planPath(option: String?) -> String? {
    if let option { return option }
    if let variable = getenv("KINERJA_RENCANA") { return String(cString: variable) }
    guard let folder, let path = values["rencana"] else { return nil }
    return path.hasPrefix("/") ? path : FileSystem.join(folder, path)
  }

  /// Where the office keeps its acceptances: option, else `KINERJA_PENGESAHAN`, else `pengesahan.csv` of the workspace; it need not be there.
  package func acceptancesPath(option: String?) -> String? {
    if let option { return option }
    if let variable = getenv("KINERJA_PENGESAHAN") { return String(cString: variable) }
    return folder.map { FileSystem.join($0, "pengesahan.csv") }
  }

  /// Whose date "today" is: `zona`, else Jakarta's.
  package var zone: String { values["zona"] ?? Self.defaultZone }

  /// How many seconds a writer waits for another one: `tunggu`. Throws when it is no whole number.
  package func wait() throws(CommandFailure) -> Int {
    guard let text = values["tunggu"] else { return Self.defaultWait }
    guard let seconds = Int(text), (0...86_400).contains(seconds) else {
      throw CommandFailure(.unusableInput, "\(Self.fileName): tunggu = \"\(text)\" bukan jumlah detik; tulis misalnya tunggu = \"30\".")
    }
    return seconds
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = Substring(self)
    while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
    return String(text.drop { $0 == " " || $0 == "\t" })
  }
}
