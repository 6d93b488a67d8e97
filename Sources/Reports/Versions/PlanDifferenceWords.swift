// The differences between two plans in Indonesian: one place.

package import Plans

package enum PlanDifferenceWords {
  /// `Target W1 bulan Juni berubah dari 90 menjadi 95.`
  package static func sentence(_ difference: PlanDifference) -> String {
    switch difference.change {
    case .added: return "\(capitalized(subject(difference))) ditambahkan."
    case .removed: return "\(capitalized(subject(difference))) dihapus."
    case .changed(let field, let from):
      let what = place(field, of: difference)
      if field.sheet == TableDeclaration.targets.sheet {
        if from.isEmpty { return "\(what) ditetapkan \(field.value); semula tanpa target." }
        if field.value.isEmpty { return "\(what) ditiadakan; semula \(from)." }
      }
      let (old, new) = field.isText ? ("\"\(from)\"", "\"\(field.value)\"") : (from, field.value)
      if from.isEmpty { return "\(what) diisi \(new); semula kosong." }
      if field.value.isEmpty { return "\(what) dikosongkan; semula \(old)." }
      return "\(what) berubah dari \(old) menjadi \(new)."
    }
  }

  /// What is added or gone, with its name.
  private static func subject(_ difference: PlanDifference) -> String {
    switch difference.kind {
    case .mapping: "aturan pemetaan area \(difference.code) dengan syarat \"\(difference.name)\""
    case .holiday where difference.name.isEmpty: "\(noun(.holiday)) \(difference.code)"
    default: "\(noun(difference.kind)) \(difference.code) (\(difference.name))"
    }
  }

  private static func place(_ field: PlanField, of difference: PlanDifference) -> String {
    if difference.kind == .settings { return "Pengaturan \(field.title)" }
    if field.sheet == TableDeclaration.targets.sheet { return "Target \(difference.code) bulan \(field.title)" }
    return "\(field.title) \(noun(difference.kind)) \(difference.code)"
  }

  private static func noun(_ kind: PlanRecord.Kind) -> String {
    switch kind {
    case .settings: "pengaturan"
    case .goal: "tujuan"
    case .area: "area"
    case .indicator: "indikator"
    case .action: "butir rencana aksi"
    case .agency: "OPD"
    case .mapping: "aturan pemetaan"
    case .recommendation: "aturan rekomendasi"
    case .holiday: "hari libur"
    }
  }

  private static func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
