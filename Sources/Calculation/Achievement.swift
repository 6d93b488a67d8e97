// How far a realisation reaches its target, in per cent: the table of specification 3.4.

import Plans

/// What the rules say before conversion and cap.
enum Judgement: Equatable {
  case raw(Double)
  case impossible(FigureReason)
}

struct AchievementRule {
  let direction: Direction
  /// W, the worst value to be expected, where the plan gives it.
  let worst: Double?
  let convertsTo120: Bool
  let minimizeRule: MinimizeRule
  /// Per cent.
  let cap: Double

  init(_ indicator: Indicator, _ settings: PlanSettings) {
    direction = indicator.direction
    worst = indicator.worst
    convertsTo120 = indicator.convertsTo120
    minimizeRule = settings.minimizeRule
    cap = settings.cap
  }

  func judge(_ realization: Double, against target: Target) -> Judgement {
    switch target {
    case .value(let target):
      return bounded(direction == .stabilize ? stabilize(realization, target, rewards: true) : judge(realization, target))
    case .range(let lower, let upper):
      if lower <= realization, realization <= upper { return .raw(100) }
      return bounded(judge(realization, realization < lower ? lower : upper))
    }
  }

  /// From the raw value to the one that counts: conversion, then 0 … cap.
  func achievement(ofRaw raw: Double) -> Double {
    let converted = convertsTo120 && raw >= 100 ? 120 : raw
    return min(max(converted, 0), cap)
  }

  private func judge(_ realization: Double, _ target: Double) -> Judgement {
    switch direction {
    case .maximize: maximize(realization, target)
    case .minimize: minimize(realization, target)
    case .stabilize: stabilize(realization, target, rewards: false)
    }
  }

  private func maximize(_ realization: Double, _ target: Double) -> Judgement {
    if target > 0 { return .raw(realization / target * 100) }
    if target < 0 { return .raw((2 - realization / target) * 100) }
    guard let worst, worst < 0 else { return .impossible(.maximizeTargetZeroWithoutWorst) }
    return .raw((realization - worst) / (0 - worst) * 100)
  }

  private func minimize(_ realization: Double, _ target: Double) -> Judgement {
    if target < 0 { return .impossible(.minimizeTargetNegative) }
    if target > 0 {
      switch minimizeRule {
      case .a: return .raw((2 - realization / target) * 100)
      case .b: return .raw(realization <= 0 ? cap : target / realization * 100)
      }
    }
    if let worst, worst > 0 { return .raw((worst - realization) / worst * 100) }
    return .raw(realization <= 0 ? 100 : 0)
  }

  /// - Parameter rewards: linear through (0,0) (90,100) (100,120), as for a single target; outside a range the plain closeness.
  private func stabilize(_ realization: Double, _ target: Double, rewards: Bool) -> Judgement {
    if target <= 0 { return .impossible(.stabilizeTargetNotPositive) }
    let share = realization / target * 100
    let closeness = max(0, realization <= target ? share : 200 - share)
    if !rewards { return .raw(closeness) }
    return .raw(closeness <= 90 ? closeness / 90 * 100 : 100 + (closeness - 90) * 2)
  }

  /// A target next to nothing makes a quotient beyond the doubles; outputs have no infinity.
  private func bounded(_ judgement: Judgement) -> Judgement {
    guard case .raw(let raw) = judgement else { return judgement }
    return .raw(min(max(raw, -Double.greatestFiniteMagnitude), Double.greatestFiniteMagnitude))
  }
}
