// The steps of a package that have a planned date, and how a package stands in each.

package import Formulas

/// A step with a planned and a realised date; raw values are the keys of machine outputs. The award has no planned date and is none.
package enum PackageStage: String, Hashable, Sendable, CaseIterable {
  case announcement = "pengumuman"
  case contract = "kontrak"
  case completion = "selesai"

  /// Its column among the fields of Paket.
  package var plannedField: Int {
    switch self {
    case .announcement: PackageField.plannedAnnouncement
    case .contract: PackageField.plannedContract
    case .completion: PackageField.plannedCompletion
    }
  }

  package var realisedField: Int {
    switch self {
    case .announcement: PackageField.announced
    case .contract: PackageField.contracted
    case .completion: PackageField.handedOver
    }
  }
}

/// Plan against realisation in one step.
package struct StageStanding: Hashable, Sendable {
  /// Raw values are the words of machine outputs and of reports.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case onTime = "tepat waktu"
    case late = "terlambat"
    /// Not realised, and the planned day has passed.
    case overdue = "belum, terlambat"
    case notDue = "belum jatuh waktu"
    /// Not realised in a package that failed or was cancelled: nobody waits for it.
    case stopped = "tidak dilanjutkan"
    /// Realised without a planned date.
    case unplanned = "tanpa rencana"
    /// Neither date is there.
    case unfilled = "belum diisi"
  }

  package let planned: Day?
  package let realised: Day?
  package let state: State
  /// Realised − planned, negative when early; of an overdue step the days from the planned day to the day of the report. nil otherwise.
  package let days: Int?

  /// - Parameters:
  ///   - day: the last day for which the package's report speaks.
  ///   - isStopped: the package failed or was cancelled.
  package init(planned: Day?, realised: Day?, asOf day: Day, isStopped: Bool) {
    self.planned = planned
    self.realised = realised
    guard let planned else {
      (state, days) = (realised == nil ? .unfilled : .unplanned, nil)
      return
    }
    if let realised {
      let difference = Int(realised.number) - Int(planned.number)
      (state, days) = (difference > 0 ? .late : .onTime, difference)
    } else if isStopped {
      (state, days) = (.stopped, nil)
    } else if day > planned {
      (state, days) = (.overdue, Int(day.number) - Int(planned.number))
    } else {
      (state, days) = (.notDue, nil)
    }
  }

  /// Days late, realised or not; nil when it is not late or nobody can tell.
  package var daysLate: Int? { state == .late || state == .overdue ? days : nil }
}
