// One figure of a compilation, kept so that later ones can be compared with it.

import GRDB

package struct KeptFigure: Equatable, Sendable {
  /// What the figure is of; raw values stand in the database.
  package enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Nilai kinerja; `code` nil.
    case total
    case area
    case indicator = "indikator"
  }

  package var scope: Scope
  /// Code of the area or indicator.
  package var code: String?
  /// Code of the OPD; nil for all together.
  package var agency: String?
  /// Of an indicator.
  package var unit: String?
  package var realization: Double?
  /// Both the same where the target is no range.
  package var targetLower: Double?
  package var targetUpper: Double?
  package var rawAchievement: Double?
  package var achievement: Double?
  /// As machine outputs name it: `dinilai` …
  package var status: String?
  package var rating: String?
  package var colour: String?
  package var isProvisional: Bool

  package init(
    scope: Scope, code: String? = nil, agency: String? = nil, unit: String? = nil, realization: Double? = nil, targetLower: Double? = nil,
    targetUpper: Double? = nil, rawAchievement: Double? = nil, achievement: Double? = nil, status: String? = nil, rating: String? = nil,
    colour: String? = nil, isProvisional: Bool = false
  ) {
    self.scope = scope
    self.code = code
    self.agency = agency
    self.unit = unit
    self.realization = realization
    self.targetLower = targetLower
    self.targetUpper = targetUpper
    self.rawAchievement = rawAchievement
    self.achievement = achievement
    self.status = status
    self.rating = rating
    self.colour = colour
    self.isProvisional = isProvisional
  }
}

struct FigureRow: RegisterRecord {
  static let table = RegisterTable.figures
  var compilation: Int64
  var figure: KeptFigure

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("kompilasi", compilation), ("lingkup", figure.scope.rawValue), ("kode", figure.code), ("opd", figure.agency),
      ("satuan", figure.unit), ("realisasi", figure.realization), ("target_bawah", figure.targetLower),
      ("target_atas", figure.targetUpper), ("capaian_mentah", figure.rawAchievement), ("capaian", figure.achievement),
      ("status", figure.status), ("predikat", figure.rating), ("warna", figure.colour), ("sementara", figure.isProvisional),
    ]
  }

  init(compilation: Int64, figure: KeptFigure) {
    self.compilation = compilation
    self.figure = figure
  }

  init(_ row: Row) throws(RegisterFault) {
    self.init(
      compilation: try row.value("kompilasi"),
      figure: KeptFigure(
        scope: try row.choice("lingkup"), code: try row.optional("kode"), agency: try row.optional("opd"), unit: try row.optional("satuan"),
        realization: try row.optional("realisasi"),
        targetLower: try row.optional("target_bawah"), targetUpper: try row.optional("target_atas"),
        rawAchievement: try row.optional("capaian_mentah"),
        achievement: try row.optional("capaian"), status: try row.optional("status"), rating: try row.optional("predikat"),
        colour: try row.optional("warna"),
        isProvisional: try row.value("sementara")))
  }
}
