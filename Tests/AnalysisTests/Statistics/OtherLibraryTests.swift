// The same statistics by numpy and scipy, where they are installed.

import Foundation
import TestKit
import Testing

@testable import Analysis

/// Runs a script over numbers; nil where no Python has scipy.
private enum Scipy {
  static let program: String? = [ProcessInfo.processInfo.environment["KINERJA_PYTHON"], "python3"].compactMap { $0 }.first {
    answer($0, "import scipy, numpy", input: "") != nil
  }

  static func answer(_ program: String, _ script: String, input: String) -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, "-c", script]
    let (asked, answered) = (Pipe(), Pipe())
    process.standardInput = asked
    process.standardOutput = answered
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    asked.fileHandleForWriting.write(Data(input.utf8))
    asked.fileHandleForWriting.closeFile()
    let text = String(decoding: answered.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? text : nil
  }
}

@Suite(.enabled(if: Scipy.program != nil, "scipy is not installed for KINERJA_PYTHON or python3"))
struct OtherLibraryTests {
  private static let script = """
    import sys, numpy, scipy.stats
    for line in sys.stdin:
        y = numpy.array([float(t) for t in line.split()]); x = numpy.arange(1.0, len(y) + 1)
        slope, intercept, _, _ = scipy.stats.theilslopes(y, x)
        pairs = [(y[j] - y[i]) / (x[j] - x[i]) for i in range(len(y)) for j in range(i + 1, len(y))]
        print(slope, intercept + slope * 12, *numpy.quantile(pairs, [0.25, 0.75]), numpy.median(y),
              scipy.stats.median_abs_deviation(y))
    """

  @Test func linesAndSpreadsAgree() throws {
    var random = SplitMix(seed: 5)
    let series = (0..<200).map { _ in (0..<(10 + random.below(15))).map { _ in Double(random.below(2_000)) / 16 } }
    let input = series.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n") + "\n"
    let program = try #require(Scipy.program)
    let answer = try #require(Scipy.answer(program, Self.script, input: input))
    let lines = answer.split(separator: "\n")
    #expect(lines.count == series.count)
    for (numbers, line) in zip(series, lines) {
      let expected = line.split(separator: " ").compactMap { Double($0) }
      let fit = try #require(TheilSen(numbers.enumerated().map { (Double($0 + 1), $1) }))
      let spread = try #require(RobustSpread(numbers))
      let found = [fit.slope, fit.value(at: 12, slope: fit.slope), fit.lowerSlope, fit.upperSlope, spread.median, spread.deviation]
      for (mine, theirs) in zip(found, expected) { #expect(abs(mine - theirs) <= 1e-9 * max(1, abs(theirs)), "\(numbers)") }
    }
  }
}
