// Rating scales (predikat): which name a value bears.

/// One step of a scale: the value, rounded to 2 decimals, that reaches it.
package struct RatingBand: Hashable, Sendable {
  package var bound: Double
  /// true: value ≥ bound; false: value > bound.
  package var includesBound: Bool
  package var name: String

  package init(bound: Double, includesBound: Bool, name: String) {
    self.bound = bound
    self.includesBound = includesBound
    self.name = name
  }
}

/// A scale in force, printed in every report (specification 3.4).
package struct RatingScale: Hashable, Sendable {
  /// Key of the setting `skala_predikat`.
  package var key: String
  package var title: String
  /// Highest bound first.
  package var bands: [RatingBand]
  /// The name below all bounds; nil = no rating.
  package var lowest: String?

  package init(key: String, title: String, bands: [RatingBand], lowest: String?) {
    self.key = key
    self.title = title
    self.bands = bands
    self.lowest = lowest
  }

  /// The rating of a value already rounded to 2 decimals; nil where the scale has none.
  package func rating(ofRounded value: Double) -> String? {
    for band in bands where band.includesBound ? value >= band.bound : value > band.bound { return band.name }
    return lowest
  }

  /// Permendagri 86/2017.
  package static let permendagri86 = RatingScale(
    key: "permendagri86", title: "Permendagri 86/2017", atLeast: [(91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah")],
    else: "Sangat Rendah")
  package static let nko = RatingScale(
    key: "nko", title: "Nilai Kinerja Organisasi", atLeast: [(110, "Sangat Baik"), (100, "Baik"), (90, "Cukup"), (80, "Kurang")],
    else: "Buruk")
  package static let akip = RatingScale(
    key: "akip", title: "AKIP",
    above: [(90, "Sangat Memuaskan"), (80, "Memuaskan"), (70, "Sangat Baik"), (60, "Baik"), (50, "Cukup"), (30, "Kurang")],
    else: "Sangat Kurang")
  package static let akipOld = RatingScale(
    key: "akip_lama", title: "AKIP lama",
    above: [(85, "Memuaskan"), (75, "Sangat Baik"), (65, "Baik"), (50, "Cukup"), (30, "Agak Kurang")], else: "Kurang")

  package static let named = [permendagri86, nko, akip, akipOld]
  /// The setting's value for a scale of the office's own, on the sheet Predikat.
  package static let ownKey = "sendiri"

  private init(key: String, title: String, atLeast: [(Double, String)], else lowest: String) {
    self.init(key: key, title: title, bands: atLeast.map { RatingBand(bound: $0.0, includesBound: true, name: $0.1) }, lowest: lowest)
  }

  private init(key: String, title: String, above: [(Double, String)], else lowest: String) {
    self.init(key: key, title: title, bands: above.map { RatingBand(bound: $0.0, includesBound: false, name: $0.1) }, lowest: lowest)
  }
}
