// Conditions of a formula in words, and the numbers and texts in them.

import Formulas

extension FormulaInWords {
  func spell(_ criterion: Criterion) -> Phrase {
    switch criterion {
    case .compare(let left, let sign, let right): return Phrase(comparison(left, sign, right), .comparison)
    case .membership(let value, let members, let isNegated):
      let list = members.map { spell($0).enclosed }.joined(separator: ", ")
      return Phrase("\(spell(value).enclosed) \(isNegated ? "terisi tetapi bukan" : "adalah") salah satu dari [\(list)]", .comparison)
    case .emptiness(let value, let isNegated): return Phrase("\(spell(value).enclosed) \(isNegated ? "terisi" : "kosong")", .comparison)
    case .contains(let value, let part):
      return Phrase("\(spell(value).enclosed) memuat \(value.type == .codeList ? "kode " : "")\(Self.quoted(part))", .comparison)
    case .truth(.boolean(let truth)): return Phrase(truth ? "apa pun isinya" : "tidak pernah ada", .comparison)
    case .truth(let value): return Phrase("\(spell(value).enclosed) benar", .comparison)
    case .all(let criteria): return joined(criteria, "dan")
    case .any(let criteria): return joined(criteria, "atau")
    case .not(let operand): return Phrase("tidak memenuhi (\(spell(operand).text))", .comparison)
    }
  }

  /// What is itself joined stands in brackets, also where precedence would not need it: nobody should have to know which binds tighter.
  private func joined(_ criteria: [Criterion], _ word: String) -> Phrase {
    let parts = criteria.map { criterion in
      let phrase = spell(criterion)
      return phrase.shape == .joined ? phrase.enclosed : phrase.text
    }
    return Phrase(parts.joined(separator: " \(word) "), .joined)
  }

  private func comparison(_ left: Expression, _ sign: Criterion.Comparison, _ right: Expression) -> String {
    let (subject, object) = (spell(left).enclosed, spell(right).enclosed)
    if left.type == .boolean, case .boolean = right {
      return sign == .equal ? "\(subject) \(object)" : "\(subject) terisi tetapi bukan \(object)"
    }
    let isDate = left.type == .date
    switch sign {
    case .equal: return "\(subject) \(isDate || left.type == .number ? "sama dengan" : "adalah") \(object)"
    // Nothing empty differs from anything.
    case .unequal: return "\(subject) terisi tetapi berbeda dari \(object)\(right.isLiteral ? "" : " yang terisi")"
    case .less: return "\(subject) \(isDate ? "sebelum" : "kurang dari") \(object)"
    case .atMost: return "\(subject) \(isDate ? "paling lambat" : "paling banyak") \(object)"
    case .greater: return "\(subject) \(isDate ? "sesudah" : "lebih dari") \(object)"
    case .atLeast: return "\(subject) \(isDate ? "paling awal" : "paling sedikit") \(object)"
    }
  }

  static func rounding(_ places: Int) -> String {
    switch places {
    case 0: "pembulatan ke bilangan bulat"
    case 1...: "pembulatan \(places) desimal"
    default: "pembulatan ke kelipatan 1" + String(repeating: "0", count: -places)
    }
  }

  /// Every digit of it, in Indonesian style.
  static func number(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 9e15 { return FigureText.count(Int(number)) }
    return number.description.replacing(".", with: ",")
  }

  static func quoted(_ text: String) -> String { "\"\(oneLine(text).replacing("\"", with: "\"\""))\"" }
}

extension Expression {
  fileprivate var isLiteral: Bool {
    switch self {
    case .number, .text, .boolean, .date: true
    default: false
    }
  }
}
