// Row numbers come out as they were put in, consecutive or not.

import Submissions
import Testing

@Suite struct RowNumberTests {
  @Test(arguments: [[], [7], [2, 3, 4], [2, 3, 5], [5, 4, 3], [3, 3], [1_048_575, 1_048_576]] as [[Int]])
  func rowsComeOutAsTheyWere(_ rows: [Int]) {
    let numbers = RowNumbers(rows)
    #expect(Array(numbers) == rows)
    #expect(rows.indices.allSatisfy { numbers[$0] == rows[$0] })
    #expect(numbers == RowNumbers(Array(numbers)))
    #expect(numbers != RowNumbers(rows + [9]))
    #expect(rows.isEmpty || numbers != RowNumbers(rows.map { $0 + 1 }))
  }
}
