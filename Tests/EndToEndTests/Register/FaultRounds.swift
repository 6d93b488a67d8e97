// How many rounds the tests of a killed program have; `scripts/faults` asks for more.

import Foundation

enum FaultRounds {
  static let seed = ProcessInfo.processInfo.environment["KINERJA_FAULT_SEED"].flatMap { UInt64($0) } ?? 2026

  /// - Parameter usual: when nobody asked.
  static func count(usual: Int) -> Int { ProcessInfo.processInfo.environment["KINERJA_FAULT_ROUNDS"].flatMap { Int($0) } ?? usual }
}
