// The figure whose origin is asked for, and its name: `W1`, `W1@1.01`, `area:waktu`, `nilai-kinerja`.

import Formulas
package import Plans

/// A figure of a compilation.
package struct TraceTarget: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// Position in `plan.indicators`.
    case indicator(Int)
    /// Position in `plan.areas`.
    case area(Int)
    /// Nilai kinerja.
    case total
  }

  package var subject: Subject
  /// Position in `plan.agencies`; nil = all OPDs together.
  package var agency: Int?
  /// Only the value of this month, 1–12; nil = the figure of the period. Areas and totals have none.
  package var month: Int?

  package init(_ subject: Subject, agency: Int? = nil, month: Int? = nil) {
    self.subject = subject
    self.agency = agency
    self.month = month
  }
}

/// Why a name is no figure of a plan; `nearest` is what was probably meant.
package enum TraceTargetError: Error, Hashable, Sendable {
  case unknownIndicator(String, nearest: String?)
  case unknownArea(String, nearest: String?)
  case unknownAgency(String, nearest: String?)
}

extension TraceTarget {
  package static let totalName = "nilai-kinerja"
  package static let areaPrefix = "area:"
  private static let agencySign: Character = "@"

  /// Reads a name. Behind `@` stands an OPD by its code, name or alias.
  package init(named name: String, in plan: Plan) throws(TraceTargetError) {
    // A code of the plan may hold the sign itself.
    if let subject = Self.subject(named: name, in: plan) {
      self.init(subject)
      return
    }
    guard let sign = name.lastIndex(of: Self.agencySign) else { throw Self.unknown(name, in: plan) }
    let head = String(name[..<sign])
    guard let subject = Self.subject(named: head, in: plan) else { throw Self.unknown(head, in: plan) }
    let words = String(name[name.index(after: sign)...])
    let directory = AgencyDirectory(plan.agencies)
    guard let agency = directory.agency(named: words), let position = plan.agencies.firstIndex(of: agency) else {
      throw .unknownAgency(words, nearest: directory.nearest(to: words))
    }
    self.init(subject, agency: position)
  }

  private static func subject(named name: String, in plan: Plan) -> Subject? {
    let key = TextKey.fold(name)
    if let index = plan.indicators.firstIndex(where: { TextKey.fold($0.code) == key }) { return .indicator(index) }
    if key == totalName { return .total }
    guard key.hasPrefix(areaPrefix) else { return nil }
    let area = TextKey.fold(String(key.dropFirst(areaPrefix.count)))
    return plan.areas.firstIndex { TextKey.fold($0.code) == area }.map(Subject.area)
  }

  private static func unknown(_ name: String, in plan: Plan) -> TraceTargetError {
    let key = TextKey.fold(name)
    if key.hasPrefix(areaPrefix) {
      let area = String(key.dropFirst(areaPrefix.count))
      return .unknownArea(area, nearest: TextKey.nearest(to: area, in: plan.areas.map(\.code)))
    }
    let names = plan.indicators.map(\.code) + [totalName] + plan.areas.map { areaPrefix + $0.code }
    return .unknownIndicator(name, nearest: TextKey.nearest(to: name, in: names))
  }

  /// The name that asks for it. (A single month has no name of its own: it is asked for by its cell in a report.)
  package func name(in plan: Plan) -> String {
    let subject =
      switch subject {
      case .indicator(let index): plan.indicators[index].code
      case .area(let index): Self.areaPrefix + plan.areas[index].code
      case .total: Self.totalName
      }
    return agency.map { subject + String(Self.agencySign) + plan.agencies[$0].code } ?? subject
  }
}
