// A formula as a plain Indonesian phrase: titles instead of keys, and brackets wherever a reader could group it otherwise.

package import Formulas

/// Turns the tree of a formula or condition into words. Two formulas that compute different things read differently.
package struct FormulaInWords {
  private let aggregates: [Aggregate]
  /// By column index: titles without their unit, where that still tells the columns apart.
  private let titles: [String]

  /// "banyaknya baris yang Tanggal Kontrak paling lambat Rencana Kontrak, dibagi …, dikali 100".
  package static func phrase(_ formula: Formula, over schema: TableSchema) -> String {
    FormulaInWords(formula.aggregates, schema).spell(formula.root).text
  }

  /// "total Nilai Kontrak pada baris yang HPS terisi".
  package static func phrase(_ aggregate: Aggregate, over schema: TableSchema) -> String { FormulaInWords([], schema).words(aggregate) }

  /// "Pagu tidak kurang dari 200.000.000".
  package static func phrase(_ condition: Condition, over schema: TableSchema) -> String {
    FormulaInWords([], schema).spell(condition.root).text
  }

  /// A column's title without its unit, as the phrases name it.
  package static func title(_ index: Int, of schema: TableSchema) -> String { titles(schema)[index] }

  private init(_ aggregates: [Aggregate], _ schema: TableSchema) {
    self.aggregates = aggregates
    titles = Self.titles(schema)
  }

  private static func titles(_ schema: TableSchema) -> [String] {
    let bare = schema.columns.map { column in
      var title = column.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      while title.hasSuffix("*") { title.removeLast() }
      if title.hasSuffix(")"), let open = title.lastIndex(of: "("), open > title.startIndex {
        title = title[..<open].split(separator: " ").joined(separator: " ")
      }
      return title
    }
    return bare.indices.map { index in bare.count { $0 == bare[index] } == 1 ? bare[index] : schema.columns[index].title }
  }

  /// How tightly a phrase holds together.
  enum Shape {
    /// One thing: a title, a number, what stands in brackets.
    case word
    /// A function and what it is of, possibly with a condition that runs to its end.
    case function
    case chain
    case comparison
    /// Conditions joined by "dan" or "atau".
    case joined
  }

  struct Phrase {
    let text: String
    let shape: Shape

    init(_ text: String, _ shape: Shape) {
      self.text = text
      self.shape = shape
    }

    /// In brackets unless it is one word.
    var enclosed: String { shape == .word ? text : "(\(text))" }
  }

  func spell(_ expression: Expression) -> Phrase {
    switch expression {
    case .number(let number): return Phrase(Self.number(number), .word)
    case .text(let text): return Phrase(Self.quoted(text), .word)
    case .boolean(let truth): return Phrase(truth ? "benar" : "salah", .word)
    case .date(let day): return Phrase(FigureText.day(day), .word)
    case .monthStart: return Phrase("awal bulan", .word)
    case .monthEnd: return Phrase("akhir bulan", .word)
    case .column(let column): return Phrase(titles[column.index], .word)
    case .aggregate(let index, _): return Phrase(words(aggregates[index]), .function)
    case .negative(let operand): return Phrase("minus \(spell(operand).enclosed)", .chain)
    case .sum(let first, let terms):
      return chain(spell(first), terms.map { ($0.isSubtracted ? "dikurangi" : "ditambah", spell($0.value)) })
    case .product(let first, let factors):
      return chain(spell(first), factors.map { ($0.isDivisor ? "dibagi" : "dikali", spell($0.value)) })
    case .days(let end, let start):
      return Phrase("banyaknya hari dari \(spell(start).enclosed) sampai \(spell(end).enclosed)", .function)
    case .absolute(let operand): return Phrase("nilai mutlak dari \(spell(operand).enclosed)", .function)
    case .round(let operand, let places): return Phrase("\(Self.rounding(places)) dari \(spell(operand).enclosed)", .function)
    case .choice(let criterion, let then, let otherwise):
      return Phrase("(bila \(spell(criterion).text): \(spell(then).enclosed); bila tidak: \(spell(otherwise).enclosed))", .word)
    }
  }

  /// Links read from left to right. Words alone need no commas; a link that is itself a chain or a condition stands in brackets.
  private func chain(_ first: Phrase, _ links: [(String, Phrase)]) -> Phrase {
    let parts = [first] + links.map(\.1)
    let comma = parts.allSatisfy { $0.shape == .word } ? " " : ", "
    func link(_ phrase: Phrase) -> String { phrase.shape == .function ? phrase.text : phrase.enclosed }
    return Phrase(([link(first)] + links.map { "\($0) \(link($1))" }).joined(separator: comma), .chain)
  }

  func words(_ aggregate: Aggregate) -> String {
    guard let argument = aggregate.argument else {
      guard let filter = aggregate.filter, filter != .truth(.boolean(true)) else { return "banyaknya semua baris" }
      return "banyaknya baris yang \(spell(filter).text)"
    }
    let of = spell(argument).enclosed
    let rows = aggregate.filter.map { " pada baris yang \(spell($0).text)" } ?? ""
    if aggregate.function == .count { return "banyaknya \(of) yang terisi\(rows)" }
    return "\(Self.name(aggregate)) \(of)\(rows)"
  }

  private static func name(_ aggregate: Aggregate) -> String {
    switch aggregate.function {
    case .count: "banyaknya"
    case .sum: "total"
    case .average: "rata-rata"
    case .median: "nilai tengah"
    case .minimum: aggregate.type == .date ? "tanggal paling awal dari" : "nilai terkecil dari"
    case .maximum: aggregate.type == .date ? "tanggal paling akhir dari" : "nilai terbesar dari"
    }
  }
}
