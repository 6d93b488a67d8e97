// One column of a table that people fill in, declared once.

/// What a cell of a column may hold (specification 2).
package enum FieldType: Hashable, Sendable {
  case text
  /// Rupiah, whole sen, ≥ 0.
  case money
  case number
  /// Whole number ≥ 0.
  case count
  /// 95 means 95 %.
  case percent
  case date
  case choice(ChoiceList)
  case code
  /// Codes separated by `;`, or also by `,`.
  case codeList(alsoCommas: Bool)

  /// The word of the data dictionary.
  package var label: String {
    switch self {
    case .text: "teks"
    case .money: "uang"
    case .number: "bilangan"
    case .count: "cacah"
    case .percent: "persen"
    case .date: "tanggal"
    case .choice: "pilihan"
    case .code: "kode"
    case .codeList: "daftar kode"
    }
  }
}

/// Whether a date tells what was planned or what has happened; checks D02–D04 differ.
package enum DateRole: Hashable, Sendable {
  case none
  case planned
  /// A plan date that may be a month alone: its last day.
  case plannedMonth
  case realised
}

/// A column: the single source of template, reader, data dictionary and formula names.
package struct Field: Hashable, Sendable {
  package var key: String
  package var title: String
  package var type: FieldType
  package var isRequired = false
  /// Allowed values; nil for none beyond the type's own.
  package var range: ClosedRange<Double>?
  /// `range.lowerBound` itself is not allowed.
  package var excludesLowerBound = false
  package var dateRole = DateRole.none
  /// Column width in characters.
  package var width: Double
  /// What to write, in plain Indonesian; shown at the heading.
  package var note: String
  package var example: String
  /// Other headings under which people send this column.
  package var aliases: [String] = []

  package init(
    _ key: String, _ title: String, _ type: FieldType, required: Bool = false, range: ClosedRange<Double>? = nil,
    excludesLowerBound: Bool = false, dateRole: DateRole = .none, width: Double = 16, note: String, example: String = "",
    aliases: [String] = []
  ) {
    self.key = key
    self.title = title
    self.type = type
    isRequired = required
    self.range = range
    self.excludesLowerBound = excludesLowerBound
    self.dateRole = dateRole
    self.width = width
    self.note = note
    self.example = example
    self.aliases = aliases
  }

  /// The choices, where the type is one of a list.
  package var choices: ChoiceList? {
    if case .choice(let list) = type { return list }
    return nil
  }

  /// `Pagu (Rp)*` in headings: required columns carry a star.
  package var heading: String { isRequired ? title + "*" : title }
}
