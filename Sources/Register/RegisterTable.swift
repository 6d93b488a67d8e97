// The tables of the register beside its events; every one has `nomor`, `peristiwa` and `sidik`.

/// Raw values are the names in the database, in the order in which an event's rows are hashed. New ones are added at the end.
enum RegisterTable: String, CaseIterable, Sendable {
  case submissions = "kiriman"
  case submissionFiles = "kiriman_berkas"
  case findings = "temuan"
  case replacements = "penggantian"
  case plans = "rencana"
  case planFiles = "rencana_berkas"
  case compilations = "kompilasi"
  case compilationInputs = "kompilasi_masukan"
  case compilationOutputs = "kompilasi_keluaran"
  case figures = "kompilasi_angka"
  case decisions = "keputusan"
  case acceptances = "pengesahan"

  /// Where the events themselves stand.
  static let events = "peristiwa"
}
