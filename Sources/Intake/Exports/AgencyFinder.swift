// Whose a row of an export is: by the plan's OPDs, or without a plan by the export itself.

import Formulas
import Plans

/// Every agency met, in the order of meeting; `index` values point into `agencies`.
struct AgencyFinder {
  private let directory: AgencyDirectory?
  /// Of the plan, or as the exports name them.
  private(set) var agencies: [Agency] = []
  private var indexByCode: [String: Int] = [:]
  /// All spellings of a code's name, by folded code.
  private var spellings: [String: (code: String, names: [String])] = [:]
  /// Codes of a list of agencies by folded name: old and new ones of the same agency.
  private var listedCodes: [String: [String]] = [:]

  init(_ plan: Plan?) {
    directory = plan.map { AgencyDirectory($0.agencies) }
  }

  /// The agency of a row: its code as the plan's code, or code or name as a name or alias there; never by likeness.
  mutating func find(code: String, name: String?) -> Int? {
    enter(code, name)
    var agency = Agency(code: code, name: name ?? "")
    if let directory {
      guard let known = directory.agency(named: code) ?? name.flatMap(directory.agency(named:)) else { return nil }
      agency = known
    }
    let key = TextKey.fold(agency.code)
    if let index = indexByCode[key] {
      if agencies[index].name.isEmpty { agencies[index].name = agency.name }
      return index
    }
    indexByCode[key] = agencies.count
    agencies.append(agency)
    return agencies.count - 1
  }

  /// A line of a list of agencies.
  mutating func list(code: String, name: String) {
    if !listedCodes[TextKey.fold(name), default: []].contains(code) { listedCodes[TextKey.fold(name), default: []].append(code) }
  }

  private mutating func enter(_ code: String, _ name: String?) {
    var found = spellings[TextKey.fold(code)] ?? (code, [])
    if let name, !found.names.contains(where: { TextKey.fold($0) == TextKey.fold(name) }) { found.names.append(name) }
    spellings[TextKey.fold(code)] = found
  }

  /// Rows for the plan's sheet OPD: one per code; of several names the first met is the name, the others aliases, and so are other codes under
  /// which a list of agencies has exactly one of the names.
  var proposal: [Agency] {
    spellings.values.map { spelling in
      let codes = spelling.names.flatMap { listedCodes[TextKey.fold($0), default: []] }
      let others = Set(codes).filter { spellings[TextKey.fold($0)] == nil }.sorted()
      return Agency(code: spelling.code, name: spelling.names.first ?? "", aliases: Array(spelling.names.dropFirst()) + others)
    }
    .sorted { $0.code < $1.code }
  }
}
