// The letters of the SOP: what each is called, and what it is about.

/// Raw values are the names of the commands and of the templates.
package enum LetterKind: String, Hashable, Sendable, CaseIterable {
  /// SOP 8: the targets are made known.
  case circular = "edaran"
  /// SOP 9: to the briefing.
  case invitation = "undangan"
  /// SOP 10: what happened at the briefing.
  case briefing = "sosialisasi"
  /// SOP 18: the meeting with the leadership.
  case minutes = "notulen"
  /// SOP 13: to an OPD that has not reported or has something to mend.
  case reminder = "pengingat"

  func subject(_ year: Int) -> String {
    switch self {
    case .circular: "Target Kinerja Pengadaan Barang/Jasa Tahun \(year)"
    case .invitation: "Undangan Sosialisasi Rencana Kinerja Pengadaan Barang/Jasa Tahun \(year)"
    case .briefing: "Laporan Sosialisasi Rencana Kinerja Pengadaan Barang/Jasa Tahun \(year)"
    case .minutes: "Notulen Rapat Evaluasi Kinerja Pengadaan Barang/Jasa Tahun \(year)"
    case .reminder: "Pengingat Laporan Kinerja Pengadaan Barang/Jasa"
    }
  }
}
