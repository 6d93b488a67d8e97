// The words in braces that a recommendation's text may hold.

/// Raw values are the placeholders, without braces.
package enum AdvicePlaceholder: String, Hashable, Sendable, CaseIterable {
  case name = "nama"
  case code = "kode"
  case area = "area"
  case unit = "satuan"
  case realization = "realisasi"
  case target = "target"
  case achievement = "capaian"
  case trend = "tren"
  case projection = "proyeksi"
  case lateActions = "aksi_terlambat"
  case mainObstacle = "kendala_utama"
  /// The OPDs that pull the indicator the wrong way.
  case contributors = "opd_penyumbang"

  /// The pieces of a text: words, and what stands between braces, known or not.
  package static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.words(String(rest[..<open])))
      let inner = String(rest[rest.index(after: open)..<close])
      pieces.append(AdvicePlaceholder(rawValue: inner).map(Piece.placeholder) ?? .unknown(inner))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [.words(String(rest))]
  }

  package enum Piece: Hashable, Sendable {
    case words(String)
    case placeholder(AdvicePlaceholder)
    case unknown(String)
  }
}
