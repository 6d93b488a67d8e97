// Data validations and conditional formats of a worksheet as XML.

/// Builds the rules of a worksheet.
enum RulesXML {
  private static func list(_ ranges: [CellRange]) -> String { ranges.map(\.description).joined(separator: " ") }

  /// Operator, first and second formula.
  private static func pieces(_ comparison: CellComparison) -> (name: String, first: String, second: String?) {
    switch comparison {
    case .between(let low, let high): ("between", low, high)
    case .notBetween(let low, let high): ("notBetween", low, high)
    case .equal(let value): ("equal", value, nil)
    case .notEqual(let value): ("notEqual", value, nil)
    case .greater(let value): ("greaterThan", value, nil)
    case .less(let value): ("lessThan", value, nil)
    case .greaterOrEqual(let value): ("greaterThanOrEqual", value, nil)
    case .lessOrEqual(let value): ("lessThanOrEqual", value, nil)
    }
  }

  /// The formula texts of a rule.
  static func formulas(_ rule: DataValidation.Rule) -> [String] {
    switch rule {
    case .list, .any: []
    case .listFrom(let formula), .custom(let formula): [formula]
    case .whole(let comparison), .decimal(let comparison), .date(let comparison), .time(let comparison), .textLength(let comparison):
      formulas(comparison)
    }
  }

  static func formulas(_ comparison: CellComparison) -> [String] {
    let (_, first, second) = pieces(comparison)
    return [first] + (second.map { [$0] } ?? [])
  }

  static func validations(_ validations: [DataValidation]) -> String {
    if validations.isEmpty { return "" }
    var xml = "<dataValidations count=\"\(validations.count)\">"
    for validation in validations {
      xml += "<dataValidation"
      var formulas: [String] = []
      switch validation.rule {
      case .list(let words):
        xml += " type=\"list\""
        formulas = [listLiteral(words)]
      case .listFrom(let formula):
        xml += " type=\"list\""
        formulas = [formula]
      case .custom(let formula):
        xml += " type=\"custom\""
        formulas = [formula]
      case .any: break
      case .whole(let comparison): (xml, formulas) = compare(xml, "whole", comparison)
      case .decimal(let comparison): (xml, formulas) = compare(xml, "decimal", comparison)
      case .date(let comparison): (xml, formulas) = compare(xml, "date", comparison)
      case .time(let comparison): (xml, formulas) = compare(xml, "time", comparison)
      case .textLength(let comparison): (xml, formulas) = compare(xml, "textLength", comparison)
      }
      if validation.errorStyle != .stop { xml += " errorStyle=\"\(validation.errorStyle.rawValue)\"" }
      xml += PartXML.flag("allowBlank", validation.allowsBlank) + " showInputMessage=\"1\" showErrorMessage=\"1\""
      xml += PartXML.attribute("errorTitle", validation.errorTitle) + PartXML.attribute("error", validation.error)
      xml += PartXML.attribute("promptTitle", validation.promptTitle) + PartXML.attribute("prompt", validation.prompt)
      xml += " sqref=\"\(list(validation.ranges))\">"
      for (index, formula) in formulas.enumerated() { xml += "<formula\(index + 1)>\(XMLText.escaped(formula))</formula\(index + 1)>" }
      xml += "</dataValidation>"
    }
    return xml + "</dataValidations>"
  }

  /// `"Yes,No"` with its quotes.
  private static func listLiteral(_ words: [String]) -> String {
    var text = "\""
    for character in words.joined(separator: ",").unicodeScalars {
      text.unicodeScalars.append(character)
      if character == "\"" { text += "\"" }
    }
    return text + "\""
  }

  private static func compare(_ xml: String, _ type: String, _ comparison: CellComparison) -> (String, [String]) {
    let (name, _, _) = pieces(comparison)
    return (xml + " type=\"\(type)\"" + (name == "between" ? "" : " operator=\"\(name)\""), formulas(comparison))
  }

  static func conditionalFormats(_ formats: [ConditionalFormat], firstDifferential: Int) -> String {
    var xml = ""
    var differential = firstDifferential
    for (index, format) in formats.enumerated() {
      xml += "<conditionalFormatting sqref=\"\(list(format.ranges))\"><cfRule"
      var style = ""
      if format.usesStyle {
        style = " dxfId=\"\(differential)\""
        differential += 1
      }
      let rank = " priority=\"\(index + 1)\"" + PartXML.flag("stopIfTrue", format.stopsIfTrue)
      switch format.rule {
      case .cellIs(let comparison):
        xml += " type=\"cellIs\"" + style + rank + " operator=\"\(pieces(comparison).name)\">"
        for formula in formulas(comparison) { xml += "<formula>\(XMLText.escaped(formula))</formula>" }
      case .expression(let formula):
        xml += " type=\"expression\"" + style + rank + "><formula>\(XMLText.escaped(formula))</formula>"
      case .dataBar(let color):
        xml +=
          " type=\"dataBar\"" + rank + "><dataBar><cfvo type=\"min\"/><cfvo type=\"max\"/><color rgb=\"\(color.opaqueDigits)\"/></dataBar>"
      case .colorScale(let low, let middle, let high):
        xml += " type=\"colorScale\"" + rank + "><colorScale><cfvo type=\"min\"/>"
        if middle != nil { xml += "<cfvo type=\"percentile\" val=\"50\"/>" }
        xml += "<cfvo type=\"max\"/>"
        for color in [low, middle, high] {
          if let color { xml += "<color rgb=\"\(color.opaqueDigits)\"/>" }
        }
        xml += "</colorScale>"
      }
      xml += "</cfRule></conditionalFormatting>"
    }
    return xml
  }
}
