// V10, V11, V12: what a finished or contracted package must show is there.

import Findings

enum ContractedCellsFilled {
  static let finished = "Selesai"
  static let contracted = "Kontrak"
  static let selfManaged = "Swakelola"

  static func check(_ view: inout PackageView) {
    for row in 0..<view.count {
      let status = view.text(row, PackageFields.status)
      if status == finished {
        if view.isBlank(row, PackageFields.handedOver) { view.report(.V10, .warning, row, PackageFields.handedOver, value: nil) }
        if view.text(row, PackageFields.method) != selfManaged, view.isBlank(row, PackageFields.contract) {
          view.report(.V11, .warning, row, PackageFields.contract, value: nil)
        }
      }
      guard status == finished || status == contracted else { continue }
      for field in [PackageFields.domestic, PackageFields.small, PackageFields.paid] where view.isBlank(row, field) {
        view.report(.V12, .warning, row, field, value: nil)
      }
    }
  }
}
