// CSV files: any bytes are read or refused, and what is read is text in order.

@testable import Spreadsheets

func fuzzCSV(_ bytes: [UInt8]) {
  do throws(ReadError) {
    let reader = try CSVReader(path: InputFile.holding(bytes))
    let stream = reader.stream()
    var last = CellReference(row: 1, column: 1)
    var isFirst = true
    while let batch = try stream.next() {
      promise(!batch.cells.isEmpty, "a batch without cells")
      for cell in batch.cells {
        promise(isFirst || last < cell.reference, "\(cell.reference) behind \(last)")
        promise(cell.textLength > 0 && TextEncoding.isUTF8(Array(batch.utf8(of: cell))), "\(cell.reference) is no text")
        last = cell.reference
        isFirst = false
      }
    }
  } catch {
    // Refused.
  }
}

var csvSeeds: [[UInt8]] {
  [
    "a,b\n1,2\n", "a;b\r\n\"x;\"\"y\"\"\";2\r\n", "sep=;\na;b\n", "\"sep=;\"\r\na;b", "a\tb\rc\td", "a,\"b\\\"c\",d\n", "\u{FEFF}a,b\n",
    "a,\"b\nc\"\n", "\"a", "a,b\"c\"\n", ",,\n\n,x", "a,b\u{1A}", "Laporan, Maret\na;b;c\n",
  ].map { Array($0.utf8) } + [
    [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x62, 0], [0xFE, 0xFF, 0, 0x61, 0, 0x2C, 0, 0x62], [0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0],
    [0x61, 0x2C, 0xE9, 0x0A], [0x61, 0x2C, 0x80, 0x0A], [0, 0, 0xFE, 0xFF],
  ]
}
