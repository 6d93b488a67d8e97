// Seeds of random periods: the usual ones, or those that a person names.

import Glibc

/// Usually these; others where `KINERJA_SEEDS` names them, as in `KINERJA_SEEDS=40-60`.
func seeds(_ usual: ClosedRange<UInt64>) -> [UInt64] {
  guard let named = getenv("KINERJA_SEEDS") else { return Array(usual) }
  let ends = String(cString: named).split(separator: "-").compactMap { UInt64($0) }
  return ends.isEmpty ? Array(usual) : Array(ends[0]...max(ends[0], ends[ends.count - 1]))
}
