// Verifies a whole register: database, chain, archive and seal.

import Findings
import GRDB
import Glibc

extension Register {
  /// A writer at work may have put pages into the file that no event tells of yet: the file's bytes are looked at again so often.
  private static let looks = 5
  private static let pause: UInt32 = 200_000

  /// Everything that is wrong, the first one first.
  package func verify() throws(RegisterFault) -> Verification {
    for _ in 1..<Self.looks {
      let verification = try look()
      if !verification.flaws.contains(where: { $0.kind == .changedFile }) { return verification }
      usleep(Self.pause)
    }
    return try look()
  }

  private func look() throws(RegisterFault) -> Verification {
    // Before the transaction: closing the file takes away every lock that this process has on it.
    let seal = RegisterSeal(in: folder)
    let sha256 = archive.digest(of: Self.fileName)
    var (verification, files) = try read { db in
      var verification = Verification()
      try verification.verify(db)
      return (verification, verification.guarded { try Self.archivedFiles(db) } ?? [])
    }
    verification.verify(files) { archive.digest(of: $0) }
    verification.verify(seal, sha256: sha256)
    return verification
  }

  /// Every file that a row says the archive has.
  private static func archivedFiles(_ db: Database) throws -> [KeptFile] {
    try SubmissionFileRow.fetch(db).map(\.record.file) + PlanFileRow.fetch(db).map(\.record.file)
      + CompilationInputRow.fetch(db, where: "arsip IS NOT NULL").compactMap { row in
        row.record.input.archivePath.map { KeptFile(source: row.record.input.source, archivePath: $0) }
      }
  }

  /// Seals what was written. Only for the one writer.
  func seal() {
    guard let last = try? lastEvent(), RegisterSeal(in: folder)?.event != last.number, let sha256 = archive.digest(of: Self.fileName) else {
      return
    }
    RegisterSeal(event: last.number, digest: last.digest, sha256: sha256).write(in: folder)
  }
}
