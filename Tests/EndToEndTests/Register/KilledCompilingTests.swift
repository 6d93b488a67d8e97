// `kompilasi` killed at any moment: what it said is recorded is there, its files are whole, and no set is half made without being told apart.

import Foundation
import TestKit
import Testing

struct KilledCompilingTests {
  private static let rounds = FaultRounds.count(usual: 20)
  /// No file of the one set is like that of the other.
  private static let variants = [[], ["--tanpa-data-lalu", "--csv", "rfc4180"]]

  /// A workspace, and what its compilations look like.
  private struct Bench {
    let office: TestOffice
    /// Of both variants: the files by name.
    let sets: [[String: Data]]
    /// In the order in which they are put in place.
    let names: [String]

    init() throws {
      let office = try TestOffice()
      let sent = ["02/data-kinerja-1.01-2026-02.xlsx", "03/data-kinerja-1.01-2026-03.xlsx", "03/data-kinerja-1.04-2026-03.xlsx"]
      _ = try office.received(sent.map { TestOffice.sample("2026-\($0)") })
      var sets: [[String: Data]] = []
      for variant in KilledCompilingTests.variants {
        #expect(try office.run(["kompilasi", "--periode", "2026-03", "-o", "contoh"] + variant).status == 0)
        let names = try office.folder.names("contoh").filter { !$0.hasPrefix(".") }
        sets.append(Dictionary(uniqueKeysWithValues: try names.map { ($0, try office.folder.data("contoh/\($0)")) }))
      }
      self.office = office
      self.sets = sets
      names = try Self.outputs(of: 1, office).map(\.name)
    }

    static func outputs(of compilation: Int, _ office: TestOffice) throws -> [(name: String, sha256: String)] {
      let register = try SQLiteDatabase(path: office.folder.path("register.sqlite"))
      let rows = try register.rows("SELECT nama, sha256 FROM kompilasi_keluaran WHERE kompilasi = \(compilation) ORDER BY nomor")
      return rows.map { ($0[0] ?? "", $0[1] ?? "") }
    }

    func compilations() throws -> Int {
      Int(try SQLiteDatabase(path: office.folder.path("register.sqlite")).rows("SELECT count(*) FROM kompilasi")[0][0] ?? "") ?? 0
    }

    /// What stands in the output folder under the names of a compilation.
    func files() -> [String: Data] {
      Dictionary(uniqueKeysWithValues: names.compactMap { name in (try? office.folder.data("keluar/\(name)")).map { (name, $0) } })
    }

    /// Something that shows how far the program is.
    func hasReached(_ stage: Int, record: Data?) -> Bool {
      switch stage {
      case 0: (try? office.folder.names("keluar").contains { $0.hasSuffix(".tmp") }) == true
      case 1: (try? office.folder.data("keluar/.kinerja-keluaran.json")) != record
      default: FileManager.default.fileExists(atPath: office.folder.path("register.sqlite-journal"))
      }
    }
  }

  @Test func theSetIsOldOrNewAndWhatWasSaidIsRecorded() throws {
    var random = SplitMix(seed: FaultRounds.seed)
    let bench = try Bench()
    let office = bench.office
    for name in bench.names { #expect(bench.sets[0][name] != bench.sets[1][name], "\(name)") }
    var (killed, recorded) = (0, try bench.compilations())
    for round in 0..<Self.rounds {
      let old = bench.files()
      let record = try? office.folder.data("keluar/.kinerja-keluaran.json")
      let variant = random.below(2)
      let run = try DoomedRun(["kompilasi", "--periode", "2026-03"] + Self.variants[variant], in: office)
      let stage = random.below(4)
      if stage < 3 { run.wait { bench.hasReached(stage, record: record) } }
      usleep(UInt32(random.below([60_000, 3_000, 10_000, 1_200_000][stage])))
      run.kill()
      if run.status == nil { killed += 1 }
      #expect(run.status == nil || run.status == 0, "round \(round): \(run.status ?? 0)")
      #expect(try office.isWhole(), "round \(round)")

      // Each file is whole: the old one or the new one. What is new stands before what is old.
      let (new, now) = (bench.sets[variant], bench.files())
      for name in bench.names { #expect(now[name] == old[name] || now[name] == new[name], "round \(round): \(name)") }
      let isNew = bench.names.filter { old[$0] != new[$0] }.map { now[$0] == new[$0] }
      #expect(isNew == isNew.sorted { $0 && !$1 }, "round \(round): \(isNew)")

      // What was said is recorded; what is recorded stands there, with its hashes.
      let count = try bench.compilations()
      #expect(count == recorded || count == recorded + 1, "round \(round)")
      let said = run.lines.contains("Dicatat dalam register sebagai kompilasi nomor \(recorded + 1).")
      if said || run.status != nil { #expect(count == recorded + 1, "round \(round): acknowledged and lost") }
      if count > recorded {
        #expect(now == new, "round \(round): recorded, and not all in place")
        #expect(try Bench.outputs(of: count, office).map(\.name) == bench.names)
        #expect(try Bench.outputs(of: count, office).map(\.sha256) == Bench.outputs(of: variant + 1, office).map(\.sha256))
      }
      recorded = count
    }
    #expect(killed > Self.rounds / 3, "only \(killed) of \(Self.rounds) rounds were killed while they worked")

    // The next one works, leaves nothing half written, and can be made again.
    #expect(try office.run(["kompilasi", "--periode", "2026-03"]).status == 0)
    #expect(bench.files() == bench.sets[0])
    #expect(try office.folder.names("keluar").sorted() == ([".kinerja-keluaran.json"] + bench.names).sorted())
    let again = try office.run(["ulang", "2026-03"])
    #expect(again.status == 0 && again.text.contains("Semua 10 berkas sama persis dengan yang dicatat."), "\(again.text)\(again.errors)")
    #expect(try office.isWhole())
  }
}
