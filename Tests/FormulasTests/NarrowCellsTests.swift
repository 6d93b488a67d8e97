// Columns in narrow storage give out what was put in, to the last bit.

import TestKit
import Testing

@testable import Formulas

@Suite struct NarrowCellsTests {
  /// Each set turns on another storage, or just not.
  @Test(
    arguments: [
      [], [.nan], [0, 1, 254, .nan], [0, 255], [-0.0, 1], [-1, 2], [62.5, .nan, 0.01, 655.34], [655.35, 1], [655.36],
      [0.1, 0.2, 0.3, 1 / 3.0],
      [0.145, 0.29, 33.33], [1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude], [.infinity, 3],
    ] as [[Double]])
  func numbersComeOutAsTheyWere(_ numbers: [Double]) {
    let cells = NumberCells(numbers)
    #expect(cells.count == numbers.count)
    #expect(cells.map(\.bitPattern) == cells.doubles.map(\.bitPattern))
    for (cell, number) in zip(cells, numbers) { #expect(number.isNaN ? cell.isNaN : cell.bitPattern == number.bitPattern) }
    #expect(cells == NumberCells(cells.doubles))
    #expect(numbers.isEmpty || cells != NumberCells(numbers.map { $0.isNaN ? 1 : .nan }))
  }

  @Test(
    arguments: [
      [], [.min], [0, .min, 100], [429_496_729_400, .min], [429_496_729_500], [429_496_729_600, .min, 0], [109_951_162_777_400, .min],
      [109_951_162_777_500], [1, .min], [4_294_967_295, 1, .min], [4_294_967_294, 1],
      [1_099_511_627_774, 1, .min], [1_099_511_627_775, 1], [-100], [.max, .min], [-1, 200],
    ] as [[Int64]])
  func amountsComeOutAsTheyWere(_ sen: [Int64]) {
    let cells = MoneyCells(sen)
    #expect(Array(cells) == sen)
    #expect(cells.sen == sen)
    #expect(cells == MoneyCells(cells.sen))
    #expect(sen.isEmpty || cells != MoneyCells(sen.map { $0 == .min ? 0 : .min }))
  }

  @Test(
    arguments: [
      [], [.min], [.min, .min], [20_500, .min, 20_600], [0, 65_534], [0, 65_535], [.min, .min + 1], [.min + 1, .max], [.max, .min],
      [-719_162, 2_932_896],
    ] as [[Int32]])
  func daysComeOutAsTheyWere(_ days: [Int32]) {
    let cells = DayCells(days)
    #expect(Array(cells) == days)
    #expect(cells.numbers == days)
    #expect(cells == DayCells(cells.numbers))
    #expect(days.isEmpty || cells != DayCells(days.map { $0 == .min ? 0 : .min }))
  }

  /// None, some and all repeated; more distinct texts than one and two bytes count; texts longer than two bytes count.
  @Test(arguments: [(0, 1, 3), (4, 9, 3), (600, 600, 3), (600, 7, 3), (600, 300, 3), (70_000, 66_000, 9), (600, 600, 200), (600, 590, 200)])
  func textsComeOutAsTheyWere(_ rows: Int, _ distinct: Int, _ length: Int) {
    let texts = (0..<rows).map { String(repeating: "é", count: length) + String($0 % distinct) }
    for hasGaps in [false, true] {
      let cells: [String?] = texts.enumerated().map { hasGaps && $0.offset % 5 == 3 ? nil : $0.element }
      let column = TextColumn(cells)
      #expect(cells.indices.map { column[$0] } == cells)
      #expect(column.codes.count == rows && column.codes.wide == Array(column.codes) && column.codes.mapping { $0 } == column.codes.wide)
      #expect(column == TextColumn(codes: column.codes.wide, dictionary: column.dictionary))
      let filled = column.filled(with: "isi")
      #expect(cells.indices.map { filled[$0] } == cells.map { $0 ?? "isi" })
      #expect(rows == 0 || column != TextColumn([nil] + cells.dropFirst()))
    }
  }

  @Test func randomColumnsComeOutAsTheyWere() {
    var random = SplitMix(seed: 20_261_126)
    for _ in 0..<500 {
      let scale: Double = [1.0, 10, 100, 1_000].randomElement(using: &random) ?? 1
      let top: Int = [10, 300, 70_000].randomElement(using: &random) ?? 10
      let numbers = (0..<20).map { _ in Double(Int.random(in: 0...top, using: &random)) / scale }
      #expect(NumberCells(numbers).doubles == numbers)
      let highest: Int64 = [1_000, 6_000_000_000, 1_200_000_000_000, 9_000_000_000_000_000].randomElement(using: &random) ?? 1
      let unit: Int64 = [1, 100].randomElement(using: &random) ?? 1
      let sen = (0..<20).map { _ in Int64.random(in: 0...highest, using: &random) * unit }
      #expect(MoneyCells(sen).sen == sen)
      let span: Int32 = [100, 70_000, .max].randomElement(using: &random) ?? 1
      let days = (0..<20).map { _ in Bool.random(using: &random) ? Column.emptyDay : Int32.random(in: 0...span, using: &random) - span / 2 }
      #expect(DayCells(days).numbers == days)
    }
  }
}
