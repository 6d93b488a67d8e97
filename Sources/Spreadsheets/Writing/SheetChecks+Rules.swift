// Which validations and conditional formats are refused.

extension SheetChecks {
  func check(_ validation: DataValidation) throws(WriteError) {
    try require(!validation.ranges.isEmpty, "a validation without a range")
    let place = validation.ranges.first?.first
    for (name, text, limit) in [
      ("error title", validation.errorTitle, WriteLimits.validationTitleLength),
      ("error", validation.error, WriteLimits.validationTextLength),
      ("prompt title", validation.promptTitle, WriteLimits.validationTitleLength),
      ("prompt", validation.prompt, WriteLimits.validationTextLength),
    ] {
      if let text, text.utf16.count > limit { throw refuse(.validationTextTooLong(name, limit: limit), place) }
    }
    if case .list(let words) = validation.rule {
      guard !words.isEmpty, words.allSatisfy({ !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: ",")) }) else {
        throw refuse(.validationListRefused, place)
      }
      let quotes = words.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "\"") } }
      let length = words.joined(separator: ",").utf16.count + quotes
      guard length <= WriteLimits.validationListLength else {
        throw refuse(.validationTextTooLong("list", limit: WriteLimits.validationListLength), place)
      }
    }
    for formula in RulesXML.formulas(validation.rule) {
      if let reason = FormulaText.fault(formula) { throw refuse(reason, place) }
    }
  }

  func check(_ format: ConditionalFormat) throws(WriteError) {
    try require(!format.ranges.isEmpty, "a conditional format without a range")
    var formulas: [String] = []
    switch format.rule {
    case .cellIs(let comparison): formulas = RulesXML.formulas(comparison)
    case .expression(let formula): formulas = [formula]
    case .dataBar, .colorScale: break
    }
    for formula in formulas {
      if let reason = FormulaText.fault(formula) { throw refuse(reason, format.ranges.first?.first) }
    }
    try DraftChecks.check(format.style, sheet: sheet.name)
  }
}
