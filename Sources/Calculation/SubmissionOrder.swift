// The one order in which submissions are looked at and listed, however they arrived.

import Findings
import Formulas
import Submissions

extension Submission {
  /// By (agency code, month, revision, file name, SHA-256); then by what is filled in, so that nothing is left to arrival.
  func comesBefore(_ other: Submission) -> Bool {
    if agency != other.agency { return agency < other.agency }
    if month != other.month { return month < other.month }
    if revision != other.revision { return revision < other.revision }
    if files != other.files { return files.lexicographicallyPrecedes(other.files) }
    if identity.reported != other.identity.reported {
      return (identity.reported?.number ?? .min) < (other.identity.reported?.number ?? .min)
    }
    return identity.responsible < other.identity.responsible
  }
}
