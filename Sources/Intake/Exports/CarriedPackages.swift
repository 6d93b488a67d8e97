// Packages carried on from last month, brought up to date by what exports say of them.

import Formulas
import Plans
package import Submissions

/// A package is known again by its code, or by the code of the procurement plan that it bore before it got one of SPSE; by nothing else.
package struct CarriedPackages {
  package private(set) var table: TemplateTable
  /// Rows of which an export told something.
  package private(set) var updated = 0
  /// Rows that only the export has.
  package private(set) var added = 0

  private static let code = TableDeclaration.packages.index("kode_paket")
  private static let planCodes = TableDeclaration.packages.index("kode_rup")
  private static let area = TableDeclaration.packages.index("area")
  private static let status = TableDeclaration.packages.index("status")
  /// A status only moves on: an export may lack the step that the OPD knows of.
  private static let order = ["perencanaan", "pemilihan", "kontrak", "selesai", "gagal", "batal"]

  package init(_ carried: TemplateTable) { table = carried }

  /// Takes over what an export says; its empty cells say nothing.
  package mutating func update(by exported: TemplateTable) {
    let own = firstRows { [Self.text($0[Self.code])].compactMap { $0 } }
    let plans = firstRows { Self.codes($0[Self.planCodes]) }
    // A row that is known by its code is not taken for another one by the plan's.
    var taken = Set(exported.rows.compactMap { row in Self.text(row[Self.code]).flatMap { own[$0] } })
    for (row, ownCells) in zip(exported.rows, exported.ownCells) {
      guard let code = Self.text(row[Self.code]) else { continue }
      if let known = own[code] {
        merge(row, into: known)
      } else if let known = Self.codes(row[Self.planCodes]).compactMap({ own[$0] }).first(where: { !taken.contains($0) }) {
        taken.insert(known)
        rename(known, row)
        merge(row, into: known)
      } else if let known = plans[code] {
        // The procurement plan's row of a package that has its own code by now.
        fill(known, from: row)
      } else {
        table.rows.append(row)
        table.ownCells.append(ownCells + [TypedCell](repeating: .empty, count: max(0, table.ownTitles.count - ownCells.count)))
        added += 1
      }
    }
  }

  private func firstRows(_ codes: ([TypedCell]) -> [String]) -> [String: Int] {
    var first: [String: Int] = [:]
    for (index, row) in table.rows.enumerated() { for code in codes(row) where first[code] == nil { first[code] = index } }
    return first
  }

  private mutating func rename(_ known: Int, _ row: [TypedCell]) {
    let old = Self.shown(table.rows[known][Self.code])
    let codes = [old].compactMap { $0 } + Self.shownCodes(table.rows[known][Self.planCodes]) + Self.shownCodes(row[Self.planCodes])
    table.rows[known][Self.code] = row[Self.code]
    table.rows[known][Self.planCodes] = .text(Self.joined(codes))
  }

  private mutating func merge(_ row: [TypedCell], into known: Int) {
    for (field, cell) in row.enumerated() where cell != .empty {
      switch field {
      case Self.planCodes:
        let codes = Self.shownCodes(table.rows[known][field]) + Self.shownCodes(cell)
        table.rows[known][field] = .text(Self.joined(codes))
      case Self.area: if table.rows[known][field] == .empty { table.rows[known][field] = cell }
      case Self.status: if !Self.isBehind(cell, table.rows[known][field]) { table.rows[known][field] = cell }
      default: table.rows[known][field] = cell
      }
    }
    updated += 1
  }

  private mutating func fill(_ known: Int, from row: [TypedCell]) {
    for (field, cell) in row.enumerated() where table.rows[known][field] == .empty { table.rows[known][field] = cell }
    updated += 1
  }

  private static func isBehind(_ new: TypedCell, _ old: TypedCell) -> Bool {
    guard let new = text(new).flatMap(order.firstIndex(of:)), let old = text(old).flatMap(order.firstIndex(of:)) else { return false }
    return new < old
  }

  // MARK: Codes

  /// As codes are compared.
  private static func text(_ cell: TypedCell) -> String? { shown(cell).map(TextKey.fold) }

  private static func shown(_ cell: TypedCell) -> String? {
    if case .text(let text) = cell { text } else { nil }
  }

  private static func codes(_ cell: TypedCell) -> [String] { shownCodes(cell).map(TextKey.fold) }

  private static func shownCodes(_ cell: TypedCell) -> [String] { shown(cell).map(PackageFilling.parts) ?? [] }

  private static func joined(_ codes: [String]) -> String { PackageFilling.parts(codes.joined(separator: ";")).joined(separator: ";") }
}
