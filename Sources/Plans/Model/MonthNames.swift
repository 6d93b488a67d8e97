// Month names in Indonesian, as written in outputs and as people type them.

/// Full names, January first.
package let monthNames = [
  "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
]

/// Every spelling that is read, lower case, without a trailing point (specification 2.3).
package let monthSpellings: [String: Int] = {
  var spellings: [String: Int] = [:]
  for (index, name) in monthNames.enumerated() {
    spellings[name.lowercased()] = index + 1
    spellings[String(name.lowercased().prefix(3))] = index + 1
  }
  let others: [(String, Int)] = [
    ("pebruari", 2), ("peb", 2), ("agust", 8), ("agt", 8), ("ags", 8), ("agu", 8), ("sept", 9), ("nopember", 11), ("nop", 11),
    // English names come out of office programs set to English; each has one meaning.
    ("january", 1), ("february", 2), ("march", 3), ("may", 5), ("june", 6), ("july", 7), ("august", 8), ("aug", 8), ("october", 10),
    ("oct", 10), ("december", 12), ("dec", 12),
  ]
  for (spelling, month) in others { spellings[spelling] = month }
  return spellings
}()
