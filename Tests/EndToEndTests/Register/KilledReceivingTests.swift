// `terima` killed at any moment: what it acknowledged is there, what it did not is there whole or not at all.

import Foundation
import TestKit
import Testing

struct KilledReceivingTests {
  /// `scripts/faults` asks for more.
  private static let rounds = ProcessInfo.processInfo.environment["KINERJA_FAULT_ROUNDS"].flatMap { Int($0) } ?? 25
  private static let seed = ProcessInfo.processInfo.environment["KINERJA_FAULT_SEED"].flatMap { UInt64($0) } ?? 2026

  @Test func nothingAcknowledgedIsLost() throws {
    var random = SplitMix(seed: Self.seed)
    var office = try TestOffice()
    var acknowledged = Set<String>()
    var killed = 0
    for round in 0..<Self.rounds {
      let run = try Self.killed(office, Samples.submissions, &random)
      if run.wasKilled { killed += 1 }
      acknowledged.formUnion(run.acknowledged)
      let registered = try Self.registered(office)
      #expect(acknowledged.isSubset(of: registered), "round \(round): \(acknowledged.subtracting(registered))")
      #expect(try office.isWhole(), "round \(round)")
      // All is registered: begin anew, so that every round has something to lose.
      if !run.wasKilled {
        office = try TestOffice()
        acknowledged = []
      }
    }
    #expect(killed > Self.rounds / 3, "only \(killed) of \(Self.rounds) rounds were killed while they worked")
    // Whatever was left is finished by running the command once more, nothing twice.
    let last = try office.run(["terima"] + Samples.submissions)
    #expect(last.status == 65)
    let list = try #require(try office.answer(["register", "daftar"])["kiriman"] as? [[String: Any]])
    let files = list.flatMap { $0["berkas"] as? [[String: Any]] ?? [] }.compactMap { $0["sha256"] as? String }
    #expect(Set(files).count == files.count)
    #expect(files.count == 48)
    #expect(try FileManager.default.contentsOfDirectory(atPath: office.folder.path("arsip/.sementara")).isEmpty)
    #expect(try office.archived().count == 49)
    #expect(try office.isWhole())
  }

  /// Runs `terima` and kills it, sometimes before its first line, mostly around some later one.
  private static func killed(
    _ office: TestOffice, _ folders: [String], _ random: inout SplitMix
  ) throws -> (acknowledged: Set<String>, wasKilled: Bool) {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["terima"] + folders
    process.currentDirectoryURL = office.folder.url
    process.environment = ["PATH": "/usr/bin:/bin"].merging(office.clock) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    let wanted = random.below(40)
    let microseconds = UInt32(wanted == 0 ? random.below(400_000) : random.below(4_000))
    try process.run()
    let reader = output.fileHandleForReading
    var text = Data()
    while text.count(where: { $0 == 10 }) < wanted {
      let piece = reader.availableData
      if piece.isEmpty { break }
      text += piece
    }
    usleep(microseconds)
    kill(process.processIdentifier, SIGKILL)
    text += reader.readDataToEndOfFile()
    process.waitUntilExit()
    // A line is an acknowledgement when it is whole.
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let names = lines.filter { $0.contains(": diterima") || $0.contains(": sudah ada") || $0.contains(": ditolak") }
      .compactMap { $0.split(separator: ":").first.map(String.init) }
    return (Set(names), process.terminationReason == .uncaughtSignal)
  }

  /// Names of the files that the register has, accepted or refused.
  private static func registered(_ office: TestOffice) throws -> Set<String> {
    guard FileManager.default.fileExists(atPath: office.folder.path("register.sqlite")) else { return [] }
    let list = try #require(try office.answer(["register", "daftar"])["kiriman"] as? [[String: Any]])
    return Set(list.flatMap { $0["berkas"] as? [[String: Any]] ?? [] }.compactMap { $0["berkas"] as? String })
  }
}
