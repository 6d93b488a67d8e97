// `terima` killed at any moment: what it acknowledged is there, what it did not is there whole or not at all.

import Foundation
import TestKit
import Testing

struct KilledReceivingTests {
  private static let rounds = FaultRounds.count(usual: 25)

  @Test func nothingAcknowledgedIsLost() throws {
    var random = SplitMix(seed: FaultRounds.seed)
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
    let wanted = random.below(40)
    let microseconds = UInt32(wanted == 0 ? random.below(400_000) : random.below(4_000))
    let run = try DoomedRun(["terima"] + folders, in: office)
    run.wait(forLines: wanted)
    usleep(microseconds)
    run.kill()
    // A line is an acknowledgement when it is whole.
    let names = run.lines.filter { $0.contains(": diterima") || $0.contains(": sudah ada") || $0.contains(": ditolak") }
      .compactMap { $0.split(separator: ":").first.map(String.init) }
    return (Set(names), run.status == nil)
  }

  /// Names of the files that the register has, accepted or refused.
  private static func registered(_ office: TestOffice) throws -> Set<String> {
    guard FileManager.default.fileExists(atPath: office.folder.path("register.sqlite")) else { return [] }
    let list = try #require(try office.answer(["register", "daftar"])["kiriman"] as? [[String: Any]])
    return Set(list.flatMap { $0["berkas"] as? [[String: Any]] ?? [] }.compactMap { $0["berkas"] as? String })
  }
}
